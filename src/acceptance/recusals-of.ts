import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import { compareIds } from "../core/id.js";
import { parseWith } from "../core/parse-with.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { quote } from "../core/quote.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import { suggestionFor } from "../rules/nearest-name.js";
import type { AcceptanceErrorCode } from "./errors.js";
import { later } from "./later.js";
import type {
  BodyMember,
  MemberTie,
  RecusalRule,
  Recusals,
  RecusalTie,
  RecusedMember,
} from "./model/recusal.js";
import { bodyMembersSchema, recusalRuleSchema } from "./schema.js";

/**
 * Tells who steps aside (回避) on a day because of a tie to the site, and who stays.
 *
 * A tie counts from its first day through its last, and for the time after it that the rule gives. A
 * member of whom that cannot be told is listed as such, and neither votes nor steps aside.
 *
 * @param rule - The ties that count, such as employment there within 2 years.
 * @param members - The members of the body, with their ties to the site in question.
 * @param day - The day of the vote or the assessment.
 * @returns Who stays, who steps aside and who cannot be told, each by id.
 * @throws {@link core.DomainError} `acceptance/invalid-recusal` when the rule or a member does not fit, a
 * member or a kind of tie occurs twice, a tie ends before it begins, or the rule has no such tie.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data, the day does not
 * exist, or a term leaves the years 1900 to 2100.
 * @example
 * const rule = { ties: [{ kind: "employed", within: { unit: "years", length: 2 } }] } as const;
 * const members = [
 *   { member: "li" }, { member: "wang", ties: [{ kind: "employed", until: "2022-06-30" }] },
 * ] as const;
 * recusalsOf(rule, members, "2024-06-30").aside;
 * // [{ member: "wang", tie: "employed", through: "2024-06-30" }]
 * recusalsOf(rule, members, "2024-07-01").members; // ["li", "wang"]
 */
export function recusalsOf(
  rule: RecusalRule,
  members: readonly BodyMember[],
  day: PlainDate,
): Recusals {
  const code = "acceptance/invalid-recusal";
  const { ties } = parseWith(recusalRuleSchema, rule, { code, what: "rule of recusal" });
  const body = parseWith(bodyMembersSchema, members, { code, what: "list of members" });
  const today = checkedDay(day);
  const terms = new Map(ties.map((tie) => [tie.kind, tie]));
  if (terms.size < ties.length) throw misfit("A kind of tie occurs twice. Leave one of each.");
  refuseRepeated(body);
  const seats = [...body]
    .sort((a, b) => compareIds(a.member, b.member))
    .map((each) => ({ member: each.member, recused: recusedOn(each, terms, today) }));
  const recused = seats.flatMap((seat) => (seat.recused === undefined ? [] : [seat.recused]));
  return Object.freeze({
    members: Object.freeze(
      seats.filter((seat) => seat.recused === undefined).map(({ member }) => member),
    ),
    aside: Object.freeze(recused.filter(({ through }) => !isUnknown(through))),
    undetermined: Object.freeze(recused.filter(({ through }) => isUnknown(through))),
  });
}

function refuseRepeated(body: readonly BodyMember[]): void {
  const known = new Set<string>();
  for (const { member } of body) {
    if (known.has(member)) throw misfit(`${quote(member)} occurs twice. Leave one of each member.`);
    known.add(member);
  }
}

type Terms = ReadonlyMap<string, RecusalTie>;

/** The tie because of which a member steps aside: a known one before others, of those the longest. */
function recusedOn(
  { member, ties = [] }: BodyMember,
  terms: Terms,
  day: PlainDate,
): RecusedMember | undefined {
  const counting = ties.flatMap((tie): RecusedMember[] => {
    const through = lastDayOf(tie, member, terms);
    const begun = tie.from === undefined || tie.from <= day;
    const over = typeof through === "string" && through < day;
    if (!begun || over) return [];
    const { label, citation } = definitely(terms.get(tie.kind));
    const rule = { ...(label && { label }), ...(citation && { citation }) };
    return [Object.freeze({ member, tie: tie.kind, ...rule, ...(through && { through }) })];
  });
  return counting.sort(longestFirst)[0];
}

/** Ties that last, then those known to count until later days, then those that cannot be told. */
function longestFirst(one: RecusedMember, other: RecusedMember): number {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a === b) return one.tie < other.tie ? -1 : 1;
  return a > b ? -1 : 1;
}

const rankOf = ({ through }: RecusedMember): string =>
  through === undefined ? "lasts" : isUnknown(through) ? "" : through;

function lastDayOf(
  { kind, from, until }: MemberTie,
  member: string,
  terms: Terms,
): PlainDate | Unknown | undefined {
  const rule = terms.get(kind);
  if (rule === undefined) {
    throw misfit(
      `${quote(member)} has a tie ${quote(kind)}, which the rule does not have. Add it, or correct ` +
        `the word.${suggestionFor(kind, [...terms.keys()])}`,
    );
  }
  if (until === undefined || isUnknown(until)) return until;
  if (from !== undefined && until < from) {
    throw misfit(
      `A tie of ${quote(member)} ends on ${until}, before it begins. Exchange the days.`,
    );
  }
  return rule.within === undefined ? until : later(until, rule.within);
}

const misfit = (message: string): DomainError =>
  new DomainError<AcceptanceErrorCode>("acceptance/invalid-recusal", message);
