import { quote } from "../../core/quote.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { BarTerm, ReserveScheme, VillageQuota } from "../model.js";
import type { PractitionersFault } from "./practitioners-fault.js";
import { repeatedIds, reservedIds } from "./practitioners-fault.js";

/** Says what in a scheme of reserve candidates does not fit the rest of it. */
export function reserveFaults({
  facts,
  figures = [],
  requirements,
  bars = [],
  quotas = [],
}: ReserveScheme): readonly PractitionersFault[] {
  return [
    ...repeatedIds(requirements, "requirements"),
    ...repeatedIds(bars, "bars"),
    ...repeatedIds(figures, "figures"),
    ...reservedIds(figures),
    ...bars.flatMap(({ term }) => (term === undefined ? [] : termFaults(facts, term))),
    ...quotas.flatMap(limitFaults),
    ...repeatedQuotas(quotas),
  ];
}

function termFaults(facts: FactSheet, term: BarTerm): readonly PractitionersFault[] {
  const name = "from" in term ? term.from : term.until;
  if (Object.hasOwn(facts, name) && facts[name]?.kind === "date") return [];
  const days = Object.keys(facts).filter((fact) => facts[fact]?.kind === "date");
  const message =
    `The bar reads ${quote(name)}, which is no date among the facts. Declare such a fact, or name ` +
    `another.${suggestionFor(name, days)}`;
  return [{ code: "practitioners/unsuitable-fact", at: term, message }];
}

function limitFaults(quota: VillageQuota): readonly PractitionersFault[] {
  const { least = 0, most = least } = quota;
  if (least <= most) return [];
  const message = `The least number ${least} lies above the greatest ${most}. Correct one of them.`;
  return [{ code: "practitioners/floor-above-cap", at: quota, message }];
}

function repeatedQuotas(quotas: readonly VillageQuota[]): readonly PractitionersFault[] {
  const seen = new Set<string>();
  return quotas.flatMap((quota) => {
    const place = JSON.stringify([quota.role, quota.kind]);
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    const message = `The role ${quote(quota.role)} has its quota twice. Keep one of them.`;
    return [{ code: "practitioners/duplicate-quota" as const, at: quota, message }];
  });
}
