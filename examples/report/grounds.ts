import type { Citation, Label } from "wenming/core";
import { isUnknown } from "wenming/core";
import type { SiteScore } from "wenming/evaluation";
import type { Entry, Round } from "./round.js";
import { itemsOf } from "./round.js";
import { shortfallOf } from "./shortfall.js";

/** A rule that decided the result of a site. */
export interface Ground {
  readonly label: Label;
  readonly citation?: Citation;
}

/** The rules that keep a site from any star, or the next one. */
export function groundsOf(round: Round, entry: Entry): readonly Ground[] {
  const { score, seat } = entry;
  if (seat.outcome === "undetermined") return missingItems(round, score);
  const because = becauseOf(round, score);
  if (because.length > 0) return because;
  const next = shortfallOf(round, entry)?.next;
  return next === undefined ? [] : [next];
}

/** The gates and vetoes that decided the standing of a site, or made its total 0. */
export function becauseOf({ scheme }: Round, score: SiteScore): readonly Ground[] {
  const { standing, struckVetoes } = score;
  const because = standing !== undefined && "because" in standing ? standing.because : [];
  const gates = scheme.gates?.filter(({ id }) => because.includes(id)) ?? [];
  const vetoes = scheme.vetoes?.filter(
    ({ id, effect }) =>
      because.includes(id) || (effect.kind === "zeroes" && struckVetoes.includes(id)),
  );
  return [
    ...gates.map(({ label: { zh, en }, ...gate }) => ({
      ...gate,
      label: { zh: `不符合“${zh}”`, en: `not met: ${en}` },
    })),
    ...(vetoes ?? []),
  ];
}

/** The items that leave the total of a site unknown. */
function missingItems(round: Round, { items = [] }: SiteScore): readonly Ground[] {
  const rules = itemsOf(round);
  const missing = items.filter(({ status, score }) => status === "missing" && isUnknown(score));
  return missing.flatMap(({ id }) => rules.get(id) ?? []);
}
