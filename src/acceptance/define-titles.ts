import type { TitleScheme } from "./model/title-scheme.js";
import { readTitles } from "./titles/read-titles.js";

/**
 * Checks the rules of how long a star holds and what takes it away, and keeps their literal types.
 *
 * @param scheme - The rules, as published.
 * @returns A frozen copy of them.
 * @throws {@link core.DomainError} `acceptance/invalid-scheme` when they do not fit their schema.
 * @throws {@link core.DomainError} `acceptance/duplicate-id` when an id is taken twice.
 * @throws {@link core.DomainError} a `core/` code when they are not plain data.
 * @example
 * const citation = { document: "Notice 1" };
 * const rules = defineTitles({
 *   kind: "titles", id: "titles", version: "2024", title: { zh: "星级管理", en: "stars" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" }, citation,
 *   valid: { unit: "years", length: 3 },
 *   sanctions: [{ id: "accident", label: { zh: "重大事故摘牌", en: "major accident" }, citation,
 *     effect: { kind: "removes" }, bars: { unit: "years", length: 2 } }],
 * });
 * rules.sanctions[0].id; // "accident"
 * defineTitles({ ...rules, valid: { unit: "years", length: 0 } }); // throws acceptance/invalid-scheme
 */
export function defineTitles<const S extends TitleScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readTitles(scheme) as S;
}
