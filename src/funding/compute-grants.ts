import { apportion } from "../core/apportion.js";
import { compareDecimals } from "../core/arithmetic.js";
import type { Decimal } from "../core/decimal.js";
import { toDecimal } from "../core/decimal.js";
import { definitely } from "../core/definitely.js";
import type { Money } from "../core/money.js";
import { fenOf, moneyOfFen } from "../core/money.js";
import { parseWith } from "../core/parse-with.js";
import { toPlainJson } from "../core/plain-json.js";
import type { TracedScheme, TraceEntry } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown, unknown } from "../core/unknown.js";
import type { Columns, FactRows } from "../rules/compile/columns-of.js";
import { columnsOf } from "../rules/compile/columns-of.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { Asking } from "../rules/read-asking.js";
import { readAsking } from "../rules/read-asking.js";
import { readSubjects } from "../rules/read-subjects.js";
import { figureId } from "./define/figures.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import { fenColumn } from "./fen-column.js";
import type { EarlierGrant, Grant, GrantScheme, SiteFacts } from "./model.js";
import { earlierGrantsSchema } from "./schema.js";

/** How grants are computed. */
export interface GrantOptions extends Asking<"amounts" | "trace"> {
  /** What sites got before, for grants that are not paid every year. */
  readonly earlier?: readonly EarlierGrant[];
}

/**
 * What is decided about a site and a grant.
 *
 * - `granted`: the amount is paid
 * - `not-eligible`: the grant is for other sites
 * - `no-seat`: sites of higher rank have the seats
 * - `tie-unresolved`: sites of equal rank contend for fewer seats, and no rule decides
 * - `received`: the site got it before
 * - `undetermined`: something is unknown
 */
export type GrantOutcome =
  | "granted"
  | "not-eligible"
  | "no-seat"
  | "tie-unresolved"
  | "received"
  | "undetermined";

/** One grant of one site. */
export interface SiteGrant {
  /** Id of the grant. */
  readonly grant: string;
  /** What is decided. */
  readonly outcome: GrantOutcome;
  /** What is paid, or why it cannot be told. @unit yuan */
  readonly amount: Money | Unknown;
  /** What the rule gives before the budget cut it. @unit yuan */
  readonly entitled?: Money;
  /** Why the amount is what it is, when asked for. */
  readonly trace?: TraceEntry;
  /** Why the grant is for the site or not, when asked for. */
  readonly condition?: TraceEntry;
}

/** The grants of one site. */
export interface GrantedSite {
  /** Id of the site. */
  readonly site: string;
  /** The sum of the parts; unknown while one of them is. @unit yuan */
  readonly total: Money | Unknown;
  /** The grants meant for the site; those for others too where reasons are asked for. */
  readonly grants: readonly SiteGrant[];
}

/** What a grant comes to over all sites. */
export interface GrantTotal {
  /** Id of the grant. */
  readonly grant: string;
  /** How many sites are paid. */
  readonly sites: number;
  /** What they are paid. @unit yuan */
  readonly total: Money;
}

/** The grants of all sites. */
export interface ComputedGrants {
  /** The scheme that was applied. */
  readonly scheme: TracedScheme;
  /** `over-budget` where more is due than there is; `undetermined` where something is unknown. */
  readonly status: "computed" | "over-budget" | "undetermined";
  /** The sum of all that is known. @unit yuan */
  readonly total: Money;
  /** What is left of the budget. @unit yuan */
  readonly unspent?: Money;
  /** By how much the budget is passed. @unit yuan */
  readonly over?: Money;
  /** The grants in the order of the scheme. */
  readonly grants: readonly GrantTotal[];
  /** The sites in their order. */
  readonly sites: readonly GrantedSite[];
}

/** A grant of a site on its way. */
interface Claim {
  readonly row: number;
  readonly grant: Grant;
  outcome: GrantOutcome;
  /** Fen. */
  amount: number | Unknown;
  entitled?: number;
}

