import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { FundingErrorCode } from "../errors.js";
import type { FundProgram } from "../model.js";
import type { FundEntry } from "../records.js";
import { fundEntriesSchema } from "../schema.js";

/** Copies and checks the movements of money of a program. */
export function readEntries(scheme: FundProgram, entries: unknown): readonly FundEntry[] {
  const failure = { code: "funding/invalid-record", what: "list of fund entries" } as const;
  const list = parseWith<readonly FundEntry[], FundingErrorCode>(
    fundEntriesSchema,
    entries,
    failure,
  );
  const seen = new Set<string>();
  const sources = scheme.sources.map(({ id }) => id);
  const uses = scheme.uses.map(({ id }) => id);
  for (const [index, { id, source, use }] of list.entries()) {
    if (seen.has(id))
      throw misfit("funding/duplicate-id", index, `the id ${quote(id)} is taken twice`);
    seen.add(id);
    for (const [name, ids] of [
      [source, sources],
      [use, uses],
    ] as const) {
      if (ids.includes(name)) continue;
      throw misfit(
        "funding/unknown-id",
        index,
        `the program has no ${quote(name)}${suggestionFor(name, ids)}`,
      );
    }
  }
  return list;
}

const misfit = (code: FundingErrorCode, index: number, why: string): DomainError =>
  new DomainError<FundingErrorCode>(code, `Entry ${index} does not fit: ${why}. Correct it.`, {
    path: `/${index}`,
  });
