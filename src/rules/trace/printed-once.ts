import type { JsonValue } from "../../core/json-value.js";
import { freezeJson } from "./detail.js";
import type { Run } from "./reading.js";

/** Keeps what is told about parts of the rules, by the part, frozen. */
export function printedOnce(): Run["printed"] {
  const told = new Map<object, JsonValue>();
  return <Told extends JsonValue>(part: object, tell: () => Told): Told => {
    // What was told about a part before came from the same call, so it is of the same kind.
    const known = told.get(part) as Told | undefined;
    if (known !== undefined) return known;
    const fresh = freezeJson(tell());
    told.set(part, fresh);
    return fresh;
  };
}
