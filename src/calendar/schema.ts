import * as z from "zod/mini";
import {
  citationSchema,
  distinctListOf,
  idSchema,
  labelSchema,
  listOf,
  periodSchema,
  plainDateSchema,
  textSchema,
} from "../core/schema.js";
import { unknownReasons } from "../core/unknown.js";
import { dayBranches } from "./day-cycle-of.js";
import {
  areDifferentWeekdays,
  areInOrder,
  fitsFrequency,
  hasReadingOfWeeks,
} from "./fits-together.js";
import type { CalendarScheme } from "./model/calendar-scheme.js";
import type { DayRule } from "./model/day-rule.js";
import type { EventDays } from "./model/event-days.js";
import type { PlanRequirements } from "./model/plan-requirements.js";
import { solarTerms } from "./solar-terms.js";

/** The most days that are listed one by one. */
export const mostDays = 10_000;
/** The most parts of anything else. */
export const mostParts = 100;
/** The most events of a scheme. */
export const mostEvents = 60_000;

const optional = z.exactOptional;
const from = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
/** Counted from the beginning or, below 0, from the end. */
const placeUpTo = (most: number) =>
  from(-most, most).check(
    z.refine((place) => place !== 0, { error: "is 0; count from 1 or from -1" }),
  );
const some = <T>(element: z.ZodMiniType<T>) => listOf(element, mostParts, 1);
const different = <T>(element: z.ZodMiniType<T>) => distinctListOf(element, mostParts, 1);

/** The pattern of a leap month, as RFC 7529 writes it. */
export const leapMonthPattern = /^([1-9]|1[0-2])L$/;

const note = { label: optional(labelSchema), citation: optional(citationSchema) };
const calendarSchema = z.enum(["solar", "lunar"]);
const monthsSchema = different(
  z.union([
    from(1, 12),
    z.string().check(z.maxLength(3, { abort: true }), z.regex(leapMonthPattern)),
  ]),
);
const inner = z.lazy(() => dayRuleSchema);

/** The schema of a rule that says which days it means. */
export const dayRuleSchema: z.ZodMiniType<DayRule> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...note,
    kind: z.literal("dates"),
    days: distinctListOf(plainDateSchema, mostDays),
  }),
  z.strictObject({
    ...note,
    kind: z.literal("last-digits"),
    calendar: calendarSchema,
    digits: different(from(1, 10)),
  }),
  z.strictObject({
    ...note,
    kind: z.literal("month-days"),
    calendar: calendarSchema,
    days: different(placeUpTo(31)),
    months: optional(monthsSchema),
  }),
  z
    .strictObject({
      ...note,
      kind: z.literal("weekdays"),
      weekdays: different(from(1, 7)),
      weeks: optional(different(placeUpTo(6))),
      reading: optional(z.enum(["by-sevens", "monday-weeks"])),
      months: optional(different(from(1, 12))),
    })
    .check(
      z.refine(hasReadingOfWeeks, {
        error: "has weeks without a reading, or a reading without weeks",
        path: ["reading"],
      }),
    ),
  z.strictObject({
    ...note,
    kind: z.literal("day-branches"),
    branches: different(z.enum([...dayBranches])),
  }),
  z.strictObject({ ...note, kind: z.literal("solar-terms"), terms: different(z.enum(solarTerms)) }),
  z
    .strictObject({
      ...note,
      kind: z.literal("recurrence"),
      frequency: z.enum(["daily", "weekly", "monthly", "yearly"]),
      calendar: optional(calendarSchema),
      from: plainDateSchema,
      interval: optional(from(1, mostDays)),
      months: optional(monthsSchema),
      monthDays: optional(different(placeUpTo(31))),
      yearDays: optional(different(placeUpTo(385))),
      weekdays: optional(
        some(z.strictObject({ weekday: from(1, 7), ordinal: optional(placeUpTo(54)) })).check(
          z.refine(areDifferentWeekdays, { error: "names something twice" }),
        ),
      ),
      skip: optional(z.enum(["omit", "backward", "forward"])),
      count: optional(from(1, 100_000)),
      until: optional(plainDateSchema),
      except: optional(listOf(plainDateSchema, mostDays)),
    })
    .check(
      z.refine(fitsFrequency, {
        error: "has days of the year, of the month, or ordinals that do not go with its frequency",
      }),
    ),
  z.strictObject({
    ...note,
    kind: z.literal("festivals"),
    festivals: optional(different(idSchema)),
  }),
  z.strictObject({
    ...note,
    kind: z.literal("standing"),
    is: different(z.enum(["workday", "weekend", "holiday", "adjusted-workday"])),
  }),
  z.strictObject({ ...note, kind: z.literal("unknown"), reason: z.enum(unknownReasons) }),
  z.strictObject({ ...note, kind: z.enum(["union", "intersection"]), of: some(inner) }),
  z.strictObject({ ...note, kind: z.literal("difference"), of: inner, without: inner }),
  z.strictObject({ ...note, kind: z.literal("shift"), of: inner, days: from(-366, 366) }),
  z.strictObject({
    ...note,
    kind: z.literal("around"),
    of: inner,
    before: from(0, 366),
    after: from(0, 366),
  }),
  z.strictObject({
    ...note,
    kind: z.literal("to-workday"),
    of: inner,
    direction: z.enum(["next", "previous"]),
  }),
  z.strictObject({
    ...note,
    kind: z.literal("suspended"),
    of: inner,
    during: some(
      z.strictObject({
        period: periodSchema,
        reason: textSchema,
        citation: optional(citationSchema),
      }),
    ),
  }),
  z.strictObject({
    ...note,
    kind: z.literal("changes"),
    changes: some(
      z.strictObject({
        from: plainDateSchema,
        rule: z.nullable(inner),
        citation: optional(citationSchema),
      }),
    ).check(z.refine(areInOrder, { error: "is not in the order of its first days" })),
  }),
]) as z.ZodMiniType<DayRule>;

