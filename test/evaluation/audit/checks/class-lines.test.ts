import { describe, expect, it } from "vitest";
import { classLines } from "../../../../src/evaluation/audit/checks/class-lines.js";
import type { ClassRule, EvaluationScheme, SeatCount } from "../../../../src/evaluation/model.js";
import type { Condition, Matching } from "../../../../src/rules/model.js";
import { foundIn } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  classFrom,
  dimension,
  figureIs,
  holds,
  item,
  labelOf,
  schemeOf,
  stars,
} from "../../../support/evaluation-schemes.js";

const facts = {
  score: { kind: "decimal", least: "0", most: "100", places: 1 },
  good: { kind: "boolean" },
  gone: { kind: "count", mayBeUnknown: true },
} as const;
const scheme = (
  classes: readonly ClassRule[],
  matching: Matching,
  isOpen = false,
  rest: Partial<EvaluationScheme> = {},
): EvaluationScheme => ({
  ...schemeOf({ facts, dimensions: [dimension("all", [item("score", "100")])] }),
  classification: {
    classes,
    matching,
    ...(isOpen ? {} : { otherwise: { id: "none", label: labelOf("none") } }),
  },
  ...rest,
});
const found = (...parts: Parameters<typeof scheme>) => classLines(checkedScheme(scheme(...parts)));
const rule = (id: string, when: Condition): ClassRule => ({ id, label: labelOf(id), when });
const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });

describe("classLines", () => {
  it("says nothing of a ladder, or of schemes without classes", () => {
    expect(found(stars.classes, "first")).toEqual([]);
    expect(classLines(checkedScheme(schemeOf({})))).toEqual([]);
  });

  it("tells scores that no class claims", () => {
    const gapped = [
      rule("a", figureIs("total", "at-least", "90")),
      rule("b", figureIs("total", "at-most", "89")),
    ];
    const [gap] = found(gapped, "only");
    expect([gap?.code, gap?.severity, gap?.message.en]).toEqual([
      "class-gap",
      "notice",
      "A score of 89.5 lies between two classes and belongs to none.",
    ]);
    expect(foundIn(found(gapped, "only", true))).toEqual(["fault class-gap /classification"]);
    const [beyond] = found([classFrom("a", "50")], "first", true);
    expect([beyond?.severity, beyond?.message.en.slice(0, 16)]).toEqual([
      "warning",
      "A score of 25 ca",
    ]);
  });

  it("tells scores that two classes claim", () => {
    const twice = [
      rule("5A", figureIs("total", "at-least", "95")),
      rule("4A", all(figureIs("total", "at-least", "90"), figureIs("total", "at-most", "95"))),
    ];
    const [overlap] = found(twice, "only");
    expect([overlap?.severity, overlap?.counterexample]).toEqual([
      "fault",
      {
        kind: "value",
        value: "95",
        claimedBy: ["/classification/classes/0", "/classification/classes/1"],
      },
    ]);
    expect(found(twice, "first")[0]?.severity).toBe("notice");
  });

  it.each<[string, readonly ClassRule[], Matching, readonly string[]]>([
    [
      "out of reach",
      [classFrom("a", "101"), classFrom("b", "50")],
      "first",
      ["/classification/classes/0"],
    ],
    [
      "hidden",
      [classFrom("a", "50"), classFrom("b", "60")],
      "first",
      ["/classification/classes/1"],
    ],
    [
      "after one that always applies",
      [rule("a", all()), rule("b", holds("good"))],
      "first",
      ["/classification/classes/1"],
    ],
    ["beside one that always applies", [rule("a", all()), rule("b", holds("good"))], "only", []],
    [
      "contradictory",
      [rule("a", all(holds("good"), figureIs("total", "below", "0"))), classFrom("b", "50")],
      "first",
      ["/classification/classes/0"],
    ],
  ])("tells classes that no site gets: %s", (_, classes, matching, places) => {
    const findings = found(classes, matching);
    expect(findings.map(({ at }) => at)).toEqual(places);
    expect(findings.every(({ code }) => code === "class-unreachable")).toBe(true);
  });

  it("knows that seats hand sites on to lower classes", () => {
    const classes = [classFrom("a", "50"), classFrom("b", "50")];
    const seated = (count: SeatCount, overflow: "next-class" | "no-class") =>
      found(classes, "first", false, {
        ranking: { by: [{ figure: "total", first: "highest" }], ties: "gaps" },
        seating: { seats: [{ class: "a", count }], ties: "admit-all", overflow },
      }).map(({ at }) => at);
    const one: SeatCount = { kind: "fixed", seats: 1 };
    expect(seated(one, "next-class")).toEqual([]);
    expect(seated(one, "no-class")).toEqual(["/classification/classes/1"]);
    expect(seated({ kind: "open" }, "next-class")).toEqual(["/classification/classes/1"]);
  });
});
