import { describe, expect, it } from "vitest";
import { idleParts } from "../../../../src/rules/audit/checks/idle-parts.js";
import type { Amount, Condition } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { compared, isTrue, number, read } from "../../../support/audit-texts.js";

const n = read("n");
const clamp = (of: Amount, least?: Amount, most?: Amount): Amount => ({
  kind: "clamp",
  of,
  ...(least && { least }),
  ...(most && { most }),
});
const found = (amount: Amount) =>
  idleParts(audited({ amount })).map(
    ({ at, message }) => `${at.slice(18)} ${message.en.slice(0, 40)}`,
  );
const never = "This limit never binds: the value cannot";
const always = "This limit always binds, so what it limi";
const nothing = "Whatever the facts are, this part decide";

describe("idleParts", () => {
  it.each<[string, Amount, readonly string[]]>([
    ["limits that bind", clamp(n, number("1"), number("9")), []],
    [
      "limits at the ends",
      clamp(n, number("0"), number("10")),
      [`least ${never}`, `most ${never}`],
    ],
    ["a cap below all", clamp(n, undefined, number("0")), [`most ${always}`]],
    ["a floor above all", clamp(n, number("10")), [`least ${always}`]],
    ["a cap below its floor", clamp(n, number("5"), number("5")), [`most ${always}`]],
    ["what may be unknown", clamp(read("gone"), number("0"), number("3")), []],
    ["a limit that may be unknown", clamp(n, undefined, read("gone")), []],
    ["an open amount", clamp(read("open"), number("0"), number("3")), []],
    ["the least", { kind: "min", of: [n, number("10"), number("5")] }, [`of/1 ${nothing}`]],
    ["the greatest", { kind: "max", of: [n, number("-1"), read("hours")] }, [`of/1 ${nothing}`]],
    ["twins", { kind: "max", of: [number("2"), number("2")] }, [`of/1 ${nothing}`]],
    ["the least that may be unknown", { kind: "min", of: [number("0"), read("gone")] }, []],
    ["a substitute", { kind: "or-else", of: read("gone"), otherwise: number("0") }, []],
    [
      "a substitute that is never needed",
      { kind: "or-else", of: n, otherwise: number("0") },
      [`otherwise ${nothing}`],
    ],
    ["anything else", { kind: "sum", of: [n] }, []],
  ])("%s", (_, amount, idle) => {
    expect(found(amount)).toEqual(idle);
  });

  const yes = isTrue("yes");
  const from = (value: `${number}`) => compared(n, "at-least", number(value));
  it.each<[string, Condition, readonly string[]]>([
    [
      "all",
      { kind: "all", of: [yes, from("0")] },
      ["of/1 Whatever the facts are, this condition a"],
    ],
    [
      "any",
      { kind: "any", of: [yes, from("11")] },
      ["of/1 Whatever the facts are, this condition n"],
    ],
    [
      "some",
      { kind: "some", least: 1, of: [yes, { kind: "known", fact: "n" }] },
      ["of/1 Whatever the facts are, this condition a"],
    ],
    [
      "what may be unknown",
      { kind: "all", of: [compared(read("gone"), "at-least", number("0"))] },
      [],
    ],
    [
      "an interval up to the end",
      { kind: "all", of: [from("5"), compared(n, "at-most", number("10"))] },
      [],
    ],
    [
      "an interval out of reach",
      { kind: "all", of: [from("5"), compared(n, "above", number("10"))] },
      ["of/1 Whatever the facts are, this condition n"],
    ],
  ])("%s", (_, condition, idle) => {
    const findings = idleParts(audited({ condition }));
    expect(findings.map(({ at, message }) => `${at.slice(21)} ${message.en.slice(0, 40)}`)).toEqual(
      idle,
    );
    expect(findings.every(({ severity }) => severity === "notice")).toBe(true);
  });

  it("counts conditions as well, and takes the place of the step for parts without one", () => {
    const audit = audited({ amount: { kind: "count", of: [yes, from("0")] } });
    const nowhere = { ...audit, rules: { ...audit.rules, pointers: new Map() } };
    expect(idleParts(nowhere).map(({ at }) => at)).toEqual(["/figures/0/amount"]);
  });
});
