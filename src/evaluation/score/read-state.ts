import { isUnknown } from "../../core/unknown.js";
import { stateId } from "../lower/figure-ids.js";
import type { BlockReading } from "./read-numbers.js";
import { shareByValue } from "./read-numbers.js";

/** Reads the number of the state that an item is in; -1 where it is in none that has a name. */
export function readState(item: string): BlockReading<number> {
  return shareByValue(stateId(item), (value) => (isUnknown(value) ? -1 : Number(value)));
}
