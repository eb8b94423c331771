import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { ClauseStanding } from "./program/program-standing.js";
import { readAnswer } from "./tell/read-answer.js";
import { clauseStandingSchema } from "./tell/schema.js";
import { tellerOf } from "./tell/teller.js";

/**
 * Tells whether a clause such as "at least 60 % to sites and activities" holds, and what is missing.
 *
 * @param clause - How the clause stands, as `programOn` tells it.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth; the reasons come last.
 * @throws {@link core.DomainError} `funding/invalid-record` when it is no such standing.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, or its reasons are
 * no traces.
 * @throws {@link core.DomainError} another `core/` code when it is not plain data.
 * @example
 * const program = defineFunding({
 *   kind: "program", id: "fund", version: "2022",
 *   title: { zh: "专项资金", en: "special fund" }, issuer: "city office", region: "city",
 *   effective: { from: "2022-01-01" }, citation: { document: "Notice 4" },
 *   sources: [{ id: "city", label: { zh: "市级", en: "city" } }],
 *   uses: [
 *     { id: "sites", label: { zh: "建设和活动", en: "sites and activities" } },
 *     { id: "office", label: { zh: "办公", en: "office" } },
 *   ],
 *   clauses: [{
 *     id: "most", label: { zh: "六成以上", en: "at least 60 %" }, uses: ["sites"], of: "allotted",
 *     is: "at-least", share: { kind: "constant", value: "0.6" }, over: "year",
 *   }],
 *   unspent: "carried",
 * });
 * const entry = { on: "2022-03-01", kind: "allotted", source: "city" } as const;
 * const { clauses } = programOn(program, [
 *   { ...entry, id: "1", use: "sites", amount: "500000" },
 *   { ...entry, id: "2", use: "office", amount: "500000" },
 * ], { asOf: "2022-12-31" });
 * const sentences = clauses[0] === undefined ? [] : explainClause(clauses[0], "zh");
 * sentences[0]; // { depth: 0, text: "2022：实际 500000 元，应为 600000 元" }
 * sentences[1]; // { depth: 1, text: "总额不变，须调剂 100000 元" }
 * sentences[2]; // { depth: 1, text: "其余资金不变，须增加 250000 元" }
 */
export function explainClause(clause: ClauseStanding, language: Language): readonly Sentence[] {
  const { words, yuan, reasons } = tellerOf(language);
  const read = readAnswer(clauseStandingSchema, clause, "standing of a clause");
  const { period, actual, owed, missing, added, trace } = read;
  const name = period === "program" ? words.allYears : period;
  return Object.freeze([
    { depth: 0, text: words.clause(name, yuan(actual), yuan(owed)) },
    ...(missing === undefined ? [] : [{ depth: 1, text: words.missing(yuan(missing)) }]),
    ...(added === undefined ? [] : [{ depth: 1, text: words.added(yuan(added)) }]),
    ...reasons(1, trace),
  ]);
}
