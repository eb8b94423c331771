import { DomainError } from "../core/error.js";
import { quote } from "../core/quote.js";
import type { Star } from "../core/vocabulary.js";
import type { AcceptanceErrorCode } from "./errors.js";
import type { AcceptanceScheme } from "./model/acceptance-scheme.js";
import { authorityIn, readAcceptance } from "./process/read-acceptance.js";

const stars: readonly Star[] = [0, 1, 2, 3, 4, 5];

/**
 * Tells who decides a star: the county up to two stars, the province on the fifth …
 *
 * @param scheme - The process.
 * @param star - The star.
 * @returns The body in the scheme's own word; nothing where the scheme leaves it open.
 * @throws {@link core.DomainError} the codes of `defineAcceptance`, when the process does not fit.
 * @throws {@link core.DomainError} `acceptance/unknown-step` when it has no decision.
 * @throws {@link core.DomainError} `acceptance/invalid-options` when the star is none.
 * @example
 * const label = { zh: "审定", en: "decision" };
 * const scheme = defineAcceptance({
 *   kind: "acceptance", id: "ladder", version: "1", title: label, issuer: "province",
 *   region: "province", effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: {},
 *   steps: [{ kind: "decision", id: "decision", label, authorities: [
 *     { by: "county", stars: [1, 2] }, { by: "city", stars: [3, 4] }, { by: "province", stars: [5] },
 *   ] }],
 * });
 * authorityFor(scheme, 4); // "city"
 * authorityFor(scheme, 0); // undefined
 */
export function authorityFor(scheme: AcceptanceScheme, star: Star): string | undefined {
  const { steps } = readAcceptance(scheme).scheme;
  if (!stars.some((known) => Object.is(known, star))) {
    throw new DomainError<AcceptanceErrorCode>(
      "acceptance/invalid-options",
      `${quote(star)} is no number of stars. Give one of 0 to 5.`,
    );
  }
  const decision = steps.find((step) => step.kind === "decision");
  if (decision !== undefined) return authorityIn(decision, star);
  throw new DomainError<AcceptanceErrorCode>(
    "acceptance/unknown-step",
    "The process has no decision. Add one to its steps.",
  );
}
