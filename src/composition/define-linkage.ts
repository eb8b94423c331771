import type { LinkageScheme } from "./linkage/linkage-scheme.js";
import { readLinkage } from "./linkage/read-linkage.js";

/**
 * Checks a linkage scheme and keeps what the compiler knows of it, so that its facts have types.
 *
 * @param scheme - The scheme.
 * @returns A frozen plain copy.
 * @throws {@link core.DomainError} `composition/invalid-linkage` when it does not fit its schema.
 * @throws {@link core.DomainError} `composition/duplicate-id` when an id is taken twice.
 * @throws {@link core.DomainError} `composition/rank-needed` when an honor has seats and no rank.
 * @throws {@link core.DomainError} a `rules/` code when a rule refers to something that is not there.
 * @throws {@link core.DomainError} a `core/` code when it is not plain data.
 * @example
 * import { atLeast, fact } from "wenming/rules";
 * const scheme = defineLinkage({
 *   kind: "linkage", id: "villages", version: "2024", subject: "site",
 *   title: { zh: "文明村评选挂钩办法", en: "stars and civilized villages" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 6" },
 *   facts: { star: { kind: "count", most: 5 } },
 *   honors: [{
 *     id: "village", label: { zh: "文明村", en: "civilized village" },
 *     requires: [{ id: "star", label: { zh: "三星以上", en: "3 stars" }, when: atLeast(fact("star"), "3") }],
 *   }],
 * });
 * scheme.honors.length; // 1
 */
export function defineLinkage<const S extends LinkageScheme>(scheme: S): S {
  // A copy of the very fields that the compiler has seen; its shape has just been checked.
  return readLinkage(scheme).scheme as S;
}
