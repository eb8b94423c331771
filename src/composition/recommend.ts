import type { PlainDate } from "../core/plain-date.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { Places } from "../rules/parameter-sheet.js";
import { readAsking } from "../rules/read-asking.js";
import type { LinkageScheme } from "./linkage/linkage-scheme.js";
import { newRecommender } from "./linkage/new-recommender.js";
import type { Candidate, Recommendations } from "./linkage/recommendations.js";

/** For which day and places results are linked, and whether reasons are told. */
export interface LinkageOptions {
  /** The day asked about; owed by rules that read a parameter or the day itself. */
  readonly asOf?: PlainDate;
  /** What was on record by this day; everything on record unless given. */
  readonly knownOn?: PlainDate;
  /** The places, which decide between the layers of a parameter. */
  readonly places?: Places;
  /** `trace` adds the reasons of every requirement and bar; `outcomes` unless given. */
  readonly detail?: "outcomes" | "trace";
}

/**
 * Tells who is recommended for which honor, who is barred, and why (与评先评优挂钩).
 *
 * All candidates are one batch, as seats depend on all: where the facts of one do not fit, nothing is
 * decided. A bar that stands decides whatever is unknown; what is unknown recommends nobody.
 *
 * @param scheme - The scheme.
 * @param candidates - The candidates and their facts, each once.
 * @param options - The day, the places, and whether reasons are told.
 * @returns The list of every honor, and every candidate with requirements and bars one by one.
 * @throws {@link core.DomainError} the codes of `defineLinkage`, when the scheme does not fit.
 * @throws {@link core.DomainError} `composition/invalid-candidates` or `rules/invalid-facts` when a
 * candidate does not fit, or is there twice.
 * @throws {@link core.DomainError} `funding/unsuitable-fact` when seats are counted by a fact that is
 * neither a choice nor a text.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a parameter has no value then and there.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data.
 * @example
 * import { atLeast, fact, holds } from "wenming/rules";
 * const scheme = defineLinkage({
 *   kind: "linkage", id: "villages", version: "2024", subject: "site",
 *   title: { zh: "文明村评选挂钩办法", en: "stars and civilized villages" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 6" },
 *   facts: { star: { kind: "count", most: 5 }, accident: { kind: "boolean" } },
 *   honors: [{
 *     id: "village", label: { zh: "文明村", en: "civilized village" },
 *     requires: [{ id: "star", label: { zh: "三星以上", en: "3 stars" }, when: atLeast(fact("star"), "3") }],
 *     bars: [{
 *       id: "accident", label: { zh: "发生责任事故", en: "accident" },
 *       citation: { document: "Notice 6", clause: "4" }, when: holds("accident"),
 *     }],
 *     seats: [{ most: 1 }], rank: fact("star"),
 *   }],
 * });
 * const { honors, candidates } = recommend(scheme, [
 *   { unit: "east", facts: { star: 4, accident: false } },
 *   { unit: "west", facts: { star: 5, accident: true } },
 *   { unit: "north", facts: { star: 3, accident: false } },
 *   { unit: "south", facts: { star: 2, accident: false } },
 * ]);
 * honors[0]?.recommended; // ["east"]
 * candidates.map(({ honors: [own] }) => own?.outcome); // ["recommended", "barred", "no-seat", "not-eligible"]
 */
export function recommend<const S extends LinkageScheme>(
  scheme: S,
  candidates: readonly Candidate<FactsOf<S["facts"]>>[],
  options: LinkageOptions = {},
): Recommendations {
  const recommended = newRecommender(scheme);
  const { context, detail } = readAsking(options, ["outcomes", "trace"]);
  return recommended(candidates, context, detail === "trace");
}
