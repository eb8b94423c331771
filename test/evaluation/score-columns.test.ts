import { describe, expect, it, vi } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Unknown } from "../../src/core/unknown.js";
import { compileDefined } from "../../src/evaluation/compile-defined.js";
import { compileEvaluation } from "../../src/evaluation/compile-evaluation.js";
import { scoreColumns } from "../../src/evaluation/score-columns.js";
import { clamped } from "../../src/rules/build-amounts.js";
import { choose } from "../../src/rules/build-cases.js";
import { constant, parameter } from "../../src/rules/build-leaves.js";
import { countMet } from "../../src/rules/build-lists.js";
import { codeOf } from "../support/code-of.js";
import {
  dimension,
  fact,
  figure,
  holds,
  item,
  owed,
  perhaps,
  schemeOf,
  stars,
} from "../support/evaluation-schemes.js";

const scheme = schemeOf({ classification: stars });
const points = (...values: readonly number[]) => ({
  rows: values.length,
  facts: { points: { units: Float64Array.from(values), places: 1 } },
});

describe("scoring into columns", () => {
  it("gives units and texts", () => {
    const { rows, total, dimensions, standings, failures } = scoreColumns(
      scheme,
      points(955, 800, 5),
    );
    expect([rows, total.places, [...total.units]]).toEqual([3, 4, [955_000, 800_000, 5000]]);
    expect([0, 1, 2, 3, -1].map(total.at)).toEqual(["95.5", "80", "0.5", undefined, undefined]);
    expect(dimensions.map(({ id, at }) => [id, at(1)])).toEqual([["all", "80"]]);
    expect(standings?.map((standing) => standing?.status)).toEqual(["rated", "rated", "unrated"]);
    expect(failures).toEqual([]);
  });

  it("lets no row cost another its score, and gives a bad one no number", () => {
    const { total, dimensions, standings, failures } = scoreColumns(
      scheme,
      points(955, 2 ** 53, 800, Number.NaN, 0.5),
    );
    expect([...total.units]).toEqual([955_000, Number.NaN, 800_000, Number.NaN, Number.NaN]);
    expect(
      [1, 3, 4].flatMap((row) => [total.at(row), dimensions[0]?.at(row), standings?.[row]]),
    ).toEqual(new Array(9).fill(undefined));
    expect(failures.map(({ row, error }) => [row, error.code, error.issues?.[0]?.path])).toEqual(
      [1, 3, 4].map((row) => [row, "rules/invalid-facts", "/points"]),
    );
  });

  it("says nothing of classes where the scheme has none", () => {
    expect(scoreColumns(schemeOf({}), points(5))).not.toHaveProperty("standings");
  });

  it("scores nobody", () => {
    const { rows, total, failures } = scoreColumns(scheme, []);
    expect([rows, total.units.length, failures]).toEqual([0, 0, []]);
  });

  it("tells why a number is not known, and a row from its block on", () => {
    const asked = schemeOf({
      facts: { points: perhaps },
      dimensions: [dimension("all", [item("a", "100", { rule: fact("points") })])],
    });
    const values = Array.from({ length: 300 }, (_, row) =>
      row === 200 ? { unknown: "not-published" as const } : (`${row % 100}` as const),
    );
    const { total } = scoreColumns(asked, { rows: 300, facts: { points: values } });
    expect([total.at(199), total.at(200), total.at(201)]).toEqual([
      "99",
      { unknown: "not-published" },
      "1",
    ]);
    expect([...total.units.slice(199, 202)]).toEqual([990_000, Number.NaN, 10_000]);
  });

  it("refuses rows without the evidence that the scheme insists on", () => {
    const strict = schemeOf({
      facts: { points: perhaps },
      dimensions: [
        dimension("all", [item("a", "100", { rule: fact("points"), missing: "error" })]),
      ],
    });
    const { failures, total } = scoreColumns(strict, [{ points: "5" }, {}]);
    expect(failures.map(({ row, error }) => [row, error.code])).toEqual([
      [1, "evaluation/missing-evidence"],
    ]);
    expect([total.at(0), total.at(1), total.units[1]]).toEqual(["5", undefined, Number.NaN]);
  });

  it("takes the rows of a scheme that compares for the cohort", () => {
    const compared = schemeOf({
      classification: stars,
      facts: { points: perhaps },
      cohort: [{ id: "best", of: fact("points"), take: "max" }],
      dimensions: [dimension("all", [item("a", "100", { rule: figure("best") })])],
    });
    const { rows, total, dimensions, standings, failures } = scoreColumns(compared, {
      rows: 4,
      facts: { points: ["5", "95.25", "1000.00001", "7"] },
    });
    expect([rows, total.places, [...total.units]]).toEqual([4, 2, [9525, 9525, Number.NaN, 9525]]);
    expect([0, 2].flatMap((row) => [total.at(row), dimensions[0]?.at(row)])).toEqual([
      ...["95.25", "95.25"],
      ...[undefined, undefined],
    ]);
    expect(standings?.map((standing) => standing?.status)).toEqual([
      ...["rated", "rated", undefined, "rated"],
    ]);
    expect(failures.map(({ row, error }) => [row, error.code])).toEqual([
      [2, "rules/invalid-facts"],
    ]);
    const whole = scoreColumns(compared, [{ points: "5" }, { points: "7" }]).total;
    expect([whole.at(0), whole.places, ...whole.units]).toEqual(["7", 0, 7, 7]);
    const unknown = scoreColumns(compared, [{ points: "5" }, {}]);
    expect(unknown.total.at(0)).toEqual({ unknown: "missing-evidence" });
    expect([unknown.total.places, ...unknown.total.units]).toEqual([0, Number.NaN, Number.NaN]);
    expect(scoreColumns(schemeOf({ cohort: compared.cohort }), [])).not.toHaveProperty("standings");
  });

  it("tells of a row at which the rules contradict themselves, and scores the others", () => {
    const limited = schemeOf({
      facts: { points: owed, floor: owed },
      dimensions: [
        dimension("all", [
          item("a", "100", {
            rule: clamped(constant("5"), { least: fact("floor"), most: fact("points") }),
          }),
        ]),
      ],
    });
    const { total, dimensions, failures } = scoreColumns(limited, {
      rows: 3,
      facts: { points: ["9", "1", "3"], floor: ["0", "2", "1"] },
    });
    expect(failures.map(({ row, error }) => [row, error.code])).toEqual([
      [1, "rules/limits-conflict"],
    ]);
    expect([0, 1, 2].flatMap((row) => [total.at(row), dimensions[0]?.at(row)])).toEqual([
      ...["5", "5"],
      ...[undefined, undefined],
      ...["3", "3"],
    ]);
    expect([...total.units]).toEqual([50_000, Number.NaN, 30_000]);
  });

  it.each([
    ["answers", Int8Array.of(1, 0, 2), ["1", "0", undefined]],
    ["answers as they stand in records", [true, false, "no"], ["1", "0", undefined]],
  ])("reads %s", (_, hall, expected) => {
    const asked = schemeOf({
      facts: { hall: { kind: "boolean" }, note: { kind: "text", mayBeUnknown: true } },
      dimensions: [dimension("all", [item("a", "1", { rule: countMet([holds("hall")]) })])],
    });
    const { total } = scoreColumns(asked, { rows: 3, facts: { hall } } as never);
    expect([0, 1, 2].map(total.at)).toEqual(expected);
  });

  it.each(
    [Float64Array, Int32Array, Int16Array, Uint16Array, Int8Array, Uint8Array].map(
      (Numbers) => [Numbers.name, Numbers] as const,
    ),
  )("scores what %s holds, and tells the rows that do not fit", (_, Numbers) => {
    const sheet = {
      points: { kind: "decimal", places: 1, least: "1", most: "9" },
      hall: { kind: "boolean" },
    } as const;
    const asked = schemeOf({
      facts: sheet,
      dimensions: [
        dimension("all", [
          item("points", "9"),
          item("hall", "1", {
            rule: choose({
              matching: "first",
              cases: [{ when: holds("hall"), then: "1" }],
              otherwise: "0",
            }),
          }),
        ]),
      ],
    });
    const points = { units: Numbers.of(9, 10, 90, 91, 50, 55), places: 1 };
    const hall = Numbers.of(1, 0, 1, 1, 2, 1);
    const { total, failures } = scoreColumns(asked, { rows: 6, facts: { points, hall } });
    expect([0, 1, 2, 3, 4, 5].map(total.at)).toEqual([
      ...[undefined, "1", "10", undefined, undefined, "6.5"],
    ]);
    expect(failures.map(({ row, error }) => [row, error.issues?.[0]?.path])).toEqual([
      [0, "/points"],
      [3, "/points"],
      [4, "/hall"],
    ]);
    const fitting = { points: { units: Numbers.of(10, 90), places: 1 }, hall: Numbers.of(0, 1) };
    expect(scoreColumns(asked, { rows: 2, facts: fitting }).failures).toEqual([]);
  });

  it("leaves it to the check to refuse numbers where words are wanted", () => {
    const choice = { kind: "choice", options: [{ id: "a" }, { id: "b" }] } as const;
    const asked = schemeOf({ facts: { points: owed, kind: choice, since: { kind: "date" } } });
    const { failures } = scoreColumns(asked, {
      rows: 1,
      facts: { points: ["1"], kind: Int8Array.of(1), since: Int32Array.of(1) },
    });
    expect(failures.map(({ error }) => error.issues?.map(({ path }) => path))).toEqual([
      ["/kind", "/since"],
    ]);
  });

  it("takes units of more places than the fact has where none is written", () => {
    const units = { units: Int32Array.of(1_500_000, 1_500_001), places: 5 };
    const { total, failures } = scoreColumns(scheme, { rows: 2, facts: { points: units } });
    expect([total.at(0), failures.map(({ row }) => row)]).toEqual(["15", [1]]);
  });

  it.each<[string, DecimalString | Unknown, string | Unknown]>([
    ["not published", { unknown: "not-published" }, { unknown: "not-published" }],
    ["too fine for whole units", "1.0000000000000001", "1.0000000000000001"],
  ])("passes on a number of the scheme that is %s", (_, value, expected) => {
    const dated = schemeOf({
      facts: { points: owed },
      parameters: {
        share: {
          lowerLevels: "may-raise",
          layers: [{ level: "nation", values: [{ from: "2024-01-01", value }] }],
        },
      },
      dimensions: [dimension("all", [item("a", "100", { rule: parameter("share") })])],
    });
    const { total } = scoreColumns(dated, points(5), { asOf: "2024-05-01" });
    expect([total.at(0), total.units[0]]).toEqual([expected, Number.NaN]);
  });

  it("asks for a parameter that is not in force only for the rows that need it", () => {
    const later = schemeOf({
      facts: { hall: { kind: "boolean" } },
      parameters: {
        share: {
          lowerLevels: "may-raise",
          layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "7" }] }],
        },
      },
      dimensions: [
        dimension("all", [
          item("a", "100", {
            rule: choose({
              matching: "first",
              cases: [{ when: holds("hall"), then: parameter("share") }],
              otherwise: "5",
            }),
          }),
        ]),
      ],
    });
    const batch = { rows: 2, facts: { hall: Uint8Array.of(0, 1) } };
    const { total, failures } = scoreColumns(later, batch, { asOf: "2023-05-01" });
    expect([total.at(0), total.units[0], total.at(1)]).toEqual(["5", Number.NaN, undefined]);
    expect(failures.map(({ row, error }) => [row, error.code])).toEqual([
      [1, "rules/parameter-not-in-force"],
    ]);
  });

  it("refuses a batch that cannot be read", () => {
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    expect(codeOf(() => scoreColumns(scheme, revoked.proxy as never))).toBe(
      "rules/invalid-columns",
    );
  });

  it("works by a scheme that was checked before", () => {
    expect(compileDefined(scheme).scoreColumns(points(955)).total.at(0)).toBe("95.5");
  });
});

