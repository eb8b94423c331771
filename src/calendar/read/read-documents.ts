import { parseWith } from "../../core/parse-with.js";
import type { CalendarErrorCode } from "../errors.js";
import type { CalendarScheme } from "../model/calendar-scheme.js";
import type { EventDays } from "../model/event-days.js";
import { calendarSchemeSchema, planSchema } from "../schema.js";
import { copyScheme } from "./copy-scheme.js";

// The markets of all townships of the country, and a year of their days, are within bounds.
const schemeLimits = { nodes: 3_000_000, depth: 32 };
const planLimits = { nodes: 10_000_000 };

/** Checks a calendar scheme: at a glance where it plainly fits, as most do, else by its schema. */
export const readScheme = (scheme: CalendarScheme): CalendarScheme =>
  copyScheme(scheme, { nodes: schemeLimits.nodes - 1, depth: schemeLimits.depth }) ??
  parseWith<CalendarScheme, CalendarErrorCode>(
    calendarSchemeSchema,
    scheme,
    { code: "calendar/invalid-scheme", what: "calendar scheme" },
    schemeLimits,
  );

/** Checks a plan. */
export const readPlan = (plan: readonly EventDays[]): readonly EventDays[] =>
  parseWith<readonly EventDays[], CalendarErrorCode>(
    planSchema,
    plan,
    { code: "calendar/invalid-plan", what: "plan" },
    planLimits,
  );
