import * as z from "zod/mini";
import type { ClosedPeriod } from "../core/period.js";
import {
  citationSchema,
  decimalStringSchema,
  distinctListOf,
  idSchema,
  labelSchema,
  listOf,
  periodSchema,
  plainDateSchema,
  plainDateTimeSchema,
  roundingSchema,
  textSchema,
  timeOfDaySchema,
} from "../core/schema.js";
import {
  amountSchema,
  conditionSchema,
  factSheetSchema,
  figuresSchema,
  policyFields,
} from "../rules/schema.js";
import type { OrderActivity } from "./model/activity.js";
import type { CareRegister } from "./model/care-register.js";
import type { CareScheme } from "./model/care-scheme.js";
import type { DispatchScheme } from "./model/dispatch-scheme.js";
import type { EnrolledActivity, EnrollmentEvent } from "./model/enrollment.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import type { RecordRegister } from "./model/record-register.js";
import type { ServiceBook } from "./model/service-book.js";
import type { ServiceRecord } from "./model/service-record.js";
import type { ServiceScheme } from "./model/service-scheme.js";
import { orderEventKinds, orderStates } from "./scheme/order-words.js";

const mostServices = 5_000;
const mostRules = 500;
/** The most events of a log. */
export const mostEvents = 100_000;

const optional = z.exactOptional;
const countUpTo = (most: number, least = 0) => z.int().check(z.gte(least), z.lte(most));

const named = { id: idSchema, label: labelSchema, citation: optional(citationSchema) };
const { parameters: _, ...envelope } = policyFields;
const stateSchema = z.enum(orderStates);
const kindSchema = z.enum(orderEventKinds);

const transitionSchema = z
  .strictObject({ from: z.enum(["new", ...orderStates]), on: kindSchema, to: stateSchema })
  .check(
    z.refine(({ from, on }) => (from === "new") === (on === "submit"), {
      error: "lets an order begin with something other than its submission, or begin twice",
    }),
    z.refine(({ from, on }) => on !== "rate" || from === "completed" || from === "rated", {
      error: "lets an order be rated before it is completed",
    }),
  );

const deadlineSchema = z
  .strictObject({
    ...named,
    in: distinctListOf(stateSchema, orderStates.length, 1),
    restarts: optional(distinctListOf(kindSchema, orderEventKinds.length)),
    within: z.strictObject({
      unit: z.enum(["minutes", "hours", "days", "working-days"]),
      length: countUpTo(100_000),
    }),
    until: optional(timeOfDaySchema),
  })
  .check(
    z.refine(({ within, until }) => until === undefined || within.unit.endsWith("days"), {
      error: "is given although days are not counted",
      path: ["until"],
    }),
  );

/**
 * The schema of the rules of ordering.
 *
 * It knows shapes alone: whether every state can be reached and shown is checked by `defineOrders`.
 */
export const orderSchemeSchema: z.ZodMiniType<OrderScheme> = z.strictObject({
  ...envelope,
  kind: z.literal("orders"),
  menu: listOf(
    z.strictObject({ ...named, class: optional(idSchema), offered: optional(periodSchema) }),
    mostServices,
  ),
  freeForm: z.boolean(),
  transitions: optional(listOf(transitionSchema, mostRules, 1)),
  views: listOf(
    z.strictObject({
      states: listOf(stateSchema, orderStates.length, 1),
      label: labelSchema,
      public: z.boolean(),
    }),
    orderStates.length,
    1,
  ),
  deadlines: optional(listOf(deadlineSchema, mostRules)),
  ratings: optional(
    listOf(
      z.strictObject({
        id: idSchema,
        label: labelSchema,
        satisfied: z.boolean(),
        value: optional(decimalStringSchema),
      }),
      mostRules,
      1,
    ),
  ),
});

const demandSchema = z
  .strictObject({
    channel: z.enum(["app", "phone", "message", "visit", "drop-in", "on-behalf", "site"]),
    person: optional(idSchema),
    filedBy: optional(idSchema),
    service: optional(idSchema),
    wish: optional(textSchema),
    place: optional(idSchema),
  })
  .check(
    z.refine(({ service, wish }) => (service === undefined) !== (wish === undefined), {
      error: "is for a service on the menu or in words of one's own: one of the two",
    }),
    z.refine(({ channel, filedBy }) => (channel === "on-behalf") === (filedBy !== undefined), {
      error: "names who filed it exactly when it is filed on behalf of someone",
      path: ["filedBy"],
    }),
    z.refine(({ channel, person }) => channel === "site" || person !== undefined, {
      error: "is missing; only an order that a site makes itself has no person",
      path: ["person"],
    }),
  );

const base = {
  id: idSchema,
  order: idSchema,
  at: plainDateTimeSchema,
  by: optional(idSchema),
};

