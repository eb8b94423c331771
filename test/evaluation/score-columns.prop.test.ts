import fc from "fast-check";
import { expect, it } from "vitest";
import type { ScoredColumns } from "../../src/evaluation/score/score-columns.js";
import { scoreColumns } from "../../src/evaluation/score-columns.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import { listEvaluationCases } from "../reference/evaluation-case.js";
import { columnsOfRecords } from "../support/fact-columns.js";
import { invariant } from "../support/invariant.js";
import type { SchemeCase } from "../support/scheme-arbitraries.js";
import { schemeCase } from "../support/scheme-arbitraries.js";

type FactRecord = Readonly<Record<string, unknown>>;

/** A scheme and the facts of several sites. */
interface Batch {
  readonly scheme: SchemeCase["scheme"];
  readonly records: readonly FactRecord[];
}

/** What is said of each row: its numbers and its standing, or the code of what went wrong. */
type Told = readonly unknown[];

const toldBy =
  (score: (batch: Batch) => ScoredColumns) =>
  (batch: Batch): Told => {
    const { rows, total, dimensions, standings, failures } = score(batch);
    const failed = new Map(failures.map(({ row, error }) => [row, error.message]));
    return Array.from({ length: rows }, (_, row) => [
      failed.get(row),
      total.at(row),
      dimensions.map(({ id, at }) => [id, at(row)]),
      standings?.[row],
    ]);
  };

/** The same, by the scores of sites. */
function toldOfSites({ scheme, records }: Batch): Told {
  const entrants = records.map((facts, row) => ({ site: `${row}`, facts }));
  const { results, failures } = scoreMany(scheme, entrants as never);
  const scores = new Map(results.map((score) => [score.site, score]));
  const failed = new Map(failures.map(({ index, error }) => [index, error.message]));
  return records.map((_, row) => {
    const score = scores.get(`${row}`);
    return [
      failed.get(row),
      score?.total,
      scheme.dimensions.map(({ id }, index) => [id, score?.dimensions[index]?.score]),
      score?.standing,
    ];
  });
}

const byRecords = ({ scheme, records }: Batch) => scoreColumns(scheme, records as never);
const byLists = ({ scheme, records }: Batch) =>
  scoreColumns(scheme, columnsOfRecords(scheme.facts, records, "lists") as never);
const byNumbers = ({ scheme, records }: Batch) =>
  scoreColumns(scheme, columnsOfRecords(scheme.facts, records, "numbers") as never);

/** The records of a random scheme: its own, and such as leave out, do not know or overstep a fact. */
const batch: fc.Arbitrary<Batch> = schemeCase.chain(({ scheme, facts }) => {
  const names = Object.keys(scheme.facts);
  const changed = fc
    .tuple(
      fc.constantFrom(...(names.length === 0 ? ["none"] : names)),
      fc.constantFrom<unknown>(undefined, { unknown: "not-published" }, "1.5", "0.00001", -1, true),
    )
    .map(([name, value]) => (names.length === 0 ? {} : { ...facts, [name]: value }));
  return fc
    .array(
      fc.oneof({ weight: 1, arbitrary: fc.constant(facts) }, { weight: 3, arbitrary: changed }),
      {
        minLength: 1,
        maxLength: 200,
      },
    )
    .map((records) => ({ scheme, records: records.map(withoutHoles) }));
});

/** A fact that is left out is no field. */
const withoutHoles = (record: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Moves every record one row down. */
const turned = ({ scheme, records }: Batch): Batch => ({
  scheme,
  records: [...records.slice(-1), ...records.slice(0, -1)],
});

invariant<Batch, readonly ((batch: Batch) => Told)[]>("columns say what the scores of sites say", {
  inputs: batch,
  real: [byRecords, byLists, byNumbers].map(toldBy),
  law: (ways, given) => {
    const expected = toldOfSites(given);
    for (const way of ways) expect(way(given)).toEqual(expected);
  },
  faults: {
    "rows that are turned": [toldBy((given) => byLists(turned(given)))],
    "reasons that are lost": [
      toldBy((given) => {
        const { total, ...scored } = byLists(given);
        const at = (row: number) => (Number.isNaN(total.units[row]) ? undefined : total.at(row));
        return { ...scored, total: { ...total, at } };
      }),
    ],
    "a unit that is ten times as large": [
      toldBy(({ scheme, records }) => {
        const { rows, facts } = columnsOfRecords(scheme.facts, records, "numbers");
        const larger = Object.entries(facts).map(([name, column]) => [
          name,
          "places" in column ? { ...column, places: 3 } : column,
        ]);
        return scoreColumns(scheme, { rows, facts: Object.fromEntries(larger) } as never);
      }),
    ],
    "a bad row that costs the others their scores": [
      toldBy((given) => {
        const { failures, ...scored } = byLists(given);
        const [first] = failures;
        if (first === undefined) return { failures, ...scored };
        return { ...scored, failures: given.records.map((_, row) => ({ ...first, row })) };
      }),
    ],
  },
  runs: 300,
});

it.each(listEvaluationCases())("columns say what the scores of sites say of $id", (example) => {
  const { scheme, entrants, options } = example;
  const { results } = scoreMany(scheme, entrants, options);
  const scores = new Map(results.map((score) => [score.site, score]));
  const expected = entrants.map(({ site }) => {
    const score = scores.get(site);
    return [score?.total, score?.standing, score?.dimensions[0]?.score];
  });
  const records = entrants.map(({ facts }) => facts);
  for (const manner of ["lists", "numbers"] as const) {
    const columns = columnsOfRecords(scheme.facts, records, manner);
    const { total, standings, dimensions } = scoreColumns(scheme, columns as never, options);
    const said = records.map((_, row) => [total.at(row), standings?.[row], dimensions[0]?.at(row)]);
    expect(said).toEqual(expected);
  }
});
