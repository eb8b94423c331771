import { types } from "node:util";
import { DomainError, isDomainError } from "../../src/core/error.js";
import type { HostileSubject } from "./subject.js";
import type { Verdict } from "./verdict.js";

/** What a case must come to, as far as that is known beforehand. */
export interface Expectation {
  /** The codes of which a refusal must have one; any of the layer unless given. */
  readonly codes?: readonly string[];
  /** Whether the arguments must be accepted, or refused. */
  readonly must?: "accept" | "refuse";
  /** Long texts among the arguments, of which an error may repeat no more than 100 characters. */
  readonly longTexts?: readonly string[];
}

const messageLimit = 600;
const echoLimit = 100;
const mostIssues = 1_000;

// A message is one line that can be printed; half a surrogate pair cannot.
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** Calls a function and holds what comes of it against what must come of it. */
export function judgeCall(
  subject: HostileSubject,
  codes: ReadonlySet<string>,
  args: readonly unknown[],
  expected: Expectation,
): Verdict {
  let result: unknown;
  try {
    result = subject.call(...(args as never[]));
  } catch (error) {
    return judgeError(subject, codes, error, expected);
  }
  // A promise of the caller's is handed on; its failure is the caller's too. What comes back may
  // also be a proxy of the caller's, which `instanceof` would set off.
  if (types.isPromise(result)) result.catch(() => undefined);
  const faults = judgeCarried(subject, codes, result, expected);
  if (expected.must === "refuse") faults.push("accepted, though it must be refused");
  return verdict("result", faults);
}

const verdict = (outcome: string, faults: readonly string[]): Verdict =>
  faults.length === 0 ? { outcome } : { outcome, fault: faults.join("; ") };

function judgeCarried(
  { errorsIn }: HostileSubject,
  codes: ReadonlySet<string>,
  result: unknown,
  { longTexts = [] }: Expectation,
): string[] {
  const errors = errorsIn?.(result as never) ?? [];
  return errors.flatMap((error) =>
    isDomainError(error) && codes.has(error.code)
      ? wordingFaults(error, longTexts)
      : [`a failure carries ${nameOf(error)}`],
  );
}

function judgeError(
  { passesOn }: HostileSubject,
  codes: ReadonlySet<string>,
  error: unknown,
  expected: Expectation,
): Verdict {
  if (!(isDomainError(error) && error instanceof DomainError)) {
    return verdict(nameOf(error), passesOn ? [] : [`threw ${nameOf(error)}`]);
  }
  const faults = wordingFaults(error, expected.longTexts ?? []);
  if (!codes.has(error.code)) faults.push(`${error.code} is no code of this layer`);
  if (expected.codes?.includes(error.code) === false) {
    faults.push(`refused with ${error.code} instead of ${expected.codes.join(" or ")}`);
  }
  if (expected.must === "accept") faults.push(`refused with ${error.code}: ${error.message}`);
  return verdict(error.code, faults);
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} that is no error`;
  const frame = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  return `${error.name}: ${error.message.slice(0, 200)} ${frame?.trim() ?? ""}`;
}

function wordingFaults(error: DomainError, longTexts: readonly string[]): string[] {
  const { message } = error;
  const faults: string[] = [];
  if (message.length > messageLimit) faults.push(`a message of ${message.length} characters`);
  if (unprintable.test(message)) faults.push("a message that cannot be printed on one line");
  if (error.issues.length > mostIssues) faults.push(`${error.issues.length} issues`);
  const texts = [message, JSON.stringify(error.details)];
  for (const { path, message: words } of error.issues) texts.push(path, words);
  if (texts.some((told) => longTexts.some((text) => repeats(told, text)))) {
    faults.push(`more than ${echoLimit} characters of the input in the error`);
  }
  return faults;
}

/** Whether a text that is told repeats more than 100 characters of a long one. */
function repeats(told: string, text: string): boolean {
  for (let start = 0; start + echoLimit < told.length; start += 1) {
    if (text.includes(told.slice(start, start + echoLimit + 1))) return true;
  }
  return false;
}