describe("the options of scoring into columns", () => {
  it("tell of progress after each block", () => {
    const onProgress = vi.fn();
    scoreColumns(scheme, points(...new Array(200).fill(5)), { onProgress });
    expect(onProgress.mock.calls).toEqual([
      [128, 200],
      [200, 200],
    ]);
  });

  it.each([
    [
      "into columns",
      (options: object) => scoreColumns(scheme, points(...new Array(300).fill(5)), options),
    ],
    [
      "site by site",
      (options: object) =>
        compileEvaluation(scheme).scoreMany(
          Array.from({ length: 300 }, (_, site) => ({ site: `${site}`, facts: { points: "5" } })),
          options,
        ),
    ],
  ])("end the work %s when the signal says so", (_, score) => {
    const ended = new AbortController();
    const onProgress = vi.fn((done: number) => {
      if (done > 128) ended.abort();
    });
    expect(codeOf(() => score({ onProgress, signal: ended.signal }))).toBe("evaluation/aborted");
    expect(onProgress).toHaveBeenCalledTimes(2);
    expect(codeOf(() => score({ signal: { aborted: true } }))).toBe("evaluation/aborted");
    expect(codeOf(() => score({ signal: { aborted: false } }))).toBeUndefined();
  });

  it.each([
    ["a signal that is none", { signal: true }, "evaluation/invalid-options"],
    ["no signal but null", { signal: null }, "evaluation/invalid-options"],
    [
      "a progress that fails",
      {
        onProgress: () => {
          throw new Error("foreign");
        },
      },
      "evaluation/callback-failed",
    ],
    [
      "a signal that fails",
      {
        signal: {
          get aborted() {
            throw new Error("foreign");
          },
        },
      },
      "evaluation/callback-failed",
    ],
    ["a misspelt option", { asof: "2024-01-01" }, "evaluation/invalid-options"],
  ])("are refused with %s", (_, options, code) => {
    expect(codeOf(() => scoreColumns(scheme, points(5), options as never))).toBe(code);
  });
});