/**
 * Computes the grants of sites by the tables and conditions of a scheme.
 *
 * All sites are one batch: where the facts of one do not fit, nothing is computed, as seats and the
 * budget depend on all. A table without a row for a site gives an unknown amount, never zero.
 *
 * @param scheme - The scheme.
 * @param sites - The sites and their facts, each once.
 * @param options - The day, the places, what was received before, and how much is asked for.
 * @returns Every part of every site; parts add up to the totals of sites, of grants, and of all.
 * @throws {@link core.DomainError} the codes of `defineFunding`, when the scheme does not fit.
 * @throws {@link core.DomainError} `funding/invalid-sites` or `rules/invalid-facts` when a site does not
 * fit, or is there twice.
 * @throws {@link core.DomainError} `funding/unsuitable-amount` when an amount is below zero, or is not
 * in whole fen.
 * @throws {@link core.DomainError} `funding/invalid-record` when what was received before does not fit.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a parameter has no value then and there.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data, or a sum is too
 * large.
 * @example
 * import { equals, fact } from "wenming/rules";
 * const scheme = defineFunding({
 *   kind: "grants", id: "stars", version: "2023",
 *   title: { zh: "星级奖补", en: "grants by star" }, issuer: "county office", region: "county",
 *   effective: { from: "2023-01-01" }, citation: { document: "Notice 1" },
 *   facts: { star: { kind: "count", most: 5 }, score: { kind: "decimal" } },
 *   grants: [{
 *     id: "five", label: { zh: "五星", en: "5 stars" },
 *     when: equals(fact("star"), "5"), amount: { kind: "constant", value: "6000" },
 *     seats: [{ most: 1 }], rank: fact("score"),
 *   }],
 * });
 * const { total, sites } = computeGrants(scheme, [
 *   { site: "a", facts: { star: 5, score: "91" } },
 *   { site: "b", facts: { star: 5, score: "92.5" } },
 * ]);
 * total; // "6000"
 * sites[0]?.grants; // [{ grant: "five", outcome: "no-seat", amount: "0" }]
 * @source Shishi, star grants of 2023
 */
export function computeGrants<const S extends GrantScheme>(
  scheme: S,
  sites: readonly SiteFacts<FactsOf<S["facts"]>>[],
  options: GrantOptions = {},
): ComputedGrants {
  const { scheme: read, rules } = readFunding(scheme, "grants");
  const { context, detail, own } = readAsking(options, ["amounts", "trace"], ["earlier"]);
  const earlier = readEarlier(own.earlier ?? []);
  const subjects = readSubjects<FundingErrorCode>(sites, {
    field: "site",
    what: "list of sites",
    code: "funding/invalid-sites",
  });
  // Words that seats are counted by are read outside the rules, so the facts are copied first.
  const rows = { ids: subjects.ids, facts: subjects.facts.map((facts) => toPlainJson(facts)) };
  const figures = [...rules.figures.keys()];
  const amounts = figures.filter((id) => /^(?:grant|rank):/.test(id));
  const conditions = figures.filter((id) => /^(?:when|seat\d+):/.test(id));
  const traced = detail === "trace" ? figures.filter((id) => /^(?:grant|when):/.test(id)) : [];
  const columns = columnsOf(rules, context, rows, { amounts, conditions, traced });
  const claims = read.grants.map((grant) => claimsOf(grant, columns, rows, earlier));
  for (const [index, grant] of read.grants.entries()) {
    fillSeats(grant, definitely(claims[index]), { columns, rows, ties: read.ties });
  }
  const cut = cutToBudget(read, claims.flat());
  const told = (claim: Claim): SiteGrant => tell(claim, detail === "trace" ? columns : undefined);
  return Object.freeze({
    scheme: Object.freeze({ id: read.id, version: read.version }),
    ...cut,
    grants: Object.freeze(read.grants.map(({ id }, index) => sumUp(id, definitely(claims[index])))),
    sites: Object.freeze(
      rows.ids.map((site, row) => {
        const own = claims.map((list) => definitely(list[row]));
        const shown = own.filter(({ outcome }) => detail === "trace" || outcome !== "not-eligible");
        const open = own.map(({ amount }) => amount).find(isUnknown);
        const total = open ?? moneyOfFen(sumFen(own));
        return Object.freeze({ site, total, grants: Object.freeze(shown.map(told)) });
      }),
    ),
  });
}

