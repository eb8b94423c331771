import {
  bigUnitsAt,
  decimalOfBig,
  openDecimal,
  toDecimal,
  toDecimalString,
} from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import { compareIds } from "../../core/id.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type { YearReasons } from "../year/reasons-of.js";
import type { RanPart } from "../year/run-year.js";
import type { YearValue } from "../year/table.js";
import type {
  Change,
  ChangeShare,
  ComparedFigure,
  FigureComparison,
  FigureFailure,
  OpenUnit,
  SplitChange,
  UnitChange,
} from "./change-answer.js";
import type { Reform } from "./reform.js";
import type { RanYear } from "./run-sets.js";
import type { ChangeSet } from "./split-difference.js";
import { neededSets, splitByShapley, splitInOrder } from "./split-difference.js";

/** A year under every set of changes. */
export interface Years {
  readonly reform: Reform;
  readonly under: (set: ChangeSet) => RanYear;
  /** The set of all changes. */
  readonly all: ChangeSet;
}

/** The numbers of units, by an id of their own. */
export type Numbers = ReadonlyMap<string, YearValue | undefined>;

/** Fen, and for other numbers at least as many places. */
const leastPlaces = 2;

/** The results of a part, or nothing where it has none. */
function numbersIn(year: RanYear, { part, result }: ComparedFigure): Numbers | undefined {
  const ran = year.ran.get(part);
  if (ran?.status !== "worked-out") return undefined;
  return new Map(
    Array.from(ran.run.table, ([unit, cells]) => [unit, cells.get(result)?.value] as const),
  );
}

/** A part that a reform takes away was not worked out. */
const statusIn = (year: RanYear, part: Id): RanPart["status"] =>
  year.ran.get(part)?.status ?? "not-worked-out";

/** Compares one result of all units. */
export function compareFigure(
  years: Years,
  figure: ComparedFigure,
  reasons: readonly [before: YearReasons, after: YearReasons] | undefined,
): FigureComparison | FigureFailure {
  const { part, result } = figure;
  const [one, other] = [years.under(0), years.under(years.all)];
  const [before, after] = [numbersIn(one, figure), numbersIn(other, figure)];
  if (before === undefined || after === undefined) {
    const status = { before: statusIn(one, part), after: statusIn(other, part) };
    return Object.freeze({ part, result, status: "not-compared", ...status });
  }
  const { known, open } = sortUnits(before, after);
  const changes = known
    .map((unit) => ({ unit, ...changeOf(before.get(unit), after.get(unit)) }))
    .filter(({ difference }) => difference !== "0");
  const gainers = changes.filter(({ difference }) => !difference.startsWith("-")).length;
  return Object.freeze({
    part,
    result,
    status: "compared",
    total: splitTotal(years, known, (year) => numbersIn(year, figure)),
    gainers,
    losers: changes.length - gainers,
    unchanged: known.length - changes.length,
    units: Object.freeze(
      changes.map((change): UnitChange => {
        const [was, is] = (reasons ?? []).map((told) => told(part, change.unit, result));
        if (was === undefined || is === undefined) return Object.freeze(change);
        return Object.freeze({ ...change, trace: Object.freeze({ before: was, after: is }) });
      }),
    ),
    open: Object.freeze(
      open.map((unit): OpenUnit => {
        const [was, is] = [before.get(unit), after.get(unit)];
        return Object.freeze({
          unit,
          ...(was === undefined ? {} : { before: was }),
          ...(is === undefined ? {} : { after: is }),
        });
      }),
    ),
  });
}

const isNumber = (value: YearValue | undefined): value is DecimalString =>
  value !== undefined && typeof value === "string" && !isUnknown(value);

/** Units known on both sides and others, each by id. */
export function sortUnits(before: Numbers, after: Numbers) {
  const units = [...new Set([...before.keys(), ...after.keys()])].sort(compareIds);
  const isKnown = (unit: string) => isNumber(before.get(unit)) && isNumber(after.get(unit));
  return { known: units.filter(isKnown), open: units.filter((unit) => !isKnown(unit)) };
}

/** A number on both sides, both known. */
export function changeOf(before: YearValue | undefined, after: YearValue | undefined): Change {
  const [was, is] = [before as DecimalString, after as DecimalString];
  const places = Math.max(placesIn(was), placesIn(is));
  return {
    before: was,
    after: is,
    difference: textOf(unitsIn(is, places) - unitsIn(was, places), places),
  };
}

const placesIn = (text: string): number => text.split(".")[1]?.length ?? 0;

const unitsIn = (text: string, places: number): bigint =>
  bigUnitsAt(openDecimal(toDecimal(text)), places);

const textOf = (units: bigint, places: number): DecimalString =>
  toDecimalString(decimalOfBig(units, places));

/** Adds up the numbers of units under every set of changes, and splits the difference. */
export function splitTotal(
  { reform, under, all }: Years,
  units: readonly string[],
  numbersOf: (year: RanYear) => Numbers | undefined,
): SplitChange {
  const { changes, split = "all-orders" } = reform;
  const sets = neededSets(changes.length, split);
  const numbers = new Map(sets.map((set) => [set, numbersFor(units, numbersOf(under(set)))]));
  const every = [...numbers.values()].flatMap((list) => list ?? []);
  const places = every.reduce((most, text) => Math.max(most, placesIn(text)), leastPlaces);
  const sums = new Map(
    Array.from(numbers, ([set, list]) => [
      set,
      list?.reduce((sum, text) => sum + unitsIn(text, places), 0n),
    ]),
  );
  // Units were chosen by being known under none of the changes and under all of them.
  const worthOf = (set: ChangeSet): bigint => definitely(sums.get(set), "the sets that are needed");
  const [before, after] = [worthOf(0), worthOf(all)];
  return Object.freeze({
    before: textOf(before, places),
    after: textOf(after, places),
    difference: textOf(after - before, places),
    split: [...sums.values()].includes(undefined)
      ? unknown("missing-evidence")
      : sharesOf(reform, worthOf, places),
  });
}

/** The numbers of units, or nothing where one of them is not known. */
function numbersFor(
  units: readonly string[],
  numbers: Numbers | undefined,
): readonly DecimalString[] | undefined {
  const read = units.map((unit) => numbers?.get(unit));
  return read.every(isNumber) ? read : undefined;
}

function sharesOf(
  { changes, split }: Reform,
  worthOf: (set: ChangeSet) => bigint,
  places: number,
): readonly ChangeShare[] {
  const ids = changes.map(({ id }) => id);
  const units =
    split === "in-order" ? splitInOrder(ids.length, worthOf) : splitByShapley(ids, worthOf);
  return Object.freeze(
    changes.map(({ id, label }, place) =>
      Object.freeze({ change: id, label, amount: textOf(definitely(units[place]), places) }),
    ),
  );
}
