import { readList } from "../core/list.js";
import { copyFields } from "./build-part.js";
import type {
  AllCondition,
  AmongCondition,
  AnyCondition,
  Condition,
  HoldsCondition,
  KnownCondition,
  NotCondition,
  RuleNote,
  SomeCondition,
} from "./model.js";

/**
 * Builds "the boolean fact is true".
 *
 * @param name - The name of the fact.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * holds("plate"); // { kind: "holds", fact: "plate" }
 */
export function holds(name: string, note: RuleNote = {}): HoldsCondition {
  return { ...copyFields(note), kind: "holds", fact: name };
}

/**
 * Builds "the choice or text is one of these".
 *
 * @param name - The name of the fact.
 * @param options - The words, at least one.
 * @param note - Label and citation.
 * @returns The condition.
 * @throws {@link core.DomainError} `core/invalid-shape` when the options are no list.
 * @example
 * among("kind", ["institute", "station"]); // { kind: "among", fact: "kind", options: ["institute", "station"] }
 */
export function among(
  name: string,
  options: readonly string[],
  note: RuleNote = {},
): AmongCondition {
  return { ...copyFields(note), kind: "among", fact: name, options: readList(options) };
}

/**
 * Builds "the fact is known", which is never itself unknown.
 *
 * @param name - The name of the fact.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * known("visits"); // { kind: "known", fact: "visits" }
 */
export function known(name: string, note: RuleNote = {}): KnownCondition {
  return { ...copyFields(note), kind: "known", fact: name };
}

/**
 * Builds "every condition holds".
 *
 * @param conditions - The conditions; it always holds without any.
 * @param note - Label and citation.
 * @returns The condition.
 * @throws {@link core.DomainError} `core/invalid-shape` when the conditions are no list.
 * @example
 * all([holds("plan"), holds("plate")]).kind; // "all"
 */
export function all(conditions: readonly Condition[], note: RuleNote = {}): AllCondition {
  return { ...copyFields(note), kind: "all", of: readList(conditions) };
}

/**
 * Builds "some condition holds".
 *
 * @param conditions - The conditions; it never holds without any.
 * @param note - Label and citation.
 * @returns The condition.
 * @throws {@link core.DomainError} `core/invalid-shape` when the conditions are no list.
 * @example
 * any([holds("plan"), holds("plate")]).kind; // "any"
 */
export function any(conditions: readonly Condition[], note: RuleNote = {}): AnyCondition {
  return { ...copyFields(note), kind: "any", of: readList(conditions) };
}

/**
 * Builds "at least so many of the conditions hold".
 *
 * @param least - How many must hold, from 1 to the number of conditions.
 * @param conditions - The conditions.
 * @param note - Label and citation.
 * @returns The condition.
 * @throws {@link core.DomainError} `core/invalid-shape` when the conditions are no list.
 * @example
 * some(2, [holds("plan"), holds("plate"), holds("team")]).least; // 2
 */
export function some(
  least: number,
  conditions: readonly Condition[],
  note: RuleNote = {},
): SomeCondition {
  return { ...copyFields(note), kind: "some", least, of: readList(conditions) };
}

/**
 * Builds "the condition does not hold".
 *
 * @param condition - The condition.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * not(holds("plate")); // { kind: "not", of: { kind: "holds", fact: "plate" } }
 */
export function not(condition: Condition, note: RuleNote = {}): NotCondition {
  return { ...copyFields(note), kind: "not", of: condition };
}
