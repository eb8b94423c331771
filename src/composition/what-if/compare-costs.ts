import { toDecimal, toDecimalString } from "../../core/decimal.js";
import { sumOf } from "../../core/decimal-list.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Cost } from "../year/table.js";
import type { CostComparison, PayerCost } from "./change-answer.js";
import type { Numbers, Years } from "./compare-years.js";
import { changeOf, sortUnits, splitTotal } from "./compare-years.js";
import type { RanYear } from "./run-sets.js";

/** The cost of one unit of one part, by a key that holds both ids. */
interface UnitCost {
  readonly part: Id;
  readonly unit: Id;
  readonly costs: readonly Cost[];
}

/** Compares what payers bear for counties. */
export function compareCosts(years: Years, countyOf: ReadonlyMap<Id, Id>): CostComparison {
  const [one, other] = [years.under(0), years.under(years.all)];
  const [before, after] = [costsIn(one), costsIn(other)];
  const { known, open } = sortUnits(totalsOf(before), totalsOf(after));
  return Object.freeze({
    total: splitTotal(years, known, (year) => totalsOf(costsIn(year))),
    payers: Object.freeze(comparePayers(known, before, after, countyOf)),
    open: Object.freeze(
      open.map((key) => {
        const { part, unit } = definitely(
          [before, after].map((costs) => costs.get(key)).find(Boolean),
        );
        return Object.freeze({ part, unit });
      }),
    ),
  });
}

/** The costs of all parts that were worked out. */
function costsIn({ ran }: RanYear): ReadonlyMap<string, UnitCost> {
  const costs = new Map<string, UnitCost>();
  for (const [part, { ...outcome }] of ran) {
    if (outcome.status !== "worked-out") continue;
    for (const [unit, own] of outcome.run.costs ?? []) {
      costs.set(JSON.stringify([part, unit]), { part, unit, costs: own });
    }
  }
  return costs;
}

const totalsOf = (costs: ReadonlyMap<string, UnitCost>): Numbers =>
  new Map(Array.from(costs, ([key, { costs: own }]) => [key, totalOf(own)]));

function totalOf(costs: readonly Cost[]): DecimalString | Unknown {
  const open = costs.map(({ amount }) => amount).find(isUnknown);
  if (open !== undefined) return open;
  return sumOfAmounts(costs.map(({ amount }) => amount as DecimalString));
}

const sumOfAmounts = (amounts: readonly DecimalString[] = []): DecimalString =>
  toDecimalString(sumOf(amounts.map(toDecimal)));

function comparePayers(
  keys: readonly string[],
  before: ReadonlyMap<string, UnitCost>,
  after: ReadonlyMap<string, UnitCost>,
  countyOf: ReadonlyMap<Id, Id>,
): readonly PayerCost[] {
  const [was, is] = [borneBy(keys, before, countyOf), borneBy(keys, after, countyOf)];
  const bearers = [...new Set([...was.keys(), ...is.keys()])].sort();
  return bearers
    .map((bearer) => {
      const [county, payer] = JSON.parse(bearer) as readonly [Id | null, string | null];
      return Object.freeze({
        ...(county === null ? {} : { county }),
        ...(payer === null ? {} : { payer }),
        ...changeOf(sumOfAmounts(was.get(bearer)), sumOfAmounts(is.get(bearer))),
      });
    })
    .filter(({ before, after }) => before !== "0" || after !== "0");
}

/** The amounts that each payer bears for each county. */
function borneBy(
  keys: readonly string[],
  costs: ReadonlyMap<string, UnitCost>,
  countyOf: ReadonlyMap<Id, Id>,
): ReadonlyMap<string, readonly DecimalString[]> {
  const borne = new Map<string, DecimalString[]>();
  for (const key of keys) {
    const { unit, costs: own } = definitely(costs.get(key), "the units known on both sides");
    for (const { payer = null, amount } of own) {
      const bearer = JSON.stringify([countyOf.get(unit) ?? null, payer]);
      const amounts = borne.get(bearer) ?? [];
      borne.set(bearer, amounts);
      amounts.push(amount as DecimalString);
    }
  }
  return borne;
}
