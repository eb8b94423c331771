import { compareDecimals } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimalString } from "../../core/decimal.js";
import { sumOf } from "../../core/decimal-list.js";
import { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import { compareIds, toId } from "../../core/id.js";
import { readList } from "../../core/list.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { isUnknown } from "../../core/unknown.js";
import { faultOfSubject } from "../../rules/fault-of-subject.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { OrdersErrorCode } from "../errors.js";
import type { DispatchScheme } from "../model/dispatch-scheme.js";
import type { OpenSubject } from "./open-subject.js";
import { nameOf, openSubjects } from "./open-subject.js";
import type { DispatchRanking, PartScore, RankedTeam } from "./ranking.js";
import type { ReadJudged } from "./read-judged.js";

/** A ranking, and the teams with their reasons. */
export interface JudgedTeams {
  readonly ranking: DispatchRanking;
  readonly subjects: ReadonlyMap<Id, OpenSubject>;
}

/** Judges teams and ranks those that can be ranked. */
export function judgeTeams(
  { scheme, rules }: ReadJudged<DispatchScheme>,
  candidates: readonly unknown[],
  context: RuleContext,
): JudgedTeams {
  const open = openSubjects(rules, context);
  const subjects = new Map<Id, OpenSubject>();
  const failures: DispatchRanking["failures"][number][] = [];
  for (const [index, candidate] of readList(candidates).entries()) {
    const read = safely(() => readTeam(candidate));
    const opened = safely(() => {
      if (!read.success) throw read.error;
      const { team, facts } = read.data;
      if (subjects.has(team)) throw twice(team);
      // Everything is worked out here, so that what does not fit is told with its team.
      return { team, subject: worked(open(facts), scheme) };
    });
    if (opened.success) subjects.set(opened.data.team, opened.data.subject);
    else {
      const team = read.success ? { team: read.data.team } : {};
      failures.push(Object.freeze({ index, ...team, error: faultOfSubject(opened.error) }));
    }
  }
  const ranking = { ...sorted(scheme, subjects), failures: Object.freeze(failures) };
  return { ranking: Object.freeze(ranking), subjects };
}

function readTeam(candidate: unknown): { readonly team: Id; readonly facts: unknown } {
  const { team, facts } = readRecord(candidate, ["team", "facts"], [], "team with facts");
  // What is no text is no id either.
  return { team: toId(team as Id), facts };
}

const twice = (team: Id): DomainError =>
  new DomainError<OrdersErrorCode>(
    "orders/duplicate-team",
    `The team ${quote(team)} is in the list already. Give each team one set of facts.`,
    { team },
  );

function worked(subject: OpenSubject, { requirements = [], parts }: DispatchScheme): OpenSubject {
  for (const rule of requirements) subject.holds("requirement", rule);
  for (const part of parts) subject.amount(part);
  return subject;
}

function sorted(
  { requirements = [], parts }: DispatchScheme,
  subjects: ReadonlyMap<Id, OpenSubject>,
): Omit<DispatchRanking, "failures"> {
  const scored: { readonly team: Id; readonly total: Decimal; readonly parts: PartScores }[] = [];
  const unsuitable: DispatchRanking["unsuitable"][number][] = [];
  const undetermined: DispatchRanking["undetermined"][number][] = [];
  const teams = [...subjects].sort(([one], [other]) => compareIds(one, other));
  for (const [team, subject] of teams) {
    const answers = requirements.map((rule) => ({
      rule,
      holds: subject.holds("requirement", rule),
    }));
    const namesOf = (wanted: (holds: unknown) => boolean) =>
      Object.freeze(answers.filter(({ holds }) => wanted(holds)).map(({ rule }) => nameOf(rule)));
    const unmet = namesOf((holds) => holds === false);
    if (unmet.length > 0) {
      unsuitable.push(Object.freeze({ team, unmet }));
      continue;
    }
    const open = namesOf(isUnknown);
    const values = parts.map((part) => ({ part, value: subject.amount(part) }));
    const known = values.flatMap(({ value }) => (isUnknown(value) ? [] : [value]));
    const told = Object.freeze(
      values.map(({ part, value }) =>
        Object.freeze({
          ...nameOf(part),
          value: isUnknown(value) ? value : toDecimalString(value),
        }),
      ),
    );
    if (open.length > 0 || known.length < values.length) {
      undetermined.push(Object.freeze({ team, open, parts: told }));
    } else scored.push({ team, total: sumOf(known), parts: told });
  }
  return {
    ranked: Object.freeze(ranksOf(scored)),
    unsuitable: Object.freeze(unsuitable),
    undetermined: Object.freeze(undetermined),
  };
}

type PartScores = readonly PartScore[];

function ranksOf(
  scored: readonly { readonly team: Id; readonly total: Decimal; readonly parts: PartScores }[],
): readonly RankedTeam[] {
  // Teams come by id, and sorting keeps the order of equal ones.
  const best = [...scored].sort((one, other) => compareDecimals(other.total, one.total));
  let rank = 1;
  return best.map(({ team, total, parts }, index) => {
    const before = best[index - 1];
    if (before !== undefined && compareDecimals(before.total, total) > 0) rank = index + 1;
    return Object.freeze({ rank, team, total: toDecimalString(total), parts });
  });
}
