import { compareDecimals, round, times } from "../core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../core/decimal.js";
import { DomainError } from "../core/error.js";
import { compareIds } from "../core/id.js";
import { parseWith } from "../core/parse-with.js";
import { quote } from "../core/quote.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown, unknown } from "../core/unknown.js";
import { checkFacts } from "../rules/check-facts.js";
import { pointersOf } from "../rules/pointers.js";
import { prepareRules } from "../rules/prepare-rules.js";
import type { RuleContext } from "../rules/rule-context.js";
import { checkedContext } from "../rules/rule-context.js";
import { tracersOn } from "../rules/trace/tracer.js";
import type { PairingErrorCode } from "./errors.js";
import type {
  ClassifiedSite,
  ConditionClasses,
  QuantileClasses,
  RankClasses,
  SiteClass,
  SiteClassRule,
  SiteStanding,
  StarClasses,
} from "./model/site-class.js";
import { classifiedSitesSchema, classRuleSchema } from "./schema.js";
import { refuseFaults, repeatedIds } from "./scheme/faults.js";

/**
 * Classifies the strong, the middle and the weak (抓两头、带中间).
 *
 * By stars, by place or by share in the order of scores, or by conditions. No published rule says
 * when a station is weak, so the rule is the caller's.
 *
 * @param rule - The rule of classes.
 * @param sites - The sites, with the star, the score or the facts that the rule reads.
 * @param options - The day for which conditions are read.
 * @returns The class of each site, in the order of the sites. Scores are ranked from the highest;
 * sites whose score is not known have no rank and no class, and do not count in shares.
 * @throws {@link core.DomainError} `pairing/invalid-rule` when the rule does not fit its schema, its
 * shares are not between 0 and 1, or its ends overlap.
 * @throws {@link core.DomainError} `pairing/invalid-sites` when the sites do not fit their schema.
 * @throws {@link core.DomainError} `pairing/duplicate-id` when a site occurs twice.
 * @throws {@link core.DomainError} a `rules/` code when a condition or the facts of a site do not fit.
 * @throws {@link core.DomainError} a `core/` code when something is not plain data.
 * @example
 * const sites = [{ id: "a", star: 5 }, { id: "b", star: 3 }, { id: "c", star: 1 }, { id: "d" }] as const;
 * classifySites({ kind: "star", strongFrom: 4, weakUpTo: 2, unrated: "weak" }, sites)
 *   .map((site) => site.class); // ["strong", "middle", "weak", "weak"]
 */
export function classifySites(
  rule: SiteClassRule,
  sites: readonly ClassifiedSite[],
  options: RuleContext = {},
): readonly SiteStanding[] {
  const asked = parseWith<SiteClassRule, PairingErrorCode>(classRuleSchema, rule, {
    code: "pairing/invalid-rule",
    what: "rule of classes",
  });
  const read = parseWith<readonly ClassifiedSite[], PairingErrorCode>(
    classifiedSitesSchema,
    sites,
    { code: "pairing/invalid-sites", what: "list of sites" },
    { nodes: 2_000_000 },
  );
  refuseFaults(repeatedIds(read, "sites"), read);
  const context = checkedContext(options);
  return Object.freeze(
    standingsOf(asked, read, context).map((standing) => Object.freeze(standing)),
  );
}

function standingsOf(
  rule: SiteClassRule,
  sites: readonly ClassifiedSite[],
  context: RuleContext,
): readonly SiteStanding[] {
  switch (rule.kind) {
    case "star":
      return sites.map((site) => ({ site: site.id, class: classByStar(rule, site) }));
    case "rank":
      return byRank(sites, () => rule, rule.ties);
    case "quantile":
      return byRank(sites, (count) => countsOf(rule, count), rule.ties);
    case "rule":
      return byRule(rule, sites, context);
  }
}

function classByStar(rule: StarClasses, { star }: ClassifiedSite): SiteClass | Unknown {
  if (star === undefined) return rule.unrated ?? unknown("missing-evidence");
  if (isUnknown(star)) return star;
  if (star >= rule.strongFrom) return "strong";
  return star <= rule.weakUpTo ? "weak" : "middle";
}

