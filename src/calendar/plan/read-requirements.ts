import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { byId } from "../by-id.js";
import type { CalendarErrorCode } from "../errors.js";
import type { CalendarScheme } from "../model/calendar-scheme.js";
import type { PlanRequirements } from "../model/plan-requirements.js";
import { planRequirementsSchema } from "../schema.js";

/** Checks the requirements of a plan. */
export function readRequirements(
  requirements: PlanRequirements,
  { events }: CalendarScheme,
): Required<PlanRequirements> {
  const read = parseWith<PlanRequirements, CalendarErrorCode>(
    planRequirementsSchema,
    requirements,
    { code: "calendar/invalid-requirements", what: "set of plan requirements" },
  );
  const { owed = [], apart = [] } = read;
  byId([...owed, ...apart], "requirement");
  const kinds = new Set(events.map(({ kind }) => kind));
  for (const [at, { kinds: named = [] }] of apart.entries()) {
    const other = named.find((kind) => !kinds.has(kind));
    // A kind that is owed may have no event yet; one that is kept apart would never be missed.
    if (other !== undefined) throw unknownKind(other, at);
  }
  return { owed, apart };
}

const unknownKind = (kind: string, at: number): DomainError =>
  new DomainError<CalendarErrorCode>(
    "calendar/unknown-kind",
    `No event of the scheme is of the kind ${quote(kind)} that apart[${at}] names. ` +
      "Give events that kind, or correct it.",
    { kind: quote(kind), path: `apart[${at}].kinds` },
  );
