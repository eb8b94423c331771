import type { PlainDate } from "../../src/core/plain-date.js";
import type { EvaluationScheme } from "../../src/evaluation/model.js";
import type { FactValue } from "../../src/rules/fact-sheet.js";
import { listFiles, readText } from "../support/repository.js";

/** Facts by name, as JSON holds them. */
type Facts = Readonly<Record<string, FactValue>>;

/** One published or derived example, as its file holds it. */
interface PrintedCase {
  readonly id: string;
  /** Where the rule is published. */
  readonly source: string;
  /** Whether the result itself is printed, or follows strictly from the printed rule. */
  readonly basis: "real" | "derived";
  readonly asOf?: PlainDate;
  /** Fields of the scheme that the case replaces, where the text leaves a policy open. */
  readonly amend?: Partial<EvaluationScheme>;
  /** What each site's facts are where they differ from the defaults, by the id of the site. */
  readonly facts: Readonly<Record<string, Facts>>;
  readonly expected: readonly Expected[];
  readonly note: string;
}

/** A value that the library must reach. */
export interface Expected {
  /** What is read from the result: the name of one of the readings. */
  readonly read: string;
  /** The indicator, figure or stratum that is read. */
  readonly of?: string;
  /** Mostly one value for each site, in the order of the facts; null where there is none. */
  readonly is: unknown;
}

interface CaseFile {
  /** Id of the scheme, which is also the name of its file. */
  readonly scheme: string;
  /** The facts that a site has unless a case says otherwise. */
  readonly defaults: Facts;
  readonly cases: readonly PrintedCase[];
}

/** One example, ready to be run. */
export interface EvaluationCase {
  readonly id: string;
  readonly scheme: EvaluationScheme;
  readonly entrants: readonly { readonly site: string; readonly facts: Facts }[];
  readonly options: { readonly asOf?: PlainDate };
  readonly expected: readonly Expected[];
}

const isJson = (path: string) => path.endsWith(".json");

function readJson<Content>(path: string): Content {
  return JSON.parse(readText(path)) as Content;
}

/** Lists the reference schemes. */
export function listReferenceSchemes(): readonly EvaluationScheme[] {
  return listFiles("test/reference/schemes", isJson).map(readJson<EvaluationScheme>);
}

/** Lists the examples of all reference schemes. */
export function listEvaluationCases(): readonly EvaluationCase[] {
  return listFiles("test/reference/cases/evaluation", isJson)
    .map(readJson<CaseFile>)
    .flatMap((file) => file.cases.map((printed) => readyCase(file, printed)));
}

function readyCase({ scheme, defaults }: CaseFile, printed: PrintedCase): EvaluationCase {
  const { id, facts, expected, amend, source, basis, note, ...options } = printed;
  const published = readJson<EvaluationScheme>(`test/reference/schemes/${scheme}.json`);
  const entrants = Object.entries(facts).map(([site, given]) => ({
    site,
    facts: { ...defaults, ...given },
  }));
  return { id, scheme: { ...published, ...amend }, entrants, options, expected };
}
