import type { CountyFacts, CountyYearScheme } from "./model.js";
import type { CountyYear } from "./year/county-year-answer.js";
import type { YearOptions } from "./year/question.js";
import { readQuestion } from "./year/question.js";
import { checkFactsOf, readFacts } from "./year/read-facts.js";
import { readYear } from "./year/read-year.js";
import { runYear } from "./year/run-year.js";
import { tellYear } from "./year/tell-year.js";

/**
 * Works out a county's year: every part by its own scheme, results of one part as facts of others.
 *
 * A part that fails is told with its reason; parts that read it are not worked out, the others stand.
 * Units of which nothing can be worked out are told part by part. What comes by a link from such a unit
 * is unknown, never left out.
 *
 * @param scheme - The schemes of the county and how they hang together.
 * @param facts - The facts of each part, and the relations that links name.
 * @param options - The year, and whether reasons are told.
 * @returns The answer of every part as its room tells it, and the results of all units in one table.
 * @throws {@link core.DomainError} the codes of `defineCountyYear`, when the scheme does not fit.
 * @throws {@link core.DomainError} `composition/invalid-facts`, `composition/duplicate-id`,
 * `composition/unknown-part`, `composition/facts-missing`, `composition/unknown-relation` or
 * `composition/fact-twice` when the facts do not fit their outline; all faults are told at once.
 * @throws {@link core.DomainError} `composition/invalid-question` when the options do not fit.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data.
 * @example
 * const label = { zh: "示例", en: "example" };
 * const year = countyYear(
 *   {
 *     kind: "county-year", id: "county", version: "2024", title: label,
 *     parts: [
 *       {
 *         id: "ends", kind: "classes", label,
 *         scheme: { kind: "star", strongFrom: 4, weakUpTo: 1, unrated: "weak" },
 *       },
 *     ],
 *     links: [],
 *   },
 *   {
 *     parts: [{
 *       part: "ends", kind: "classes",
 *       units: [{ unit: "east", facts: { star: 5 } }, { unit: "west", facts: {} }],
 *     }],
 *   },
 *   { year: 2024 },
 * );
 * year.units.map(({ unit, results }) => [unit, results[0]?.value]); // [["east", "strong"], ["west", "weak"]]
 */
export function countyYear<const S extends CountyYearScheme>(
  scheme: S,
  facts: CountyFacts,
  options: YearOptions,
): CountyYear<S["parts"]> {
  const read = readYear(scheme);
  const given = readFacts(facts);
  checkFactsOf(read, given);
  const question = readQuestion(options);
  return tellYear(read, runYear(read, given, question), question) as CountyYear<S["parts"]>;
}
