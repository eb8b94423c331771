import { quote } from "../../core/quote.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import { strataOf } from "../lower/lower-stratum.js";
import type { EvaluationScheme, SeatRule } from "../model.js";
import type { EvaluationFault } from "./evaluation-fault.js";

/** Says where vetoes, seats and the order of sites name something that the scheme does not have. */
export function classFaults(scheme: EvaluationScheme): readonly EvaluationFault[] {
  return [...vetoFaults(scheme), ...rankingFaults(scheme), ...seatingFaults(scheme)];
}

function vetoFaults(scheme: EvaluationScheme): readonly EvaluationFault[] {
  return (scheme.vetoes ?? []).flatMap(({ effect }) =>
    effect.kind === "caps" ? unknownClassFaults(scheme, effect, effect.class) : [],
  );
}

function unknownClassFaults(
  { classification }: EvaluationScheme,
  at: object,
  id: string,
): readonly EvaluationFault[] {
  const ids = (classification?.classes ?? []).map((rule) => rule.id);
  if (ids.includes(id)) return [];
  const message =
    `There is no class ${quote(id)}. Add it to the classification, or correct the id.` +
    suggestionFor(id, ids);
  return [{ code: "evaluation/unknown-class", at, message }];
}

function rankingFaults(scheme: EvaluationScheme): readonly EvaluationFault[] {
  const { ranking, dimensions, cohort = [], figures = [] } = scheme;
  const numbers = figures.filter((figure) => "amount" in figure);
  const ids = ["total", ...[...dimensions, ...cohort, ...numbers].map(({ id }) => id)];
  return (ranking?.by ?? []).flatMap((key) => {
    if (ids.includes(key.figure)) return [];
    const message =
      `Sites cannot be ranked by ${quote(key.figure)}. Name the total, a dimension or a figure ` +
      `that is a number; a figure can read any item.${suggestionFor(key.figure, ids)}`;
    return [{ code: "evaluation/unknown-figure" as const, at: key, message }];
  });
}

function seatingFaults(scheme: EvaluationScheme): readonly EvaluationFault[] {
  const { seating, classification, ranking } = scheme;
  if (seating === undefined) return [];
  if (classification === undefined) {
    const message = "There are seats but no classes. Declare the classes that the seats are for.";
    return [{ code: "evaluation/classes-needed", at: seating, message }];
  }
  const limited = seating.seats.some(({ count }) => count.kind !== "open");
  const unranked: readonly EvaluationFault[] =
    limited && ranking === undefined
      ? [
          {
            code: "evaluation/ranking-needed",
            at: seating,
            message: "Seats are filled by rank. Declare how sites are ranked.",
          },
        ]
      : [];
  return [
    ...unranked,
    ...seating.seats.flatMap((rule) => seatFaults(scheme, rule)),
    ...repeatedSeats(seating.seats),
  ];
}

function seatFaults(scheme: EvaluationScheme, rule: SeatRule): readonly EvaluationFault[] {
  const { count } = rule;
  const line = count.kind === "share" ? count.line : undefined;
  return [
    ...unknownClassFaults(scheme, rule, rule.class),
    ...(line === undefined ? [] : unknownClassFaults(scheme, count, line)),
    ...unknownStratumFaults(scheme, rule),
  ];
}

function unknownStratumFaults(
  { facts, ranking }: EvaluationScheme,
  rule: SeatRule,
): readonly EvaluationFault[] {
  if (rule.stratum === undefined) return [];
  const strata = ranking?.within === undefined ? [] : strataOf(facts, ranking.within);
  if (strata.includes(rule.stratum)) return [];
  const message =
    `There is no stratum ${quote(rule.stratum)}. Strata are the options of the fact by which ` +
    `sites are ranked apart.${suggestionFor(rule.stratum, strata)}`;
  return [{ code: "evaluation/unknown-stratum", at: rule, message }];
}

function repeatedSeats(seats: readonly SeatRule[]): readonly EvaluationFault[] {
  const seen = new Set<string>();
  return seats.flatMap((rule) => {
    const place = JSON.stringify([rule.class, rule.stratum, rule.andAbove === true]);
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    const message = `The class ${quote(rule.class)} has its seats twice. Keep one of the rules.`;
    return [{ code: "evaluation/duplicate-seats" as const, at: rule, message }];
  });
}
