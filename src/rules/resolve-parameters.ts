import { DomainError } from "../core/error.js";
import { toId } from "../core/id.js";
import { readList } from "../core/list.js";
import { quote } from "../core/quote.js";
import { rulesFrom } from "./define-rules.js";
import { entryOf } from "./entry-of.js";
import type { RulesErrorCode } from "./errors.js";
import { suggestionFor } from "./nearest-name.js";
import type { ParameterSheet } from "./parameter-sheet.js";
import type { ResolvedParameter } from "./resolve-parameter.js";
import { resolveParameter } from "./resolve-parameter.js";
import type { RuleContext } from "./rule-context.js";
import { checkedContext } from "./rule-context.js";

/**
 * Finds the values of parameters that are in force on a day in a place.
 *
 * The lowest level that has set a value in force decides; a level whose value has ended, or has not
 * begun, leaves the decision to the next higher one.
 *
 * @param sheet - The parameters.
 * @param context - The day, the places, and what was on record.
 * @param names - The parameters asked for; those of the whole sheet unless given.
 * @returns The values by name, in the order of the names.
 * @throws {@link core.DomainError} `rules/day-needed` when the context has no day.
 * @throws {@link core.DomainError} `rules/parameter-not-in-force` when no level has a value in
 * force.
 * @throws {@link core.DomainError} `rules/parameter-conflict` when a lower level changed the value
 * of a higher one in a way it may not.
 * @throws {@link core.DomainError} `rules/unknown-parameter` when the sheet lacks one asked for.
 * @throws {@link core.DomainError} `rules/invalid-rule-set` or `rules/invalid-definition` when the
 * sheet is at fault; its paths are those of a rule set with these parameters.
 * @throws {@link core.DomainError} `core/invalid-id` when a name asked for is none.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/invalid-date` or `core/out-of-range`
 * when the context is at fault.
 * @example
 * const sheet = { hourly: { lowerLevels: "may-raise", layers: [
 *   { level: "nation", values: [{ from: "2024-01-01", value: "1" }] },
 *   { level: "county", place: "Shicheng", values: [{ from: "2024-07-01", value: "1.50" }] },
 * ] } } as const;
 * const places = { county: "Shicheng" };
 * resolveParameters(sheet, { asOf: "2024-06-30", places }).get("hourly")?.value; // "1"
 * resolveParameters(sheet, { asOf: "2024-07-01", places }).get("hourly")?.value; // "1.5"
 * resolveParameters(sheet, { asOf: "2023-12-31", places }); // throws rules/parameter-not-in-force
 * resolveParameters(sheet, { places }); // throws rules/day-needed
 */
export function resolveParameters(
  sheet: ParameterSheet,
  context: RuleContext,
  names?: readonly string[],
): ReadonlyMap<string, ResolvedParameter> {
  const { parameters } = rulesFrom({ facts: {}, parameters: sheet, figures: [] });
  const known = checkedContext(context);
  const asked = names === undefined ? Object.keys(parameters) : readList(names).map(toId);
  return new Map(asked.map((name) => [name, resolveNamed(parameters, name, known)]));
}

function resolveNamed(
  parameters: ParameterSheet,
  name: string,
  context: RuleContext,
): ResolvedParameter {
  const definition = entryOf(parameters, name);
  if (definition !== undefined) return resolveParameter(name, definition, context);
  throw new DomainError<RulesErrorCode>(
    "rules/unknown-parameter",
    `The sheet has no parameter ${quote(name)}. Add it, or correct the name.` +
      suggestionFor(name, Object.keys(parameters)),
    { parameter: quote(name) },
  );
}
