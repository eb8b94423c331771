import { DomainError } from "../../../src/core/error.js";
import type { CoreErrorCode } from "../../../src/core/errors.js";
import { toPlainDate } from "../../../src/core/plain-date.js";
import { anything, day, plainData } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const kept: unknown[] = [];
const shared = ["the one list"];
let calls = 0;

const refusal = (message: string, details = {}): never => {
  throw new DomainError<CoreErrorCode>("core/invalid-date", message, details);
};

/** Functions of which each is wrong in one way, by what is wrong. */
const faulty: Readonly<Record<string, (value: never) => unknown>> = {
  hangs: (value: unknown) => {
    while (value === "2024/05/01") kept.length = 0;
    return 1;
  },
  "fills the memory": (value: unknown) => {
    while (value === "2024/05/01") kept.push(new Array(1_000_000).fill(0.5));
    return 1;
  },
  "ends the process": (value: unknown) => (value === "2024/05/01" ? process.exit(3) : 1),
  "throws a foreign error": (value: string) => value.trim(),
  "throws what is no error": (value: unknown) => {
    // biome-ignore lint/style/useThrowOnlyError: this is the fault that must be found out.
    if (value === "2024/05/01") throw "2024/05/01";
  },
  "throws a code of another layer": () => {
    throw new DomainError("rules/invalid-facts", "Correct the facts.");
  },
  "talks too much": () => refusal("x".repeat(601)),
  "repeats its input": (value: unknown) =>
    refusal(typeof value === "string" ? value.slice(0, 120) : "Write a day."),
  "repeats its input in the details": (value: unknown) =>
    refusal("Write a day.", { value: typeof value === "string" ? value : "" }),
  "repeats characters that turn the line around": (value: unknown) =>
    refusal(typeof value === "string" ? value.slice(0, 20) : "a day"),
};

const impure: Readonly<Record<string, (value: never) => unknown>> = {
  "keeps its argument": (value: { a: unknown }) => ({ value }),
  "changes its argument": (value: { a: unknown }) => {
    value.a = 2;
  },
  "counts its calls": () => {
    calls += 1;
    return calls;
  },
  "returns the same list each time": () => shared,
};

const subject = (name: string, call: HostileSubject["call"], rest: Partial<HostileSubject>) => ({
  layer: "core",
  name,
  call,
  examples: [() => ["2024-05-01"]],
  sorts: [anything],
  randomCases: 0,
  ...rest,
});

/** One function without fault, and one for each fault. */
export const faultySubjects: readonly HostileSubject[] = [
  subject("is right", toPlainDate, { sorts: [day] }),
  ...Object.entries(faulty).map(([name, call]) => subject(name, call, {})),
  subject("accepts everything", () => 1, { sorts: [day] }),
  subject("refuses with the wrong code", (value: string) => toPlainDate(value), {
    sorts: [{ ...day, codes: ["core/cycle"] }],
  }),
  subject("reads whatever it is handed", (value: unknown) => value, {
    examples: [() => [{ a: 1 }]],
    sorts: [plainData],
    sharesArguments: true,
  }),
  ...Object.entries(impure).map(([name, call]) =>
    subject(name, call, { examples: [() => [{ a: 1 }]] }),
  ),
];
