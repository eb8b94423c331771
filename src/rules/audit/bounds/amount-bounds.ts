import { compareDecimals, signOf } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { maxOf, minOf } from "../../../core/decimal-list.js";
import { placesOf } from "../../../core/scaled-decimal.js";
import type { ValueSet } from "../line/value-set.js";
import { stretchBetween } from "../line/value-set.js";

/** Between which values an amount lies, whatever the facts are. */
export interface AmountBounds {
  /** No value is less; no bound where left out. */
  readonly least?: Decimal;
  /** No value is greater; no bound where left out. */
  readonly most?: Decimal;
  /** No value has more decimal places; not known where left out. */
  readonly places?: number;
  /** Whether the amount can be unknown. */
  readonly mayBeUnknown: boolean;
}

/** The places that bounds keep count of; finer ones are not known. */
const mostPlaces = 12;

/** An amount of which nothing is known. */
export const boundless: AmountBounds = { mayBeUnknown: true };

/** Makes bounds of what is known. */
export function boundsFrom(found: {
  readonly least: Decimal | undefined;
  readonly most: Decimal | undefined;
  readonly places: number | undefined;
  readonly mayBeUnknown: boolean;
}): AmountBounds {
  const { least, most, places, mayBeUnknown } = found;
  return {
    ...(least && { least }),
    ...(most && { most }),
    ...(places !== undefined && places <= mostPlaces && { places }),
    mayBeUnknown,
  };
}

/** The bounds of a number that is always the same. */
export function exactly(value: Decimal): AmountBounds {
  const places = placesOf(value);
  return boundsFrom({ least: value, most: value, places, mayBeUnknown: false });
}

/** The bounds of an amount that is one of several; of none, nothing is known. */
export function eitherOf(several: readonly AmountBounds[]): AmountBounds {
  if (several.length === 0) return boundless;
  const leasts = several.flatMap(({ least }) => least ?? []);
  const mosts = several.flatMap(({ most }) => most ?? []);
  return boundsFrom({
    least: leasts.length < several.length ? undefined : minOf(leasts),
    most: mosts.length < several.length ? undefined : maxOf(mosts),
    places: finestOf(several),
    mayBeUnknown: anyUnknown(several),
  });
}

/** The decimal places that none of several amounts exceeds. */
export function finestOf(several: readonly AmountBounds[]): number | undefined {
  const places = several.flatMap((bounds) => bounds.places ?? []);
  return places.length < several.length ? undefined : Math.max(0, ...places);
}

/** Whether one of several amounts can be unknown. */
export function anyUnknown(several: readonly AmountBounds[]): boolean {
  return several.some(({ mayBeUnknown }) => mayBeUnknown);
}

/** The same bounds for an amount that may also be unknown. */
export function perhapsUnknown(bounds: AmountBounds): AmountBounds {
  return { ...bounds, mayBeUnknown: true };
}

/** Whether 0 lies between the bounds. */
export function includesZero({ least, most }: AmountBounds): boolean {
  return (least === undefined || signOf(least) <= 0) && (most === undefined || signOf(most) >= 0);
}

/** The one value that an amount always has, where there is one. */
export function fixedValueOf({ least, most }: AmountBounds): Decimal | undefined {
  if (least === undefined || most === undefined) return undefined;
  return compareDecimals(least, most) === 0 ? least : undefined;
}

/** The values between the bounds. */
export function reachOf({ least, most }: AmountBounds): ValueSet {
  return [stretchBetween(least && { at: least, after: false }, most && { at: most, after: true })];
}
