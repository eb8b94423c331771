import * as z from "zod/mini";
import type { Citation } from "./citation.js";
import { linkLimit, linkPattern } from "./citation.js";
import type { DecimalString } from "./decimal-text.js";
import { decimalPattern, decimalTextLimit } from "./decimal-text.js";
import { areDistinct } from "./distinct.js";
import type { HolidayDecree } from "./holiday-decree.js";
import type { Id } from "./id.js";
import { idLimit, idPattern, isId } from "./id.js";
import type { Money } from "./money.js";
import { moneyPattern } from "./money.js";
import type { Period } from "./period.js";
import type { PlainDate } from "./plain-date.js";
import type { PlainDateTime, TimeOfDay } from "./plain-date-time.js";
import { timeOfDayPattern } from "./plain-date-time.js";
import type { Rounding } from "./rounding.js";
import { leastPlaces, mostPlaces, roundingModes, stepPattern } from "./rounding.js";
import type { Label } from "./text.js";
import { textLimit, textPattern } from "./text.js";
import type { Timeline } from "./timeline.js";
import type { Unknown } from "./unknown.js";
import { unknownReasons } from "./unknown.js";

const mostEntries = 10_000;

// The days of 1900 to 2100, leap days included, so that a JSON Schema refuses 2023-02-29 too.
const monthAndDay = [
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)",
  "02-(?:0[1-9]|1\\d|2[0-8])",
].join("|");
const leapYear = "19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26])";
const plainDatePattern = new RegExp(
  `^(?:(?:19\\d\\d|20\\d\\d|2100)-(?:${monthAndDay})|(?:${leapYear})-02-29)$`,
);

/**
 * The schema of a list whose length is checked before its elements.
 *
 * @param element - The schema of an element.
 * @param most - The most elements.
 * @param least - The fewest elements.
 */
export const listOf = <T>(element: z.ZodMiniType<T>, most: number, least = 0) =>
  z.array(element).check(z.minLength(least), z.maxLength(most, { abort: true }));

/**
 * The schema of a list that names nothing twice.
 *
 * @param element - The schema of an element: a text or a number.
 * @param most - The most elements.
 * @param least - The fewest elements.
 */
export const distinctListOf = <T>(element: z.ZodMiniType<T>, most: number, least = 0) =>
  listOf(element, most, least).check(z.refine(areDistinct, { error: "names something twice" }));

/** Text in a pattern; its length is checked first, so that no pattern meets a huge text. */
const patterned = (limit: number, pattern: RegExp, expected: string) =>
  z
    .string()
    .check(
      z.maxLength(limit, { abort: true }),
      z.regex(pattern, { error: `is not ${expected}`, abort: true }),
    );

/** The schema of an exact decimal as text, in any spelling that `isDecimalString` accepts. */
// The pattern says what the template type says, and more; so for money, days and steps below.
export const decimalStringSchema = patterned(
  decimalTextLimit,
  decimalPattern,
  'an exact decimal such as "12.5"',
) as z.ZodMiniType<DecimalString>;

/** The schema of an amount of yuan. */
export const moneySchema = patterned(
  17,
  moneyPattern,
  'an amount of yuan such as "2310.5"',
) as z.ZodMiniType<Money>;

/** The schema of a day of the calendar. */
export const plainDateSchema = patterned(
  10,
  plainDatePattern,
  "a day of the calendar as YYYY-MM-DD",
) as z.ZodMiniType<PlainDate>;

/** The schema of a minute of a day as `YYYY-MM-DDTHH:MM`. */
export const plainDateTimeSchema = patterned(
  16,
  new RegExp(`${plainDatePattern.source.slice(0, -1)}T${timeOfDayPattern.source.slice(1)}`),
  "a minute of the calendar as YYYY-MM-DDTHH:MM",
) as z.ZodMiniType<PlainDateTime>;

/** The schema of a time of day from `00:00` to `23:59`. */
export const timeOfDaySchema: z.ZodMiniType<TimeOfDay> = patterned(
  5,
  timeOfDayPattern,
  "a time of day as HH:MM",
) as z.ZodMiniType<TimeOfDay>;

/** The schema of a period; its end, if any, lies after its beginning. */
export const periodSchema: z.ZodMiniType<Period> = z
  .strictObject({ from: plainDateSchema, until: z.exactOptional(plainDateSchema) })
  .check(
    z.refine(({ from, until }) => until === undefined || until > from, {
      error: "is not later than from",
      path: ["until"],
    }),
  );

/** The schema of an id. */
export const idSchema: z.ZodMiniType<Id> = patterned(
  idLimit,
  idPattern,
  "an id of visible characters without space at either end",
).check(z.refine(isId, { error: "is not in composed form (NFC)" }));

/** The schema of a text that may be shown. */
export const textSchema: z.ZodMiniType<string> = patterned(
  textLimit,
  textPattern,
  "one line of text",
);

/** The schema of a label. */
export const labelSchema: z.ZodMiniType<Label> = z.strictObject({
  zh: textSchema,
  en: textSchema,
});

/** The schema of a citation; its link, if any, leads to the web. */
export const citationSchema: z.ZodMiniType<Citation> = z.strictObject({
  document: textSchema,
  clause: z.exactOptional(textSchema),
  issuer: z.exactOptional(textSchema),
  date: z.exactOptional(plainDateSchema),
  link: z.exactOptional(patterned(linkLimit, linkPattern, "a link that begins with https://")),
  grade: z.exactOptional(z.enum(["A", "B", "C"])),
});

/** The schema of decrees about holidays and adjusted workdays. */
export const holidayDecreesSchema: z.ZodMiniType<readonly HolidayDecree[]> = listOf(
  z.strictObject({
    year: z.int().check(z.gte(1900), z.lte(2100)),
    published: plainDateSchema,
    citation: citationSchema,
    holidays: listOf(
      z.strictObject({ name: textSchema, from: plainDateSchema, until: plainDateSchema }).check(
        z.refine(({ from, until }) => until > from, {
          error: "is not later than from",
          path: ["until"],
        }),
      ),
      100,
    ),
    workdays: listOf(plainDateSchema, 366),
  }),
  1_000,
);

const roundingModeSchema = z.enum(roundingModes);

/** The schema of a rounding rule. */
export const roundingSchema: z.ZodMiniType<Rounding> = z.union([
  z.strictObject({
    places: z.int().check(z.gte(leastPlaces), z.lte(mostPlaces)),
    mode: roundingModeSchema,
  }),
  z.strictObject({
    step: patterned(
      decimalTextLimit,
      stepPattern,
      'a positive decimal such as "0.5"',
    ) as z.ZodMiniType<DecimalString>,
    mode: roundingModeSchema,
  }),
]);

/** The schema of an unknown value. */
export const unknownSchema: z.ZodMiniType<Unknown> = z.strictObject({
  unknown: z.enum(unknownReasons),
});

/**
 * Makes the schema of a timeline; contradictions between entries are found by `compileTimeline`.
 *
 * @param value - The schema of its values.
 * @returns The schema of one to 10,000 entries.
 * @example
 * timelineSchema(moneySchema).safeParse([{ from: "2024-01-01", value: "2310.5" }]).success; // true
 */
export function timelineSchema<T>(value: z.ZodMiniType<T>): z.ZodMiniType<Timeline<T>> {
  const entry = z.strictObject({
    from: plainDateSchema,
    value: z.nullable(value),
    citation: z.exactOptional(citationSchema),
    recordedOn: z.exactOptional(plainDateSchema),
  });
  return z.array(entry).check(z.minLength(1), z.maxLength(mostEntries, { abort: true }));
}
