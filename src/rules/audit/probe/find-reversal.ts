import { compareDecimals } from "../../../core/arithmetic.js";
import { toDecimal } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import type { Assignment } from "./assignments.js";
import { assignmentsOf } from "./assignments.js";
import type { Ladder } from "./ladders.js";
import type { Prober } from "./prober.js";
import { mostProbes, withFact } from "./prober.js";
import type { Probed } from "./seek-result.js";

/**
 * Climbs a ladder of values, with the other facts at representative values, until better evidence
 * lowers a number. At most 2,000 probes.
 *
 * @param prober - The probes.
 * @param figure - Id of a figure that is a number.
 * @param ladder - The values.
 * @returns The two probes between which the number goes the wrong way, the first one found.
 */
export function findReversal(
  prober: Prober,
  figure: string,
  { fact, better, steps }: Ladder,
): readonly [Probed, Probed] | undefined {
  if (prober.isExhausted()) return undefined;
  const others = new Map([...prober.triedFor(figure)].filter(([name]) => name !== fact));
  const affordable = Math.floor(mostProbes / Math.max(1, steps.length));
  for (const assignment of assignmentsOf(others).slice(0, affordable)) {
    if (prober.isExhausted()) return undefined;
    const climb = steps.flatMap((step) =>
      numberProbed(prober, figure, withFact(assignment, fact, step)),
    );
    const wrong = better === "more" ? -1 : 1;
    const index = climb.findIndex((probed, place) => {
      const next = climb[place + 1];
      return next !== undefined && orderOf(next, probed) === wrong;
    });
    if (index !== -1) return [probedAt(climb, index), probedAt(climb, index + 1)];
  }
  return undefined;
}

/** A probe that came to a number; nothing where it did not. */
function numberProbed(prober: Prober, figure: string, facts: Assignment): readonly Probed[] {
  const result = prober.resultOf(figure, facts);
  return typeof result === "string" ? [{ facts, result }] : [];
}

function orderOf(a: Probed, b: Probed): -1 | 0 | 1 {
  return compareDecimals(toDecimal(String(a.result)), toDecimal(String(b.result)));
}

function probedAt(climb: readonly Probed[], index: number): Probed {
  return definitely(climb[index], "the index just found");
}
