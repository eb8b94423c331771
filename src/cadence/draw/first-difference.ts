import type { JsonValue } from "../../core/json-value.js";
import { pointerSegment } from "../../core/plain-json.js";
import type { DifferingDraw } from "../model/draw-verification.js";

type Difference = Omit<DifferingDraw, "status">;

/**
 * Finds where two draws first differ, in the order of the fields of the first.
 *
 * @param expected - What comes out.
 * @param published - What was published, of the same shape.
 * @param path - Where both stand.
 * @returns The place and what stands there; `undefined` where they are alike.
 */
export function firstDifference(
  expected: JsonValue | undefined,
  published: JsonValue | undefined,
  path = "",
): Difference | undefined {
  if (isHolder(expected) && isHolder(published)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(published)]);
    for (const key of keys) {
      const at = `${path}/${pointerSegment(key)}`;
      const difference = firstDifference(expected[key], published[key], at);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (expected === published) return undefined;
  return Object.freeze({ path, ...shown("expected", expected), ...shown("published", published) });
}

/** Draws are read without recursion of their own, and are no deeper than five levels. */
const isHolder = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  typeof value === "object" && value !== null;

/** What stands on one side, where something does. */
function shown(side: "expected" | "published", value: JsonValue | undefined): object {
  return value === undefined ? {} : { [side]: value };
}
