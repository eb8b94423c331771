import { canonicalJson } from "../core/canonical-json.js";
import { DomainError } from "../core/error.js";
import { parseWith } from "../core/parse-with.js";
import { quote } from "../core/quote.js";
import { entryOf } from "../rules/entry-of.js";
import { closeRound } from "./close-round.js";
import type { AcceptanceErrorCode } from "./errors.js";
import type { ClosedRound, OpenRound } from "./model/closed-round.js";
import type { ReviewedField, ReviewedSite, RoundReview } from "./model/round-review.js";
import { roundLimits } from "./rounds/round-limits.js";
import { sealOf } from "./rounds/seal-of.js";
import { closedRoundSchema } from "./schema.js";

/**
 * Holds a closed round against what it would come to now.
 *
 * A correction changes nothing that was closed: it shows as a difference, site by site and field by
 * field.
 *
 * @param closed - The round as it was closed, by `closeRound`.
 * @param now - The same round with the facts, the scheme and the results of today.
 * @returns Whether the closed round is as it was stored, and everything that is otherwise now.
 * @throws {@link core.DomainError} `acceptance/invalid-round` when one of them does not fit, or they
 * are two rounds.
 * @throws {@link core.DomainError} a `core/` code when one of them is not plain data.
 * @example
 * const site = { site: "s1", facts: { events: 12 }, result: { score: "88.5", star: 4 } };
 * const round = { round: "2024", scheme: { id: "stars" }, calculation: "wenming 0.1.0", sites: [site] };
 * const closed = closeRound(round, { closedOn: "2024-12-31" });
 * const later = { ...site, facts: { events: 11 }, result: { score: "84", star: 4 } };
 * const review = reviewRound(closed, { ...round, sites: [later] });
 * review.intact; // true
 * review.sites[0]?.factsChanged; // true
 * review.sites[0]?.fields; // [{ field: "score", closed: "88.5", now: "84" }]
 */
export function reviewRound(closed: ClosedRound, now: OpenRound): RoundReview {
  const failure = { code: "acceptance/invalid-round", what: "closed round" } as const;
  const { digest, ...was } = parseWith<ClosedRound, AcceptanceErrorCode>(
    closedRoundSchema,
    closed,
    failure,
    roundLimits,
  );
  const is = closeRound(now, { closedOn: was.closedOn });
  if (was.round !== is.round) throw anotherRound(was.round, is.round);
  const sites = [...new Set([...Object.keys(was.results), ...Object.keys(is.results)])].sort();
  return Object.freeze({
    intact: sealOf(was) === digest,
    changed: Object.freeze([
      ...(was.schemeDigest === is.schemeDigest ? [] : (["scheme"] as const)),
      ...(was.calculation === is.calculation ? [] : (["calculation"] as const)),
    ]),
    sites: Object.freeze(sites.flatMap((site) => reviewedSite(site, was, is))),
  });
}

const anotherRound = (closed: string, now: string): DomainError =>
  new DomainError<AcceptanceErrorCode>(
    "acceptance/invalid-round",
    `The closed round is ${quote(closed)}, the other ${quote(now)}. Hand over the same round.`,
    { closed, now },
  );

type Side = Pick<ClosedRound, "factDigests" | "results">;

function reviewedSite(site: string, was: Side, is: Side): readonly ReviewedSite[] {
  const [before, after] = [entryOf(was.results, site), entryOf(is.results, site)];
  const factsChanged = entryOf(was.factDigests, site) !== entryOf(is.factDigests, site);
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  const fields = names.flatMap((field) =>
    reviewedField(field, before && entryOf(before, field), after && entryOf(after, field)),
  );
  if (!factsChanged && fields.length === 0 && before !== undefined && after !== undefined)
    return [];
  const presence = before === undefined ? "added" : after === undefined ? "removed" : undefined;
  return [
    Object.freeze({
      site,
      ...(presence === undefined ? {} : { presence }),
      factsChanged,
      fields: Object.freeze(fields),
    }),
  ];
}

function reviewedField(
  field: string,
  closed: ReviewedField["closed"],
  now: ReviewedField["now"],
): readonly ReviewedField[] {
  // A field that is not there is left out, which is something else than an empty one.
  if (canonicalJson({ field: closed }) === canonicalJson({ field: now })) return [];
  return [
    Object.freeze({
      field,
      ...(closed === undefined ? {} : { closed }),
      ...(now === undefined ? {} : { now }),
    }),
  ];
}
