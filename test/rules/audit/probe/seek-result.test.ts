import { describe, expect, it } from "vitest";
import { greatest, least, seekResult } from "../../../../src/rules/audit/probe/seek-result.js";
import type { Amount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { added, isTrue, multiplied, number, read } from "../../../support/audit-texts.js";

const never = () => false;
const seek = (amount: Amount, sought: Parameters<typeof seekResult>[2]) => {
  const found = seekResult(audited({ amount }).prober, "only", sought);
  return found && [Object.fromEntries(found.facts), found.result];
};

describe("seekResult", () => {
  it("finds the greatest and the least", () => {
    const amount = added(read("n"), multiplied(number("-2"), read("some")));
    expect(seek(amount, greatest(never))).toEqual([{ n: 10, some: 2 }, "6"]);
    expect(seek(amount, least(never))).toEqual([{ n: 0, some: 5 }, "-10"]);
  });

  it("stops at the first that is enough", () => {
    const isFour = (result: unknown) => result === "4";
    const amount = multiplied(number("2"), read("n"));
    expect(seek(amount, greatest(isFour))).toEqual([{ n: 2 }, "4"]);
  });

  it("improves one fact after the other where there are too many combinations", () => {
    const many = added(read("n"), read("hours"), read("some"), read("pay"), read("gone"));
    expect(seek(many, greatest(never))?.[1]).toBe("123");
    const mixed = added(
      read("n"),
      multiplied(number("-1"), read("hours")),
      read("some"),
      read("share"),
    );
    expect(seek(mixed, greatest(never))).toEqual([
      { n: 10, hours: "-5", some: 5, share: "1" },
      "21",
    ]);
    const isEnough = (result: unknown) => result === "21";
    expect(seek(mixed, greatest(isEnough))?.[1]).toBe("21");
  });

  it("prefers numbers to what is unknown, and finds nothing where no probe answers", () => {
    const unknown: Amount = { kind: "parameter", parameter: "masked" };
    expect(seek(unknown, greatest(never))).toBeUndefined();
    const isUnknown = (result: unknown) => typeof result === "object";
    expect(seek(unknown, greatest(isUnknown))?.[1]).toEqual({ unknown: "not-published" });
    const perhaps: Amount = {
      kind: "choose",
      cases: [{ when: isTrue("yes"), then: number("1") }],
      matching: "first",
    };
    expect(seek(perhaps, least(never))).toEqual([{ yes: true }, "1"]);
  });

  it("reads what it is told to read, at most two thousand times", () => {
    const { prober } = audited({
      amount: added(...Object.keys(numbers).map(read)),
      facts: numbers,
    });
    let reads = 0;
    const found = seekResult(prober, "only", greatest(never), () => {
      reads += 1;
      return reads === 1 ? "1" : undefined;
    });
    expect(found?.result).toBe("1");
    expect(reads).toBeGreaterThanOrEqual(2000);
    expect(reads).toBeLessThan(2024);
  });

  it("gives up where all probes are used up", () => {
    const { prober } = audited({ amount: read("n") });
    const tired = { ...prober, isExhausted: () => true };
    expect(seekResult(tired, "only", greatest(never))).toBeUndefined();
  });
});

const numbers = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => [`n${index}`, { kind: "count" } as const]),
);
