import { definitely } from "../../core/definitely.js";
import { entryOf } from "../entry-of.js";
import type { Amount } from "../model.js";
import type { Step as RuleStep } from "../prepare/step-parts.js";
import { partsOf } from "../prepare/step-parts.js";
import { addFacts } from "./add-facts.js";
import type { Assembly } from "./assembly.js";
import { addStep, newAssembly } from "./assembly.js";
import type { NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";
import { newFrame } from "./new-frame.js";

/** Adds the steps of an amount. */
export type AmountCompiler = (assembly: Assembly, amount: Amount) => NumberSlot;

/** The most values of a fact for which an amount is worked out beforehand. */
const MOST_VALUES = 8192;

/**
 * Adds the lane of an amount that rests on one number fact and nothing else.
 *
 * Where the fact has few values, as most facts of an item have, the amount is worked out once for
 * each of them, and each row looks its own up instead of taking all the steps.
 *
 * @param assembly - The program.
 * @param amount - The amount.
 * @param compile - Adds the steps of the amount to the program in which it is tried.
 * @returns The lane, or nothing where the amount is not of that kind or needs no step.
 */
export function tabulate(
  assembly: Assembly,
  amount: Amount,
  compile: AmountCompiler,
): NumberSlot | undefined {
  const fact = onlyFactOf(amount);
  const from = fact === undefined ? undefined : assembly.numberFacts.get(fact);
  if (fact === undefined || from === undefined || from.high - from.low >= MOST_VALUES) {
    return undefined;
  }
  const tried = tryValues(newAssembly(assembly.rules, false), fact, (trial) =>
    compile(trial, amount),
  );
  if (tried === undefined) return undefined;
  const { table, places } = tried;
  const known = table.filter((value) => !Number.isNaN(value));
  const low = known.reduce((least, value) => Math.min(least, value), 0);
  const high = known.reduce((most, value) => Math.max(most, value), 0);
  const unknown = table.length - 1;
  return addStep(assembly, places, low, high, (target) => (frame) => {
    const values = numbersIn(frame, from);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      const value = values[row] as number;
      to[row] = table[Number.isNaN(value) ? unknown : value - from.low] as number;
    }
  });
}

/** Steps that read something else than facts, or facts that are no numbers. */
const otherReaders: ReadonlySet<RuleStep["kind"]> = new Set([
  "parameter",
  "figure",
  "table",
  "over",
  "earlier",
  "elapsed",
  "holds",
  "among",
  "known",
]);

/** The one number fact on which an amount rests, if that is all it rests on. */
function onlyFactOf(amount: Amount): string | undefined {
  const facts = new Set<string>();
  // A set also visits what is added during the loop, so it is its own queue.
  const steps = new Set<RuleStep>([amount]);
  for (const step of steps) {
    if (otherReaders.has(step.kind)) return undefined;
    if (step.kind === "fact") facts.add(step.fact);
    for (const part of partsOf(step)) steps.add(part);
  }
  const [fact, ...others] = facts;
  return others.length === 0 ? fact : undefined;
}

/** An amount for each value of a fact from the least, and last for a fact that is unknown. */
interface Tried {
  readonly table: Float64Array;
  readonly places: number;
}

function tryValues(
  trial: Assembly,
  fact: string,
  compile: (trial: Assembly) => NumberSlot,
): Tried | undefined {
  addFacts(trial, { [fact]: definitely(entryOf(trial.rules.facts, fact)) });
  const slot = compile(trial);
  if (trial.steps.length === 0) return undefined;
  const { low, high } = definitely(trial.numberFacts.get(fact));
  const rows = high - low + 2;
  const frame = newFrame(trial, rows);
  const values = numbersIn(frame, definitely(trial.numberFacts.get(fact)));
  for (let row = 0; row < rows; row += 1) values[row] = row === rows - 1 ? Number.NaN : low + row;
  frame.count = rows;
  for (const step of trial.steps) step(frame);
  if (frame.wide.includes(1)) return undefined;
  return { table: numbersIn(frame, slot).slice(0, rows), places: slot.places };
}
