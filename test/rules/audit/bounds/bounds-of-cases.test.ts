import { describe, expect, it } from "vitest";
import type { Amount, Band, Case, Interval, Matching } from "../../../../src/rules/model.js";
import { boundsOf, compared, isTrue, number, read } from "../../../support/audit-texts.js";

const bands = (
  of: Amount,
  intervals: readonly (readonly [Interval, `${number}`])[],
  matching: Matching = "only",
  otherwise?: Amount,
): Amount => ({
  kind: "bands",
  of,
  bands: intervals.map(([interval, then]): Band => ({ ...interval, then: number(then) })),
  matching,
  ...(otherwise && { otherwise }),
});

describe("bandsBounds", () => {
  it.each<[string, Amount, string]>([
    [
      "all of the line",
      bands(read("n"), [
        [{ from: "5" }, "3"],
        [{ below: "5" }, "1"],
      ]),
      "1..3/0",
    ],
    [
      "bands out of reach",
      bands(read("n"), [
        [{ from: "11" }, "9"],
        [{ upTo: "10" }, "1"],
      ]),
      "1..1/0",
    ],
    ["a gap", bands(read("n"), [[{ from: "5" }, "3"]]), "3..3/0?"],
    [
      "a gap between whole numbers",
      bands(read("n"), [
        [{ from: "5" }, "3"],
        [{ upTo: "4" }, "1"],
      ]),
      "1..3/0",
    ],
    [
      "a gap with a rest",
      bands(read("n"), [[{ from: "5" }, "3"]], "only", number("-1")),
      "-1..3/0",
    ],
    ["a rest that is never needed", bands(read("n"), [[{}, "3"]], "only", number("-1")), "3..3/0"],
    [
      "an overlap",
      bands(read("n"), [
        [{ from: "5" }, "3"],
        [{ upTo: "5" }, "1"],
      ]),
      "1..3/0?",
    ],
    [
      "an overlap, the first counts",
      bands(
        read("n"),
        [
          [{ from: "5" }, "3"],
          [{ upTo: "5" }, "1"],
        ],
        "first",
      ),
      "1..3/0",
    ],
    [
      "a hidden band",
      bands(
        read("n"),
        [
          [{}, "3"],
          [{ from: "5" }, "9"],
        ],
        "first",
      ),
      "3..3/0",
    ],
    ["what may be unknown", bands(read("gone"), [[{}, "3"]]), "3..3/0?"],
  ])("%s", (_, amount, text) => {
    expect(boundsOf(amount)).toBe(text);
  });
});

const choose = (matching: Matching, cases: readonly Case[], otherwise?: Amount): Amount => ({
  kind: "choose",
  cases,
  matching,
  ...(otherwise && { otherwise }),
});
const when = (condition: Case["when"], then: `${number}`): Case => ({
  when: condition,
  then: number(then),
});
const always = compared(read("n"), "at-least", number("0"));
const never = compared(read("n"), "above", number("10"));

describe("chooseBounds", () => {
  it.each<[string, Amount, string]>([
    ["a question", choose("first", [when(isTrue("yes"), "2")], number("0")), "0..2/0"],
    ["without a rest", choose("first", [when(isTrue("yes"), "2")]), "2..2/0?"],
    [
      "a case that always applies",
      choose("first", [when(always, "2"), when(isTrue("yes"), "9")], number("0")),
      "2..2/0",
    ],
    ["one that never does", choose("first", [when(never, "9")], number("0")), "0..0/0"],
    [
      "what may be unknown",
      choose("first", [when(isTrue("perhaps"), "2")], number("0")),
      "0..2/0?",
    ],
    [
      "only one may apply",
      choose("only", [when(always, "2"), when(isTrue("yes"), "9")], number("0")),
      "0..9/0?",
    ],
    ["a single case", choose("only", [when(isTrue("yes"), "9")], number("0")), "0..9/0"],
    ["nothing", choose("first", [when(never, "9")]), "..?"],
  ])("%s", (_, amount, text) => {
    expect(boundsOf(amount)).toBe(text);
  });
});

describe("tableBounds", () => {
  const rows = [
    { keys: ["institute"], value: "3" },
    { keys: ["station"], value: "-1.5" },
  ] as const;
  it.each<[string, Amount, string]>([
    ["all rows", { kind: "table", keys: ["kind"], rows }, "-1.5..3/1"],
    ["a row missing", { kind: "table", keys: ["kind"], rows: rows.slice(0, 1) }, "3..3/0?"],
    [
      "a rest",
      { kind: "table", keys: ["kind"], rows: rows.slice(0, 1), otherwise: number("7") },
      "3..7/0",
    ],
    [
      "a key that may be unknown",
      {
        kind: "table",
        keys: ["level"],
        rows: [
          { keys: ["low"], value: "1" },
          { keys: ["high"], value: "2" },
        ],
      },
      "1..2/0?",
    ],
  ])("%s", (_, amount, text) => {
    expect(boundsOf(amount)).toBe(text);
  });
});

describe("orElseBounds", () => {
  it.each<[string, Amount, string]>([
    [
      "what is never unknown",
      { kind: "or-else", of: read("n"), otherwise: number("99") },
      "0..10/0",
    ],
    ["what may be", { kind: "or-else", of: read("gone"), otherwise: number("99") }, "0..99/0"],
    ["two that may be", { kind: "or-else", of: read("gone"), otherwise: read("gone") }, "0..3/0?"],
  ])("%s", (_, amount, text) => {
    expect(boundsOf(amount)).toBe(text);
  });
});
