import type { ClosedPeriod, Period } from "../../src/core/period.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { toPlainJson } from "../../src/core/plain-json.js";
import type { Label } from "../../src/core/text.js";
import type {
  Appointment,
  AppraisalEntry,
  AppraisalScheme,
  AppraisalVeto,
  Bar,
  Consequence,
  EmploymentRecord,
  EmploymentRules,
  Grade,
  Requirement,
  ReserveScheme,
} from "../../src/practitioners/model.js";
import type { Comparison, Condition } from "../../src/rules/model.js";

export const clause = { document: "Notice 1", clause: "article 2" } as const;

export const labelOf = (id: string): Label => ({ zh: `名${id}`, en: id });

const named = (id: string) => ({ id, label: labelOf(id) });

export const holds = (fact: string): Condition => ({ kind: "holds", fact });

/** Compares a fact with a printed whole number. */
export const factIs = (fact: string, is: Comparison, value: number): Condition => ({
  kind: "compare",
  left: { kind: "fact", fact },
  is,
  right: { kind: "constant", value: `${value}` },
});

/** A yes or no that may be unknown. */
export const perhaps = { kind: "boolean", mayBeUnknown: true } as const;

const policy = {
  version: "2024",
  title: labelOf("scheme"),
  issuer: "county office",
  region: "county",
  effective: { from: "2024-01-01" },
  citation: { document: "Notice 1" },
} as const;

export const grade = (id: string, when?: Condition): Grade => ({
  ...named(id),
  ...(when === undefined ? {} : { when }),
});

export const veto = (id: string, when: Condition, atBest: string): AppraisalVeto => ({
  ...named(id),
  citation: clause,
  when,
  atBest,
});

export const consequence = (id: string, rest: Partial<Consequence> = {}): Consequence => ({
  ...named(id),
  citation: clause,
  grades: ["unqualified"],
  running: 2,
  gaps: "break",
  repeats: "every-time",
  effect: { kind: "dismissal" },
  ...rest,
});

/** Four grades over a score, of which the last is for everyone else. */
export const fourGrades = [
  grade("excellent", factIs("score", "at-least", 90)),
  grade("qualified", factIs("score", "at-least", 70)),
  grade("basic", factIs("score", "at-least", 60)),
  grade("unqualified"),
] as const;

const leastAppraisal = {
  kind: "appraisal",
  id: "yearly",
  ...policy,
  facts: { score: { kind: "count", most: 100, mayBeUnknown: true } },
  grades: fourGrades,
  otherwise: "unqualified",
} as const satisfies AppraisalScheme;

const leastReserve = {
  kind: "reserve",
  id: "reserve",
  ...policy,
  facts: {},
  requirements: [],
} as const satisfies ReserveScheme;

/** A scheme with fields of a document put in the place of its own. */
type With<Least, Parts> = Omit<Least, keyof Parts> & Parts;

/** An appraisal scheme that has four grades unless parts say otherwise. */
export const appraisalOf = <const Parts extends Partial<AppraisalScheme>>(parts: Parts) =>
  ({ ...leastAppraisal, ...parts }) as With<typeof leastAppraisal, Parts>;

/** A scheme of reserve candidates that asks for nothing unless parts say so. */
export const reserveOf = <const Parts extends Partial<ReserveScheme>>(parts: Parts) =>
  ({ ...leastReserve, ...parts }) as With<typeof leastReserve, Parts>;

export const requirement = (id: string, when: Condition = holds(id)): Requirement => ({
  ...named(id),
  when,
});

export const bar = (id: string, rest: Partial<Bar> = {}): Bar => ({
  ...named(id),
  citation: clause,
  when: holds(id),
  ...rest,
});

export const appointment = (
  id: string,
  from: PlainDate,
  until?: PlainDate,
  rest: Partial<Appointment> = {},
): Appointment => ({ id, post: "practitioner", period: periodOf(from, until), ...rest });

export const periodOf = (from: PlainDate, until?: PlainDate): Period =>
  until === undefined ? { from } : { from, until };

/** A record of appointments and whatever else is given. */
export const recordOf = (
  appointments: readonly Appointment[],
  rest: Partial<EmploymentRecord> = {},
): EmploymentRecord => ({ person: "p1", appointments, ...rest });

/** A calendar year. */
export const yearOf = (year: number): ClosedPeriod => ({
  from: `${year}-01-01` as PlainDate,
  until: `${year + 1}-01-01` as PlainDate,
});

export const appraised = (
  year: number,
  given: string,
  rest: Partial<AppraisalEntry> = {},
): AppraisalEntry => ({
  id: `${year}`,
  scheme: "yearly",
  period: yearOf(year),
  grade: given,
  ...rest,
});

/** The limits of the Labor Contract Law, article 19. */
export const probationRules: EmploymentRules = {
  probation: [
    { contractMonths: 0, most: 0, citation: clause },
    { contractMonths: 3, most: 1, citation: clause },
    { contractMonths: 12, most: 2, citation: clause },
    { contractMonths: 36, most: 6, citation: clause },
  ],
};

/** A deep-frozen copy. */
export const frozen = <T>(value: T): T => toPlainJson(value) as unknown as T;
