import { round as rounded, times } from "../../core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../core/decimal.js";
import type { AllSites, NumberOfSeats, ShareOfSites } from "../model/draw-scheme.js";

/** The seats that a rule gives for so many sites. */
export function seatsOf(rule: NumberOfSeats | ShareOfSites | AllSites, sites: number): number {
  switch (rule.kind) {
    case "number":
      return rule.seats;
    case "all":
      return sites;
    case "share": {
      const exact = times(decimalOf(sites), toDecimal(rule.share));
      return Number(toDecimalString(rounded(exact, { places: 0, mode: rule.rounding })));
    }
  }
}
