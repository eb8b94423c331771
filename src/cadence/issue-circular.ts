import { parseWith } from "../core/parse-with.js";
import type { ClosedPeriod } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import { figuresOf } from "./circulars/duty-figures.js";
import { compared } from "./compare-circulars.js";
import { compileCadence } from "./compile-cadence.js";
import type { CadenceOptions } from "./duties/cadence-options.js";
import type { CadenceErrorCode } from "./errors.js";
import type { CadenceScheme } from "./model/cadence-scheme.js";
import type { Circular, CircularComparison, CircularIssue } from "./model/circular.js";
import type { DutyRegister } from "./model/duty-register.js";
import type { DutyFailure } from "./model/duty-status.js";
import { circularIssueSchema } from "./schema.js";

/** An issue, what it says beyond its own figures, and the subjects of which nothing can be told. */
export interface IssuedCircular {
  /** The issue; past figures that are no longer what was printed are restated in it. */
  readonly circular: Circular;
  /** What moved since the last issue, and the notices for past figures. */
  readonly comparison: CircularComparison;
  /** The subjects whose facts do not fit. */
  readonly failures: readonly DutyFailure[];
}

/**
 * Makes a circular from a register: for each subject how many duties were owed, met, late, overdue …
 *
 * The figures of past issues are worked out again for the day for which they stood, with all that is
 * known now: where one is no longer what was printed, it is restated with a notice of correction.
 *
 * @param scheme - The duties.
 * @param register - The subjects with their facts, what they handed in, and excuses.
 * @param issue - The days reported on, the day for which the figures stand, and the issues before.
 * @param options - The decrees about working days, and how much is known.
 * @returns The issue, ready to be published; figures are whole numbers, by the ids of the subjects that
 * owe something.
 * @throws {@link core.DomainError} the codes of `assessCadence` and of `compareCirculars`.
 * @throws {@link core.DomainError} `cadence/invalid-circulars` when the issue does not fit its schema.
 * @example
 * const scheme = defineCadence({
 *   kind: "cadence", id: "ladder", version: "2026",
 *   title: { zh: "调度制度", en: "ladder of duties" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" }, facts: {},
 *   duties: [{
 *     id: "prompt", label: { zh: "月提示", en: "monthly prompt" },
 *     submission: { zh: "清单", en: "list" }, every: { unit: "month" },
 *     due: { kind: "days", from: "end", count: 0 },
 *   }],
 * });
 * const register = {
 *   subjects: [{ id: "east", facts: {} }],
 *   submissions: [
 *     { subject: "east", duty: "prompt", on: "2026-01-31", recordedOn: "2026-04-10" },
 *   ],
 * } as const;
 * const first = issueCircular(scheme, register, {
 *   id: "2026-1", period: { from: "2026-01-01", until: "2026-04-01" }, asOf: "2026-04-01",
 * }, { knownOn: "2026-04-01" });
 * const second = issueCircular(scheme, register, {
 *   id: "2026-2", period: { from: "2026-04-01", until: "2026-07-01" }, asOf: "2026-07-01",
 *   past: [first.circular],
 * }, { knownOn: "2026-07-01" });
 * second.comparison.corrections[1]?.reason.zh; // "更正：2026-1 所载 east 的逾期数（自 2026-01-01）由 3 更正为 2"
 */
export function issueCircular<const S extends CadenceScheme>(
  scheme: S,
  register: DutyRegister<FactsOf<S["facts"]>>,
  issue: CircularIssue,
  options: CadenceOptions = {},
): IssuedCircular {
  const failure = { code: "cadence/invalid-circulars", what: "issue of a circular" } as const;
  const limits = { nodes: 2_000_000 };
  const read = parseWith<CircularIssue, CadenceErrorCode>(
    circularIssueSchema,
    issue,
    failure,
    limits,
  );
  const { id, period, asOf, past = [], ...asked } = read;
  const compiled = compileCadence(scheme, options);
  const standingsIn = (on: PlainDate, days: ClosedPeriod) => {
    const { results, failures } = compiled.assess(register, { ...asked, asOf: on });
    return { figures: figuresOf(results, days), failures };
  };
  const { figures, failures } = standingsIn(asOf, period);
  const again = past.flatMap((old) =>
    old.asOf === undefined
      ? []
      : standingsIn(old.asOf, old.period).figures.map((figure) => ({
          ...figure,
          from: old.period.from,
        })),
  );
  const draft = { id, period, asOf, figures };
  const { corrections } = compared(past, { ...draft, restated: again });
  const restated = corrections.map(({ subject, figure, from, value }) =>
    Object.freeze({ subject, figure, from, value }),
  );
  const circular: Circular = Object.freeze({
    ...draft,
    ...(restated.length === 0 ? {} : { restated: Object.freeze(restated) }),
  });
  return Object.freeze({ circular, comparison: compared(past, circular), failures });
}
