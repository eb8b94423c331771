import { compareDecimals } from "../../core/arithmetic.js";
import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import { compareIds } from "../../core/id.js";
import { readList } from "../../core/list.js";
import { toPlainJson } from "../../core/plain-json.js";
import { isUnknown } from "../../core/unknown.js";
import type { GrantedSite, GrantOutcome } from "../../funding/index.js";
import { computeGrants } from "../../funding/index.js";
import type { Columns } from "../../rules/compile/columns-of.js";
import { columnsOf } from "../../rules/compile/columns-of.js";
import { readSubjects } from "../../rules/read-subjects.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { CompositionErrorCode } from "../errors.js";
import type { Honor, HonorBar, HonorRequirement } from "./linkage-scheme.js";
import { linkageFigure, readLinkage } from "./read-linkage.js";
import type {
  HonorList,
  HonorOutcome,
  HonorReason,
  HonorStanding,
  LinkedCandidate,
  Recommendations,
} from "./recommendations.js";

/** Tells who is recommended among candidates. */
export type Recommender = (
  candidates: readonly unknown[],
  context: RuleContext,
  traced: boolean,
) => Recommendations;

/** Checks a scheme and makes it ready for many questions. */
export function newRecommender(document: unknown): Recommender {
  const { scheme, rules, seating } = readLinkage(document);
  const figures = [...rules.figures.keys()];
  return (candidates, context, traced) => {
    const subjects = readSubjects<CompositionErrorCode>(readList(candidates).map(asSubject), {
      field: "id",
      what: "list of candidates",
      code: "composition/invalid-candidates",
    });
    const rows = { ids: subjects.ids, facts: subjects.facts.map((facts) => toPlainJson(facts)) };
    const columns = columnsOf(rules, context, rows, {
      amounts: figures.filter((id) => id.startsWith("rank:")),
      conditions: figures.filter((id) => /^(?:requires|bar):/.test(id)),
      traced: traced ? figures.filter((id) => /^(?:requires|bar|rank):/.test(id)) : [],
    });
    const sites = rows.ids.map((site, row) => ({ site, facts: rows.facts[row] as never }));
    const seated = computeGrants(seating, sites, context).sites;
    const linked = rows.ids.map((unit, row): LinkedCandidate => {
      const honors = scheme.honors.map((honor) =>
        standingOf(honor, row, { columns, traced, seated: definitely(seated[row]) }),
      );
      return Object.freeze({ unit, honors: Object.freeze(honors) });
    });
    return Object.freeze({
      scheme: Object.freeze({ id: scheme.id, version: scheme.version }),
      ...(context.asOf === undefined ? {} : { asOf: context.asOf }),
      honors: Object.freeze(scheme.honors.map((honor, index) => listOf(honor, index, linked))),
      candidates: Object.freeze(linked),
    });
  };
}

/** A candidate as the rules know subjects; anything else stays as it is and is refused there. */
function asSubject(candidate: unknown): unknown {
  const plain = toPlainJson(candidate, { nodes: 1_000_000 });
  if (typeof plain !== "object" || plain === null || !("unit" in plain)) return plain;
  const { unit, ...others } = plain;
  return { id: unit, ...others };
}

/** What the standing of one candidate is told from. */
interface Telling {
  readonly columns: Columns;
  readonly traced: boolean;
  readonly seated: GrantedSite;
}

function standingOf(honor: Honor, row: number, telling: Telling): HonorStanding {
  const { id, requires, bars = [], rank } = honor;
  const { columns, traced, seated } = telling;
  const reasons = [
    ...requires.map((each) => reasonOf("requirement", id, each, row, telling)),
    ...bars.map((each) => reasonOf("bar", id, each, row, telling)),
  ];
  const seat = seated.grants.find(({ grant }) => grant === id)?.outcome;
  const figure = linkageFigure("rank", id);
  return Object.freeze({
    honor: id,
    outcome: outcomeOf(reasons, seat),
    ...(rank === undefined ? {} : { rank: columns.amount(figure).at(row) }),
    ...(rank === undefined || !traced ? {} : { rankTrace: columns.trace(figure, row) }),
    reasons: Object.freeze(reasons),
  });
}

function reasonOf(
  kind: HonorReason["kind"],
  honor: string,
  rule: HonorRequirement | HonorBar,
  row: number,
  { columns, traced }: Telling,
): HonorReason {
  const { when: _, ...named } = rule;
  const figure = linkageFigure(kind === "bar" ? "bar" : "requires", honor, rule.id);
  return Object.freeze({
    kind,
    ...named,
    holds: columns.condition(figure).at(row),
    ...(traced ? { trace: columns.trace(figure, row) } : {}),
  });
}

function outcomeOf(reasons: readonly HonorReason[], seat: GrantOutcome | undefined): HonorOutcome {
  if (reasons.some(({ kind, holds }) => kind === "bar" && holds === true)) return "barred";
  // A site that a grant is not meant for is not listed.
  if (seat === undefined) return "not-eligible";
  // Nothing is received before, and nobody is told of who is not eligible.
  return seat === "granted" ? "recommended" : (seat as HonorOutcome);
}

function listOf(
  { id, label }: Honor,
  index: number,
  candidates: readonly LinkedCandidate[],
): HonorList {
  const standings = candidates.map(({ unit, honors }) => ({
    unit,
    standing: definitely(honors[index]),
  }));
  const withOutcome = (wanted: HonorOutcome) =>
    standings.filter(({ standing }) => standing.outcome === wanted);
  const recommended = withOutcome("recommended").sort(
    (one, other) => higherRank(one.standing, other.standing) || compareIds(one.unit, other.unit),
  );
  return Object.freeze({
    honor: id,
    label,
    recommended: Object.freeze(recommended.map(({ unit }) => unit)),
    barred: Object.freeze(withOutcome("barred").map(({ unit }) => unit)),
  });
}

function higherRank({ rank: one }: HonorStanding, { rank: other }: HonorStanding): number {
  if (one === undefined || other === undefined) return 0;
  // Where there are no seats a rank may be unknown; it comes last.
  if (isUnknown(one) || isUnknown(other)) return Number(isUnknown(one)) - Number(isUnknown(other));
  return compareDecimals(toDecimal(other), toDecimal(one));
}
