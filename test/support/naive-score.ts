import type {
  EvaluationScheme,
  Indicator,
  NotApplicablePolicy,
  TotalRule,
} from "../../src/evaluation/model.js";
import type { BigFraction } from "./big-fraction.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  fractionOf,
  multiplyFractions,
  roundFraction,
} from "./big-fraction.js";

/** What an indicator comes to, by the plain words of the policies. */
interface Outcome {
  /** What was earned; `undefined` while unknown. */
  readonly score: BigFraction | undefined;
  /** Full marks for the site. */
  readonly marks: BigFraction;
  /** Full marks left to the rest of the group around it. */
  readonly handedOn: BigFraction;
  /** Full marks left to the whole scheme. */
  readonly rescaled: BigFraction;
}

/** What a scheme says of a site, worked out with fractions, each indicator by itself. */
export interface NaiveScore {
  readonly total: BigFraction | undefined;
  readonly maximum: BigFraction;
  readonly dimensions: readonly Pick<Outcome, "score" | "marks">[];
}

const zero = fractionOf("0");
const isPositive = (value: BigFraction): boolean => value.numerator > 0n;
const minus = (a: BigFraction, b: BigFraction): BigFraction =>
  addFractions(a, { ...b, numerator: -b.numerator });
const sum = (all: readonly BigFraction[]): BigFraction => all.reduce(addFractions, zero);
const sumKnown = (all: readonly (BigFraction | undefined)[]): BigFraction | undefined => {
  const known = all.filter((value) => value !== undefined);
  return known.length < all.length ? undefined : sum(known);
};

/** Where a site stands with regard to the groups around an indicator. */
interface Around {
  /** The policy of the outermost group that does not concern the site. */
  readonly gone?: NotApplicablePolicy;
  /** Whether it is not known that all groups around concern the site. */
  readonly doubt: boolean;
}

/** Scores a site whose items are facts of their own names, and whose doubts are boolean facts. */
export function scoreNaively(
  scheme: EvaluationScheme,
  facts: Readonly<Record<string, unknown>>,
): NaiveScore {
  const all = scheme.dimensions.map((one) => visit(scheme, facts, one, { doubt: false }));
  const isBase = scheme.dimensions.map(({ bonus }) => bonus !== true);
  const base = all.filter((_, index) => isBase[index]);
  const printed = scheme.total.points;
  const parts = scheme.dimensions.filter((_, index) => isBase[index]).map(fullMarks);
  const full = printed === undefined ? sum(parts) : fractionOf(printed);
  const lost = parts.map((points, index) => minus(points, base[index]?.marks ?? zero));
  const rest = atLeastZero(minus(full, sum(lost)));
  const moved = sum(base.flatMap(({ handedOn, rescaled }) => [handedOn, rescaled]));
  const nothingLeft = isPositive(full) && !isPositive(rest);
  return {
    total: nothingLeft ? undefined : totalOf(scheme.total, all, base, rest, moved),
    maximum: addFractions(rest, moved),
    dimensions: all,
  };
}

function totalOf(
  rule: TotalRule,
  all: readonly Outcome[],
  base: readonly Outcome[],
  rest: BigFraction,
  moved: BigFraction,
): BigFraction | undefined {
  const scores = sumKnown(all.map(({ score }) => score));
  const own = sumKnown(base.map(({ score }) => score));
  if (scores === undefined || own === undefined) return undefined;
  const scaled =
    isPositive(moved) && isPositive(rest)
      ? addFractions(scores, divideFractions(multiplyFractions(own, moved), rest))
      : scores;
  return limited(rounded(scaled, rule), rule);
}

function visit(
  scheme: EvaluationScheme,
  facts: Readonly<Record<string, unknown>>,
  node: Indicator,
  around: Around,
): Outcome {
  const full = fullMarks(node);
  const policy = node.notApplicable ?? scheme.notApplicable;
  const answer = node.applies?.kind === "holds" ? facts[node.applies.fact] : true;
  if (around.gone !== undefined) return gone(full, around.gone === "full");
  if (answer === false) {
    return {
      ...gone(full, policy === "full"),
      handedOn: policy === "redistribute" ? full : zero,
      rescaled: policy === "rescale" ? full : zero,
    };
  }
  const here = { doubt: around.doubt || answer === undefined };
  if ("of" in node) {
    // Inside a group in doubt only what is itself known not to apply is gone.
    const parts = node.of.map((part) => visit(scheme, facts, part, here));
    return groupOutcome(scheme, node, policy, full, parts);
  }
  const value = here.doubt ? undefined : facts[node.id];
  const missing = scheme.missing === "zero" ? zero : undefined;
  const score = typeof value === "string" ? fractionOf(value) : missing;
  return { score, marks: full, handedOn: zero, rescaled: zero };
}

function gone(full: BigFraction, counts: boolean): Outcome {
  const marks = counts ? full : zero;
  return { score: marks, marks, handedOn: zero, rescaled: zero };
}

function groupOutcome(
  scheme: EvaluationScheme,
  node: Extract<Indicator, { of: unknown }>,
  policy: NotApplicablePolicy,
  full: BigFraction,
  parts: readonly Outcome[],
): Outcome {
  const lost = node.of.map((part, index) => minus(fullMarks(part), parts[index]?.marks ?? zero));
  const rest = atLeastZero(minus(full, sum(lost)));
  const moved = sum(parts.map(({ handedOn }) => handedOn));
  const rescaled = sum(parts.map((part) => part.rescaled));
  const earned = sumKnown(parts.map(({ score }) => score));
  const limit = (score: BigFraction | undefined) => score && limited(score, node);
  if (!isPositive(moved)) {
    return { score: limit(earned), marks: rest, handedOn: zero, rescaled };
  }
  if (isPositive(rest)) {
    const marks = addFractions(rest, moved);
    const scaled =
      earned && rounded(divideFractions(multiplyFractions(earned, marks), rest), scheme.total);
    return { score: limit(scaled), marks, handedOn: zero, rescaled };
  }
  const kept = policy === "full" ? moved : zero;
  return {
    score: limit(earned && addFractions(earned, kept)),
    marks: kept,
    handedOn: policy === "redistribute" ? moved : zero,
    rescaled: policy === "rescale" ? addFractions(rescaled, moved) : rescaled,
  };
}

/** Full marks as printed, or those of the parts. */
function fullMarks(node: Indicator): BigFraction {
  if (node.points !== undefined) return fractionOf(node.points);
  return "of" in node ? sum(node.of.map(fullMarks)) : zero;
}

function atLeastZero(value: BigFraction): BigFraction {
  return isPositive(value) ? value : zero;
}

function rounded(value: BigFraction, { rounding }: TotalRule): BigFraction {
  if (rounding === undefined || !("places" in rounding)) return value;
  const unit = 10n ** BigInt(rounding.places);
  const steps = { numerator: value.numerator * unit, denominator: value.denominator };
  return { numerator: roundFraction(steps, rounding.mode), denominator: unit };
}

function limited(
  value: BigFraction,
  { least, most }: Pick<TotalRule, "least" | "most">,
): BigFraction {
  const raised =
    least !== undefined && compareFractions(value, fractionOf(least)) < 0
      ? fractionOf(least)
      : value;
  return most !== undefined && compareFractions(raised, fractionOf(most)) > 0
    ? fractionOf(most)
    : raised;
}
