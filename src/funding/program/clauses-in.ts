import { decimalOf, toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Money } from "../../core/money.js";
import { fenOf, moneyOfFen } from "../../core/money.js";
import { isUnknown } from "../../core/unknown.js";
import type { Columns } from "../../rules/compile/columns-of.js";
import { columnsOf } from "../../rules/compile/columns-of.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { figureId, useFact } from "../define/figures.js";
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
  return scheme.clauses.flatMap((clause) =>
    periods.flatMap(([period], row) => {
      if ((clause.over === "program") !== (period === wholeProgram)) return [];
      return [standingOf(clause, period, { columns, row, sums: definitely(facts[row]) })];
    }),
  );
}

/** The name of all years together. */
export const wholeProgram = "program";

type Sums = Readonly<Record<string, Money>>;

/** What was put aside and paid, in all and for each use. */
function factsOf({ uses }: FundProgram, entries: readonly FundEntry[]): Sums {
  const lists = [
    ["", entries] as const,
    ...uses.map(({ id }) => [id, entries.filter(({ use }) => use === id)] as const),
  ];
  return Object.fromEntries(
    lists.flatMap(([use, list]) => {
      const { allotted, paid } = sumUp(list);
      return [
        [useFact("allotted", use), moneyOfFen(allotted)],
        // More may have come back than was paid; a clause counts nothing then.
        [useFact("paid", use), moneyOfFen(Math.max(paid, 0))],
      ];
    }),
  );
}

interface Row {
  readonly columns: Columns;
  readonly row: number;
  readonly sums: Sums;
}

function standingOf(
  clause: FundClause,
  period: string,
  { columns, row, sums }: Row,
): ClauseStanding {
  const { id, uses, of } = clause;
  const fen = uses.map((use) => fenOf(definitely(sums[useFact(of, use)])));
  const actual = fen.reduce((sum, each) => sum + each, 0);
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
