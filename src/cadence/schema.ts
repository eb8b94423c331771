import * as z from "zod/mini";
import type { DecimalString } from "../core/decimal-text.js";
import type { JsonValue } from "../core/json-value.js";
import type { ClosedPeriod } from "../core/period.js";
import { dayNumberOf } from "../core/plain-date.js";
import { roundingModes } from "../core/rounding.js";
import {
  citationSchema,
  decimalStringSchema,
  distinctListOf,
  idSchema,
  labelSchema,
  listOf,
  plainDateSchema,
  textSchema,
  timeOfDaySchema,
  unknownSchema,
} from "../core/schema.js";
import { conditionSchema, factSheetSchema, figuresSchema, policyFields } from "../rules/schema.js";
import type { Cadence } from "./model/cadence.js";
import type { CadenceScheme } from "./model/cadence-scheme.js";
import type { Circular, CircularIssue } from "./model/circular.js";
import type { Draw } from "./model/draw.js";
import type { DrawRound } from "./model/draw-round.js";
import type { DrawScheme } from "./model/draw-scheme.js";
import type { DrawVerification } from "./model/draw-verification.js";
import type { DueRule } from "./model/due-rule.js";
import type { Addressee } from "./model/duty.js";
import type { DutyRegister } from "./model/duty-register.js";
import type { VisitFinding } from "./model/finding.js";
import type { MarkSeries } from "./model/streak.js";
import type { VisitSession } from "./model/visit-schedule.js";

const mostRules = 500;
const mostMarks = 10_000;
const mostRecords = 200_000;
const mostIssues = 1_000;
const mostRounds = 1_000;
const mostSites = 30_000;
const mostSeats = 1_000_000;
const mostWeight = 1_000;
/** Tickets of all sites together; each costs a digest. */
export const mostTickets = 100_000;
const mostDays = 36_600;
const mostRoundDays = 731;
const mostSessions = 20;

const countUpTo = (most: number, least = 0) => z.int().check(z.gte(least), z.lte(most));
const optional = z.exactOptional;
const named = { id: idSchema, label: labelSchema };
const recorded = { recordedOn: optional(plainDateSchema) };

const closedPeriodSchema: z.ZodMiniType<ClosedPeriod> = z
  .strictObject({ from: plainDateSchema, until: plainDateSchema })
  .check(
    z.refine(({ from, until }) => until > from, {
      error: "is not later than from",
      path: ["until"],
    }),
  );

const rotation = optional(
  z.strictObject({
    length: countUpTo(mostRules, 1),
    places: distinctListOf(countUpTo(mostRules, 1), mostRules, 1),
  }),
);

const cadenceSchema: z.ZodMiniType<Cadence> = z.discriminatedUnion("unit", [
  z.strictObject({ unit: z.enum(["day", "workday"]) }),
  z.strictObject({ unit: z.literal("week") }),
  z.strictObject({ unit: z.literal("year") }),
  z.strictObject({ unit: z.enum(["month", "quarter", "half-year"]), rotation }),
  z.strictObject({
    unit: z.enum(["custom-days", "custom-months"]),
    from: plainDateSchema,
    length: countUpTo(mostDays, 1),
    rotation,
  }),
]);

const moment = {
  shift: optional(z.enum(["next-workday", "previous-workday"])),
  cutOff: optional(timeOfDaySchema),
};

const dueSchema: z.ZodMiniType<DueRule> = z.union([
  z.strictObject({
    kind: z.enum(["days", "workdays"]),
    from: z.literal("start"),
    count: countUpTo(mostDays, 1),
    ...moment,
  }),
  z.strictObject({
    kind: z.enum(["days", "workdays"]),
    from: z.literal("end"),
    count: countUpTo(mostDays, -mostDays),
    ...moment,
  }),
  z.strictObject({
    kind: z.literal("month-day"),
    monthsLater: countUpTo(1_200),
    day: countUpTo(31, 1),
    ...moment,
  }),
]);

const addresseeSchema: z.ZodMiniType<Addressee> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("office"), ...named }),
  z.strictObject({ kind: z.literal("superior") }),
]);

const marks = distinctListOf(idSchema, mostRules);

/**
 * The schema of a cadence scheme.
 *
 * It knows shapes alone: whether what the scheme refers to exists is checked by `defineCadence`.
 */
