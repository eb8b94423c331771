import { DomainError } from "../../core/error.js";
import type { Money } from "../../core/money.js";
import { fenOf } from "../../core/money.js";
import { quote } from "../../core/quote.js";
import type { FundingErrorCode } from "../errors.js";

/** The fen of a sum that is not below zero. */
export function sumToSplit(sum: unknown): number {
  // What is no text is no amount either.
  const fen = fenOf(sum as Money);
  if (fen >= 0) return fen;
  throw new DomainError<FundingErrorCode>(
    "funding/unsuitable-amount",
    `The sum ${quote(sum)} is below zero. Split an amount from 0 on.`,
  );
}
