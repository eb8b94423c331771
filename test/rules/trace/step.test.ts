import { describe, expect, it, vi } from "vitest";
import { toDecimal } from "../../../src/core/decimal.js";
import type { TraceEntry } from "../../../src/core/trace.js";
import { unknown } from "../../../src/core/unknown.js";
import type { StepReason, StepSubject, StepValue } from "../../../src/rules/trace/step.js";
import { makeStep, sharing } from "../../../src/rules/trace/step.js";

const plain = { kind: "sum", at: "/figures/0/amount" };
const label = { zh: "总分", en: "total" };
const citation = { document: "办法", clause: "第二条" };
const part = makeStep({ kind: "fact", at: "/a" }, true, () => ({}));

const entryOf = (subject: StepSubject, reason: StepReason = {}, value: StepValue = "5") =>
  makeStep(subject, value, () => reason).entry();

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

const told = { kind: "sum", at: "/figures/0/amount", value: "5" };
const parts = [{ kind: "fact", at: "/a", value: true }];
const detail = { is: "above", ends: ["1"] };

describe("the entry of a step", () => {
  it.each<[string, StepSubject, StepReason, TraceEntry]>([
    ["nothing more", plain, {}, told],
    ["details", plain, { detail }, { ...told, detail }],
    ["parts", plain, { parts: [part] }, { ...told, parts }],
    ["no parts of its own", plain, { parts: [] }, { ...told, parts: [] }],
    ["details and parts", plain, { detail, parts: [part] }, { ...told, detail, parts }],
    ["a label", { ...plain, label }, {}, { ...told, label }],
    ["a citation", { ...plain, citation }, {}, { ...told, citation }],
    ["a unit", { ...plain, unit: "hours" }, {}, { ...told, unit: "hours" }],
    ["an empty unit", { ...plain, unit: "" }, {}, { ...told, unit: "" }],
    ["a label and details", { ...plain, label }, { detail }, { ...told, label, detail }],
    ["a unit and parts", { ...plain, unit: "h" }, { parts: [part] }, { ...told, unit: "h", parts }],
    [
      "everything",
      { ...plain, label, citation, unit: "hours" },
      { detail, parts: [part] },
      { ...told, label, citation, unit: "hours", detail, parts },
    ],
  ])("has its fields in one order, frozen throughout: %s", (_, subject, reason, expected) => {
    const entry = entryOf(subject, reason);
    expect(JSON.stringify(entry)).toBe(JSON.stringify(expected));
    expect(Object.keys(entry)).toEqual(Object.keys(expected));
    expect(isDeepFrozen(entry)).toBe(true);
  });

  it.each<[StepReason["detail"], object]>([
    [{ bound: undefined }, {}],
    [{}, {}],
    [{ bound: undefined, is: "above" }, { detail: { is: "above" } }],
    [
      { bound: null, count: 0, open: false, text: "" },
      { detail: { bound: null, count: 0, open: false, text: "" } },
    ],
  ])("leaves out the details %o that are undefined", (given, rest) => {
    const reason = given === undefined ? {} : { detail: given };
    expect(JSON.stringify(entryOf(plain, reason))).toBe(JSON.stringify({ ...told, ...rest }));
    const named = entryOf({ ...plain, unit: "h" }, reason);
    expect(JSON.stringify(named)).toBe(JSON.stringify({ ...told, unit: "h", ...rest }));
  });

  it.each<[StepValue, unknown]>([
    [toDecimal("12.50"), "12.5"],
    [toDecimal("9".repeat(40)), "9".repeat(40)],
    ["station", "station"],
    [false, false],
    [unknown("not-published"), { unknown: "not-published" }],
  ])("writes the value as a trace holds it: %s", (value, written) => {
    expect(entryOf(plain, {}, value).value).toEqual(written);
  });

  it("shares notes and details that are frozen already, and copies the others", () => {
    const open = { ...plain, label: { ...label }, citation: { ...citation } };
    const copied = entryOf(open, { detail: { rounding: { places: 2 } } });
    expect(copied.label).not.toBe(open.label);
    expect(copied.citation).not.toBe(open.citation);
    expect(Object.isFrozen(open.label) || Object.isFrozen(open.citation)).toBe(false);
    const closed = {
      ...plain,
      label: Object.freeze({ ...label }),
      citation: Object.freeze({ ...citation }),
    };
    const frozenDetail = Object.freeze({ is: "above" });
    const shared = entryOf(closed, { detail: frozenDetail });
    expect(shared.label).toBe(closed.label);
    expect(shared.citation).toBe(closed.citation);
    expect(shared.detail).toBe(frozenDetail);
  });

  it("is built when asked for, and the value is there before", () => {
    const reason = vi.fn(() => ({ parts: [part, part] }));
    const step = makeStep(plain, "5", reason);
    expect(step.value).toBe("5");
    expect(reason).not.toHaveBeenCalled();
    expect(step.entry().parts).toHaveLength(2);
    expect(reason).toHaveBeenCalledTimes(1);
  });
});

describe("a shared step", () => {
  it("tells its entry once, for all who read it", () => {
    const reason = vi.fn(() => ({}));
    const step = sharing(makeStep(plain, "5", reason));
    expect(step.value).toBe("5");
    expect(reason).not.toHaveBeenCalled();
    expect(step.entry()).toBe(step.entry());
    expect(reason).toHaveBeenCalledTimes(1);
  });

  it("tells it again where the telling failed", () => {
    const reason = vi.fn<() => StepReason>().mockImplementationOnce(() => {
      throw new RangeError("mine");
    });
    reason.mockReturnValue({});
    const step = sharing(makeStep(plain, "5", reason));
    expect(() => step.entry()).toThrow(RangeError);
    expect(step.entry()).toEqual(told);
  });
});
