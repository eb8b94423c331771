import { DomainError } from "../../core/error.js";
import { isWithin } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ReadyPay } from "../compute/ready-pay.js";
import type { PayErrorCode } from "../errors.js";
import type { PayMonth } from "../pay-month.js";
import { daysOfMonth } from "../pay-month.js";

/**
 * Finds the scheme by which a month is paid: of those in force on its first day and published by a
 * day, the one published last.
 *
 * @returns The scheme; nothing when none was published by then.
 * @throws {@link DomainError} `pay/conflict` when two of them were published last.
 */
export function schemeFor(
  schemes: readonly ReadyPay[],
  month: PayMonth,
  knownOn: PlainDate,
): ReadyPay | undefined {
  const { from } = daysOfMonth(month);
  const inForce = schemes
    .filter(({ scheme }) => isWithin(from, scheme.effective))
    .filter(({ scheme }) => (scheme.publishedOn ?? "") <= knownOn)
    .sort((one, other) => (publicationOf(one) < publicationOf(other) ? -1 : 1));
  const [last, before] = [inForce.at(-1), inForce.at(-2)];
  if (last === undefined || before === undefined) return last;
  if (publicationOf(before) < publicationOf(last)) return last;
  throw new DomainError<PayErrorCode>(
    "pay/conflict",
    `For ${month} two schemes are in force and neither was published later: ` +
      `"${before.scheme.version}" and "${last.scheme.version}". End one, or date the publications.`,
    { month },
  );
}

const publicationOf = ({ scheme }: ReadyPay): string => scheme.publishedOn ?? "";

/** Says that a month cannot be settled. */
export const notInForce = (month: PayMonth): DomainError =>
  new DomainError<PayErrorCode>(
    "pay/not-in-force",
    `No scheme is in force for ${month}. Add one, or settle other months.`,
    { month },
  );
