import { divide, minus, round, times } from "../core/arithmetic.js";
import type { Decimal } from "../core/decimal.js";
import { decimalOf, toDecimal, toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { Money } from "../core/money.js";
import { fenOf, moneyOfFen } from "../core/money.js";
import { parseWith } from "../core/parse-with.js";
import type { PlainDate } from "../core/plain-date.js";
import { quote } from "../core/quote.js";
import type { TracedScheme, TraceEntry } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown, unknown } from "../core/unknown.js";
import { columnsOf } from "../rules/compile/columns-of.js";
import { suggestionFor } from "../rules/nearest-name.js";
import type { Places } from "../rules/parameter-sheet.js";
import type { PreparedRules } from "../rules/prepared-rules.js";
import { readAsking } from "../rules/read-asking.js";
import type { RuleContext } from "../rules/rule-context.js";
import { figureId, useFact } from "./define/figures.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import type { FundClause, FundEntry, FundProgram } from "./model.js";
import { fundEntriesSchema } from "./schema.js";

/** For which day a program is looked at. */
export interface ProgramOptions {
  /** The last day that counts. */
  readonly asOf: PlainDate;
  /** What was on record by this day; everything on record unless given. */
  readonly knownOn?: PlainDate;
  /** The places, which decide between the layers of a parameter. */
  readonly places?: Places;
}

/** Money of one source, one use, one year, or in all. */
export interface FundStanding {
  /** Id of the source or use; the year; `total` for all. */
  readonly id: string;
  /** What was put aside. @unit yuan */
  readonly allotted: Money;
  /** What was paid, less what came back. @unit yuan */
  readonly paid: Money;
  /** What lapsed at the end of past years. @unit yuan */
  readonly lapsed: Money;
  /** What is left to pay; below zero where too much was paid. @unit yuan */
  readonly left: Money;
  /** The share of the allotted money that is paid (预算执行率), to four places, half up. */
  readonly executed: DecimalString | Unknown;
}

/** How a clause stands. */
export interface ClauseStanding {
  /** Id of the clause. */
  readonly clause: string;
  /** The year; `program` for all years together. */
  readonly period: string;
  /** Whether it holds. */
  readonly holds: boolean | Unknown;
  /** What the uses come to. @unit yuan */
  readonly actual: Money;
  /** What they have to come to, exactly. @unit yuan */
  readonly owed: DecimalString | Unknown;
  /** What has to be moved to the uses, or away from them, within the same whole. @unit yuan */
  readonly missing?: Money;
  /** What has to be added to the uses where nothing is taken from others. @unit yuan */
  readonly added?: Money;
  /** Why the clause holds or not. */
  readonly trace: TraceEntry;
}

/** Money used against the rules of a program. */
export interface FundBreach {
  /** A use that is forbidden, one that the source is not for, or more paid than there was. */
  readonly kind: "forbidden-use" | "bound-source" | "overspent";
  /** The day. */
  readonly on: PlainDate;
  /** Id of the source. */
  readonly source: string;
  /** Id of the entry, but for money that is overspent. */
  readonly entry?: string;
  /** How much. @unit yuan */
  readonly amount: Money;
}

/** A program on a day. */
export interface ProgramStanding {
  /** The program. */
  readonly scheme: TracedScheme;
  /** The day. */
  readonly asOf: PlainDate;
  /** All money together. */
  readonly total: FundStanding;
  /** The sources in the order of the program. */
  readonly sources: readonly FundStanding[];
  /** The uses in the order of the program; what lapses is told by source. */
  readonly uses: readonly FundStanding[];
  /** The years in which money moved. */
  readonly years: readonly FundStanding[];
  /** All money together on each day on which it moved (逐日执行进度). */
  readonly days: readonly FundStanding[];
  /** The clauses, each for every year or for all years together. */
  readonly clauses: readonly ClauseStanding[];
  /** What was done against the rules, by day. */
  readonly breaches: readonly FundBreach[];
}

/** Fen put aside, paid and lapsed. */
interface Sums {
  allotted: number;
  paid: number;
  lapsed: number;
}

