import type { Decimal } from "../../../core/decimal.js";
import { toDecimalString } from "../../../core/decimal.js";
import type { Severity } from "../finding.js";
import type { ClaimedLine } from "./compare-claims.js";
import { gapsOf, overlapsOf } from "./compare-claims.js";
import { exampleIn, isInside } from "./example-in.js";

/** A value that bands or cases do not tell apart as they should. */
export interface LineFault {
  readonly kind: "gap-between" | "gap-beyond" | "overlap";
  readonly severity: Severity;
  /** A value that shows it. */
  readonly value: Decimal;
  /** The places in the list of the bands or cases that surely claim it. */
  readonly claimedBy: readonly number[];
}

/**
 * Finds the values that bands or cases claim twice, or not at all.
 *
 * @param line - The claims and the values that can occur.
 * @param hasRest - Whether the rule says what becomes of values that nothing claims.
 * @returns The faults; what lies beyond all bands is none where the rule speaks of the rest.
 */
export function lineFaultsOf(line: ClaimedLine, hasRest: boolean): readonly LineFault[] {
  const gaps = gapsOf(line).flatMap(({ stretch, isBetween }): readonly LineFault[] => {
    if (!isBetween && hasRest) return [];
    const kind = isBetween ? "gap-between" : "gap-beyond";
    const severity = gapSeverity(isBetween, hasRest);
    return [{ kind, severity, value: exampleIn(stretch, line.places), claimedBy: [] }];
  });
  const overlaps = overlapsOf(line).map(({ stretch }): LineFault => {
    const value = exampleIn(stretch, line.places);
    const severity = line.matching === "only" ? "fault" : "notice";
    return { kind: "overlap", severity, value, claimedBy: claimantsOf(line, value) };
  });
  const values = new Map(overlaps.map((overlap) => [toDecimalString(overlap.value), overlap]));
  return [...gaps, ...values.values()];
}

function gapSeverity(isBetween: boolean, hasRest: boolean): Severity {
  if (!isBetween) return "warning";
  return hasRest ? "notice" : "fault";
}

/** The places in the list of the claims that surely cover a value. */
export function claimantsOf({ claims }: ClaimedLine, value: Decimal): readonly number[] {
  return claims.flatMap(({ sure }, index) =>
    sure.some((stretch) => isInside(value, stretch)) ? [index] : [],
  );
}
