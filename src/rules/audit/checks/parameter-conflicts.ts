import type { PlainDate } from "../../../core/plain-date.js";
import { pointerSegment } from "../../../core/plain-json.js";
import { safely } from "../../../core/safely.js";
import { jurisdictions } from "../../jurisdictions.js";
import type { ParameterDefinition, ParameterLayer, Places } from "../../parameter-sheet.js";
import { resolveParameter } from "../../resolve-parameter.js";
import type { AuditedRules } from "../audited-rules.js";
import type { Finding } from "../finding.js";
import { rulesPhrases } from "../rules-phrases.js";

/**
 * Reports days on which a lower level changes a parameter in a way it may not.
 *
 * Every place lies in the nation. Whether a county lies in a province the rules do not say, so that
 * a conflict between two such places is reported as a warning.
 */
export function parameterConflicts({ rules }: AuditedRules): readonly Finding[] {
  return Object.entries(rules.parameters).flatMap(([parameter, definition]) =>
    pairsOf(definition).flatMap(([higher, lower]): readonly Finding[] => {
      const places = placesOf([higher, lower]);
      const asOf = firstConflict(parameter, { ...definition, layers: [higher, lower] }, places);
      if (asOf === undefined) return [];
      const isSure = higher.level === "nation";
      return [
        {
          code: "parameter-conflict",
          severity: isSure ? "fault" : "warning",
          at: rules.pointers.get(lower) ?? `/parameters/${pointerSegment(parameter)}`,
          message: isSure
            ? rulesPhrases.parameterConflict(parameter, asOf)
            : rulesPhrases.parameterConflictPerhaps(parameter, asOf),
          counterexample: { kind: "day", parameter, asOf, places },
        },
      ];
    }),
  );
}

/** Pairs of layers of different levels, the higher one first, up to a number that can be checked. */
function pairsOf({
  lowerLevels,
  layers,
}: ParameterDefinition): readonly (readonly [ParameterLayer, ParameterLayer])[] {
  if (lowerLevels === "may-change") return [];
  const ordered = [...layers].sort((a, b) => rankOf(a) - rankOf(b));
  const pairs: (readonly [ParameterLayer, ParameterLayer])[] = [];
  for (const higher of ordered) {
    for (const lower of ordered) {
      if (pairs.length === mostPairs) return pairs;
      if (rankOf(higher) < rankOf(lower)) pairs.push([higher, lower]);
    }
  }
  return pairs;
}

const mostPairs = 10_000;

function rankOf({ level }: ParameterLayer): number {
  return jurisdictions.indexOf(level);
}

function placesOf(layers: readonly ParameterLayer[]): Places {
  const named = layers.flatMap(({ level, place }) => (place === undefined ? [] : [[level, place]]));
  return Object.fromEntries(named) as Places;
}

/** The first day on which one of the layers changes and both contradict each other. */
function firstConflict(
  parameter: string,
  definition: ParameterDefinition,
  places: Places,
): PlainDate | undefined {
  const changes = definition.layers.flatMap(({ values }) => values.map(({ from }) => from)).sort();
  return changes.find((asOf) => {
    const found = safely(() => resolveParameter(parameter, definition, { asOf, places }));
    return !found.success && found.error.code === "rules/parameter-conflict";
  });
}