/**
 * Tells how a program stands on a day: what is left, what the clauses miss, what went wrong.
 *
 * Entries of one day count together: money allotted on a day can be paid on it.
 *
 * @param program - The program.
 * @param entries - The movements of its money, in any order, each once.
 * @param options - The day, what was on record, and the places.
 * @returns Sums by source, use, year and day; clauses with what they miss; breaches.
 * @throws {@link core.DomainError} the codes of `defineFunding`, when the program does not fit.
 * @throws {@link core.DomainError} `funding/invalid-record`, `funding/duplicate-id` or
 * `funding/unknown-id` when an entry does not fit.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a share has no value then and there.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data, a day does not
 * exist, or a sum is too large.
 * @example
 * const program = defineFunding({
 *   kind: "program", id: "fund", version: "2022",
 *   title: { zh: "专项资金", en: "special fund" }, issuer: "city office", region: "city",
 *   effective: { from: "2022-01-01" }, citation: { document: "Notice 4" },
 *   sources: [{ id: "city", label: { zh: "市级", en: "city" } }],
 *   uses: [
 *     { id: "sites", label: { zh: "建设和活动", en: "sites and activities" } },
 *     { id: "office", label: { zh: "办公", en: "office" } },
 *   ],
 *   clauses: [{
 *     id: "most", label: { zh: "六成以上", en: "at least 60 %" }, uses: ["sites"], of: "allotted",
 *     is: "at-least", share: { kind: "constant", value: "0.6" }, over: "program",
 *   }],
 *   unspent: "carried",
 * });
 * const entry = { on: "2022-03-01", kind: "allotted", source: "city" } as const;
 * const { clauses } = programOn(program, [
 *   { ...entry, id: "1", use: "sites", amount: "500000" },
 *   { ...entry, id: "2", use: "office", amount: "500000" },
 * ], { asOf: "2022-12-31" });
 * clauses[0]?.holds; // false
 * clauses[0]?.missing; // "100000"
 * clauses[0]?.added; // "250000"
 */
export function programOn(
  program: FundProgram,
  entries: readonly FundEntry[],
  options: ProgramOptions,
): ProgramStanding {
  const { scheme, rules } = readFunding(program, "program");
  const { context } = readAsking(options, ["all"]);
  const { asOf, knownOn } = context;
  if (asOf === undefined) {
    throw new DomainError<FundingErrorCode>(
      "funding/invalid-record",
      'A program is looked at on a day. Give the option "asOf".',
      { path: "/asOf" },
    );
  }
  const known = readEntries(scheme, entries)
    .filter(({ on }) => on <= asOf)
    .filter(
      ({ recordedOn }) =>
        !(recordedOn !== undefined && knownOn !== undefined && recordedOn > knownOn),
    )
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  const { sources, days, overspent } = runThrough(scheme, known, asOf);
  const total = [...sources.values()].reduce(plusSums, newSums());
  const years = [...new Set(known.map(yearOf))];
  const breaches = [...known.flatMap((entry) => breachesOf(scheme, entry)), ...overspent];
  const periods = [
    ...years.map((year) => [year, known.filter((entry) => yearOf(entry) === year)] as const),
    ["program", known] as const,
  ];
  return Object.freeze({
    scheme: Object.freeze({ id: scheme.id, version: scheme.version }),
    asOf,
    total: standingOf("total", total),
    sources: Object.freeze([...sources].map(([id, sums]) => standingOf(id, sums))),
    uses: Object.freeze(
      scheme.uses.map(({ id }) => standingOf(id, sumUp(known.filter(({ use }) => use === id)))),
    ),
    years: Object.freeze(periods.slice(0, -1).map(([year, list]) => standingOf(year, sumUp(list)))),
    days,
    clauses: Object.freeze(clausesIn(scheme, { rules, context }, periods)),
    breaches: Object.freeze(
      breaches.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))),
    ),
  });
}

const yearOf = ({ on }: Pick<FundEntry, "on">): string => on.slice(0, 4);

