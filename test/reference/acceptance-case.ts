import { authorityFor } from "../../src/acceptance/authority-for.js";
import { decideVote } from "../../src/acceptance/decide-vote.js";
import { recheckDaysOf } from "../../src/acceptance/recheck-days-of.js";
import { roundOn } from "../../src/acceptance/round-on.js";
import { titleOn } from "../../src/acceptance/title-on.js";
import { listFiles, readText } from "../support/repository.js";

/** What is read from the answer to one question. */
const readings = {
  vote: (scheme: never, vote: never) =>
    decideVote((scheme as { objections: { vote: never } }).objections.vote, vote).carried,
  authority: (scheme: never, star: never) => authorityFor(scheme, star),
  next: (scheme: never, { on, facts }: { on: never; facts: never }) =>
    roundOn(
      scheme,
      [
        { id: "a", kind: "entered", site: "s", on },
        { id: "b", kind: "completed", site: "s", on, step: "eligibility", facts },
      ],
      { day: on },
    ).sites[0]?.next,
  rechecks: (scheme: never, options: never) => recheckDaysOf(scheme, options),
  title: (scheme: never, { awardedOn: on, day }: { awardedOn: never; day: never }) =>
    titleOn(scheme, [{ id: "a", kind: "awarded", site: "s", on, star: 5 }], { day }).status,
} as const;

/** One published or derived example, as its file holds it. */
interface AcceptanceCase {
  readonly id: string;
  /** The name of the file of its scheme. */
  readonly scheme: string;
  /** Where the rule is published. */
  readonly source: string;
  /** Whether the result itself is printed, or follows strictly from the printed rule. */
  readonly basis: "real" | "derived";
  readonly read: keyof typeof readings;
  readonly asked: readonly never[];
  readonly expected: readonly unknown[];
  readonly note?: string;
}

const json = (path: string): unknown => JSON.parse(readText(path));

/** The reference schemes of acceptance, by the names of their files. */
export function acceptanceSchemes(): ReadonlyMap<string, unknown> {
  const files = listFiles("test/reference/acceptance", (path) => path.endsWith(".json"));
  return new Map(files.map((file) => [file.replace(/^.*\/|\.json$/g, ""), json(file)]));
}

/** All examples of acceptance. */
export function listAcceptanceCases(): readonly AcceptanceCase[] {
  const files = listFiles("test/reference/cases/acceptance", (path) => path.endsWith(".json"));
  return files.flatMap((file) => json(file) as readonly AcceptanceCase[]);
}

/** What the library answers to the questions of an example. */
export function acceptanceAnswers({ scheme, read, asked }: AcceptanceCase): readonly unknown[] {
  const known = acceptanceSchemes().get(scheme) as never;
  return asked.map((question) => readings[read](known, question));
}
