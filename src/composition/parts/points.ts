import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { TraceEntry } from "../../core/trace.js";
import type {
  Book,
  Outcome,
  PointsScheme,
  PostingCounts,
  PostingFailure,
  PurseBalance,
  TierStanding,
} from "../../points/index.js";
import {
  balanceOn,
  balancesOn,
  definePoints,
  openBook,
  postMany,
  tierOn,
} from "../../points/index.js";
import type { PointsFacts, PointsHolder, PointsYearPart } from "../model.js";
import type { YearQuestion } from "../year/question.js";
import type { ResultDefinition, YearValue } from "../year/table.js";
import { entry } from "./entry.js";
import { newTable } from "./new-table.js";
import type { LinkedFact, PartRoom } from "./part-room.js";

/** One balance of all purses. */
export interface BalanceList {
  /** Id of the balance. */
  readonly balance: Id;
  /** What each purse holds. */
  readonly purses: readonly PurseBalance[];
}

/** Where a holder stands on a ladder. */
export interface HolderTier {
  /** Id of the purse. */
  readonly unit: Id;
  /** Id of the ladder. */
  readonly ladder: Id;
  /** Where it stands. */
  readonly standing: TierStanding;
}

/** Balances and tiers. */
export interface PointsAnswer {
  /** How many records had which outcome. */
  readonly counts: PostingCounts;
  /** The records that had no effect, with their reasons. */
  readonly refused: readonly Outcome[];
  /** The records that do not fit. */
  readonly failures: readonly PostingFailure[];
  /** The balances, in the order of the scheme. */
  readonly balances: readonly BalanceList[];
  /** The tiers, holder by holder. */
  readonly tiers: readonly HolderTier[];
}

/** Parts that keep points. */
export const pointsRoom: PartRoom<PointsYearPart, PointsFacts, PointsAnswer> = {
  check: ({ scheme }) => definePoints(scheme),
  results: ({ scheme }) => resultsOf(scheme),
  linkable: ({ scheme: { standing } }) => ({ facts: standing?.facts ?? {} }),
  unitsIn: ({ holders = [] }) => holders.map(({ unit }) => unit),
  open: ({ scheme }) => {
    const empty = openBook(scheme);
    return ({ facts: { records, holders = [] }, linkedTo, question }) => {
      const { book, counts, results, failures } = postMany(empty, records);
      const day = { asOf: question.context.asOf, ...knownOn(question) };
      const balances = scheme.balances.map(({ id: balance }) =>
        Object.freeze({ balance, purses: balancesOn(book, { balance, ...day }) }),
      );
      const units = new Map<Id, PointsHolder>(
        balances.flatMap(({ purses }) =>
          purses.map(({ purse: unit }) => [unit, { unit }] as const),
        ),
      );
      for (const holder of holders) units.set(holder.unit, holder);
      const tiers = [...units.values()].flatMap((holder) =>
        tiersOf(scheme, book, holder, linkedTo(holder.unit), question),
      );
      const answer = Object.freeze({
        counts,
        refused: Object.freeze(
          results.filter(({ status }) => status === "refused" || status === "conflict"),
        ),
        failures,
        balances: Object.freeze(balances),
        tiers: Object.freeze(tiers),
      });
      return { answer, table: tableOf(scheme, book, answer, units, question), failures: [] };
    };
  },
};

function resultsOf({ balances, standing }: PointsScheme) {
  return new Map<string, ResultDefinition>([
    ...balances.map(({ id }) => [`balance:${id}`, { kind: "decimal" }] as const),
    ...(standing?.ladders ?? []).map(
      ({ id, tiers }) =>
        [`tier:${id}`, { kind: "choice", options: tiers.map((tier) => tier.id) }] as const,
    ),
  ]);
}

const knownOn = ({ context }: YearQuestion) =>
  context.knownOn === undefined ? {} : { knownOn: context.knownOn };

function tiersOf(
  { standing }: PointsScheme,
  book: Book,
  { unit, facts = {}, given = [] }: PointsHolder,
  linked: readonly LinkedFact[],
  question: YearQuestion,
): readonly HolderTier[] {
  return (standing?.ladders ?? []).map(({ id: ladder }) => {
    const asked = {
      purse: unit,
      ladder,
      asOf: question.context.asOf,
      ...knownOn(question),
      facts: { ...facts, ...Object.fromEntries(linked.map(({ fact, value }) => [fact, value])) },
      given,
      ...(question.traced ? { detail: "trace" as const } : {}),
    };
    return Object.freeze({ unit, ladder, standing: tierOn(book, asked as never) });
  });
}

function tableOf(
  scheme: PointsScheme,
  book: Book,
  { balances, tiers }: PointsAnswer,
  units: ReadonlyMap<Id, PointsHolder>,
  question: YearQuestion,
) {
  const { table, put, add } = newTable();
  for (const unit of units.keys()) add(unit);
  for (const [index, { balance, purses }] of balances.entries()) {
    const held = new Map(purses.map((each) => [each.purse, each.balance]));
    for (const unit of units.keys()) {
      const value = held.get(unit) ?? "0";
      const asked = { purse: unit, balance, asOf: question.context.asOf, ...knownOn(question) };
      const step = question.traced
        ? entry("balance", `/balances/${index}`, value, {
            of: scheme.balances[index],
            parts: balanceOn(book, asked).lots.map(({ record, from, left }) =>
              entry("lot", `/balances/${index}`, left, { detail: { record, from } }),
            ),
          })
        : undefined;
      put(unit, `balance:${balance}`, value, step);
    }
  }
  for (const { unit, ladder, standing } of tiers) {
    const value = tierOf(standing);
    put(
      unit,
      `tier:${ladder}`,
      value,
      question.traced ? tierEntry(scheme, ladder, standing, value) : undefined,
    );
  }
  return table;
}

/** A tier that may be higher is not known. */
const tierOf = ({ status, tier, open: [first] }: TierStanding): YearValue | undefined =>
  status === "undetermined" ? definitely(first).reason : tier;

function tierEntry(
  { standing: rules }: PointsScheme,
  ladder: Id,
  { status, ratedOn, trace = [] }: TierStanding,
  value: YearValue | undefined,
): TraceEntry {
  const ladders = definitely(rules?.ladders, "the ladder");
  const index = ladders.findIndex(({ id }) => id === ladder);
  return entry("tier", `/standing/ladders/${index}`, value ?? "", {
    of: ladders[index],
    detail: { status, ratedOn },
    parts: trace,
  });
}
