import { compareDecimals } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import { compareIds } from "../../core/id.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type { Columns, FactRows } from "../../rules/compile/columns-of.js";
import { figureId } from "../define/figures.js";
import type { Grant, GrantScheme, GrantSeats } from "../model.js";
import type { Claim } from "./claim.js";

/** What the seats of a scheme are filled by. */
interface Seating {
  readonly columns: Columns;
  readonly rows: FactRows;
  readonly ties: GrantScheme["ties"];
}

/** A claim on a seat in each of the groups that its site belongs to. */
interface Contender {
  readonly claim: Claim;
  readonly rank: Decimal;
  readonly groups: readonly Group[];
}

/** The seats of one group of sites, such as a town. */
interface Group {
  readonly most: number;
  taken: number;
}

/** The group of a row: none where it needs no such seat; unknown where that cannot be told. */
type GroupAt = (row: number) => Group | Unknown | undefined;

/** Gives the seats of a grant by rank; a site takes one in every group that it belongs to. */
export function fillSeats(grant: Grant, claims: readonly Claim[], seating: Seating): void {
  if (grant.seats === undefined || grant.seats.length === 0) return;
  const contenders = contendersFor(grant, claims, seating);
  for (let start = 0; start < contenders.length; ) {
    const { rank } = definitely(contenders[start]);
    let end = start + 1;
    while (isEqual(contenders[end]?.rank, rank)) end += 1;
    seatEqual(contenders.slice(start, end), seating.ties);
    start = end;
  }
}

const isEqual = (one: Decimal | undefined, other: Decimal): boolean =>
  one !== undefined && compareDecimals(one, other) === 0;

/** The claims on seats, the highest rank first; those that cannot be ranked stay open. */
function contendersFor(
  { id, seats = [] }: Grant,
  claims: readonly Claim[],
  { columns, rows }: Seating,
): readonly Contender[] {
  const rankAt = columns.amount(figureId("rank", id)).at;
  const groupsAt = seats.map((seat, index) => {
    const holds = seat.when && columns.condition(figureId(`seat${index}`, id)).at;
    return groupOf(seat, rows, holds);
  });
  const contenders: Contender[] = [];
  for (const claim of claims.filter(({ outcome }) => outcome === "granted")) {
    const rank = rankAt(claim.row);
    const groups = groupsAt.map((groupAt) => groupAt(claim.row));
    const open = isUnknown(rank) ? rank : groups.find(isUnknown);
    if (open !== undefined) {
      claim.outcome = "undetermined";
      claim.amount = open;
      continue;
    }
    const own = groups.filter((group): group is Group => group !== undefined);
    // Ranks without a reason against them are numbers.
    contenders.push({ claim, rank: toDecimal(rank as `${number}`), groups: own });
  }
  return contenders.sort(
    (one, other) =>
      compareDecimals(other.rank, one.rank) ||
      compareIds(definitely(rows.ids[one.claim.row]), definitely(rows.ids[other.claim.row])),
  );
}

function groupOf(
  { most, per }: GrantSeats,
  { facts }: FactRows,
  holds: ((row: number) => boolean | Unknown) | undefined,
): GroupAt {
  const groups = new Map<string, Group>();
  return (row) => {
    const takes = holds === undefined || holds(row);
    if (takes !== true) return takes === false ? undefined : takes;
    const word = per === undefined ? "" : wordIn(facts[row], per);
    if (isUnknown(word)) return word;
    const group = groups.get(word) ?? { most, taken: 0 };
    groups.set(word, group);
    return group;
  };
}

function wordIn(facts: unknown, name: string): string | Unknown {
  const word = (facts as Readonly<Record<string, unknown>>)[name];
  if (typeof word === "string") return word;
  return isUnknown(word) ? word : unknown("missing-evidence");
}

/** Seats sites of equal rank by their ids, or leaves those open that contend for too few seats. */
function seatEqual(equal: readonly Contender[], ties: GrantScheme["ties"]): void {
  const contested = new Set<Group>();
  for (const { claim, groups } of equal) {
    const full = groups.filter(({ most, taken }) => taken >= most);
    if (full.length === 0) for (const group of groups) group.taken += 1;
    else {
      claim.outcome = "no-seat";
      claim.amount = 0;
    }
    for (const group of full) contested.add(group);
  }
  if (ties === "by-id") return;
  for (const group of contested) leaveOpen(equal.filter(({ groups }) => groups.includes(group)));
}

/** Sites of equal rank, of which some got a seat and others did not, wait for someone to decide. */
function leaveOpen(contenders: readonly Contender[]): void {
  if (!contenders.some(({ claim }) => claim.outcome === "granted")) return;
  for (const { claim } of contenders) {
    claim.outcome = "tie-unresolved";
    claim.amount = unknown("several-cases-apply");
  }
}
