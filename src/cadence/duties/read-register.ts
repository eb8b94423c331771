import { definitely } from "../../core/definitely.js";
import { parseWith } from "../../core/parse-with.js";
import type { CadenceErrorCode } from "../errors.js";
import type { DutyRegister, Excuse, Submission } from "../model/duty-register.js";
import { dutyRegisterSchema } from "../schema.js";
import { refuseStray, refuseTwice } from "../scheme/cadence-fault.js";
import type { Known } from "./cadence-options.js";
import type { DutySeries } from "./due-dates-in.js";
import type { Recorded } from "./is-known.js";
import { isKnown } from "./is-known.js";

/** Room for the facts of many subjects. */
const limits = { nodes: 2_000_000 };

/** A register indexed for questions. */
export interface OpenRegister {
  readonly subjects: DutyRegister["subjects"];
  /** What a subject handed in for the period of a duty that begins on a day. */
  readonly submissions: (subject: string, duty: string, from: string) => readonly Submission[];
  readonly excuses: readonly Excuse[];
}

/**
 * Copies, checks and indexes what is known of a register.
 *
 * @throws {@link DomainError} `cadence/invalid-register`, `cadence/duplicate-id`,
 * `cadence/unknown-subject` or `cadence/unknown-duty`.
 */
export function readRegister(
  document: unknown,
  duties: readonly DutySeries[],
  { knownOn }: Known,
): OpenRegister {
  const failure = { code: "cadence/invalid-register", what: "register" } as const;
  const read = parseWith<DutyRegister, CadenceErrorCode>(
    dutyRegisterSchema,
    document,
    failure,
    limits,
  );
  const { subjects, submissions = [], excuses = [] } = read;
  const ids = subjects.map(({ id }) => id);
  refuseTwice(ids, "subject");
  const named = { subjects: new Set(ids), duties: new Set(duties.map(({ duty }) => duty.id)) };
  for (const { subject, duty } of [...submissions, ...excuses]) {
    if (subject !== undefined) {
      refuseStray("cadence/unknown-subject", "subject", subject, named.subjects);
    }
    if (duty !== undefined) refuseStray("cadence/unknown-duty", "duty", duty, named.duties);
  }
  const known = (record: Recorded): boolean => isKnown(record, knownOn);
  const index = indexed(submissions.filter(known), duties);
  return {
    subjects,
    excuses: excuses.filter(known),
    submissions: (subject, duty, from) => index.get(keyOf(subject, duty, from)) ?? [],
  };
}

function indexed(
  submissions: readonly Submission[],
  duties: readonly DutySeries[],
): ReadonlyMap<string, readonly Submission[]> {
  const series = new Map(duties.map((each) => [each.duty.id, each.series]));
  const index = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const { subject, duty, on, forDay = on } = submission;
    const periods = definitely(series.get(duty), "the check of the duties");
    const number = periods.numberOf(forDay);
    // What is handed in for days before the first period counts nowhere.
    if (number < 0) continue;
    const key = keyOf(subject, duty, periods.period(number).from);
    const others = index.get(key);
    if (others === undefined) index.set(key, [submission]);
    else others.push(submission);
  }
  return index;
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