function readEntries(scheme: FundProgram, entries: unknown): readonly FundEntry[] {
  const failure = { code: "funding/invalid-record", what: "list of fund entries" } as const;
  const list = parseWith<readonly FundEntry[], FundingErrorCode>(
    fundEntriesSchema,
    entries,
    failure,
  );
  const seen = new Set<string>();
  const sources = scheme.sources.map(({ id }) => id);
  const uses = scheme.uses.map(({ id }) => id);
  for (const [index, { id, source, use }] of list.entries()) {
    if (seen.has(id))
      throw misfit("funding/duplicate-id", index, `the id ${quote(id)} is taken twice`);
    seen.add(id);
    for (const [name, ids] of [
      [source, sources],
      [use, uses],
    ] as const) {
      if (ids.includes(name)) continue;
      throw misfit(
        "funding/unknown-id",
        index,
        `the program has no ${quote(name)}${suggestionFor(name, ids)}`,
      );
    }
  }
  return list;
}

const misfit = (code: FundingErrorCode, index: number, why: string): DomainError =>
  new DomainError<FundingErrorCode>(code, `Entry ${index} does not fit: ${why}. Correct it.`, {
    path: `/${index}`,
  });

const newSums = (): Sums => ({ allotted: 0, paid: 0, lapsed: 0 });

const plusSums = (one: Sums, other: Sums): Sums => ({
  allotted: one.allotted + other.allotted,
  paid: one.paid + other.paid,
  lapsed: one.lapsed + other.lapsed,
});

function add(sums: Sums, { kind, amount }: FundEntry): void {
  const fen = fenOf(amount);
  if (kind === "allotted") sums.allotted += fen;
  else sums.paid += kind === "paid" ? fen : -fen;
}

function sumUp(entries: readonly FundEntry[]): Sums {
  const sums = newSums();
  for (const entry of entries) add(sums, entry);
  return sums;
}

const leftOf = ({ allotted, paid, lapsed }: Sums): number => allotted - paid - lapsed;

/** Goes through the days: what is left of a year lapses at its end where the program says so. */
function runThrough(scheme: FundProgram, entries: readonly FundEntry[], asOf: PlainDate) {
  const sources = new Map(scheme.sources.map(({ id }) => [id, newSums()]));
  const overspent: FundBreach[] = [];
  const days: FundStanding[] = [];
  let year = entries[0] === undefined ? asOf.slice(0, 4) : yearOf(entries[0]);
  const endYears = (next: string): void => {
    if (next === year || scheme.unspent === "carried") return;
    for (const sums of sources.values()) sums.lapsed += Math.max(leftOf(sums), 0);
    year = next;
  };
  for (const [index, entry] of entries.entries()) {
    endYears(yearOf(entry));
    add(definitely(sources.get(entry.source)), entry);
    if (entries[index + 1]?.on === entry.on) continue;
    days.push(standingOf(entry.on, [...sources.values()].reduce(plusSums, newSums())));
    for (const [source, sums] of sources) {
      const over = -leftOf(sums);
      const told = overspent.some(
        (breach) => breach.source === source && breach.amount === moneyOfFen(over),
      );
      if (over > 0 && !told) {
        overspent.push(
          Object.freeze({ kind: "overspent", on: entry.on, source, amount: moneyOfFen(over) }),
        );
      }
    }
  }
  endYears(asOf.slice(0, 4));
  return { sources, days: Object.freeze(days), overspent };
}

function breachesOf(
  scheme: FundProgram,
  { id, on, kind, source, use, amount }: FundEntry,
): FundBreach[] {
  if (kind === "returned") return [];
  const forbidden = scheme.uses.find((each) => each.id === use)?.forbidden === true;
  const { uses = [use] } = definitely(scheme.sources.find((each) => each.id === source));
  if (!forbidden && uses.includes(use)) return [];
  const breach = forbidden ? "forbidden-use" : "bound-source";
  return [
    Object.freeze({ kind: breach, on, source, entry: id, amount: moneyOfFen(fenOf(amount)) }),
  ];
}

