import { DomainError, isDomainError } from "../core/error.js";
import { readList } from "../core/list.js";
import { ownEntriesOf } from "../core/own-entries.js";
import { parseWith } from "../core/parse-with.js";
import { toPlainJson } from "../core/plain-json.js";
import { quote } from "../core/quote.js";
import { safely } from "../core/safely.js";
import type { Instance, Optimum } from "./assign/instance.js";
import type { Measures } from "./assign/measures.js";
import { measureCost, mostPenalty, openMeasures, penaltyOf } from "./assign/measures.js";
import { solve } from "./assign/solve.js";
import type { PairingErrorCode } from "./errors.js";
import type {
  CostedPair,
  PairAssignment,
  PairingProblem,
  PartyLimits,
  PartyPrice,
} from "./model/assignment.js";
import { tooLarge } from "./round/weigh-pairs.js";
import { partyLimitsSchema } from "./schema.js";
import { crossedLimits, refuseFaults, repeatedIds } from "./scheme/faults.js";

/**
 * Finds the pairs that cost least, where the caller has worked out what each costs.
 *
 * As few partners as possible are missing below the least numbers, then there are as many pairs, then
 * as little cost as possible; of several such sets the one comes first that has the first pair, by
 * ids of givers and then of sites, that only one of two has. Five thousand givers and as many sites
 * take seconds.
 *
 * @param problem - Both sides with their limits, and the costs: whole numbers, `null` where there can
 * be no pair.
 * @returns The pairs and their cost, with prices by which anyone can check that they cost least.
 * @throws {@link core.DomainError} `pairing/invalid-problem` when the problem does not fit.
 * @throws {@link core.DomainError} `pairing/duplicate-id` or `pairing/least-above-most` when a side
 * does not fit.
 * @throws {@link core.DomainError} `pairing/costs-too-large` when costs cannot be added up exactly.
 * @throws {@link core.DomainError} a `core/` code when something is not plain data.
 * @example
 * const { pairs, cost } = assignPairs({
 *   givers: [{ id: "a" }, { id: "b" }],
 *   sites: [{ id: "x" }, { id: "y" }],
 *   costs: [[4, 1], [9, 2]],
 * });
 * pairs.map(({ giver, site }) => `${giver}-${site}`); // ["a-x", "b-y"]
 * cost; // 6
 * @source R. Jonker and A. Volgenant, Computing 38 (1987), 325-340; R. K. Ahuja, T. L. Magnanti and
 * J. B. Orlin, "Network Flows" (1993), chapters 9 and 12
 */
export function assignPairs(problem: PairingProblem): PairAssignment {
  const { givers, sites, costs } = readProblem(problem);
  const rows = inOrder(givers);
  const columns = inOrder(sites);
  const measures = openMeasures(columns.length);
  const instance: Instance = {
    rows: givers.length,
    columns: sites.length,
    costs: readCosts(costs, rows, columns, measures),
    rowLeast: Int32Array.from(rows, ({ party }) => party.least ?? 0),
    rowMost: Int32Array.from(rows, ({ party }) => party.most ?? 1),
    columnLeast: Int32Array.from(columns, ({ party }) => party.least ?? 0),
    columnMost: Int32Array.from(columns, ({ party }) => party.most ?? 1),
  };
  if (!(penaltyOf(instance, measures) <= mostPenalty)) throw tooLarge();
  return assignmentOf(instance, solve(instance, measures), rows, columns);
}

/** More fields than a problem has, so that a stray one is told as such. */
const mostFields = 100;

interface Place {
  readonly party: PartyLimits;
  /** Where it stands in the caller's list. */
  readonly at: number;
}

const inOrder = (parties: readonly PartyLimits[]): readonly Place[] =>
  parties
    .map((party, at) => ({ party, at }))
    // The ids have been checked, and none occurs twice.
    .sort((one, other) => (one.party.id < other.party.id ? -1 : 1));

/** The costs are too many to be copied as plain data first, so only the record itself is opened. */
function readProblem(problem: unknown) {
  const source = typeof problem === "object" && problem !== null ? problem : [];
  const read = ownEntriesOf(source, mostFields, mostFields);
  const fields: Readonly<Record<string, unknown>> = read.plain
    ? Object.fromEntries(read.entries)
    : {};
  const { givers, sites, costs, ...others } = fields;
  if (costs === undefined || Object.keys(others).length > 0) {
    throw misfit("A problem is a record of givers, sites and costs alone.", "", problem);
  }
  return {
    givers: readSide(givers, "givers"),
    sites: readSide(sites, "sites"),
    costs: readRows(costs),
  };
}

