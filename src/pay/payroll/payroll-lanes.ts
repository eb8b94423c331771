import type { FactLoader, NumberLane, RuleLanes } from "../../rules/compile/compiled-rules.js";
import type { ReadyPay } from "../compute/ready-pay.js";
import { anchorFact, dueFact, paidFact } from "../lower/pay-ids.js";
import type { PayItem, RateBasis } from "../model.js";
import type { FenRounding } from "./fen-rounding.js";
import { fenRoundingOf } from "./fen-rounding.js";

/** People of a block: few enough for its lanes to stay in the fast caches. */
export const BLOCK_SIZE = 128;

/** An item that pays a rate, and where its amounts come from and go to. */
export interface RateLane {
  readonly item: PayItem;
  /** Place among the items. */
  readonly place: number;
  readonly proration: RateBasis["proration"];
  readonly rate: NumberLane;
  readonly rounding: FenRounding;
  /** What the days of the present month are worth. */
  readonly worth: Float64Array;
  /** Whole fen of the months worked out, each as long as a block. */
  readonly paid: Float64Array;
  /** Takes the amount to the rules over the month. */
  readonly carried: NumberLane;
}

/** An item that follows a rule, and where its amounts come from. */
export interface RuleLane {
  readonly item: PayItem;
  readonly place: number;
  readonly amount: NumberLane;
  /** Tells the rules over the month whether it is due; an item that is always due has none. */
  readonly due: Uint8Array | undefined;
}

/** The lanes of a scheme: what people are worth by day, and what is due for a month. */
export interface PayrollLanes {
  readonly days: RuleLanes;
  readonly months: RuleLanes;
  readonly loadDays: FactLoader;
  readonly loadMonths: FactLoader;
  readonly placeMonthFacts: readonly ((value: unknown, row: number) => boolean)[];
  readonly rateItems: readonly RateLane[];
  readonly ruleItems: readonly RuleLane[];
  /** The lanes of each anchor, where days and where months read it. */
  readonly anchors: readonly (readonly [days: NumberLane, months: NumberLane])[];
}

/** Makes the lanes of a scheme for a block of people, and room for what so many months pay. */
export function payrollLanesOf({ scheme, ...ready }: ReadyPay, spans: number): PayrollLanes {
  const days = ready.days.openLanes(BLOCK_SIZE);
  const months = ready.months.openLanes(BLOCK_SIZE);
  const facts = Object.keys(scheme.facts);
  const items = scheme.items.map((item, place) => ({ item, place }));
  return {
    days,
    months,
    loadDays: days.loaderOf(facts),
    loadMonths: months.loaderOf(facts),
    placeMonthFacts: Object.keys(scheme.monthFacts ?? {}).map((name) => months.placerOf(name)),
    rateItems: items.flatMap(({ item, place }) => {
      const { id, of, rounding } = item;
      if (of.kind !== "rate") return [];
      const rate = days.numbers(of.rate);
      return {
        item,
        place,
        proration: of.proration,
        rate,
        rounding: fenRoundingOf(rate.places, rounding),
        worth: new Float64Array(BLOCK_SIZE),
        paid: new Float64Array(spans * BLOCK_SIZE),
        carried: months.numbersOfFact(paidFact(id)),
      };
    }),
    ruleItems: items.flatMap(({ item, place }) => {
      const { id, of, due } = item;
      if (of.kind !== "rule") return [];
      const lane = due === undefined ? undefined : months.truthsOfFact(dueFact(id));
      return { item, place, amount: months.numbers(id), due: lane };
    }),
    anchors: (scheme.anchors ?? []).map(({ id }) => [
      days.numbersOfFact(anchorFact(id)),
      months.numbersOfFact(anchorFact(id)),
    ]),
  };
}
