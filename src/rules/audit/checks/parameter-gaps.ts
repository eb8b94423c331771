import { definitely } from "../../../core/definitely.js";
import type { Period } from "../../../core/period.js";
import type { PlainDate } from "../../../core/plain-date.js";
import { pointerSegment } from "../../../core/plain-json.js";
import { safely } from "../../../core/safely.js";
import { entryOn } from "../../../core/timeline.js";
import { jurisdictions } from "../../jurisdictions.js";
import type { Jurisdiction, ParameterDefinition, ParameterLayer } from "../../parameter-sheet.js";
import type { AuditedRules } from "../audited-rules.js";
import type { Finding } from "../finding.js";
import { rulesPhrases } from "../rules-phrases.js";

/**
 * Reports days on which the rules are in force and a parameter that a place has set has no value.
 *
 * A layer is looked at from the day on which the rules begin – where that is not known, from its own
 * first value – and only where no layer of a higher level could stand in.
 */
export function parameterGaps({ rules, effective }: AuditedRules): readonly Finding[] {
  return Object.entries(rules.parameters).flatMap(([parameter, definition]) =>
    definition.layers.flatMap((layer): readonly Finding[] => {
      const asOf = firstGapOf(layer, definition, effective);
      if (asOf === undefined) return [];
      const places = layer.place === undefined ? {} : { [layer.level]: layer.place };
      return [
        {
          code: "parameter-gap",
          severity: "fault",
          at: rules.pointers.get(layer) ?? `/parameters/${pointerSegment(parameter)}`,
          message: rulesPhrases.parameterGap(parameter, asOf),
          counterexample: { kind: "day", parameter, asOf, places },
        },
      ];
    }),
  );
}

function firstGapOf(
  layer: ParameterLayer,
  { layers }: ParameterDefinition,
  effective: Period | undefined,
): PlainDate | undefined {
  const serving = [layer, ...layers.filter(({ level }) => rankOf(level) < rankOf(layer.level))];
  const begin = effective?.from ?? definitely(changesOf(layer)[0], "the schema of timelines");
  // Between two changes nothing differs, so one day of each stretch is enough.
  const days = [begin, ...serving.flatMap(changesOf)].filter((day) => day >= begin).sort();
  return days.find(
    (day) => isAsked(day, effective, layer) && !serving.some((each) => hasValue(each, day)),
  );
}

function rankOf(level: Jurisdiction): number {
  return jurisdictions.indexOf(level);
}

function changesOf({ values }: ParameterLayer): readonly PlainDate[] {
  return values.map(({ from }) => from).sort();
}

/** Whether a value is wanted on a day: the rules are in force, or a later value follows. */
function isAsked(day: PlainDate, effective: Period | undefined, layer: ParameterLayer): boolean {
  if (effective === undefined) return changesOf(layer).some((change) => change > day);
  return effective.until === undefined || day < effective.until;
}

/** Whether a layer has a value on a day, be it known or not. */
function hasValue({ values }: ParameterLayer, day: PlainDate): boolean {
  const entry = safely(() => entryOn(values, day));
  return entry.success && entry.data.value !== null;
}
