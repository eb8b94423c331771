import type { Id } from "../../core/id.js";
import { toId } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import { checkFacts } from "../../rules/check-facts.js";
import type { CheckedValue } from "../../rules/checked-facts.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { FactSource } from "../../rules/trace/fact-source.js";
import type { Tracer } from "../../rules/trace/tracer.js";
import { tracersOn } from "../../rules/trace/tracer.js";
import type { Book } from "../book/book.js";
import { measureFact } from "./figure-ids.js";
import { factsOfHolders } from "./lower-standing.js";
import { measureOf } from "./measure-of.js";
import type { ReadyStanding } from "./standing-of.js";

/** The days of a question. */
export interface AskedDays {
  readonly asOf: PlainDate;
  readonly knownOn?: PlainDate;
}

/**
 * Checks the days of a question.
 *
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when one is none.
 */
export function askedDays(asOf: unknown, knownOn: unknown): AskedDays {
  const days = { asOf: checkedDay(asOf) };
  return knownOn === undefined ? days : { ...days, knownOn: checkedDay(knownOn) };
}

/** A holder as a question names it. */
export interface OpenHolder {
  readonly purse: string;
  /** The word of a choice fact; nothing where it is not known. */
  readonly wordOf: (fact: string) => string | undefined;
  readonly tracer: Tracer;
}

/**
 * Makes what opens the rules for holders on one day.
 *
 * A measure is read from the book when a rule asks for it.
 */
export function holdersOn(
  book: Book,
  { rules, prepared }: ReadyStanding,
  days: AskedDays,
): (purse: unknown, facts: JsonValue | undefined) => OpenHolder {
  const sheet = factsOfHolders(rules);
  const measures = new Map(rules.measures.map((measure) => [measureFact(measure.id), measure]));
  const open = tracersOn(prepared, days as RuleContext);
  return (id, facts = {}) => {
    // What is no text is no id either.
    const purse = toId(id as Id);
    const checked = checkFacts(sheet, facts);
    const source: FactSource = {
      get: (fact): CheckedValue | undefined => {
        const measure = measures.get(fact);
        if (measure === undefined) return checked.get(fact);
        return { kind: "number", value: measureOf(book, measure, { purse, ...days }) };
      },
    };
    const wordOf = (fact: string) => {
      const value = checked.get(fact);
      return value?.kind === "word" ? value.value : undefined;
    };
    return { purse, wordOf, tracer: open(source) };
  };
}
