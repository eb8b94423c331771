import { compareDecimals, minus, plus, round, times } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../../core/decimal.js";
import { maxOf } from "../../../core/decimal-list.js";
import { definitely } from "../../../core/definitely.js";
import type { PlainDate } from "../../../core/plain-date.js";
import { safely } from "../../../core/safely.js";
import { placesOf } from "../../../core/scaled-decimal.js";
import { boundsOf } from "../../fact-bounds.js";
import type { NumericFact, SimpleFact, SimpleFactValue } from "../../fact-sheet.js";
import { unitOf } from "../line/cut.js";
import type { FactKey, Thresholds } from "./thresholds.js";

/** More values of one fact than these are not tried. */
const mostCandidates = 48;

/** Numbers that tell something about any fact: none, one, several, many. */
const ordinary = ["0", "1", "2", "10", "100", "0.5", "-1"];

/** What values are tried where nothing in the rules or the definition tells them apart. */
export interface CandidateOptions {
  readonly thresholds: Thresholds;
  readonly asOf: PlainDate;
}

/**
 * Lists the values of a fact that probes try: its bounds, the thresholds of the rules with their
 * neighbors, the options.
 *
 * @param fact - The definition of the fact.
 * @param key - The key of the fact among the thresholds.
 * @param options - The thresholds, and the day of the probes.
 * @returns At most 48 values; numbers ascend, and `false` comes before `true`.
 */
export function candidatesOf(
  fact: SimpleFact,
  key: FactKey,
  { thresholds, asOf }: CandidateOptions,
): readonly SimpleFactValue[] {
  switch (fact.kind) {
    case "boolean":
      return [false, true];
    case "choice":
      return fact.options.slice(0, mostCandidates).map(({ id }) => id);
    case "text":
      return [...(thresholds.words.get(key) ?? []).slice(0, mostCandidates - 1), "another"];
    case "date":
      return [...new Set([asOf, ...(thresholds.days.get(key) ?? [])])]
        .slice(0, mostCandidates)
        .sort();
    default:
      return numbersOf(fact, thresholds.numbers.get(key) ?? []);
  }
}

function numbersOf(fact: NumericFact, thresholds: readonly Decimal[]): readonly SimpleFactValue[] {
  const { least, places } = boundsOf(fact);
  // The greatest count of all is a limit of the library and no value that a rule reckons with.
  const most = fact.kind === "count" && fact.most === undefined ? undefined : boundsOf(fact).most;
  const [low, high] = [least, most].map((limit) =>
    limit === undefined ? undefined : toDecimal(limit),
  );
  const near = thresholds.flatMap((threshold) => neighborsOf(threshold, places));
  const far = high === undefined ? farFrom(near) : [high];
  const tried = [...(low === undefined ? [] : [low]), ...far, ...near, ...ordinary.map(toDecimal)];
  const accepted = tried.filter(
    (value) =>
      placesOf(value) <= places &&
      (low === undefined || compareDecimals(value, low) >= 0) &&
      (high === undefined || compareDecimals(value, high) <= 0),
  );
  const texts = [...new Set(accepted.map(toDecimalString))];
  const sorted = spread(texts.map(toDecimal).sort(compareDecimals)).map(toDecimalString);
  return fact.kind === "count" ? sorted.map(Number) : sorted;
}

/** As many of the values as may be tried, from the first to the last. */
function spread(values: readonly Decimal[]): readonly Decimal[] {
  if (values.length <= mostCandidates) return values;
  const stride = (values.length - 1) / (mostCandidates - 1);
  const places = Array.from({ length: mostCandidates }, (_, index) => Math.round(index * stride));
  return places.map((place) => definitely(values[place], "the stride"));
}

/** A threshold and the next values below and above it that the fact can have. */
function neighborsOf(threshold: Decimal, places: number): readonly Decimal[] {
  const unit = unitOf(places);
  const found = safely(() => {
    const floor = round(threshold, { places, mode: "floor" });
    return [floor, minus(floor, unit), plus(floor, unit)];
  });
  return found.success ? found.data : [];
}

/** A value far above all thresholds, for a fact without a greatest value. */
function farFrom(near: readonly Decimal[]): readonly Decimal[] {
  const found = safely(() => times(maxOf([...near, toDecimal("100")]), toDecimal("10")));
  return found.success ? [round(found.data, { places: 0, mode: "floor" })] : [];
}
