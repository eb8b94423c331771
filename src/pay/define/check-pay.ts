import { compareDecimals, round, times } from "../../core/arithmetic.js";
import { decimalOf, toDecimal } from "../../core/decimal.js";
import type { Fault } from "../../core/fault.js";
import { refuse } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import type { Rounding } from "../../core/rounding.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { PayErrorCode } from "../errors.js";
import type { PayItem, PayScheme } from "../model.js";

type PayFault = Fault<PayErrorCode>;

/**
 * Checks what the schema of a pay scheme cannot: ids, names, and what refers to them.
 *
 * Faults of the rules themselves are found when the scheme is made rule sets.
 *
 * @throws {@link DomainError} with the code of the first fault; its `issues` hold all of them.
 */
export function checkPay(scheme: PayScheme, pointers: ReadonlyMap<object, string>): void {
  const { anchors = [], rates, items } = scheme;
  const faults = [
    ...[...anchors, ...rates, ...items].flatMap(reservedFaults),
    ...nameFaults(scheme),
    ...[...anchors, ...items].flatMap(roundingFaults),
    ...items.flatMap((item) => rateFaults(scheme, item)),
  ];
  refuse(faults, pointers);
}

/** A colon marks the names that the library gives to what it carries from rule set to rule set. */
function reservedFaults(named: { readonly id: string }): readonly PayFault[] {
  if (!named.id.includes(":")) return [];
  const message = `The id ${quote(named.id)} has a colon, which is kept for inner names. Choose another.`;
  return [{ code: "pay/reserved-id", at: named, message }];
}

function nameFaults({ facts, monthFacts = {} }: PayScheme): readonly PayFault[] {
  const repeated = Object.keys(monthFacts).filter((name) => Object.hasOwn(facts, name));
  return repeated.map((name) => {
    const message = `${quote(name)} is a fact of days as well as of months. Rename one of them.`;
    return { code: "pay/duplicate-name", at: monthFacts, message };
  });
}

function roundingFaults(rounded: { readonly rounding: Rounding }): readonly PayFault[] {
  if (isWholeFen(rounded.rounding)) return [];
  const message = "Amounts are paid in whole fen. Round to two places, or to a step of whole fen.";
  return [{ code: "pay/unsuitable-rounding", at: rounded, message }];
}

function isWholeFen(rounding: Rounding): boolean {
  if ("places" in rounding) return rounding.places <= 2;
  const fen = times(toDecimal(rounding.step), decimalOf(100));
  return compareDecimals(fen, round(fen, { places: 0, mode: "floor" })) === 0;
}

function rateFaults({ rates }: PayScheme, item: PayItem): readonly PayFault[] {
  const { of } = item;
  if (of.kind !== "rate") return [];
  const ids = rates.map(({ id }) => id);
  if (ids.includes(of.rate)) return [];
  const message =
    `There is no rate ${quote(of.rate)}. Add it to the rates, or correct the id.` +
    suggestionFor(of.rate, ids);
  return [{ code: "pay/unknown-rate", at: of, message }];
}
