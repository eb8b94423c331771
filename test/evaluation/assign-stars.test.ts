import { describe, expect, it } from "vitest";
import { assignStars } from "../../src/evaluation/assign-stars.js";
import type {
  EvaluationScheme,
  SeatCount,
  SeatRule,
  SiteScore,
} from "../../src/evaluation/model.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import { codeOf } from "../support/code-of.js";
import {
  fact,
  gate,
  holds,
  owed,
  perhaps,
  schemeOf,
  stars,
  veto,
} from "../support/evaluation-schemes.js";

type Seating = NonNullable<EvaluationScheme["seating"]>;

const fixed = (seats: number): SeatCount => ({ kind: "fixed", seats });
const seatsOf = (classId: string, count: SeatCount, rest: Partial<SeatRule> = {}): SeatRule => ({
  class: classId,
  count,
  ...rest,
});

const seated = (
  seats: readonly SeatRule[],
  { ties = "unresolved", overflow = "next-class" }: Partial<Seating> = {},
  within = false,
) =>
  schemeOf({
    facts: {
      points: perhaps,
      age: perhaps,
      late: { kind: "boolean" },
      clean: { kind: "boolean" },
      kind: { kind: "choice", options: [{ id: "institute" }, { id: "station" }] },
    },
    figures: [{ id: "age", amount: fact("age") }],
    classification: stars,
    gates: [gate("clean", holds("clean"), "award")],
    vetoes: [veto("late", holds("late"), { kind: "caps", class: "four" })],
    ranking: {
      by: [
        { figure: "total", first: "highest" },
        { figure: "age", first: "lowest" },
      ],
      ties: "gaps",
      ...(within ? { within: "kind" } : {}),
    },
    seating: { seats, ties, overflow },
  });

/** A site's points, and what else is known of it. */
type Row = readonly [site: string, points?: `${number}`, rest?: object];

function scoresOf(scheme: EvaluationScheme, rows: readonly Row[]): readonly SiteScore[] {
  const plain = { age: "0", late: false, clean: true, kind: "station" };
  const entrants = rows.map(([site, points, rest]) => ({
    site,
    facts: { ...(points === undefined ? {} : { points }), ...plain, ...rest },
  }));
  return scoreMany(scheme, entrants as never).results;
}

/** Each site with the class given and the outcome. */
const outcomesOf = (scheme: EvaluationScheme, rows: readonly Row[]) =>
  Object.fromEntries(
    assignStars(scheme, scoresOf(scheme, rows)).map(({ site, class: given, outcome }) => [
      site,
      given === undefined ? outcome : `${given} ${outcome}`,
    ]),
  );

