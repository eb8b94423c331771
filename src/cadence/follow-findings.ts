import { definitely } from "../core/definitely.js";
import { parseWith } from "../core/parse-with.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { isUnknown } from "../core/unknown.js";
import type { Workdays } from "../core/workdays.js";
import type { CadenceOptions } from "./duties/cadence-options.js";
import { readKnown } from "./duties/cadence-options.js";
import type { Recorded } from "./duties/is-known.js";
import { isKnown } from "./duties/is-known.js";
import type { CadenceErrorCode } from "./errors.js";
import type { FindingStage } from "./findings/stage-of.js";
import { refuseOutOfOrder, stageOf } from "./findings/stage-of.js";
import type { CadenceScheme } from "./model/cadence-scheme.js";
import type {
  FindingGrade,
  FindingStanding,
  FindingStatus,
  VisitFinding,
} from "./model/finding.js";
import { findingsSchema } from "./schema.js";
import { refuseStray, refuseTwice } from "./scheme/cadence-fault.js";
import { readCadenceScheme } from "./scheme/read-cadence-scheme.js";
import { findingReason } from "./tell/finding-reason.js";

/** The day for which findings are asked about, and what is known about working days. */
export interface FindingOptions extends CadenceOptions {
  /** The day asked about; what happened later is left out. */
  readonly asOf: PlainDate;
}

/**
 * Tells where findings stand on a day: to be put right, to be checked again, closed.
 *
 * The deadline for rectification counts working days from the finding, or from the re-check that
 * failed; that of the re-check counts them from the first report since. A re-check that failed opens
 * a finding again, even one that was closed.
 *
 * @param scheme - The scheme with its grades of findings.
 * @param findings - The findings with their reports and re-checks, in any order.
 * @param options - The day, and the decrees about working days.
 * @returns Every finding made by that day, by its id; with `knownOn`, as far as it was on record then.
 * @throws {@link core.DomainError} the codes of `defineCadence`, when the scheme does not fit.
 * @throws {@link core.DomainError} `cadence/invalid-findings` when the findings do not fit their schema.
 * @throws {@link core.DomainError} `cadence/duplicate-id` when a finding is there twice.
 * @throws {@link core.DomainError} `cadence/unknown-grade` when the scheme has no such grade.
 * @throws {@link core.DomainError} `cadence/out-of-order` when a report or re-check comes before the
 * finding.
 * @throws {@link core.DomainError} `core/invalid-decrees` or `core/conflict` when decrees do not fit;
 * `core/invalid-date`, `core/out-of-range` or another `core/` code when an argument does not.
 * @example
 * import { holidayDecrees } from "wenming/calendar";
 * const scheme = defineCadence({
 *   kind: "cadence", id: "visits", version: "2026",
 *   title: { zh: "暗访整改", en: "rectification" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" }, facts: {}, duties: [],
 *   findingGrades: [{
 *     id: "plain", label: { zh: "一般问题", en: "plain" }, rectifyWorkdays: 5, recheckWorkdays: 3,
 *   }],
 * });
 * const findings = [{ id: "f1", site: "east", grade: "plain", foundOn: "2026-09-28" }] as const;
 * const [status] = followFindings(scheme, findings, { asOf: "2026-10-11", decrees: holidayDecrees });
 * status?.status; // "overdue"
 * status?.due; // "2026-10-10"
 */
export function followFindings(
  scheme: CadenceScheme,
  findings: readonly VisitFinding[],
  options: FindingOptions,
): readonly FindingStatus[] {
  const { findingGrades = [] } = readCadenceScheme(scheme).scheme;
  const fields = ["decrees", "knownOn"] as const;
  const { asOf, ...knowledge } = readRecord(options, ["asOf"], fields, "set of finding options");
  const day = checkedDay(asOf);
  const { workdays, knownOn } = readKnown(knowledge as unknown as CadenceOptions);
  const read = readFindings(findings, findingGrades);
  const grades = new Map(findingGrades.map((grade) => [grade.id, grade]));
  const statuses = read
    .filter((finding) => finding.foundOn <= day && isKnown(finding, knownOn))
    .map((finding) => {
      const grade = definitely(grades.get(finding.grade), "the check of the findings");
      return statusOn(knownOf(finding, knownOn), grade, day, workdays);
    });
  return Object.freeze(statuses);
}

function readFindings(document: unknown, grades: readonly FindingGrade[]): readonly VisitFinding[] {
  const failure = { code: "cadence/invalid-findings", what: "list of findings" } as const;
  const limits = { nodes: 2_000_000 };
  const read = parseWith<readonly VisitFinding[], CadenceErrorCode>(
    findingsSchema,
    document,
    failure,
    limits,
  );
  refuseTwice(
    read.map(({ id }) => id),
    "finding",
  );
  const known = new Set(grades.map(({ id }) => id));
  for (const finding of read) {
    refuseStray("cadence/unknown-grade", "grade of findings", finding.grade, known);
    refuseOutOfOrder(finding);
  }
  return [...read].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A finding with the reports and re-checks that were on record by a day. */
function knownOf(finding: VisitFinding, knownOn: PlainDate | undefined): VisitFinding {
  const { reports = [], rechecks = [] } = finding;
  const known = (each: Recorded): boolean => isKnown(each, knownOn);
  return { ...finding, reports: reports.filter(known), rechecks: rechecks.filter(known) };
}

function statusOn(
  finding: VisitFinding,
  grade: FindingGrade,
  asOf: PlainDate,
  workdays: Workdays,
): FindingStatus {
  const stage = stageOf(finding, asOf);
  const { failedRechecks } = stage;
  const due = dueOf(stage, grade, workdays);
  const status = standingOf(stage, due, asOf);
  return Object.freeze({
    finding: finding.id,
    site: finding.site,
    status,
    ...(due === undefined ? {} : { due }),
    failedRechecks,
    reason: findingReason(finding, grade, stage, status, due),
  });
}

function dueOf({ step, since }: FindingStage, grade: FindingGrade, workdays: Workdays) {
  if (step === "closed") return undefined;
  return workdays.plus(since, step === "open" ? grade.rectifyWorkdays : grade.recheckWorkdays);
}

function standingOf(
  { step }: FindingStage,
  due: ReturnType<typeof dueOf>,
  asOf: PlainDate,
): FindingStanding {
  if (due === undefined) return "closed";
  if (isUnknown(due)) return "unknown";
  if (asOf <= due) return step;
  return step === "open" ? "overdue" : "recheck-overdue";
}
