import { describe, expect, it } from "vitest";
import { claimedValues } from "../../../../src/rules/audit/checks/claimed-values.js";
import type { Amount, Case, Interval, Matching } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { compared, foundIn, isTrue, number, read } from "../../../support/audit-texts.js";

const found = (amount: Amount) => claimedValues(audited({ amount }));
const at = "/figures/0/amount";

const bands = (
  of: string,
  intervals: readonly Interval[],
  matching: Matching = "only",
  otherwise?: Amount,
): Amount => ({
  kind: "bands",
  of: read(of),
  bands: intervals.map((interval) => ({ ...interval, then: number("1") })),
  matching,
  ...(otherwise && { otherwise }),
});

describe("claimedValues, of bands", () => {
  const gapped = [{ from: "8" }, { below: "0" }, { from: "0", upTo: "7" }] as const;

  it("has no gap between whole numbers", () => {
    expect(foundIn(found(bands("n", gapped.slice(0, 3))))).toEqual([
      `warning case-never-applies ${at}/bands/1`,
    ]);
  });

  it("has one between decimals", () => {
    const [gap] = found(bands("hours", [{ upTo: "1" }, { from: "2" }]));
    expect(gap).toMatchObject({
      code: "gap",
      severity: "fault",
      at,
      counterexample: { kind: "value", value: "1.5", claimedBy: [] },
    });
    expect(gap?.message.en).toBe(
      "1.5 lies between two bands and belongs to none, so the result is unknown.",
    );
  });

  it("tells a gap that the rest fills, and passes over what lies beyond", () => {
    const intervals: readonly Interval[] = [{ from: "0", upTo: "1" }, { from: "2" }];
    const [gap, ...others] = found(bands("hours", intervals, "only", number("0")));
    expect([gap?.severity, others]).toEqual(["notice", []]);
    expect(gap?.message.zh).toContain("按“其他”处理");
  });

  it("tells what lies beyond all bands", () => {
    const [gap] = found(bands("n", [{ from: "3" }]));
    expect([gap?.severity, gap?.counterexample]).toEqual([
      "warning",
      { kind: "value", value: "1", claimedBy: [] },
    ]);
    expect(gap?.message.en).toContain("beyond the bands");
  });

  it("tells who claims a value twice", () => {
    const claims: readonly Interval[] = [{ from: "5" }, { upTo: "5" }];
    const [fault] = found(bands("n", claims));
    expect([fault?.severity, fault?.message.en.slice(0, 24)]).toEqual([
      "fault",
      "5 belongs to two bands a",
    ]);
    expect(fault?.counterexample).toEqual({
      kind: "value",
      value: "5",
      claimedBy: [`${at}/bands/0`, `${at}/bands/1`],
    });
    const [notice] = found(bands("n", claims, "first"));
    expect([notice?.severity, notice?.message.en.slice(0, 40)]).toEqual([
      "notice",
      "5 belongs to two bands, and the one list",
    ]);
  });

  it("tells bands that earlier ones hide", () => {
    const [hidden] = found(bands("n", [{ from: "0" }, { from: "5" }], "first"));
    expect([hidden?.code, hidden?.at, hidden?.message.en.slice(0, 13)]).toEqual([
      "case-never-applies",
      `${at}/bands/1`,
      "Earlier bands",
    ]);
  });
});

const choose = (
  cases: readonly Case["when"][],
  matching: Matching = "first",
  otherwise?: Amount,
): Amount => ({
  kind: "choose",
  cases: cases.map((when) => ({ when, then: number("1") })),
  matching,
  ...(otherwise && { otherwise }),
});
const n = read("n");
const from = (value: `${number}`) => compared(n, "at-least", number(value));
const below = (value: `${number}`) => compared(n, "below", number(value));

describe("claimedValues, of cases", () => {
  it.each<[string, Amount, readonly string[]]>([
    ["a ladder", choose([from("8"), from("5"), from("0")]), []],
    [
      "a ladder upside down",
      choose([from("0"), from("5")]),
      [`warning case-never-applies ${at}/cases/1`],
    ],
    ["a gap", choose([from("8"), below("5")]), [`fault gap ${at}`]],
    ["an overlap", choose([from("5"), below("7")], "only"), [`fault overlap ${at}`]],
    [
      "a question besides",
      choose([{ kind: "all", of: [from("5"), isTrue("yes")] }, below("5")]),
      [],
    ],
    [
      "a contradiction",
      choose([{ kind: "all", of: [from("5"), below("5")] }, from("0")]),
      [`warning case-never-applies ${at}/cases/0`],
    ],
    [
      "a case after one that always applies",
      choose([{ kind: "all", of: [] }, isTrue("yes")]),
      [`warning case-never-applies ${at}/cases/1`],
    ],
    ["two that always apply", choose([{ kind: "all", of: [] }, isTrue("yes")], "only"), []],
    [
      "a case after one that may be unknown",
      choose([
        { kind: "any", of: [isTrue("perhaps"), compared(read("gone"), "at-least", number("0"))] },
        isTrue("yes"),
      ]),
      [`warning case-never-applies ${at}/cases/1`],
    ],
    ["questions alone", choose([isTrue("yes")]), []],
  ])("%s", (_, amount, codes) => {
    expect(foundIn(found(amount))).toEqual(codes);
  });

  it("reckons with what is given around the cases", () => {
    const inner = choose([from("8"), below("7")]);
    const around = (when: Case["when"]): Amount => ({
      kind: "choose",
      cases: [{ when, then: inner }],
      matching: "first",
      otherwise: number("0"),
    });
    expect(foundIn(found(around(from("8"))))).toEqual([
      `warning case-never-applies ${at}/cases/0/then/cases/1`,
    ]);
    expect(foundIn(found(around(isTrue("yes"))))).toEqual([`fault gap ${at}/cases/0/then`]);
  });

  it("takes the place of the step for cases without one", () => {
    const audit = audited({ amount: choose([from("0"), from("5")]) });
    const nowhere = { ...audit, rules: { ...audit.rules, pointers: new Map() } };
    expect(claimedValues(nowhere)[0]?.at).toBe(at);
  });
});