describe("seats", () => {
  const rows: readonly Row[] = [
    ["a", "99"],
    ["b", "95"],
    ["c", "91"],
    ["d", "85"],
    ["e", "55"],
    ["f", "10"],
  ];

  it("are filled by rank, and overflow into the next class", () => {
    const scheme = seated([seatsOf("five", fixed(1)), seatsOf("four", fixed(2))]);
    expect(outcomesOf(scheme, rows)).toEqual({
      a: "five seated",
      b: "four moved-down",
      c: "four moved-down",
      d: "three moved-down",
      e: "one seated",
      f: "unrated",
    });
  });

  it("overflow out of the last class", () => {
    const closed = ["five", "four", "three", "two", "one"].map((id) => seatsOf(id, fixed(0)));
    expect(
      outcomesOf(seated(closed), [
        ["a", "99"],
        ["b", "55"],
      ]),
    ).toEqual({ a: "no-seat", b: "no-seat" });
  });

  it("can leave sites without a class", () => {
    const scheme = seated([seatsOf("five", fixed(1)), seatsOf("four", fixed(2))], {
      overflow: "no-class",
    });
    expect(outcomesOf(scheme, rows)).toMatchObject({
      b: "no-seat",
      c: "no-seat",
      d: "four seated",
    });
  });

  it("give every site its class where none are limited", () => {
    const scheme = seated([seatsOf("five", { kind: "open" })]);
    expect(outcomesOf(scheme, rows)).toMatchObject({
      a: "five seated",
      c: "five seated",
      e: "one seated",
    });
    const unlimited = schemeOf({ classification: stars });
    const { results } = scoreMany(unlimited, [
      { site: "b", facts: { points: "95" } },
      { site: "a", facts: { points: "85" } },
    ]);
    expect(assignStars(unlimited, results)).toEqual([
      { site: "a", class: "four", star: 4, qualifiedFor: "four", outcome: "seated" },
      { site: "b", class: "five", star: 5, qualifiedFor: "five", outcome: "seated" },
    ]);
  });

  it("tell the class given, its star, and the class whose line was reached", () => {
    const scheme = seated([seatsOf("five", fixed(0))]);
    expect(assignStars(scheme, scoresOf(scheme, [["a", "99"]]))).toEqual([
      { site: "a", class: "four", star: 4, qualifiedFor: "five", outcome: "moved-down" },
    ]);
  });

  it("can be used up by those of higher classes", () => {
    const scheme = seated([
      seatsOf("five", fixed(2)),
      seatsOf("three", fixed(3), { andAbove: true }),
    ]);
    expect(outcomesOf(scheme, [...rows, ["g", "75"]])).toMatchObject({
      a: "five seated",
      b: "five seated",
      c: "four moved-down",
      d: "two moved-down",
      g: "two moved-down",
    });
  });

  it("are counted in each stratum apart, by the stratum's own rule where there is one", () => {
    const scheme = seated(
      [seatsOf("five", fixed(1)), seatsOf("five", fixed(2), { stratum: "station" })],
      {},
      true,
    );
    const institute = { kind: "institute" };
    const all: readonly Row[] = [...rows, ["x", "98", institute], ["y", "97", institute]];
    expect(outcomesOf(scheme, all)).toMatchObject({
      a: "five seated",
      b: "five seated",
      c: "four moved-down",
      x: "five seated",
      y: "four moved-down",
    });
    const [first] = assignStars(scheme, scoresOf(scheme, all));
    expect(first).toMatchObject({ site: "x", stratum: "institute" });
  });

  it("go to the better rank even where a veto caps it", () => {
    const scheme = seated([seatsOf("four", fixed(1))]);
    const capped: readonly Row[] = [
      ["a", "89"],
      ["b", "95", { late: true }],
    ];
    expect(outcomesOf(scheme, capped)).toEqual({ a: "three moved-down", b: "four seated" });
  });

  it("are not for sites whose standing denies or does not tell a class", () => {
    const scheme = seated([seatsOf("five", fixed(1))]);
    expect(outcomesOf(scheme, [["a", "99", { clean: false }], ["b", "95"], ["c"]])).toEqual({
      a: "barred",
      b: "five seated",
      c: "undetermined",
    });
  });

  it("are neither given nor denied to sites without a rank, unless they are open", () => {
    const unknown = { age: { unknown: "missing-evidence" } };
    const scheme = seated([seatsOf("five", fixed(1))]);
    const late: readonly Row[] = [
      ["a", "99", unknown],
      ["b", "95"],
      ["c", "85", unknown],
    ];
    expect(outcomesOf(scheme, late)).toEqual({
      a: "undetermined",
      b: "five seated",
      c: "four seated",
    });
  });
});

