import { inspect, types } from "node:util";
import { isDomainError } from "../../../src/core/error.js";
import type { HostileSubject } from "../subject.js";
import type { Verdict } from "../verdict.js";
import type { HostileCase } from "./hostile-case.js";
import { isContainer } from "./nodes.js";

/** Everything in a value as text, for comparison. */
const seen = (value: unknown): string =>
  inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    maxArrayLength: null,
    maxStringLength: null,
    breakLength: Number.POSITIVE_INFINITY,
    compact: true,
  });

/** Examples of one function are much alike. */
const mostExamples = 10;

const good: Verdict = { outcome: "result" };
const bad = (fault: string): Verdict => ({ outcome: "result", fault });

/** Frozen arguments, and changes to arguments and results after the call, change nothing. */
export function purityCases(subject: HostileSubject): readonly HostileCase[] {
  return subject.examples.slice(0, mostExamples).flatMap((example, index) =>
    Object.entries(checks).map(
      ([name, check]): HostileCase => ({
        name: () => `example ${index}: ${name}`,
        run: () => guarded(() => check(subject, example)),
      }),
    ),
  );
}

/** An example that is refused is a fault of the example or of the function, never a crash. */
function guarded(check: () => Verdict): Verdict {
  try {
    return check();
  } catch (error) {
    const told = isDomainError(error) ? `${error.code}: ${error.message}` : seen(error);
    return bad(`the example itself fails: ${told}`);
  }
}

type Example = () => readonly unknown[];

const checks: Readonly<Record<string, (subject: HostileSubject, example: Example) => Verdict>> = {
  "frozen arguments, twice": (subject, example) => {
    const args = made(example).map(deepFrozen);
    const first = outcomeOf(subject, args);
    if (outcomeOf(subject, args) !== first) return bad("the same arguments gave two outcomes");
    return outcomeOf(subject, made(example)) === first ? good : bad("freezing changed the outcome");
  },
  "arguments during the call": (subject, example) => {
    const args = made(example);
    const before = seen(args);
    outcomeOf(subject, args);
    return seen(args) === before ? good : bad("the call changed its arguments");
  },
  "arguments changed after the call": (subject, example) => {
    const args = made(example);
    const result = resultOf(subject, args);
    const before = observed(subject, result);
    spoil(args);
    if (subject.sharesArguments || observed(subject, result) === before) return good;
    return bad("a later change of the arguments changed the result");
  },
  "results changed after the call": (subject, example) => {
    const args = made(example).map(deepFrozen);
    const result = resultOf(subject, args);
    const before = observed(subject, result);
    spoil(result);
    return outcomeOf(subject, args) === before
      ? good
      : bad("a change of one result changed the next");
  },
};

const resultOf = ({ call }: HostileSubject, args: readonly unknown[]): unknown =>
  call(...(args as never[]));

function observed({ observe }: HostileSubject, result: unknown): string {
  return seen(observe === undefined ? result : observe(result as never));
}

const outcomeOf = (subject: HostileSubject, args: readonly unknown[]): string =>
  observed(subject, resultOf(subject, args));

/** Examples may share what they are made of, so each list of arguments is copied first. */
const made = (example: Example): readonly unknown[] => example().map(deepCopy);

function deepCopy(value: unknown): unknown {
  if (!isContainer(value)) return value;
  if (Array.isArray(value)) return value.map(deepCopy);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepCopy(inner)]));
}

function deepFrozen(value: unknown): unknown {
  if (!isContainer(value)) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}

/** Changes everything in a value that lets itself be changed. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null || types.isProxy(value)) return;
  if (value instanceof Map) value.clear();
  for (const inner of Object.values(value)) spoil(inner);
  for (const key of Object.keys(value)) Reflect.set(value, key, "spoiled");
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
  else Reflect.set(value, "spoiled", true);
}
