import { decimalOf, toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Money } from "../../core/money.js";
import { fenOf, moneyOfFen } from "../../core/money.js";
import { isUnknown } from "../../core/unknown.js";
import type { Columns } from "../../rules/compile/columns-of.js";
import { columnsOf } from "../../rules/compile/columns-of.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { countedFact, figureId, useFact } from "../define/figures.js";
import type { ReadFunding } from "../define/read-funding.js";
import type { FundClause, FundProgram } from "../model.js";
import type { FundEntry } from "../records.js";
import { gapOf } from "./gap-of.js";
import type { ClauseStanding } from "./program-standing.js";
import { sumUp } from "./sums.js";

/** A year, or all years together, and what moved in it. */
export type FundPeriod = readonly [period: string, entries: readonly FundEntry[]];

/** How the clauses stand in each period that they speak of. */
export function clausesIn(
  { scheme, rules }: ReadFunding<FundProgram>,
  context: RuleContext,
  periods: readonly FundPeriod[],
): readonly ClauseStanding[] {
  const facts = periods.map(([, entries]) => factsOf(scheme, entries));
  const figures = [...rules.figures.keys()];
  const questions = figures.filter((id) => id.startsWith("clause:"));
  const columns = columnsOf(
    rules,
    context,
    { ids: periods.map(([period]) => period), facts },
    {
      amounts: figures.filter((id) => !id.startsWith("clause:")),
      conditions: questions,
      traced: questions,
    },
  );
  return scheme.clauses.flatMap((clause, place) =>
    periods.flatMap(([period], row) => {
      if ((clause.over === "program") !== (period === wholeProgram)) return [];
      const counted = clause.uses.map((use) =>
        definitely(facts[row]?.[countedFact(clause, place, use)]),
      );
      return [standingOf(clause, period, { columns, row, counted })];
    }),
  );
}

/** The name of all years together. */
export const wholeProgram = "program";

type Sums = Readonly<Record<string, Money>>;

/** What was put aside and paid in all, and what the clauses count. */
function factsOf({ clauses }: FundProgram, entries: readonly FundEntry[]): Sums {
  const { allotted, paid } = sumUp(entries);
  const whole = { [useFact("allotted")]: allotted, [useFact("paid")]: paid };
  const sums = new Map<string, number>(Object.entries(whole));
  const byUse = new Map<string, FundEntry[]>();
  for (const entry of entries) {
    const before = byUse.get(entry.use);
    if (before === undefined) byUse.set(entry.use, [entry]);
    else before.push(entry);
  }
  for (const [place, clause] of clauses.entries()) {
    const payers = clause.sources && new Set(clause.sources);
    for (const use of clause.uses) {
      const counted = (byUse.get(use) ?? []).filter(({ source }) => payers?.has(source) ?? true);
      sums.set(countedFact(clause, place, use), sumUp(counted)[clause.of]);
    }
  }
  // More may have come back than was paid; a clause counts nothing then.
  return Object.fromEntries([...sums].map(([fact, fen]) => [fact, moneyOfFen(Math.max(fen, 0))]));
}

interface Row {
  readonly columns: Columns;
  readonly row: number;
  /** What the clause counts. */
  readonly counted: readonly Money[];
}

function standingOf(
  clause: FundClause,
  period: string,
  { columns, row, counted }: Row,
): ClauseStanding {
  const { id } = clause;
  const actual = counted.reduce((sum, each) => sum + fenOf(each), 0);
  const figure = figureId("clause", id);
  const holds = columns.condition(figure).at(row);
  const owed = columns.amount(figureId("owed", id)).at(row);
  const share = columns.amount(figureId("share", id)).at(row);
  const isMissed = holds === false && !isUnknown(owed) && !isUnknown(share);
  return Object.freeze({
    clause: id,
    period,
    holds,
    actual: moneyOfFen(actual),
    owed,
    ...(isMissed ? gapOf(clause, decimalOf(actual), toDecimal(owed), toDecimal(share)) : {}),
    trace: columns.trace(figure, row),
  });
}
