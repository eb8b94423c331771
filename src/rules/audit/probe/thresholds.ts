import type { Decimal } from "../../../core/decimal.js";
import { toDecimalString } from "../../../core/decimal.js";
import type { PlainDate } from "../../../core/plain-date.js";
import type { PreparedRules } from "../../prepared-rules.js";
import { figureIn, figuresNeeded, stepOfFigure } from "../../trace/figures-needed.js";
import type { BoundsScope } from "../bounds/bounds-scope.js";

/** Where a fact of a rule set stands: by itself, or in the rows of a list. */
export type FactKey = string;

/** The key of a fact; `/` occurs in no name. */
export function factKey(fact: string, list?: string): FactKey {
  return list === undefined ? fact : `${list}/${fact}`;
}

/** The key of how many rows a list has. */
export function lengthKey(list: string): FactKey {
  return factKey("", list);
}

/** The values of facts at which some rule changes its course. */
export interface Thresholds {
  readonly numbers: Map<FactKey, readonly Decimal[]>;
  readonly words: Map<FactKey, readonly string[]>;
  readonly days: Map<FactKey, readonly PlainDate[]>;
}

/** What is collected while thresholds are carried from a result back to the facts. */
export interface Tracking extends Thresholds {
  readonly rules: PreparedRules;
  readonly bounds: BoundsScope;
  /** The day of the probes. */
  readonly asOf: PlainDate;
  /** Thresholds of figures whose own steps have yet to be looked at. */
  readonly figures: Map<string, readonly Decimal[]>;
}

/** More thresholds of one amount than these are not followed. */
const mostThresholds = 500;

/** Opens a search for thresholds. */
export function newTracking(rules: PreparedRules, bounds: BoundsScope, asOf: PlainDate): Tracking {
  return {
    rules,
    bounds,
    asOf,
    numbers: new Map(),
    words: new Map(),
    days: new Map(),
    figures: new Map(),
  };
}

/** The ids of a figure and of those it reads, each before those that it reads itself. */
export function figuresFrom(rules: PreparedRules, id: string): readonly string[] {
  const needed = figuresNeeded(rules, stepOfFigure(figureIn(rules, id)));
  return [id, ...[...needed].reverse()];
}

/** Adds elements to those of a key, each once and no more than can be followed. */
function addTo<Element>(
  map: Map<string, readonly Element[]>,
  key: string,
  elements: readonly Element[],
  nameOf: (element: Element) => string,
): void {
  const all = new Map([...(map.get(key) ?? []), ...elements].map((each) => [nameOf(each), each]));
  map.set(key, [...all.values()].slice(0, mostThresholds));
}

/** Adds numbers to those of a key. */
export function addNumbers(
  map: Map<string, readonly Decimal[]>,
  key: string,
  numbers: readonly Decimal[],
): void {
  addTo(map, key, numbers, toDecimalString);
}

/** Adds words or days to those of a key. */
export function addTexts<Text extends string>(
  map: Map<string, readonly Text[]>,
  key: string,
  texts: readonly Text[],
): void {
  addTo(map, key, texts, (text) => text);
}
