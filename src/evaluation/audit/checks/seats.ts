import { divide, isZero, minus } from "../../../core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import { strataOf } from "../../lower/lower-stratum.js";
import type { SeatCount, SeatingRule, SeatRule } from "../../model.js";
import type { AuditedScheme } from "../audited-scheme.js";
import { placeIn } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/** Reports seats that vanish, strata that are passed over, and ties left open. */
export function seats(checked: AuditedScheme): readonly EvaluationFinding[] {
  const { seating } = checked.scheme;
  if (seating === undefined) return [];
  return [
    ...seating.seats.flatMap((rule) => vanishing(checked, rule)),
    ...passedOver(checked, seating),
    ...openTies(checked, seating),
  ];
}

function vanishing(checked: AuditedScheme, rule: SeatRule): readonly EvaluationFinding[] {
  const sites = sitesWithoutSeat(rule.count);
  const at = placeIn(checked, rule);
  const code = "seats-vanish";
  if (sites === "all") {
    const message = evaluationPhrases.noSeats(rule.class);
    return [{ code, severity: "warning", at, message }];
  }
  if (sites === 0) return [];
  const message = evaluationPhrases.seatsVanish(rule.class, sites);
  const counterexample = { kind: "seats", sites, seats: 0 } as const;
  return [{ code, severity: "notice", at, message, counterexample }];
}

/** The greatest number of sites for which no seat comes out. */
function sitesWithoutSeat(count: SeatCount): number | "all" {
  if (count.kind === "open") return 0;
  if (count.kind === "fixed") return count.seats === 0 ? "all" : 0;
  const share = toDecimal(count.share);
  if (isZero(share)) return "all";
  if (count.rounding === "ceiling") return 0;
  // The first seat comes with the share of that many sites that rounds up to 1.
  const needed = toDecimal(count.rounding === "floor" ? "1" : "0.5");
  const first = divide(needed, share, { places: 0, mode: "ceiling" });
  return Number(toDecimalString(minus(first, decimalOf(1))));
}

/** Strata without seats of a class that others have seats for. */
function passedOver(
  checked: AuditedScheme,
  { seats: rules }: SeatingRule,
): readonly EvaluationFinding[] {
  const { facts, ranking } = checked.scheme;
  const strata = ranking?.within === undefined ? [] : strataOf(facts, ranking.within);
  const classes = new Set(rules.map((rule) => rule.class));
  return [...classes].flatMap((id) => {
    const own = rules.filter((rule) => rule.class === id);
    if (own.some(({ stratum }) => stratum === undefined)) return [];
    const missing = strata.filter((stratum) => !own.some((rule) => rule.stratum === stratum));
    return missing.map(
      (stratum): EvaluationFinding => ({
        code: "stratum-without-seats",
        severity: "notice",
        at: placeIn(checked, definitely(own[0], "the rules of the class")),
        message: evaluationPhrases.stratumWithoutSeats(id, stratum),
      }),
    );
  });
}

function openTies(checked: AuditedScheme, seating: SeatingRule): readonly EvaluationFinding[] {
  const isLimited = seating.seats.some(({ count }) => count.kind !== "open");
  if (seating.ties !== "unresolved" || !isLimited) return [];
  const at = placeIn(checked, seating);
  return [
    {
      code: "ties-unresolved",
      severity: "notice",
      at,
      message: evaluationPhrases.tiesUnresolved(),
    },
  ];
}
