import { toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import { totalIds } from "../lower/figure-ids.js";
import type { TotalStages } from "../lower/lower-total.js";
import { knownMarks } from "./read-indicator.js";
import type { BlockReading } from "./read-numbers.js";
import { always, readNumbers, shareByValue } from "./read-numbers.js";

/** Reads the total; where full marks have all left, that is why it is unknown. */
export function readTotal({ mayEmpty }: TotalStages): BlockReading<DecimalString | Unknown> {
  const total = readNumbers(totalIds.total);
  if (!mayEmpty) return total;
  const left = readNumbers(totalIds.rest);
  return (block) => {
    const totalAt = total(block);
    const leftAt = left(block);
    return (row) => {
      const value = totalAt(row);
      return isUnknown(value) && leftAt(row) === "0" ? unknown("nothing-applies") : value;
    };
  };
}

/** Reads the full marks of a site. */
export function readFullMarks({ rest, fullMarks }: TotalStages): BlockReading<DecimalString> {
  if (!rest) return always(toDecimalString(fullMarks));
  return shareByValue(totalIds.maximum, knownMarks);
}
