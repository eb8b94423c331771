import type { Citation } from "../core/citation.js";
import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { ClosedPeriod } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { Label } from "../core/text.js";
import { suggestionFor } from "../rules/nearest-name.js";
import { readEmployment } from "./employment/read-employment.js";
import { byFirstDay, overlapsIn } from "./employment/stretches.js";
import type { PractitionersErrorCode } from "./errors.js";
import type {
  AppraisalEntry,
  AppraisalScheme,
  Consequence,
  ConsequenceEffect,
  EmploymentRecord,
} from "./model.js";
import { readAppraisal } from "./scheme/read-scheme.js";

/** Up to which day appraisals count, and how much is known. */
export interface ConsequenceOptions {
  /** Leaves out appraisals of periods that had not ended by this day. */
  readonly asOf: PlainDate;
  /** Leaves out what was recorded after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
}

/** What follows from the grades of a person. */
export interface DueConsequence {
  /** Id of the consequence. */
  readonly consequence: string;
  /** What it is called. */
  readonly label: Label;
  /** The document and clause that print it. */
  readonly citation: Citation;
  /** The law or regulation behind it. */
  readonly legalBasis?: Citation;
  /** What follows. */
  readonly effect: ConsequenceEffect;
  /** The appraised days with which the streak became long enough. */
  readonly period: ClosedPeriod;
  /** Ids of the appraisals that it follows from, the earliest first. */
  readonly because: readonly string[];
}

/**
 * Tells what follows from the grades that a person has had several times running.
 *
 * Appraisals by other schemes are passed over. A streak ends with a grade that does not count and,
 * where the consequence says so, with days that were not appraised.
 *
 * @param scheme - The appraisal scheme with its consequences.
 * @param record - The employment record with the appraisals.
 * @param options - Up to which day appraisals count, and how much is known.
 * @returns Every consequence, in the order of time, then of the scheme.
 * @throws {@link core.DomainError} the codes of `defineAppraisal`, when the scheme does not fit.
 * @throws {@link core.DomainError} `practitioners/invalid-employment`, `practitioners/conflict` or
 * `practitioners/unknown-appointment` when the record does not fit.
 * @throws {@link core.DomainError} `practitioners/unknown-grade` when the scheme has no such grade.
 * @throws {@link core.DomainError} `practitioners/overlapping-appraisals` when two appraisals by the
 * scheme share days.
 * @throws {@link core.DomainError} `core/invalid-date` or `core/out-of-range` when a day does not
 * exist, and another `core/` code when an argument is not plain data.
 * @example
 * const citation = { document: "Notice 1", clause: "article 9" };
 * const scheme = defineAppraisal({
 *   kind: "appraisal", id: "yearly", version: "2012",
 *   title: { zh: "年度考核", en: "yearly appraisal" }, issuer: "city office", region: "city",
 *   effective: { from: "2012-01-01" }, citation, facts: {},
 *   grades: [
 *     { id: "qualified", label: { zh: "合格", en: "qualified" } },
 *     { id: "unqualified", label: { zh: "不合格", en: "unqualified" } },
 *   ],
 *   consequences: [{
 *     id: "end", label: { zh: "解除合同", en: "contract ends" }, citation, grades: ["unqualified"],
 *     running: 2, gaps: "break", repeats: "once", effect: { kind: "dismissal" },
 *   }],
 * });
 * const record: EmploymentRecord = { person: "p1", appointments: [], appraisals: [
 *   { id: "2022", scheme: "yearly", period: { from: "2022-01-01", until: "2023-01-01" }, grade: "unqualified" },
 *   { id: "2023", scheme: "yearly", period: { from: "2023-01-01", until: "2024-01-01" }, grade: "unqualified" },
 * ] };
 * consequencesOf(scheme, record, { asOf: "2023-12-31" }); // []
 * consequencesOf(scheme, record, { asOf: "2024-01-01" })[0]?.because; // ["2022", "2023"]
 */
export function consequencesOf(
  scheme: AppraisalScheme,
  record: EmploymentRecord,
  options: ConsequenceOptions,
): readonly DueConsequence[] {
  const read = readAppraisal(scheme).scheme;
  const { asOf, knownOn } = readRecord(options, ["asOf"], ["knownOn"], "set of options");
  const day = checkedDay(asOf);
  const known = knownOn === undefined ? undefined : checkedDay(knownOn);
  const appraisals = readEmployment(record, known).appraisals.filter(
    ({ scheme: id, period }) => id === read.id && period.until <= day,
  );
  checkAppraisals(read, appraisals);
  const { consequences = [] } = read;
  const due = consequences.flatMap((rule) => dueBy(rule, appraisals));
  return Object.freeze(byFirstDay(due));
}

function dueBy(
  rule: Consequence,
  appraisals: readonly AppraisalEntry[],
): readonly DueConsequence[] {
  const due: DueConsequence[] = [];
  let streak: AppraisalEntry[] = [];
  for (const appraisal of appraisals) {
    const last = streak.at(-1);
    const goesOn = last === undefined || followsOn(rule, last, appraisal);
    if (!goesOn) streak = [];
    if (rule.grades.includes(appraisal.grade)) streak.push(appraisal);
    else streak = [];
    if (isDue(rule, streak.length)) due.push(dueConsequence(rule, streak.slice(-rule.running)));
  }
  return due;
}

function followsOn({ gaps }: Consequence, last: AppraisalEntry, next: AppraisalEntry): boolean {
  return gaps === "bridge" || last.period.until === next.period.from;
}

function isDue({ running, repeats }: Consequence, length: number): boolean {
  switch (repeats) {
    case "every-time":
      return length >= running;
    case "once":
      return length === running;
    case "every-full-run":
      return length > 0 && length % running === 0;
  }
}

function dueConsequence(
  { id, label, citation, legalBasis, effect }: Consequence,
  streak: readonly AppraisalEntry[],
): DueConsequence {
  return Object.freeze({
    consequence: id,
    label,
    citation,
    ...(legalBasis === undefined ? {} : { legalBasis }),
    effect,
    period: definitely(streak.at(-1), "a streak that is long enough").period,
    because: Object.freeze(streak.map((appraisal) => appraisal.id)),
  });
}

function checkAppraisals({ grades }: AppraisalScheme, appraisals: readonly AppraisalEntry[]): void {
  const ids = grades.map(({ id }) => id);
  const stray = appraisals.find(({ grade }) => !ids.includes(grade));
  if (stray !== undefined) {
    throw new DomainError<PractitionersErrorCode>(
      "practitioners/unknown-grade",
      `The appraisal ${quote(stray.id)} has the grade ${quote(stray.grade)}, which the scheme ` +
        `does not. Correct the record.${suggestionFor(stray.grade, ids)}`,
      { appraisal: stray.id, grade: stray.grade },
    );
  }
  const [overlap] = overlapsIn(appraisals);
  if (overlap === undefined) return;
  const { entry, other } = overlap;
  throw new DomainError<PractitionersErrorCode>(
    "practitioners/overlapping-appraisals",
    `The appraisals ${quote(other.id)} and ${quote(entry.id)} share days. Correct their periods, ` +
      "or give versions of one appraisal the same id.",
    { appraisals: [other.id, entry.id] },
  );
}