type Ends = Pick<RankClasses, "strong" | "weak">;

function countsOf({ strong, weak, rounding }: QuantileClasses, count: number): Ends {
  const countOf = (share: QuantileClasses["strong"]): number => {
    const part = toDecimal(share);
    if (compareDecimals(part, decimalOf(0)) < 0 || compareDecimals(part, decimalOf(1)) > 0) {
      throw misfit(`The share ${quote(share)} is not between 0 and 1. Correct it.`);
    }
    const exact = times(part, decimalOf(count));
    return Number(toDecimalString(round(exact, { places: 0, mode: rounding })));
  };
  return { strong: countOf(strong), weak: countOf(weak) };
}

const misfit = (message: string): DomainError =>
  new DomainError<PairingErrorCode>("pairing/invalid-rule", message);

function byRank(
  sites: readonly ClassifiedSite[],
  endsOf: (count: number) => Ends,
  ties: RankClasses["ties"],
): readonly SiteStanding[] {
  const scored = sites.flatMap(({ id, score }) =>
    score === undefined || isUnknown(score) ? [] : [{ id, score: toDecimal(score) }],
  );
  const order = scored.sort(
    (one, other) => compareDecimals(other.score, one.score) || compareIds(one.id, other.id),
  );
  const ends = endsOf(order.length);
  if (ends.strong + ends.weak > order.length) {
    const message =
      `Of ${order.length} sites with a score, ${ends.strong} cannot be strong and ${ends.weak} weak. ` +
      "Ask for fewer.";
    throw misfit(message);
  }
  const isTied = (place: number): boolean => {
    const [above, below] = [order[place - 1], order[place]];
    return above !== undefined && below !== undefined && !compareDecimals(above.score, below.score);
  };
  const strong = lineAt(ends.strong, isTied, ties === "in" ? 1 : -1, ties);
  const weak = lineAt(order.length - ends.weak, isTied, ties === "in" ? -1 : 1, ties);
  if (strong > weak) throw misfit("Equal scores would be strong and weak. Choose other ties.");
  const standings = new Map<string, SiteStanding>();
  let rank = 1;
  for (const [place, { id }] of order.entries()) {
    if (!isTied(place)) rank = place + 1;
    const site = place < strong ? "strong" : place >= weak ? "weak" : "middle";
    standings.set(id, { site: id, class: site, rank });
  }
  return sites.map(
    ({ id, score }) =>
      standings.get(id) ?? {
        site: id,
        class: isUnknown(score) ? score : unknown("missing-evidence"),
      },
  );
}

/** Moves a line between places off equal scores, so that it takes all of them or none. */
function lineAt(
  start: number,
  isTied: (place: number) => boolean,
  step: 1 | -1,
  ties: RankClasses["ties"],
): number {
  let line = start;
  while (ties !== "by-id" && isTied(line)) line += step;
  return line;
}

function byRule(
  rule: ConditionClasses,
  sites: readonly ClassifiedSite[],
  context: RuleContext,
): readonly SiteStanding[] {
  const figures = [
    { id: "strong", condition: rule.strong },
    { id: "weak", condition: rule.weak },
  ];
  const rules = prepareRules({ facts: rule.facts, figures }, pointersOf(rule));
  const tracerFor = tracersOn(rules, context);
  return sites.map(({ id, facts = {} }) => {
    const tracer = tracerFor(checkFacts(rules.facts, facts));
    // Both figures are conditions, so they are answered by yes, no or unknown.
    const strong = tracer.valueOf("strong") as boolean | Unknown;
    const weak = tracer.valueOf("weak") as boolean | Unknown;
    return { site: id, class: classOf(strong, weak) };
  });
}

function classOf(strong: boolean | Unknown, weak: boolean | Unknown): SiteClass | Unknown {
  if (strong === true) return "strong";
  if (isUnknown(strong)) return strong;
  if (isUnknown(weak)) return weak;
  return weak ? "weak" : "middle";
}