function standingOf(id: string, sums: Sums): FundStanding {
  const { allotted, paid, lapsed } = sums;
  return Object.freeze({
    id,
    allotted: moneyOfFen(allotted),
    paid: moneyOfFen(paid),
    lapsed: moneyOfFen(lapsed),
    left: moneyOfFen(leftOf(sums)),
    executed:
      allotted === 0
        ? unknown("zero-divisor")
        : toDecimalString(
            divide(decimalOf(paid), decimalOf(allotted), { places: 4, mode: "half-up" }),
          ),
  });
}

interface Rules {
  readonly rules: PreparedRules;
  readonly context: RuleContext;
}

function clausesIn(
  { clauses, uses }: FundProgram,
  { rules, context }: Rules,
  periods: readonly (readonly [period: string, entries: readonly FundEntry[]])[],
): readonly ClauseStanding[] {
  const facts = periods.map(([, entries]) => {
    const sums = [
      ["", sumUp(entries)] as const,
      ...uses.map(({ id }) => [id, sumUp(entries.filter(({ use }) => use === id))] as const),
    ];
    return Object.fromEntries(
      sums.flatMap(([use, { allotted, paid }]) => [
        [useFact("allotted", use), moneyOfFen(allotted)],
        // More may have come back than was paid; a clause counts nothing then.
        [useFact("paid", use), moneyOfFen(Math.max(paid, 0))],
      ]),
    ) as Readonly<Record<string, Money>>;
  });
  const figures = [...rules.figures.keys()];
  const columns = columnsOf(
    rules,
    context,
    { ids: periods.map(([period]) => period), facts },
    {
      amounts: figures.filter((id) => !id.startsWith("clause:")),
      conditions: figures.filter((id) => id.startsWith("clause:")),
      traced: figures.filter((id) => id.startsWith("clause:")),
    },
  );
  return clauses.flatMap((clause) =>
    periods.flatMap(([period], row) => {
      if ((clause.over === "program") !== (period === "program")) return [];
      const id = figureId("clause", clause.id);
      const own = definitely(facts[row]);
      const actual = clause.uses.reduce(
        (sum, use) => sum + fenOf(own[useFact(clause.of, use)] ?? "0"),
        0,
      );
      const holds = columns.condition(id).at(row);
      const owed = columns.amount(figureId("owed", clause.id)).at(row);
      const share = columns.amount(figureId("share", clause.id)).at(row);
      return [
        Object.freeze({
          clause: clause.id,
          period,
          holds,
          actual: moneyOfFen(actual),
          owed,
          ...(holds === false && !isUnknown(owed) && !isUnknown(share)
            ? gapOf(clause, decimalOf(actual), toDecimal(owed), toDecimal(share))
            : {}),
          trace: columns.trace(id, row),
        }),
      ];
    }),
  );
}

const hundred = decimalOf(100);
const whole = { places: 0, mode: "ceiling" } as const;

/** By how much a clause is missed: to the fen, and one fen more where equality does not do. */
function gapOf(
  { is }: FundClause,
  actual: Decimal,
  owed: Decimal,
  share: Decimal,
): Pick<ClauseStanding, "missing" | "added"> {
  const upward = is === "at-least" || is === "above" || is === "equal";
  const fen = times(owed, hundred);
  const gap = upward ? minus(fen, actual) : minus(actual, fen);
  const missing = Number(toDecimalString(round(gap, whole)));
  const strict = is === "above" || is === "below";
  const one = strict && toDecimalString(gap) === String(missing) ? 1 : 0;
  const rest = minus(decimalOf(1), share);
  if (is === "equal" || is === "not-equal") return { missing: moneyOfFen(Math.abs(missing)) };
  if (!upward || toDecimalString(rest).startsWith("-") || toDecimalString(rest) === "0") {
    return { missing: moneyOfFen(missing + one) };
  }
  const quotient = divide(gap, rest, whole);
  const exact = toDecimalString(times(quotient, rest)) === toDecimalString(gap);
  const added = Number(toDecimalString(quotient)) + (strict && exact ? 1 : 0);
  return { missing: moneyOfFen(missing + one), added: moneyOfFen(added) };
}