/** The schema of an event in the life of an order. */
const orderEventSchema: z.ZodMiniType<OrderEvent> = z.discriminatedUnion("kind", [
  z.strictObject({ ...base, kind: z.literal("submit"), demand: demandSchema }),
  z.strictObject({ ...base, kind: z.enum(["review", "recall", "time-out"]) }),
  z.strictObject({ ...base, kind: z.enum(["reject", "cancel"]), reason: textSchema }),
  z.strictObject({
    ...base,
    kind: z.enum(["dispatch", "redispatch", "grab", "accept", "begin", "complete", "show"]),
    team: idSchema,
  }),
  z.strictObject({ ...base, kind: z.literal("refuse"), team: idSchema, reason: textSchema }),
  z
    .strictObject({
      ...base,
      kind: z.literal("rate"),
      side: z.enum(["resident", "team"]),
      team: optional(idSchema),
      grade: idSchema,
    })
    .check(
      z.refine(({ side, team }) => (side === "team") === (team !== undefined), {
        error: "names the team exactly when the team rates",
        path: ["team"],
      }),
    ),
]);

/** The schema of a log of events. */
export const orderEventsSchema: z.ZodMiniType<readonly OrderEvent[]> = listOf(
  orderEventSchema,
  mostEvents,
);

const endsLater = ({ from, until }: { readonly from: string; readonly until: string }): boolean =>
  until > from;
const notLater = { error: "is not later than from", path: ["until"] };

const closedPeriodSchema: z.ZodMiniType<ClosedPeriod> = z
  .strictObject({ from: plainDateSchema, until: plainDateSchema })
  .check(z.refine(endsLater, notLater));

const knowledge = {
  // What decrees hold is checked where they are compiled.
  decrees: optional(z.array(z.unknown())),
  knownOn: optional(plainDateSchema),
};

/** The schema of what is known about working days. */
export const workdayKnowledgeSchema = z.strictObject(knowledge);

/** The schema of how a log is read, and of the figures about it. */
export const logOptionsSchema = z.strictObject({
  ...knowledge,
  now: optional(plainDateTimeSchema),
  submitted: optional(closedPeriodSchema),
  rounding: optional(roundingSchema),
});

/** The schema of which contacts are counted. */
export const careStatisticsOptionsSchema = z.strictObject({
  period: optional(closedPeriodSchema),
});

const stretch = { id: idSchema, from: plainDateTimeSchema, until: plainDateTimeSchema };
const served = { ...stretch, orders: listOf(idSchema, mostEvents) };

/** The schema of activities and the orders that they serve. */
export const activitiesSchema: z.ZodMiniType<readonly OrderActivity[]> = listOf(
  z.strictObject(served).check(z.refine(endsLater, notLater)),
  mostEvents,
);

const capacitySchema = countUpTo(1_000_000);

/** The schema of an activity with places to be taken. */
export const enrolledActivitySchema: z.ZodMiniType<EnrolledActivity> = z.strictObject({
  id: idSchema,
  capacity: capacitySchema,
  begins: optional(plainDateTimeSchema),
  waiting: optional(capacitySchema),
});

const enrollment = { id: idSchema, at: plainDateTimeSchema };

/** The schema of a log of enrollments. */
export const enrollmentEventsSchema: z.ZodMiniType<readonly EnrollmentEvent[]> = listOf(
  z.discriminatedUnion("kind", [
    z.strictObject({ ...enrollment, kind: z.enum(["enroll", "withdraw"]), person: idSchema }),
    z.strictObject({ ...enrollment, kind: z.literal("resize"), capacity: capacitySchema }),
  ]),
  mostEvents,
);

const judged = { ...policyFields, facts: factSheetSchema, figures: optional(figuresSchema) };
const ruleSchema = z.strictObject({ ...named, when: conditionSchema });
/** What takes something from a person owes the place where that is published. */
const citedRuleSchema = z.strictObject({
  ...named,
  citation: citationSchema,
  when: conditionSchema,
});

/**
 * The schema of rules of dispatch.
 *
 * It knows shapes alone: whether what the rules refer to exists is checked by `defineDispatch`.
 */
export const dispatchSchemeSchema: z.ZodMiniType<DispatchScheme> = z.strictObject({
  ...judged,
  kind: z.literal("dispatch"),
  requirements: optional(listOf(ruleSchema, mostRules)),
  parts: listOf(z.strictObject({ ...named, amount: amountSchema }), mostRules, 1),
});

/**
 * The schema of rules of service.
 *
 * It knows shapes alone: whether what the rules refer to exists is checked by `defineService`.
 */
export const serviceSchemeSchema: z.ZodMiniType<ServiceScheme> = z.strictObject({
  ...judged,
  kind: z.literal("service"),
  rounding: roundingSchema,
  routes: listOf(
    z.strictObject({ ...named, when: conditionSchema, approval: optional(z.boolean()) }),
    mostRules,
  ),
  ways: optional(listOf(citedRuleSchema, mostRules)),
  minors: optional(listOf(citedRuleSchema, mostRules)),
  exclusions: optional(listOf(citedRuleSchema, mostRules)),
});

const hoursServedSchema = decimalStringSchema.check(
  z.refine((hours) => !hours.startsWith("-"), { error: "is below 0" }),
);

