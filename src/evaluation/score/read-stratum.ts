import { definitely } from "../../core/definitely.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import { stratumId } from "../lower/figure-ids.js";
import { strataOf } from "../lower/lower-stratum.js";
import type { BlockReading } from "./read-numbers.js";
import { shareByValue } from "./read-numbers.js";

/** Reads the stratum in which a site is ranked. */
export function readStratum(facts: FactSheet, within: string): BlockReading<string> {
  const strata = strataOf(facts, within);
  return shareByValue(stratumId, (value) =>
    definitely(strata[Number(value)], "the check that every site has a stratum"),
  );
}
