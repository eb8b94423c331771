import type { ParsingSchema } from "../../core/parse-with.js";
import { parseWith } from "../../core/parse-with.js";
import type { AcceptanceErrorCode } from "../errors.js";
import { roundLimits } from "../rounds/round-limits.js";

/**
 * Copies an answer of this room and checks its shape.
 *
 * @throws {@link DomainError} `acceptance/invalid-record` when it is no such answer.
 */
export function readAnswer<T>(schema: ParsingSchema<T>, answer: unknown, what: string): T {
  const failure = { code: "acceptance/invalid-record", what } as const;
  return parseWith<T, AcceptanceErrorCode>(schema, answer, failure, roundLimits);
}
