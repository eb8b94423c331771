import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import type { Period } from "../../core/period.js";
import type { AcceptanceErrorCode } from "../errors.js";
import { roundPeriodsSchema } from "../schema.js";

/**
 * Reads the rounds of evaluation that are set, and puts them in order.
 *
 * @throws {@link DomainError} `acceptance/invalid-options` when they do not fit, or two overlap.
 */
export function readRounds(rounds: unknown = []): readonly Period[] {
  const failure = { code: "acceptance/invalid-options", what: "list of rounds" } as const;
  const read = parseWith<readonly Period[], AcceptanceErrorCode>(
    roundPeriodsSchema,
    rounds,
    failure,
  );
  const inOrder = [...read].sort((one, other) => (one.from < other.from ? -1 : 1));
  for (const [place, { from }] of inOrder.entries()) {
    const before = inOrder[place - 1];
    if (before === undefined || (before.until !== undefined && before.until <= from)) continue;
    throw new DomainError<AcceptanceErrorCode>(
      "acceptance/invalid-options",
      `The round from ${from} begins before that from ${before.from} is over. Correct their days.`,
      { from, before: before.from },
    );
  }
  return inOrder;
}