const entry = { id: idSchema, person: idSchema, activity: idSchema };
const checksSchema = listOf(
  z.strictObject({
    ...entry,
    kind: z.enum(["check-in", "check-out"]),
    at: plainDateTimeSchema,
    way: optional(idSchema),
  }),
  mostEvents,
);

const decisionsSchema = optional(
  listOf(
    z.strictObject({
      id: idSchema,
      person: idSchema,
      on: plainDateSchema,
      route: idSchema,
      hours: hoursServedSchema,
      decision: z.enum(["approved", "rejected"]),
      at: plainDateTimeSchema,
    }),
    mostEvents,
  ),
);

/** What ways ask about an activity is checked by the rules. */
const activityFacts = { facts: optional(z.record(z.string(), z.unknown())) };

/** The schema of a book of hours served. */
export const serviceBookSchema: z.ZodMiniType<ServiceBook> = z.strictObject({
  activities: listOf(
    z.strictObject({ ...stretch, ...activityFacts }).check(z.refine(endsLater, notLater)),
    mostEvents,
  ),
  checks: checksSchema,
  honors: optional(
    listOf(z.strictObject({ ...entry, minutes: countUpTo(1_000_000, 1) }), mostEvents),
  ),
  decisions: decisionsSchema,
});

/**
 * The schema of rules of care.
 *
 * It knows shapes alone: whether what the rules refer to exists is checked by `defineCare`.
 */
export const careSchemeSchema: z.ZodMiniType<CareScheme> = z.strictObject({
  ...judged,
  kind: z.literal("care"),
  duties: listOf(
    z.strictObject({
      ...named,
      contact: idSchema,
      when: optional(conditionSchema),
      times: countUpTo(1_000, 1),
      every: z.enum(["week", "month", "quarter", "year"]),
    }),
    mostRules,
    1,
  ),
});

const contact = { id: idSchema, person: idSchema, contact: idSchema, on: plainDateSchema };

/** The schema of people cared for; their facts are checked by the rules. */
export const careRegisterSchema: z.ZodMiniType<CareRegister> = z.strictObject({
  people: listOf(
    z.strictObject({
      person: idSchema,
      period: periodSchema,
      facts: z.record(z.string(), z.unknown()),
    }),
    mostEvents,
  ),
  contacts: listOf(
    z.strictObject({
      ...contact,
      ...{ site: optional(idSchema), by: optional(idSchema), with: optional(idSchema) },
      minutes: optional(countUpTo(1_440, 1)),
      booking: optional(idSchema),
      orders: optional(listOf(idSchema, mostRules)),
    }),
    mostEvents,
  ),
  bookings: optional(listOf(z.strictObject({ ...contact, with: optional(idSchema) }), mostEvents)),
});

const noteSchema = z.strictObject({ on: plainDateSchema, text: textSchema });
const notesSchema = optional(listOf(noteSchema, mostEvents));
const line = optional(textSchema);

const entryFields = {
  content: line,
  place: line,
  client: optional(idSchema),
  leader: optional(idSchema),
  recorder: optional(idSchema),
};
const volunteerFields = {
  volunteer: z.strictObject({
    number: idSchema,
    name: line,
    sex: optional(z.enum(["male", "female"])),
    documentKind: line,
    contact: line,
  }),
  trainings: notesSchema,
  commendations: notesSchema,
  evaluations: notesSchema,
};
const recorderField = optional(
  z.strictObject({
    name: textSchema,
    creditCode: line,
    inCharge: line,
    handler: line,
    contact: line,
  }),
);

/** The schema of a service record. */
export const serviceRecordSchema: z.ZodMiniType<ServiceRecord> = z.strictObject({
  ...volunteerFields,
  services: listOf(
    z.strictObject({
      ...entryFields,
      activity: idSchema,
      on: plainDateSchema,
      hours: hoursServedSchema,
    }),
    mostEvents,
  ),
  recorder: recorderField,
});

const correctionSchema = z.strictObject({
  id: idSchema,
  at: plainDateTimeSchema,
  by: idSchema,
  reason: textSchema,
  record: z.strictObject({ person: idSchema, activity: idSchema, on: plainDateSchema }),
  says: z
    .strictObject({
      ...entryFields,
      on: optional(plainDateSchema),
      hours: optional(hoursServedSchema),
    })
    .check(z.refine((says) => Object.keys(says).length > 0, { error: "corrects nothing" })),
});

/** The schema of what service records are made from. */
export const recordRegisterSchema: z.ZodMiniType<RecordRegister> = z.strictObject({
  events: orderEventsSchema,
  activities: listOf(
    z
      .strictObject({
        ...{ ...served, ...activityFacts },
        ...{ content: line, place: line, leader: optional(idSchema) },
      })
      .check(z.refine(endsLater, notLater)),
    mostEvents,
  ),
  checks: checksSchema,
  decisions: decisionsSchema,
  volunteers: listOf(z.strictObject({ ...volunteerFields, person: idSchema }), mostEvents),
  recorder: recorderField,
  recordedBy: optional(idSchema),
  corrections: optional(listOf(correctionSchema, mostEvents)),
});
