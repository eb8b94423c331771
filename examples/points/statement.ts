import type { Label, PlainDate } from "wenming/core";
import { sumOf, toDecimal, toDecimalString } from "wenming/core";
import type {
  BalanceStatement,
  Book,
  CourtesyStanding,
  Outcome,
  PointsRecord,
  PointsScheme,
  TierStanding,
} from "wenming/points";
import { balanceOn, courtesiesOn, tierOn } from "wenming/points";

/** What a record did to the points and hours of one volunteer. */
export interface StatementRow {
  readonly id: string;
  readonly on: PlainDate;
  readonly what: Label;
  readonly hours: string;
  readonly points: string;
  /** Why it had no effect, where it had none. */
  readonly refused: string;
}

/** A year of one volunteer. */
export interface Statement {
  readonly purse: string;
  readonly asOf: PlainDate;
  readonly rows: readonly StatementRow[];
  readonly hours: BalanceStatement;
  readonly points: BalanceStatement;
  readonly tier: TierStanding;
  readonly courtesies: readonly CourtesyStanding[];
}

/** Draws up what one volunteer did, holds and may have at the end of a year. */
export function statementOf(
  book: Book,
  scheme: PointsScheme,
  posted: readonly { readonly record: PointsRecord; readonly outcome: Outcome }[],
  { purse, asOf }: { readonly purse: string; readonly asOf: PlainDate },
): Statement {
  const own = new Set(
    posted.flatMap(({ record }) =>
      "purse" in record && record.purse === purse ? [record.id] : [],
    ),
  );
  const rows = posted
    .filter(({ record }) => own.has(record.id) || ("of" in record && own.has(record.of)))
    .map(({ record, outcome }) => rowOf(scheme, record, outcome));
  return {
    purse,
    asOf,
    rows,
    hours: balanceOn(book, { purse, balance: "hours", asOf }),
    points: balanceOn(book, { purse, balance: "points", asOf }),
    tier: tierOn(book, { purse, ladder: "stars", asOf }),
    courtesies: courtesiesOn(book, { purse, asOf, facts: { consent: true } }),
  };
}

function rowOf(scheme: PointsScheme, record: PointsRecord, outcome: Outcome): StatementRow {
  const lines = outcome.status === "posted" ? outcome.lines : [];
  const changeOf = (balance: string): string => {
    const own = lines.filter((line) => line.balance === balance);
    const change = sumOf(own.map(({ points }) => toDecimal(points)));
    return own.length === 0 ? "" : toDecimalString(change);
  };
  return {
    id: record.id,
    on: record.on,
    what: labelOf(scheme, record),
    hours: changeOf("hours"),
    points: changeOf("points"),
    refused: outcome.status === "refused" ? outcome.reasons.join(", ") : "",
  };
}

function labelOf({ items, offers = [] }: PointsScheme, record: PointsRecord): Label {
  if (record.kind === "reverse") return { zh: `冲回 ${record.of}`, en: `reversal of ${record.of}` };
  if (record.kind === "refund") return { zh: `退货 ${record.of}`, en: `goods back, ${record.of}` };
  const id = "item" in record ? record.item : "offer" in record ? record.offer : "";
  const found = [...items, ...offers].find((part) => part.id === id);
  return found?.label ?? { zh: id, en: id };
}