export const cadenceSchemeSchema: z.ZodMiniType<CadenceScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("cadence"),
  facts: factSheetSchema,
  figures: optional(figuresSchema),
  duties: listOf(
    z.strictObject({
      ...named,
      citation: optional(citationSchema),
      every: cadenceSchema,
      due: dueSchema,
      submission: labelSchema,
      to: optional(addresseeSchema),
      least: optional(countUpTo(mostRecords, 1)),
      owedBy: optional(conditionSchema),
    }),
    mostRules,
  ),
  streaks: optional(
    listOf(
      z.strictObject({
        ...named,
        citation: citationSchema,
        counts: distinctListOf(idSchema, mostRules, 1),
        breaks: marks,
        neither: optional(marks),
        running: countUpTo(mostMarks, 1),
        repeats: z.enum(["every-time", "once", "every-full-run"]),
      }),
      mostRules,
    ),
  ),
  findingGrades: optional(
    listOf(
      z.strictObject({
        ...named,
        citation: optional(citationSchema),
        rectifyWorkdays: countUpTo(mostDays, 1),
        recheckWorkdays: countUpTo(mostDays, 1),
      }),
      mostRules,
    ),
  ),
});

/** The schema of a register; whether its duties and subjects exist is checked with the scheme. */
export const dutyRegisterSchema: z.ZodMiniType<DutyRegister> = z.strictObject({
  // Facts are checked by the rules, subject by subject.
  subjects: listOf(
    z.strictObject({ id: idSchema, facts: z.unknown(), superior: optional(idSchema) }),
    mostRecords,
  ),
  submissions: optional(
    listOf(
      z.strictObject({
        subject: idSchema,
        duty: idSchema,
        on: plainDateSchema,
        at: optional(timeOfDaySchema),
        forDay: optional(plainDateSchema),
        ...recorded,
        annulledOn: optional(plainDateSchema),
      }),
      mostRecords,
    ),
  ),
  excuses: optional(
    listOf(
      z.strictObject({
        subject: optional(idSchema),
        duty: optional(idSchema),
        period: closedPeriodSchema,
        ...recorded,
        reason: labelSchema,
      }),
      mostMarks,
    ),
  ),
});

/** The schema of the marks of one subject. */
export const markSeriesSchema: z.ZodMiniType<MarkSeries> = z.strictObject({
  rule: idSchema,
  marks: listOf(z.strictObject({ on: plainDateSchema, mark: idSchema }), mostMarks),
});

/** The schema of findings. */
export const findingsSchema: z.ZodMiniType<readonly VisitFinding[]> = listOf(
  z.strictObject({
    id: idSchema,
    site: idSchema,
    grade: idSchema,
    foundOn: plainDateSchema,
    problem: optional(labelSchema),
    reports: optional(listOf(z.strictObject({ on: plainDateSchema, ...recorded }), mostRules)),
    rechecks: optional(
      listOf(z.strictObject({ on: plainDateSchema, passed: z.boolean(), ...recorded }), mostRules),
    ),
    ...recorded,
  }),
  mostRecords,
);

const figureFields = {
  subject: idSchema,
  figure: idSchema,
  value: z.union([decimalStringSchema, unknownSchema]),
};

/** The schema of issues of a circular. */
export const circularsSchema: z.ZodMiniType<readonly Circular[]> = listOf(
  z.strictObject({
    id: idSchema,
    period: closedPeriodSchema,
    asOf: optional(plainDateSchema),
    figures: listOf(z.strictObject(figureFields), mostRecords),
    restated: optional(
      listOf(z.strictObject({ ...figureFields, from: plainDateSchema }), mostRecords),
    ),
  }),
  mostIssues,
);

/** The schema of an issue that is to be made; its places are checked with the rules. */
export const circularIssueSchema: z.ZodMiniType<CircularIssue> = z.strictObject({
  id: idSchema,
  period: closedPeriodSchema,
  asOf: plainDateSchema,
  past: optional(circularsSchema),
  since: optional(plainDateSchema),
  places: optional(z.any()),
});

const seatsSchema = z.strictObject({
  kind: z.literal("number"),
  seats: countUpTo(mostSeats),
});

const shareSchema = z
  .string()
  .check(
    z.maxLength(14, { abort: true }),
    z.regex(/^(?:0(?:\.\d{1,12})?|1(?:\.0{1,12})?)$/, { error: "is not a share from 0 to 1" }),
  ) as z.ZodMiniType<DecimalString>;

const shareOfSitesSchema = z.strictObject({
  kind: z.literal("share"),
  share: shareSchema,
  rounding: z.enum(roundingModes),
});

const sessionSchema: z.ZodMiniType<VisitSession> = z
  .strictObject({
    ...named,
    on: distinctListOf(z.enum(["workday", "weekend", "holiday", "adjusted-workday"]), 4, 1),
    from: timeOfDaySchema,
    until: timeOfDaySchema,
    sessions: countUpTo(mostRoundDays, 1),
    most: optional(countUpTo(mostSites, 1)),
  })
  .check(
    z.refine(({ from, until }) => until > from, {
      error: "is not later than from",
      path: ["until"],
    }),
  );

/**
 * The schema of a draw scheme.
 *
 * It knows shapes alone: whether the promises of the scheme can be kept is checked by `defineDraw`.
 */
