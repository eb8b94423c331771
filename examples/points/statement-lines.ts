import { isUnknown } from "wenming/core";
import type { CourtesyStanding } from "wenming/points";
import type { Statement, StatementRow } from "./statement.js";

/** A statement as lines of text. */
export function statementLines({ purse, asOf, rows, hours, points, tier, courtesies }: Statement) {
  return [
    `${purse}  ${asOf}`,
    ...rows.map(rowLine),
    `时长 hours ${hours.balance}  积分 points ${points.balance}（失效 lapsed ${points.lapsed}）`,
    ...points.lots.map(
      ({ record, left, lapses }) => `  ${record}: ${left}, ${lapses ?? "长期有效 for ever"}`,
    ),
    `星级 stars ${tier.tier ?? "–"}  待授予 due ${tier.due.join(", ") || "–"}`,
    ...courtesies.map((each) => `  ${each.label.zh} ${each.label.en}: ${courtesyText(each)}`),
  ];
}

const rowLine = ({ id, on, what, hours, points, refused }: StatementRow): string =>
  `  ${id} ${on} ${what.zh} ${what.en}: ${refused === "" ? `${hours || "0"} h, ${points || "0"}` : `不予记入 refused, ${refused}`}`;

/** What became of a courtesy, and its value. */
export function courtesyText({ status, value, left }: CourtesyStanding): string {
  const worth = value === undefined ? "" : ` ${isUnknown(value) ? value.unknown : value}`;
  return `${status}${worth}${left === undefined ? "" : `, ${left} left`}`;
}
