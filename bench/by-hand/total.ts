import { Decimal } from "decimal.js";
import type { SiteFacts } from "../site-facts.js";
import { fullMarks, nothing, withoutBoth, withoutMarket, withoutStudio } from "./points.js";

/** The score of every dimension. */
export interface DimensionScores {
  readonly positions: Decimal;
  readonly teams: Decimal;
  readonly activities: Decimal;
  readonly services: Decimal;
  readonly order: Decimal;
  readonly bonus: Decimal;
}

/** The total: the base scaled up to the full marks, and the bonus; 0 after the veto. */
export function totalOf(scores: DimensionScores, facts: SiteFacts): Decimal {
  if (facts.banned) return nothing;
  const { positions, teams, activities, services, order, bonus } = scores;
  const base = positions.plus(teams).plus(activities).plus(services).plus(order);
  const rest = marksLeft(facts);
  const scaled = rest === fullMarks ? base : base.times(fullMarks).div(rest);
  return scaled.plus(bonus).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

function marksLeft({ market, studio }: SiteFacts): Decimal {
  if (market) return studio ? fullMarks : withoutStudio;
  return studio ? withoutMarket : withoutBoth;
}

/** The line of every star, the highest first. */
const lines = [
  { star: 5, from: new Decimal(90) },
  { star: 4, from: new Decimal(80) },
  { star: 3, from: new Decimal(70) },
  { star: 2, from: new Decimal(60) },
  { star: 1, from: new Decimal(50) },
];

/** The stars that a total earns, if any. */
export function starOf(total: Decimal): number | undefined {
  for (const line of lines) if (total.gte(line.from)) return line.star;
  return undefined;
}
