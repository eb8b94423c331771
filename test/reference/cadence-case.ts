import { assessCadence } from "../../src/cadence/assess-cadence.js";
import { findStreaks } from "../../src/cadence/find-streaks.js";
import { listDueDates } from "../../src/cadence/list-due-dates.js";
import type { CadenceScheme } from "../../src/cadence/model/cadence-scheme.js";
import { ladderOf } from "../support/cadence-documents.js";
import { readText } from "../support/repository.js";

/** What is asked about a published example. */
const questions = {
  /** The places of the marks at which something follows. */
  streaks: (scheme: CadenceScheme, series: never) =>
    findStreaks(scheme, series).map(({ place }) => place),
  /** The duties owed, one after the other. */
  kinds: (scheme: CadenceScheme, period: never) =>
    listDueDates(scheme, period).map(({ duty }) => duty),
  /** The standings of all duties that began in a year, by duty and period. */
  standings: (scheme: CadenceScheme, { asOf, since, submissions }: StandingsInput) => {
    const handedIn = submissions.map((each) => ({ subject: "township", ...each }));
    const register = { subjects: [{ id: "township", facts: {} }], submissions: handedIn };
    const { results } = assessCadence(scheme, register as never, { asOf, since } as never);
    return results
      .filter(({ period }) => period.from < asOf)
      .map(({ duty, period, status }) => [duty, period.from, status])
      .sort();
  },
} as const;

interface StandingsInput {
  readonly asOf: string;
  readonly since: string;
  readonly submissions: readonly object[];
}

/** One published example, as its file holds it. */
interface CadenceCase {
  readonly id: string;
  readonly source: string;
  /** What the source says. */
  readonly real: string;
  /** What was added to it. */
  readonly assumed: string;
  readonly ask: keyof typeof questions;
  /** What the scheme has beyond its envelope. */
  readonly scheme: Partial<CadenceScheme>;
  readonly input: never;
  readonly expected: unknown;
}

/** Lists the examples. */
export function listCadenceCases(): readonly CadenceCase[] {
  return JSON.parse(readText("test/reference/cases/cadence/duties.json")) as CadenceCase[];
}

/** What the library answers to an example. */
export const cadenceAnswer = ({ ask, scheme, input }: CadenceCase): unknown =>
  questions[ask](ladderOf({ effective: { from: "2016-01-01" }, ...scheme }), input);
