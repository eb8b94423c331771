import { isId } from "../../core/id.js";
import { jurisdictions } from "../../rules/jurisdictions.js";
import type { Places } from "../../rules/parameter-sheet.js";
import type { FieldRecord } from "./plain-record.js";
import { hasOnly, isPlainRecord } from "./plain-record.js";

/** Places that were read, in a record of its own so that no places are something read as well. */
export interface ReadPlaces {
  readonly places: Places | undefined;
}

const levels = jurisdictions.slice(1);

/** Reads places that are plainly in order; equal places one after the other are one object. */
export function placesReader(): (places: unknown) => ReadPlaces | undefined {
  let last: { readonly places: Places } = { places: {} };
  return (places) => {
    if (places === undefined) return { places };
    if (!isPlainRecord(places)) return undefined;
    if (isSame(places, last.places)) return last;
    if (!(hasOnly(places, levels) && Object.values(places).every(isId))) return undefined;
    // Every field is a level and its value an id, as they have just been found to be.
    last = { places: { ...places } as Places };
    return last;
  };
}

function isSame(places: FieldRecord, before: FieldRecord): boolean {
  for (const level in places) if (places[level] !== before[level]) return false;
  for (const level in before) if (places[level] !== before[level]) return false;
  return true;
}
