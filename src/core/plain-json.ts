import { definitely } from "./definitely.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { checkedInteger } from "./integer.js";
import type { JsonValue } from "./json-value.js";
import { ownEntriesOf } from "./own-entries.js";
import { quote } from "./quote.js";

/** How much {@link toPlainJson} accepts before it refuses. */
export interface PlainJsonLimits {
  /** The deepest nesting of lists and records; 32 when left out. */
  readonly depth?: number;
  /** The most values in all, counting lists, records and their contents; 200,000 when left out. */
  readonly nodes?: number;
  /** The longest text or key in UTF-16 units; 10,000 when left out. */
  readonly textLength?: number;
  /** The JSON pointer at which the value itself sits; empty when left out. */
  readonly path?: string;
}

interface Frame {
  readonly source: object;
  readonly target: JsonValue[] | Record<string, JsonValue>;
  readonly entries: readonly (readonly [key: string, value: unknown])[];
  next: number;
}

interface Walk {
  readonly limits: Required<PlainJsonLimits>;
  readonly frames: Frame[];
  readonly open: Set<object>;
  nodes: number;
}

/**
 * Copies what a caller handed over into fresh, frozen, plain JSON data.
 *
 * Reads each property exactly once and runs none of the caller's code, except in a proxy. A field
 * whose value is `undefined` is left out, as optional fields often are spread in; `-0` becomes 0.
 * A value that occurs twice is copied twice. Accepted are text, finite numbers, booleans, null,
 * dense arrays, and records with or without `Object.prototype`.
 *
 * @param value - Anything.
 * @param limits - Depth, size and text length to accept, and the path to begin with.
 * @returns A deep-frozen copy.
 * @throws {@link DomainError} `core/invalid-shape` when something in it is not plain data.
 * @throws {@link DomainError} `core/invalid-number` when a number in it is not finite, or a limit
 * is not whole.
 * @throws {@link DomainError} `core/out-of-range` when a limit is beyond the safe integers.
 * @throws {@link DomainError} `core/cycle` when a list or record contains itself.
 * @throws {@link DomainError} `core/too-deep` when the nesting is deeper than the limit.
 * @throws {@link DomainError} `core/too-large` when a text or the whole is larger than its limit.
 * @example
 * toPlainJson({ items: [1, "2"], note: undefined }); // { items: [1, "2"] }
 * toPlainJson({ on: new Date(0) }); // throws core/invalid-shape
 */
export function toPlainJson(value: unknown, limits: PlainJsonLimits = {}): JsonValue {
  const walk: Walk = { limits: checkedLimits(limits), frames: [], open: new Set(), nodes: 0 };
  const copy = enter(walk, value);
  for (let frame = walk.frames.at(-1); frame !== undefined; frame = walk.frames.at(-1)) {
    if (frame.next === frame.entries.length) leave(walk, frame);
    else step(walk, frame);
  }
  return copy;
}

function checkedLimits(limits: PlainJsonLimits): Required<PlainJsonLimits> {
  const read = ownEntriesOf(Object(limits ?? []), 4, 10);
  const plain = read.plain && !read.list;
  const given: Record<string, unknown> = plain ? Object.fromEntries(read.entries) : {};
  const { depth = 32, nodes = 200_000, textLength = 10_000, path = "", ...others } = given;
  if (!plain || Object.keys(others).length > 0 || typeof path !== "string") {
    throw new DomainError<CoreErrorCode>(
      "core/invalid-shape",
      `Limits are a record of depth, nodes, textLength and path, not ${quote(limits)}.`,
    );
  }
  return {
    depth: checkedInteger(depth, "limit of depth"),
    nodes: checkedInteger(nodes, "limit of nodes"),
    textLength: checkedInteger(textLength, "limit of text length"),
    path,
  };
}

function step(walk: Walk, frame: Frame): void {
  const [key, value] = definitely(frame.entries[frame.next], "the count of entries");
  frame.next += 1;
  const copy = enter(walk, value);
  if (Array.isArray(frame.target)) frame.target.push(copy);
  else frame.target[key] = copy;
}

function leave(walk: Walk, frame: Frame): void {
  Object.freeze(frame.target);
  walk.open.delete(frame.source);
  walk.frames.pop();
}

/** Copies a simple value; for a list or record, opens a frame that later steps fill. */
function enter(walk: Walk, value: unknown): JsonValue {
  walk.nodes += 1;
  if (walk.nodes > walk.limits.nodes) {
    throw fault(walk, "core/too-large", `holds more than ${walk.limits.nodes} values. Split it.`);
  }
  if (typeof value === "object" && value !== null) return enterObject(walk, value);
  if (typeof value === "string") return checkedText(walk, value);
  if (typeof value === "number") return checkedNumber(walk, value);
  if (typeof value === "boolean" || value === null) return value;
  throw fault(walk, "core/invalid-shape", `is ${quote(value)}, which JSON cannot hold.`);
}

function enterObject(walk: Walk, source: object): JsonValue {
  if (walk.open.has(source)) {
    throw fault(walk, "core/cycle", "contains itself. Refer to things by id instead.");
  }
  const { depth, nodes, textLength } = walk.limits;
  if (walk.frames.length >= depth) {
    throw fault(walk, "core/too-deep", `lies deeper than ${depth} levels. Flatten the nesting.`);
  }
  const read = ownEntriesOf(source, nodes - walk.nodes, textLength);
  if (!read.plain) throw fault(walk, read.code, read.message);
  const target = read.list ? [] : {};
  walk.open.add(source);
  walk.frames.push({ source, target, entries: read.entries, next: 0 });
  return target;
}

function checkedText(walk: Walk, text: string): string {
  const limit = walk.limits.textLength;
  if (text.length <= limit) return text;
  throw fault(walk, "core/too-large", `is a text of more than ${limit} characters. Shorten it.`);
}

function checkedNumber(walk: Walk, count: number): number {
  // Adding 0 turns -0 into 0 and changes nothing else.
  if (Number.isFinite(count)) return count + 0;
  throw fault(walk, "core/invalid-number", `is ${quote(count)}. Use a finite number.`);
}

function fault(walk: Walk, code: CoreErrorCode, message: string): DomainError {
  const path = pathOf(walk);
  return new DomainError<CoreErrorCode>(
    code,
    `The value ${path === "" ? "handed over" : `at ${quote(path)}`} ${message}`,
    { path },
  );
}

function pathOf(walk: Walk): string {
  const segments = walk.frames.map((frame) => {
    const entry = definitely(frame.entries[frame.next - 1], "the entry being copied");
    return `/${pointerSegment(entry[0])}`;
  });
  return walk.limits.path + segments.join("");
}

/**
 * Writes one key as a segment of a JSON pointer, cut to 100 characters.
 *
 * @param key - A field name or an index.
 * @returns The key with `~` and `/` escaped.
 * @source RFC 6901, section 3
 */
export function pointerSegment(key: PropertyKey): string {
  return String(key).slice(0, 100).replaceAll("~", "~0").replaceAll("/", "~1");
}
