import { definitely } from "../../core/definitely.js";
import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { Figure } from "../../rules/model.js";
import { pointersOf } from "../../rules/pointers.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { CadenceErrorCode } from "../errors.js";
import type { CadenceScheme } from "../model/cadence-scheme.js";
import type { Duty } from "../model/duty.js";
import type { StreakRule } from "../model/streak.js";
import { cadenceSchemeSchema } from "../schema.js";
import type { CadenceFault } from "./cadence-fault.js";
import { repeatedIds } from "./cadence-fault.js";

/** A cadence scheme that has passed every check, and the rules of who owes what. */
export interface ReadCadence {
  readonly scheme: CadenceScheme;
  readonly rules: PreparedRules;
}

/**
 * Copies and checks a cadence scheme.
 *
 * @throws {@link DomainError} the codes of `defineCadence`.
 */
export function readCadenceScheme(document: unknown): ReadCadence {
  const failure = { code: "cadence/invalid-scheme", what: "cadence scheme" } as const;
  const scheme = parseWith<CadenceScheme, CadenceErrorCode>(cadenceSchemeSchema, document, failure);
  const pointers = pointersOf(scheme);
  refuse(cadenceFaults(scheme), pointers);
  return { scheme, rules: lowerConditions(scheme, pointers) };
}

/** The id of the figure that says who owes a duty; no figure of a scheme has a colon. */
export const owedId = ({ id }: Duty): string => `owed:${id}`;

/** Turns a scheme into a rule set: its figures, and for each condition one more. */
function lowerConditions(
  { facts, parameters = {}, figures = [], duties }: CadenceScheme,
  pointers: ReadonlyMap<object, string>,
): PreparedRules {
  const places = new Map(pointers);
  const owed = duties.flatMap((duty): readonly Figure[] => {
    if (duty.owedBy === undefined) return [];
    const { label, owedBy } = duty;
    const figure = { id: owedId(duty), label, condition: owedBy };
    places.set(figure, definitely(pointers.get(duty), "the pointers of the scheme"));
    return [figure];
  });
  return prepareRules({ facts, parameters, figures: [...figures, ...owed] }, places);
}

function cadenceFaults(scheme: CadenceScheme): readonly CadenceFault[] {
  const { duties, streaks = [], findingGrades = [], figures = [] } = scheme;
  return [
    ...repeatedIds(duties, "duties"),
    ...repeatedIds(streaks, "streaks"),
    ...repeatedIds(findingGrades, "grades of findings"),
    ...repeatedIds(figures, "figures"),
    ...reservedIds(figures),
    ...duties.flatMap(rotationFaults),
    ...streaks.flatMap(markFaults),
  ];
}

/** A colon marks the figures that the library makes of conditions. */
function reservedIds(figures: readonly Figure[]): readonly CadenceFault[] {
  return figures
    .filter(({ id }) => id.includes(":"))
    .map((figure) => ({
      code: "cadence/reserved-id",
      at: figure,
      message: `The id ${quote(figure.id)} has a colon, which is kept for inner figures. Choose another.`,
    }));
}

function rotationFaults({ every }: Duty): readonly CadenceFault[] {
  if (!("rotation" in every) || every.rotation === undefined) return [];
  const { length, places } = every.rotation;
  const stray = places.find((place) => place > length);
  if (stray === undefined) return [];
  const message = `The place ${stray} lies beyond a cycle of ${length}. Correct one of them.`;
  return [{ code: "cadence/place-beyond-cycle", at: every.rotation, message }];
}

/** A mark cannot both count and break. */
function markFaults(rule: StreakRule): readonly CadenceFault[] {
  const all = [...new Set(rule.counts), ...new Set(rule.breaks), ...new Set(rule.neither)];
  const twice = all.find((mark, index) => all.indexOf(mark) !== index);
  if (twice === undefined) return [];
  const message = `The mark ${quote(twice)} is told to do two things. Keep it in one list.`;
  return [{ code: "cadence/contradictory-mark", at: rule, message }];
}
