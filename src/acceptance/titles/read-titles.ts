import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { repeatedIds } from "../../core/repeated-ids.js";
import { pointersOf } from "../../rules/pointers.js";
import type { AcceptanceErrorCode } from "../errors.js";
import type { TitleScheme } from "../model/title-scheme.js";
import { titleSchemeSchema } from "../schema.js";

/**
 * Copies and checks rules of titles.
 *
 * @throws {@link DomainError} the codes of `defineTitles`.
 */
export function readTitles(document: unknown): TitleScheme {
  const failure = { code: "acceptance/invalid-scheme", what: "set of title rules" } as const;
  const scheme = parseWith<TitleScheme, AcceptanceErrorCode>(titleSchemeSchema, document, failure);
  refuse(
    repeatedIds(scheme.sanctions ?? [], "sanctions", "acceptance/duplicate-id"),
    pointersOf(scheme),
  );
  return scheme;
}