function readEarlier(value: unknown): ReadonlyMap<string, number> {
  const failure = { code: "funding/invalid-record", what: "list of earlier grants" } as const;
  const list = parseWith<readonly EarlierGrant[], FundingErrorCode>(
    earlierGrantsSchema,
    value,
    failure,
  );
  const sums = new Map<string, number>();
  for (const { site, grant, amount } of list) {
    const key = JSON.stringify([site, grant]);
    sums.set(key, (sums.get(key) ?? 0) + fenOf(amount));
  }
  return sums;
}

/** What each site would get of a grant if there were seats and money for all. */
function claimsOf(
  grant: Grant,
  columns: Columns,
  { ids }: FactRows,
  earlier: ReadonlyMap<string, number>,
): readonly Claim[] {
  const { id, when, recurs = "yearly" } = grant;
  const fen = fenColumn(columns.amount(figureId("grant", id)), ids);
  const holds = when === undefined ? () => true : columns.condition(figureId("when", id)).at;
  return ids.map((site, row): Claim => {
    const due = holds(row);
    if (due === false) return { row, grant, outcome: "not-eligible", amount: 0 };
    const amount = isUnknown(due) ? due : fen(row);
    if (isUnknown(amount)) return { row, grant, outcome: "undetermined", amount };
    const before = recurs === "yearly" ? undefined : earlier.get(JSON.stringify([site, id]));
    if (before === undefined) return { row, grant, outcome: "granted", amount };
    const more = recurs === "once" ? 0 : Math.max(amount - before, 0);
    return { row, grant, outcome: more > 0 ? "granted" : "received", amount: more };
  });
}

interface Seating {
  readonly columns: Columns;
  readonly rows: FactRows;
  readonly ties: GrantScheme["ties"];
}

/** Gives the seats of a grant by rank; a site takes one in every group that it belongs to. */
function fillSeats(
  grant: Grant,
  claims: readonly Claim[],
  { columns, rows, ties = "unresolved" }: Seating,
): void {
  const { id, seats = [] } = grant;
  if (seats.length === 0) return;
  const rankAt = columns.amount(figureId("rank", id)).at;
  const takes = seats.map(({ when }, index) =>
    when === undefined ? () => true : columns.condition(figureId(`seat${index}`, id)).at,
  );
  const taken = new Map<string, number>();
  const asking: {
    readonly claim: Claim;
    readonly rank: Decimal;
    readonly keys: readonly string[];
  }[] = [];
  for (const claim of claims.filter(({ outcome }) => outcome === "granted")) {
    const rank = rankAt(claim.row);
    const keys: string[] = [];
    let open: Unknown | undefined = isUnknown(rank) ? rank : undefined;
    for (const [index, { per }] of seats.entries()) {
      const holds = definitely(takes[index])(claim.row);
      const word = per === undefined ? "" : wordIn(rows.facts[claim.row], per);
      if (isUnknown(holds)) open = holds;
      else if (holds && isUnknown(word)) open = word;
      else if (holds) keys.push(JSON.stringify([index, word]));
    }
    if (open === undefined) asking.push({ claim, rank: toDecimal(rank as Money), keys });
    else Object.assign(claim, { outcome: "undetermined", amount: open });
  }
  asking.sort(
    (one, other) =>
      compareDecimals(other.rank, one.rank) ||
      (definitely(rows.ids[one.claim.row]) < definitely(rows.ids[other.claim.row]) ? -1 : 1),
  );
  const isFree = (key: string): boolean =>
    (taken.get(key) ?? 0) < definitely(seats[JSON.parse(key)[0]]).most;
  for (let start = 0; start < asking.length; ) {
    const { rank } = definitely(asking[start]);
    const end = asking.findIndex(
      (next, at) => at > start && compareDecimals(next.rank, rank) !== 0,
    );
    const equal = asking.slice(start, end === -1 ? asking.length : end);
    const contested = new Set<string>();
    for (const { claim, keys } of equal) {
      const full = keys.filter((key) => !isFree(key));
      if (full.length === 0) for (const key of keys) taken.set(key, (taken.get(key) ?? 0) + 1);
      else Object.assign(claim, { outcome: "no-seat", amount: 0 });
      for (const key of full) contested.add(key);
    }
    if (ties === "unresolved") leaveOpen(equal, contested);
    start += equal.length;
  }
}

