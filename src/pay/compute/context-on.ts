import type { PlainDate } from "../../core/plain-date.js";
import type { Places } from "../../rules/parameter-sheet.js";
import type { RuleContext } from "../../rules/rule-context.js";

/** The day and the place for which rules are read. */
export function contextOn(
  asOf: PlainDate,
  places: Places | undefined,
  knownOn: PlainDate | undefined,
): RuleContext & { readonly asOf: PlainDate } {
  return {
    asOf,
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(places === undefined ? {} : { places }),
  };
}