describe("a tie at the last seat", () => {
  const rows: readonly Row[] = [
    ["a", "99"],
    ["b", "95"],
    ["c", "95"],
    ["d", "91"],
    ["e", "85"],
  ];
  const two = [seatsOf("five", fixed(2)), seatsOf("four", fixed(2))];

  it.each([
    ["admit-all", { b: "five seated", c: "five seated", d: "four moved-down", e: "four seated" }],
    [
      "admit-none",
      { b: "four moved-down", c: "four moved-down", d: "three moved-down", e: "three moved-down" },
    ],
    // One of b and c comes down, so that one seat of four is left for d and none for e.
    [
      "unresolved",
      { b: "tie-unresolved", c: "tie-unresolved", d: "four moved-down", e: "three moved-down" },
    ],
  ] as const)("is settled by %s", (ties, outcomes) => {
    expect(outcomesOf(seated(two, { ties }), rows)).toEqual({ a: "five seated", ...outcomes });
  });

  it("is none where the seats suffice, or none are left", () => {
    const three = seated([seatsOf("five", fixed(3))]);
    expect(outcomesOf(three, rows)).toMatchObject({ b: "five seated", c: "five seated" });
    const one = seated([seatsOf("five", fixed(1))]);
    expect(outcomesOf(one, rows)).toMatchObject({ b: "four moved-down", c: "four moved-down" });
    const none = seated([seatsOf("five", fixed(0))], { ties: "admit-all" });
    expect(outcomesOf(none, rows)).toMatchObject({ a: "four moved-down", b: "four moved-down" });
  });

  it("stays open in the next class too, when those who come down meet another tie", () => {
    const scheme = seated([seatsOf("five", fixed(1)), seatsOf("four", fixed(1))]);
    const all: readonly Row[] = [
      ["a", "95"],
      ["b", "95"],
      ["c", "95", { late: true }],
    ];
    expect(outcomesOf(scheme, all)).toEqual({
      a: "tie-unresolved",
      b: "tie-unresolved",
      c: "tie-unresolved",
    });
  });
});

describe("a share of seats", () => {
  const share = (
    rounding: "floor" | "ceiling" | "half-up",
    of: "entrants" | "qualified",
    line?: string,
  ) =>
    seated([
      seatsOf("five", {
        kind: "share",
        share: "0.25",
        of,
        rounding,
        ...(line === undefined ? {} : { line }),
      }),
    ]);
  const rows: readonly Row[] = [
    ["a", "99"],
    ["b", "98"],
    ["c", "97"],
    ["d", "85"],
    ["e", "85"],
    ["f", "55"],
    ["g", "5"],
  ];

  it.each([
    // 7 entrants are 1.75, the 3 of five stars 0.75, the 5 from four stars up 1.25 seats.
    ["floor", "entrants", undefined, 1],
    ["ceiling", "entrants", undefined, 2],
    ["half-up", "entrants", undefined, 2],
    ["floor", "qualified", undefined, 0],
    ["ceiling", "qualified", undefined, 1],
    ["half-up", "qualified", undefined, 1],
    ["floor", "qualified", "four", 1],
    ["ceiling", "qualified", "four", 2],
    ["half-up", "qualified", "four", 1],
  ] as const)("rounded by %s, of %s, line %s, is %i", (rounding, of, line, seats) => {
    const outcomes = Object.values(outcomesOf(share(rounding, of, line), rows));
    expect(outcomes.filter((outcome) => outcome === "five seated")).toHaveLength(seats);
  });
});

describe("assigning refuses", () => {
  const scheme = schemeOf({ facts: { points: owed }, classification: stars });
  const [score] = scoreMany(scheme, [{ site: "a", facts: { points: "95" } }]).results;

  it.each<[string, unknown, string]>([
    ["no list", "scores", "core/invalid-shape"],
    ["a site twice", [score, score], "evaluation/duplicate-site"],
    ["no standing", [{ ...score, standing: undefined }], "evaluation/invalid-scores"],
    [
      "an unknown standing",
      [{ ...score, standing: { status: "famous" } }],
      "evaluation/invalid-scores",
    ],
    [
      "an unknown class",
      [{ ...score, standing: { status: "rated", class: "six" } }],
      "evaluation/invalid-scores",
    ],
  ])("%s", (_, scores, code) => {
    expect(codeOf(() => assignStars(scheme, scores as never))).toBe(code);
  });

  it("a scheme without classes", () => {
    expect(codeOf(() => assignStars(schemeOf({}), []))).toBe("evaluation/classes-needed");
  });
});