/** Sites of equal rank, of which some got a seat and others did not, wait for someone to decide. */
function leaveOpen(
  equal: readonly { readonly claim: Claim; readonly keys: readonly string[] }[],
  contested: ReadonlySet<string>,
): void {
  for (const key of contested) {
    const contenders = equal.filter(({ keys }) => keys.includes(key));
    if (!contenders.some(({ claim }) => claim.outcome === "granted")) continue;
    for (const { claim } of contenders) {
      Object.assign(claim, { outcome: "tie-unresolved", amount: unknown("several-cases-apply") });
    }
  }
}

function wordIn(facts: unknown, name: string): string | Unknown {
  const word = (facts as Readonly<Record<string, unknown>>)[name];
  return typeof word === "string" ? word : unknown("missing-evidence");
}

/** Holds the claims against the budget, and cuts them where the scheme says so. */
function cutToBudget(
  { budget }: GrantScheme,
  claims: readonly Claim[],
): Pick<ComputedGrants, "status" | "total" | "unspent" | "over"> {
  const due = sumFen(claims);
  const open = claims.some(({ amount }) => isUnknown(amount));
  const settled = open ? "undetermined" : "computed";
  if (budget === undefined) return { status: settled, total: moneyOfFen(due) };
  const most = fenOf(budget.most);
  if (due <= most) {
    return { status: settled, total: moneyOfFen(due), unspent: moneyOfFen(most - due) };
  }
  const over = moneyOfFen(due - most);
  // A cut in proportion needs every claim.
  if (budget.over === "report" || open) {
    return { status: "over-budget", total: moneyOfFen(due), over };
  }
  scale(claims, most);
  return { status: "computed", total: moneyOfFen(most), unspent: "0", over };
}

function scale(claims: readonly Claim[], most: number): void {
  const caps = Float64Array.from(claims, ({ amount }) => amount as number);
  const floors = new Float64Array(caps.length);
  const order = (one: number, other: number) => one - other;
  const { units } = apportion(most, { weights: caps, floors, caps, order }, "largest-remainder");
  for (const [index, claim] of claims.entries()) {
    if (claim.amount === 0) continue;
    claim.entitled = claim.amount as number;
    claim.amount = definitely(units[index]);
  }
}

function sumFen(claims: readonly Claim[]): number {
  return claims.reduce((sum, { amount }) => (isUnknown(amount) ? sum : sum + amount), 0);
}

function sumUp(grant: string, claims: readonly Claim[]): GrantTotal {
  const sites = claims.filter(({ outcome }) => outcome === "granted").length;
  return Object.freeze({ grant, sites, total: moneyOfFen(sumFen(claims)) });
}

function tell({ row, grant, outcome, amount, entitled }: Claim, columns?: Columns): SiteGrant {
  const { id, when } = grant;
  return Object.freeze({
    grant: id,
    outcome,
    amount: isUnknown(amount) ? amount : moneyOfFen(amount),
    ...(entitled === undefined ? {} : { entitled: moneyOfFen(entitled) }),
    ...(columns === undefined ? {} : { trace: columns.trace(figureId("grant", id), row) }),
    ...(columns === undefined || when === undefined
      ? {}
      : { condition: columns.trace(figureId("when", id), row) }),
  });
}
