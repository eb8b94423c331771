import { describe, expect, it, vi } from "vitest";
import { keptForOneContext } from "../../../src/evaluation/score/kept-for-one-context.js";
import type { RuleContext } from "../../../src/rules/rule-context.js";

/** Counts what is opened, and hands it out as it is. */
function counted() {
  const open = vi.fn((context: RuleContext, rows: number) => ({ context, rows }));
  const worn = new Set<object>();
  const kept = keptForOneContext(open, (opened) => worn.has(opened));
  const ask = (context: RuleContext, rows = 1) => kept(context, rows, (opened) => opened);
  return { open, kept, ask, worn };
}

const day = { asOf: "2024-05-01" } as const;

describe("what was opened for a context", () => {
  it("is there for whoever asks next about the same", () => {
    const { open, ask } = counted();
    const first = ask({ ...day, places: { county: "shicheng" } }, 3);
    expect(first).toEqual({ context: { ...day, places: { county: "shicheng" } }, rows: 3 });
    expect(ask({ ...day, places: { county: "shicheng" } }, 3)).toBe(first);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it.each<[string, RuleContext, number]>([
    ["another day", { asOf: "2024-05-02" }, 1],
    ["no day", {}, 1],
    ["a day of knowing", { ...day, knownOn: "2024-05-01" }, 1],
    ["a place", { ...day, places: { county: "shicheng" } }, 1],
    ["more rows", day, 2],
    ["any number of rows", day, Number.POSITIVE_INFINITY],
  ])("is not taken for %s, and only the last is kept", (_, context, rows) => {
    const { open, ask } = counted();
    const first = ask(day);
    const other = ask(context, rows);
    expect(other).toEqual({ context, rows });
    expect(ask(context, rows)).toBe(other);
    expect(ask(day)).not.toBe(first);
    expect(open).toHaveBeenCalledTimes(3);
  });

  it("is not there for others while some work has it", () => {
    const { kept, ask } = counted();
    const [outer, inner] = kept(day, 1, (opened) => [opened, ask(day)]);
    expect(inner).not.toBe(outer);
    expect(inner).toEqual(outer);
    expect(ask(day)).toBe(outer);
  });

  it("is let go once it is worn", () => {
    const { open, kept, ask, worn } = counted();
    const first = ask(day);
    expect(kept(day, 1, (opened) => worn.add(opened))).toContain(first);
    expect(ask(day)).not.toBe(first);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it("is there again after work that failed", () => {
    const { kept, ask } = counted();
    const first = ask(day);
    const failing = () =>
      kept(day, 1, () => {
        throw new RangeError("mine");
      });
    expect(failing).toThrow(RangeError);
    expect(ask(day)).toBe(first);
  });

  it("is tried again where the opening failed", () => {
    const open = vi.fn<() => string>().mockImplementationOnce(() => {
      throw new RangeError("mine");
    });
    open.mockReturnValue("opened");
    const kept = keptForOneContext(open, () => false);
    expect(() => kept(day, 1, () => "done")).toThrow(RangeError);
    expect(kept(day, 1, (opened) => opened)).toBe("opened");
  });
});
