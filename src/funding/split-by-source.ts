import { apportion } from "../core/apportion.js";
import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { Money } from "../core/money.js";
import { moneyOfFen } from "../core/money.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import { scaledIntegerOf } from "../core/scaled.js";
import { suggestionFor } from "../rules/nearest-name.js";
import { sumToSplit } from "./allocate/sum-to-split.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import type { FundProgram } from "./model.js";

/** What a source pays of a sum. */
export interface SourceShare {
  /** Id of the source. */
  readonly source: string;
  /** What it pays. @unit yuan */
  readonly amount: Money;
}

/** What is paid from several sources. */
export interface SourceSplit {
  /** The sum. @unit yuan */
  readonly amount: Money;
  /** Id of the use; a source bound to other uses pays nothing. */
  readonly use: string;
}

/** The most places of a share; the weights of 500 sources stay exact. */
const sharePlaces = 12;

/**
 * Splits a payment over the sources of a program by their shares, to the fen.
 *
 * Sources without a share, and those bound to other uses, pay nothing; the others share in
 * proportion. What is left of whole fen goes by the largest remainder, and by the order of the
 * sources where remainders are equal.
 *
 * @param program - The program.
 * @param payment - The sum and what it is for.
 * @returns The part of each source that pays; the parts add up to the sum.
 * @throws {@link core.DomainError} the codes of `defineFunding`, when the program does not fit.
 * @throws {@link core.DomainError} `funding/unknown-id` when there is no such use, or no source with a
 * share may pay for it.
 * @throws {@link core.DomainError} `funding/unsuitable-amount`, `core/invalid-money` or
 * `core/out-of-range` when the sum is none.
 * @throws {@link core.DomainError} another `core/` code when an argument is not plain data.
 * @example
 * const program = defineFunding({
 *   kind: "program", id: "fund", version: "2018",
 *   title: { zh: "专项资金", en: "special fund" }, issuer: "city office", region: "city",
 *   effective: { from: "2018-01-01" }, citation: { document: "Notice 3" },
 *   sources: [
 *     { id: "city", label: { zh: "市级", en: "city" }, share: "0.5" },
 *     { id: "county", label: { zh: "县级", en: "county" }, share: "0.5" },
 *   ],
 *   uses: [{ id: "sites", label: { zh: "阵地建设", en: "sites" } }],
 *   clauses: [], unspent: "carried",
 * });
 * splitBySource(program, { amount: "100.01", use: "sites" }).map(({ amount }) => amount); // ["50.01", "50"]
 */
export function splitBySource(program: FundProgram, payment: SourceSplit): readonly SourceShare[] {
  const { scheme } = readFunding(program, "program");
  const { amount, use } = readRecord(payment, ["amount", "use"], [], "payment");
  const fen = sumToSplit(amount);
  const ids = scheme.uses.map(({ id }) => id);
  const paying = scheme.sources.filter(
    ({ share, uses = ids }) => share !== undefined && uses.some((each) => each === use),
  );
  const weights = Float64Array.from(paying, ({ share }) => {
    return scaledIntegerOf(definitely(share), sharePlaces);
  });
  if (!weights.some((weight) => weight > 0)) {
    throw new DomainError<FundingErrorCode>(
      "funding/unknown-id",
      `No source with a share pays for ${quote(use)}. Name a use of the program that one is free for.` +
        suggestionFor(String(use), ids),
    );
  }
  const { units } = apportion(
    fen,
    {
      weights,
      floors: new Float64Array(weights.length),
      caps: new Float64Array(weights.length).fill(Number.POSITIVE_INFINITY),
      order: (one, other) => one - other,
    },
    "largest-remainder",
  );
  return Object.freeze(
    paying.map(({ id }, index) =>
      Object.freeze({ source: id, amount: moneyOfFen(definitely(units[index])) }),
    ),
  );
}
