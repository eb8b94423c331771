import type { RoundingMode } from "../../core/rounding.js";
import { gridOf, roundingModes } from "../../core/rounding.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Fields } from "./entry-details.js";
import { fieldsOf, wordIn } from "./entry-details.js";
import type { RoundingGrid } from "./phrases.js";
import type { Voice } from "./voice.js";

/** The rounding of an entry in words. */
export function roundingIn(entry: TraceEntry, voice: Voice): string {
  const rounding = fieldsOf(entry, "rounding");
  const mode = wordIn(entry, rounding, "mode", roundingModes);
  return voice.phrases.rounding(mode, gridIn(rounding, mode));
}

/** Full tens and the like are told as multiples. */
function gridIn({ places, step }: Fields, mode: RoundingMode): RoundingGrid {
  if (typeof step === "string") return { step };
  return Number(places) >= 0
    ? { places: Number(places) }
    : { step: gridOf({ places: Number(places), mode }).step };
}