const costLists = "Costs are lists of whole numbers, one for each giver.";

function readRows(list: unknown): readonly unknown[] {
  const read = safely(() => readList(list as readonly unknown[]));
  if (read.success) return read.data;
  throw misfit(costLists, "/costs", list);
}

function readSide(side: unknown, name: string): readonly PartyLimits[] {
  const failure = { code: "pairing/invalid-problem", what: `list of ${name}` } as const;
  const parties = parseWith<readonly PartyLimits[], PairingErrorCode>(
    partyLimitsSchema,
    side,
    failure,
  );
  const faults = parties.flatMap((party) =>
    crossedLimits(party, party.least ?? 0, party.most ?? 1),
  );
  refuseFaults([...repeatedIds(parties, name), ...faults], parties);
  return parties;
}

/** Reads and measures the costs, row by row, in the order of ids. */
function readCosts(
  costs: readonly unknown[],
  rows: readonly Place[],
  columns: readonly Place[],
  measures: Measures,
): Float64Array {
  if (costs.length !== rows.length) {
    const message = `There are ${rows.length} givers, but ${costs.length} rows of costs.`;
    throw misfit(message, "/costs", costs);
  }
  const order = Int32Array.from(columns, ({ at }) => at);
  const matrix = new Float64Array(rows.length * columns.length);
  for (const [row, { at }] of rows.entries()) {
    readRow(costs[at], order, `/costs/${at}`, { matrix, start: row * columns.length, measures });
  }
  return matrix;
}

/** Where a row of costs is written, and what it is measured by as it is read. */
interface RowPlace {
  readonly matrix: Float64Array;
  readonly start: number;
  readonly measures: Measures;
}

/** Reads a row of costs, each once; a copy of it would take as long as all the rest. */
function readRow(list: unknown, order: Int32Array, path: string, place: RowPlace): void {
  try {
    if (Array.isArray(list)) {
      fillRow(list, order, path, place);
      return;
    }
  } catch (error) {
    if (isDomainError(error)) throw error;
  }
  throw misfit(costLists, path, list);
}

function fillRow(
  list: readonly unknown[],
  order: Int32Array,
  path: string,
  { matrix, start, measures }: RowPlace,
): void {
  if (list.length !== order.length) {
    const message = `There are ${order.length} sites, but ${list.length} costs in a row.`;
    throw misfit(message, path, list);
  }
  for (let column = 0; column < order.length; column += 1) {
    const at = order[column] as number;
    const told = list[at];
    const cost = told === null ? Number.POSITIVE_INFINITY : told;
    if (typeof cost !== "number" || !(Number.isSafeInteger(cost) || told === null)) {
      const message = `A cost is ${quote(told)}. Use a whole number, or null for no pair.`;
      throw misfit(message, `${path}/${at}`, told);
    }
    matrix[start + column] = cost + 0;
    measureCost(measures, column, cost);
  }
}

/** What is wrong with a part of a problem; what is no plain data is told as such. */
function misfit(message: string, path: string, part: unknown): DomainError {
  toPlainJson(part, { path });
  return new DomainError<PairingErrorCode>("pairing/invalid-problem", message, { path });
}

function assignmentOf(
  instance: Instance,
  { columnsOf, rowPrices, columnPrices, penalty }: Optimum,
  rows: readonly Place[],
  columns: readonly Place[],
): PairAssignment {
  const idOf = (places: readonly Place[], place: number) => (places[place] as Place).party.id;
  const pairs: CostedPair[] = [];
  const loads = new Int32Array(columns.length);
  let [cost, missing] = [0, 0];
  for (const [row, held] of columnsOf.entries()) {
    missing += Math.max(0, (instance.rowLeast[row] as number) - held.length);
    for (const column of held) {
      const each = instance.costs[row * instance.columns + column] as number;
      loads[column] = (loads[column] as number) + 1;
      cost += each;
      pairs.push(
        Object.freeze({ giver: idOf(rows, row), site: idOf(columns, column), cost: each }),
      );
    }
  }
  for (const [column, load] of loads.entries()) {
    missing += Math.max(0, (instance.columnLeast[column] as number) - load);
  }
  const priced = (places: readonly Place[], prices: Float64Array): readonly PartyPrice[] =>
    Object.freeze(
      places.map(({ party }, place) =>
        Object.freeze({ id: party.id, price: (prices[place] as number) + 0 }),
      ),
    );
  const prices = Object.freeze({
    givers: priced(rows, rowPrices),
    sites: priced(columns, columnPrices),
  });
  return Object.freeze({ pairs: Object.freeze(pairs), cost, missing, penalty, prices });
}
