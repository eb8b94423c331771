import type { ParsingSchema } from "../../core/parse-with.js";
import { parseWith } from "../../core/parse-with.js";
import type { FundingErrorCode } from "../errors.js";

/** Room for the reasons of everything that is told. */
const limits = { depth: 200, nodes: 1_000_000 };

/**
 * Copies an answer of this room and checks its shape.
 *
 * @throws {@link DomainError} `funding/invalid-record` when it is no such answer.
 */
export function readAnswer<T>(schema: ParsingSchema<T>, answer: unknown, what: string): T {
  const failure = { code: "funding/invalid-record", what } as const;
  return parseWith<T, FundingErrorCode>(schema, answer, failure, limits);
}
