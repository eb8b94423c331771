import { appraise } from "../../src/practitioners/appraise.js";
import { assessCandidate } from "../../src/practitioners/assess-candidate.js";
import { checkQuotas } from "../../src/practitioners/check-quotas.js";
import { consequencesOf } from "../../src/practitioners/consequences-of.js";
import { employmentFaults } from "../../src/practitioners/employment-faults.js";
import { listFiles, readText } from "../support/repository.js";

/** What is read from the answer to one question; the arguments stand behind the scheme. */
const readings = {
  status: (scheme: never, [candidate, options]: never[]) =>
    assessCandidate(scheme, candidate as never, options).status,
  against: (scheme: never, [candidate, options]: never[]) =>
    assessCandidate(scheme, candidate as never, options).against.map(({ id }) => id),
  figures: (scheme: never, [candidate, options]: never[]) =>
    assessCandidate(scheme, candidate as never, options).figures.map(({ value }) => value),
  quotas: (scheme: never, [villages]: never[]) =>
    checkQuotas(scheme, villages as never).map(({ status, least }) => [status, least]),
  standing: (scheme: never, [person, options]: never[]) =>
    appraise(scheme, person as never, options).standing,
  consequences: (scheme: never, [record, options]: never[]) =>
    consequencesOf(scheme, record as never, options as never).map(({ consequence }) => consequence),
  faults: (rules: never, [record]: never[]) =>
    employmentFaults(rules, record as never).map(({ code }) => code),
} as const;

/** One published or derived example, as its file holds it. */
interface PractitionerCase {
  readonly id: string;
  /** Id of the scheme, which is also the name of its file. */
  readonly scheme: string;
  /** Where the rule is published. */
  readonly source: string;
  /** Whether the result itself is printed, or follows strictly from the printed rule. */
  readonly basis: "real" | "derived";
  /** What is read from each answer. */
  readonly read: keyof typeof readings;
  /** The arguments of each question. */
  readonly asked: readonly never[][];
  /** What each answer must come to. */
  readonly expected: readonly unknown[];
  readonly note: string;
}

const isJson = (path: string) => path.endsWith(".json");

/** Lists the reference schemes and rules for persons, by their ids. */
function practitionerSchemes(): ReadonlyMap<string, unknown> {
  const files = listFiles("test/reference/practitioners", isJson);
  return new Map(
    files.map((file) => [file.replace(/^.*\/|\.json$/g, ""), JSON.parse(readText(file))]),
  );
}

/** Lists the examples. */
export function listPractitionerCases(): readonly PractitionerCase[] {
  return listFiles("test/reference/cases/practitioners", isJson).flatMap(
    (file) => JSON.parse(readText(file)) as PractitionerCase[],
  );
}

/** What the library answers to the questions of an example. */
export function practitionerAnswers({ scheme, read, asked }: PractitionerCase): readonly unknown[] {
  const printed = practitionerSchemes().get(scheme) as never;
  return asked.map((question) => readings[read](printed, question));
}
