import type { HostileValue } from "../support/hostile-values.js";
import { hostileValues } from "../support/hostile-values.js";
import type { ParameterSort } from "./subject.js";

const shape = ["core/invalid-shape"];
const large = ["core/too-large"];

/** The classes of each code that plain data is refused with, wherever in the data they stand. */
const classesByCode: readonly (readonly [codes: readonly string[], names: readonly string[]])[] = [
  [["core/invalid-number"], ["NaN", "Infinity", "-Infinity"]],
  [["core/cycle"], ["a cycle"]],
  [["core/too-deep"], ["records 10^5 deep", "arrays 10^5 deep"]],
  [["core/too-deep", "core/too-large"], ["shared records that unfold to 2^40 values"]],
  [large, ["10^6 digits", "10^6 characters", "10^6 values", "200,001 fields", "length 2^32 - 1"]],
  [shape, ["a boxed number", "boxed text", "a huge bigint", "symbol"]],
  [shape, ["a forged decimal with a tag", "its own text", "side effects in valueOf"]],
  [shape, ["inherited fields", "a symbol key", "a hidden field"]],
  [shape, ["a throwing getter", "a changing getter", "an element with a getter"]],
  [shape, ["a revoked proxy", "a revoked array", "a throwing proxy", "a throwing array"]],
  [shape, ["a class instance", "a map", "an array subclass", "a typed array"]],
  [shape, ["a date object", "an invalid date object", "the last date object"]],
  [shape, ["own __proto__ from JSON", "holes", "extra fields", "an endless iterator"]],
  [shape, ["a function", "a throwing function", "a promise", "an async function"]],
  [["core/invalid-shape", "core/too-large"], ["an array proxy without end"]],
];

const textNumbers = new Set(["NaN", "Infinity"]);

const codesByName = new Map(
  classesByCode.flatMap(([codes, names]) => names.map((name) => [name, codes] as const)),
);

const largeClasses = new Set([
  "10^6 values",
  "200,001 fields",
  "shared records that unfold to 2^40 values",
]);

/** Whether a value is so large that reading it takes its time. */
const isLarge = ({ name }: HostileValue): boolean => largeClasses.has(name);

/** The other classes, which can be tried many times. */
export const smallHostileValues = hostileValues.filter((hostile) => !isLarge(hostile));

/**
 * The codes of which a hostile value must draw one wherever it stands in plain data.
 *
 * @returns The codes, or nothing where the value may be as good as any other there.
 */
export function hazardCodesOf(
  { plain, codes }: ParameterSort,
  hostile: HostileValue,
): readonly string[] | undefined {
  const { family, name } = hostile;
  // As text, these are words like any others.
  if (!plain || (family === "decimal text" && textNumbers.has(name))) return undefined;
  const own = codesByName.get(name);
  // Where much is accepted, what is so large may be read, and refused for what it is.
  return own !== undefined && isLarge(hostile) ? [...own, ...codes] : own;
}