export const drawSchemeSchema: z.ZodMiniType<DrawScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("draw"),
  strata: listOf(
    z.strictObject({
      ...named,
      seats: z.discriminatedUnion("kind", [
        seatsSchema,
        shareOfSitesSchema,
        z.strictObject({ kind: z.literal("all") }),
        z.strictObject({
          kind: z.literal("apportioned"),
          least: optional(countUpTo(mostSeats)),
        }),
      ]),
    }),
    mostRules,
    1,
  ),
  sharedSeats: optional(
    z.strictObject({
      seats: z.discriminatedUnion("kind", [seatsSchema, shareOfSitesSchema]),
      by: z.enum(["sites", "weights"]),
    }),
  ),
  sessions: optional(listOf(sessionSchema, mostSessions, 1)),
  restRounds: optional(countUpTo(mostRounds, 1)),
  coverageRounds: optional(countUpTo(mostRounds, 1)),
});

/** Visits of a round are over within two years at most. */
const roundDaysSchema = closedPeriodSchema.check(
  z.refine(({ from, until }) => dayNumberOf(until) - dayNumberOf(from) <= mostRoundDays, {
    error: `is longer than ${mostRoundDays} days`,
  }),
);

const roundNumber = countUpTo(1_000_000, 1);

/** The schema of a round: the list of sites and the rounds before. */
export const drawRoundSchema: z.ZodMiniType<DrawRound> = z.strictObject({
  round: roundNumber,
  sites: listOf(
    z.strictObject({
      id: idSchema,
      stratum: idSchema,
      weight: optional(countUpTo(mostWeight, 1)),
      since: optional(roundNumber),
    }),
    mostSites,
  ),
  history: optional(
    listOf(
      z.strictObject({
        round: roundNumber,
        seed: textSchema,
        visited: listOf(idSchema, mostSites),
      }),
      mostRounds,
    ),
  ),
  during: optional(roundDaysSchema),
});

// What stands at a difference is plain data already, as the whole document has been copied.
const jsonSchema: z.ZodMiniType<JsonValue> = z.custom<JsonValue>(() => true);

const digestSchema = z
  .string()
  .check(
    z.maxLength(64, { abort: true }),
    z.regex(/^[0-9a-f]{64}$/, { error: "is not a digest of 64 hexadecimal digits" }),
  );

/** The schema of the seed and the commitment that a draw starts from. */
export const drawSeedSchema: z.ZodMiniType<{ readonly seed: string; readonly commitment: string }> =
  z.strictObject({ seed: textSchema, commitment: digestSchema });

const drawnSchema = z.strictObject({
  status: z.literal("drawn"),
  committed: z.strictObject({
    commitment: digestSchema,
    round: roundNumber,
    scheme: digestSchema,
    sites: digestSchema,
    history: digestSchema,
    during: optional(roundDaysSchema),
  }),
  seed: textSchema,
  shared: optional(
    z.strictObject({
      seats: countUpTo(mostSeats),
      weight: countUpTo(mostTickets),
      unfilled: countUpTo(mostSeats),
    }),
  ),
  strata: listOf(
    z.strictObject({
      stratum: idSchema,
      sites: countUpTo(mostSites),
      seats: countUpTo(mostSeats),
      claim: optional(
        z.strictObject({
          weight: countUpTo(mostTickets),
          least: countUpTo(mostSites),
          most: countUpTo(mostSites),
        }),
      ),
      unfilled: countUpTo(mostSeats),
      drawn: listOf(
        z.strictObject({
          site: idSchema,
          ticket: digestSchema,
          number: countUpTo(mostWeight, 1),
          because: z.enum(["coverage", "lot"]),
          dueRound: optional(countUpTo(2_000_000)),
        }),
        mostSites,
      ),
      resting: listOf(idSchema, mostSites),
      late: listOf(idSchema, mostSites),
      shortfall: optional(
        z.strictObject({
          untilRound: countUpTo(2_000_000),
          sites: countUpTo(mostSites),
          seats: countUpTo(Number.MAX_SAFE_INTEGER),
        }),
      ),
    }),
    mostRules,
  ),
});

/** The schema of a published draw. */
export const drawSchema: z.ZodMiniType<Draw> = drawnSchema;

/** The schema of a draw, whether it took place or not, and of what its check comes to. */
export const anyDrawSchema: z.ZodMiniType<Draw | DrawVerification> = z.discriminatedUnion(
  "status",
  [
    drawnSchema,
    z.strictObject({
      status: z.literal("refused"),
      reasons: listOf(z.enum(["not-as-committed", "seed-used-before"]), 2),
    }),
    z.strictObject({ status: z.literal("verified") }),
    z.strictObject({
      status: z.literal("differs"),
      path: z.string().check(z.maxLength(1_000)),
      expected: optional(jsonSchema),
      published: optional(jsonSchema),
    }),
  ],
);
