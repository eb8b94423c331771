import type { CountyYearScheme } from "./model.js";
import { readYear } from "./year/read-year.js";

/**
 * Checks the schemes of a county and how they hang together, and keeps what the compiler knows of them.
 *
 * All faults are told at once, each with its place: those that a room finds in the scheme of a part, and
 * links that lead nowhere, do not fit or go in a circle.
 *
 * @param scheme - The schemes and the links.
 * @returns A frozen plain copy.
 * @throws {@link core.DomainError} `composition/invalid-year` when it does not fit its schema.
 * @throws {@link core.DomainError} `composition/scheme-refused` when a room refuses a scheme; the issues
 * hold the codes of the room.
 * @throws {@link core.DomainError} `composition/duplicate-id`, `composition/unknown-part`,
 * `composition/unknown-result`, `composition/unknown-fact`, `composition/unsuitable-link`,
 * `composition/fact-twice` or `composition/circular-links` when the parts do not hang together.
 * @throws {@link core.DomainError} a `core/` code when it is not plain data.
 * @example
 * const year = defineCountyYear({
 *   kind: "county-year", id: "county", version: "2024",
 *   title: { zh: "某县年度", en: "a county's year" }, links: [],
 *   parts: [{
 *     id: "ends", kind: "classes", label: { zh: "抓两头", en: "the two ends" },
 *     scheme: { kind: "star", strongFrom: 4, weakUpTo: 1 },
 *   }],
 * });
 * year.parts[0].kind; // "classes"
 */
export function defineCountyYear<const S extends CountyYearScheme>(scheme: S): S {
  // A copy of the very fields that the compiler has seen; its shape has just been checked.
  return readYear(scheme).scheme as S;
}