const named = { id: idSchema, label: labelSchema };

/**
 * The schema of a calendar scheme.
 *
 * It knows shapes alone: whether ids are unique and festivals exist is checked by `compileCalendar`.
 */
export const calendarSchemeSchema: z.ZodMiniType<CalendarScheme> = z.strictObject({
  ...named,
  citation: optional(citationSchema),
  festivals: optional(listOf(z.strictObject({ ...named, rule: dayRuleSchema }), mostParts)),
  events: listOf(
    z.strictObject({
      ...named,
      kind: optional(idSchema),
      place: optional(idSchema),
      teams: optional(different(idSchema)),
      citation: optional(citationSchema),
      rule: dayRuleSchema,
    }),
    mostEvents,
  ),
});

const requirement = {
  ...named,
  citation: optional(citationSchema),
  kinds: optional(different(idSchema)),
};

/** The schema of what a plan is held against. */
export const planRequirementsSchema: z.ZodMiniType<PlanRequirements> = z.strictObject({
  owed: optional(
    listOf(
      z.strictObject({
        ...requirement,
        places: optional(distinctListOf(idSchema, mostEvents, 1)),
        every: z.enum(["week", "month", "quarter", "half-year", "year"]),
        least: optional(from(1, mostDays)),
      }),
      mostParts,
    ),
  ),
  apart: optional(
    listOf(z.strictObject({ ...requirement, of: z.enum(["place", "team"]) }), mostParts),
  ),
});

const daysSchema = listOf(plainDateSchema, 80_000);

/** The schema of a plan: events and their days. */
export const planSchema: z.ZodMiniType<readonly EventDays[]> = listOf(
  z.strictObject({ event: idSchema, days: daysSchema, unknown: daysSchema }),
  mostEvents,
);

/** The schema of how an iCalendar file is written. */
export const exportOptionsSchema = z.strictObject({
  stampedOn: plainDateSchema,
  domain: z.string().check(z.maxLength(100, { abort: true }), z.regex(/^[a-z0-9.-]+$/)),
  language: optional(z.enum(["zh", "en"])),
});
