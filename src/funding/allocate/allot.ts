import { apportion } from "../../core/apportion.js";
import { DomainError } from "../../core/error.js";
import { compareIds } from "../../core/id.js";
import { fenOf } from "../../core/money.js";
import { mostQuotaSteps } from "../../core/quota-method.js";
import { quote } from "../../core/quote.js";
import { proportionOf, wholeShare } from "../../core/whole-share.js";
import type { FactRows } from "../../rules/compile/columns-of.js";
import { columnsOf } from "../../rules/compile/columns-of.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { ReadFunding } from "../define/read-funding.js";
import type { FundingErrorCode } from "../errors.js";
import type { AllocationScheme } from "../model.js";
import type { Allotted, Infeasible, Open } from "./allotted.js";
import { conflictIn, roomFor, stepsOf } from "./bounds.js";
import { openRows } from "./open-rows.js";

/** Splits a sum of fen over rows. */
export function allot(
  { scheme, rules }: ReadFunding<AllocationScheme>,
  context: RuleContext,
  rows: FactRows,
  total: number,
): Allotted | Infeasible | Open {
  const { when, floor, cap, step: printed = "0.01", method, ties } = scheme;
  const bounds = [
    ...(floor === undefined ? [] : ["floor:"]),
    ...(cap === undefined ? [] : ["cap:"]),
  ];
  const columns = columnsOf(rules, context, rows, {
    amounts: ["weight:", ...bounds],
    conditions: when === undefined ? [] : ["when:"],
  });
  const step = fenOf(printed);
  const units = Math.floor(total / step);
  const open = openRows(columns, scheme, rows.ids.length);
  if (open.length > 0) return { status: "undetermined", rows: open };
  const part = when === undefined ? undefined : columns.condition("when:").values;
  const { values, places } = columns.amount("weight:");
  const { weights, sum } = weighed(values, part, rows.ids);
  const floors = stepsOf(columns, floor && "floor:", { rows, step, part, none: 0 });
  const caps = stepsOf(columns, cap && "cap:", {
    rows,
    step,
    part,
    none: Number.POSITIVE_INFINITY,
  });
  const infeasible = conflictIn(floors, caps, units, step);
  if (infeasible !== undefined) return infeasible;
  if (method === "quota" && units * weights.length > mostQuotaSteps) throw tooMany();
  const order =
    ties === "as-listed"
      ? (one: number, other: number) => one - other
      : (one: number, other: number) =>
          compareIds(rows.ids[one] as string, rows.ids[other] as string);
  const proportion = proportionOf(units, sum);
  const claims = { weights, floors, caps, order };
  return {
    status: "allocated",
    step,
    claims,
    part,
    places,
    plain: (row) => (sum === 0 ? 0 : wholeShare(proportion, weights[row] as number)),
    ...apportion(roomFor(claims, units), claims, method),
  };
}

function weighed(
  values: Float64Array,
  part: Uint8Array | undefined,
  ids: readonly string[],
): { readonly weights: Float64Array; readonly sum: number } {
  const weights = new Float64Array(values.length);
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (part?.[row] === 0) continue;
    const weight = values[row] as number;
    if (!(weight >= 0)) {
      throw new DomainError<FundingErrorCode>(
        "funding/unsuitable-amount",
        `The weight of ${quote(ids[row])} is below zero or too large. Correct the scheme or the facts.`,
        { site: quote(ids[row]) },
      );
    }
    weights[row] = weight;
    sum += weight;
  }
  if (sum > Number.MAX_SAFE_INTEGER) throw tooMany();
  return { weights, sum };
}

const tooMany = (): DomainError =>
  new DomainError<FundingErrorCode>(
    "funding/too-many-units",
    "The weights add up to more than can be exact, or the quota method has too many units. Use a " +
      "coarser step, or weights with fewer digits.",
  );
