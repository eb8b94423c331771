import type { Fault } from "../../core/fault.js";
import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { pointersOf } from "../../rules/pointers.js";
import type { AcceptanceErrorCode } from "../errors.js";
import type { TitleScheme } from "../model.js";
import { titleSchemeSchema } from "../schema.js";

/**
 * Copies and checks rules of titles.
 *
 * @throws {@link DomainError} the codes of `defineTitles`.
 */
export function readTitles(document: unknown): TitleScheme {
  const failure = { code: "acceptance/invalid-scheme", what: "set of title rules" } as const;
  const scheme = parseWith<TitleScheme, AcceptanceErrorCode>(titleSchemeSchema, document, failure);
  refuse(repeatedSanctions(scheme), pointersOf(scheme));
  return scheme;
}

function repeatedSanctions({ sanctions = [] }: TitleScheme): readonly Fault<AcceptanceErrorCode>[] {
  const ids = sanctions.map(({ id }) => id);
  return sanctions
    .filter(({ id }, index) => ids.indexOf(id) < index)
    .map((sanction) => ({
      code: "acceptance/duplicate-id",
      at: sanction,
      message: `The id ${quote(sanction.id)} is taken twice among sanctions. Rename one of them.`,
    }));
}
