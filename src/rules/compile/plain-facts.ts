import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { fromScaledInteger } from "../../core/scaled-decimal.js";
import { unknown } from "../../core/unknown.js";
import type { CheckedValue } from "../checked-facts.js";
import type { FactSource } from "../trace/fact-source.js";
import type { Assembly } from "./assembly.js";
import type { FactLane } from "./fact-lane.js";
import type { Frame } from "./frame.js";
import { numbersIn, TRUE, truthsIn, UNKNOWN } from "./frame.js";

/** The facts of a row that took the quick way into the lanes, as the exact reader wants them. */
export function plainFacts(assembly: Assembly, frame: Frame, row: number): FactSource {
  return {
    get: (name) => {
      const fact = assembly.facts.get(name);
      return fact && (plainValue(frame, fact.lane, row) ?? leftOut);
    },
  };
}

/** Such a row has no unknown facts but those it leaves out. */
const leftOut: CheckedValue = { kind: "unknown", value: unknown("missing-evidence") };

function plainValue(frame: Frame, lane: FactLane, row: number): CheckedValue | undefined {
  switch (lane.kind) {
    case "boolean": {
      const truth = truthsIn(frame, lane.slot)[row];
      return truth === UNKNOWN ? undefined : { kind: "boolean", value: truth === TRUE };
    }
    case "count":
    case "decimal": {
      const value = numbersIn(frame, lane.slot)[row] as number;
      if (Number.isNaN(value)) return undefined;
      return { kind: "number", value: fromScaledInteger(value, lane.slot.places) };
    }
    case "choice": {
      const word = lane.ids[numbersIn(frame, lane.slot)[row] as number];
      return word === undefined ? undefined : { kind: "word", value: word };
    }
    default: {
      const word = definitely(frame.words[lane.words])[row];
      // The quick check has found a day in a date fact and words in a text fact.
      if (word === undefined) return undefined;
      return lane.kind === "date"
        ? { kind: "date", value: word as PlainDate }
        : { kind: "word", value: word as string };
    }
  }
}
