import { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import type { CadenceErrorCode } from "../errors.js";
import type { Circular } from "../model/circular.js";
import { refuseTwice } from "../scheme/cadence-fault.js";
import { figureKey } from "./figure-key.js";

/**
 * Refuses issues that are there twice, and figures and issues of the past that are not of the past.
 *
 * @throws {@link DomainError} `cadence/duplicate-id` or `cadence/out-of-order`.
 */
export function refuseMisplaced(past: readonly Circular[], current: Circular): void {
  const all = [...past, current];
  refuseTwice(
    all.map(({ id }) => id),
    "issue",
  );
  refuseTwice(
    past.map(({ period }) => period.from),
    "issue from",
  );
  for (const { id, period } of past) refuseLater(id, period.from, current);
  for (const issue of all) {
    const { id, figures, restated = [] } = issue;
    refuseTwice(figures.map(figureKey), `figure of issue ${quote(id)}`);
    refuseTwice(
      restated.map((figure) => `${figure.from} ${figureKey(figure)}`),
      `restated figure of issue ${quote(id)}`,
    );
    for (const { from } of restated) refuseLater("a restated figure", from, issue);
  }
}

function refuseLater(what: string, from: PlainDate, { id, period }: Circular): void {
  if (from < period.from) return;
  throw new DomainError<CadenceErrorCode>(
    "cadence/out-of-order",
    `${quote(what)} is about the days from ${from}, which are not before those of the issue ` +
      `${quote(id)} from ${period.from}. Correct one of the days.`,
    { issue: id, from, issueFrom: period.from },
  );
}
