import type { Reform, SplitChange, WhatIf } from "wenming/composition";
import { isUnknown, sumMoney } from "wenming/core";
import type { YearFigures } from "./year-figures.js";
import { answerOf, columnOf, countOf, resultOf, wayThroughParts } from "./year-figures.js";

/** What the year came to, a line for each part. */
export function yearLines(figures: YearFigures): readonly string[] {
  const stars = [5, 4, 3, 2, 1].map(
    (star) => `${star}★ ${countOf(figures, "stars", "star", String(star))}`,
  );
  const grants = answerOf(figures, "grants");
  const pairs = answerOf(figures, "pairing").proposal;
  const honors = answerOf(figures, "linkage").honors;
  const { counts } = answerOf(figures, "points");
  const gross = columnOf(figures, "pay", "gross").flatMap(({ value }) =>
    typeof value === "string" ? [value as `${number}`] : [],
  );
  const overdue = columnOf(figures, "duties", "overdue").reduce(
    (sum, { value }) => sum + Number(value),
    0,
  );
  return [
    `月报逾期 Reports overdue: ${overdue}`,
    `星级 Stars: ${stars.join(", ")}`,
    `奖补 Grants: ${grants.total} 元 yuan (${grants.status}${grants.over === undefined ? "" : `, +${grants.over}`})`,
    `结对 Pairs: ${pairs.totals.pairs}, ${pairs.totals.cost} m`,
    `考核优秀 Appraised excellent: ${countOf(figures, "appraisal", "grade", "excellent")}`,
    `报酬 Pay: ${sumMoney(gross)} 元 yuan, ${gross.length} 人 persons`,
    `积分记录 Points records: ${counts.posted}`,
    `志愿者星级 Tiers: ${columnOf(figures, "points", "tier:stars")
      .map(({ unit, value }) => `${unit} ${value === undefined || isUnknown(value) ? "—" : value}`)
      .join(", ")}`,
    ...honors.map(
      ({ label, recommended, barred }) =>
        `${label.zh} ${label.en}: ${recommended.join(" ")}（不得评 barred: ${barred.length}）`,
    ),
    `综合考评 Composite: ${columnOf(figures, "composite", "total")
      .map(({ unit, value }) => `${unit} ${String(value)}`)
      .join(", ")}`,
  ];
}

/** The person whose pay is followed back. */
export const followed = "P-120";

/** One number, followed back through the parts. */
export function traceLines(figures: YearFigures): readonly string[] {
  const { value, trace } = resultOf(figures, "pay", followed, "item:performance") ?? {};
  if (trace === undefined) return [];
  const way = wayThroughParts(figures, trace);
  return [
    `${followed} 绩效 performance: ${String(value)}`,
    ...way.slice(0, 24).map(({ depth, text }) => `${"  ".repeat(depth + 1)}${text.zh}`),
    `  … 共 ${way.length} 步 steps`,
  ];
}

/** What a reform would bring. */
export function reformLines(
  { title }: Reform,
  { figures, flips, cost }: WhatIf,
): readonly string[] {
  return [
    `${title.zh}\n${title.en}`,
    ...figures.flatMap((figure) =>
      figure.status === "compared"
        ? [
            `${figure.part} ${figure.result}: ${figure.total.before} → ${figure.total.after}` +
              ` (+${figure.gainers} −${figure.losers} =${figure.unchanged} ?${figure.open.length})`,
            ...splitLines(figure.total),
          ]
        : [],
    ),
    `成本 Cost: ${cost.total.before} → ${cost.total.after}, ${signed(cost.total.difference)}`,
    ...splitLines(cost.total),
    ...cost.payers.map(
      ({ payer = "—", before, after, difference }) =>
        `  ${payer}: ${before} → ${after}, ${signed(difference)}`,
    ),
    `星级变化 Stars: ${flips
      .filter(({ result }) => result === "star")
      .map(({ unit, before, after }) => `${unit} ${String(before ?? "—")}→${String(after ?? "—")}`)
      .join(", ")}`,
  ];
}

function splitLines({ split }: SplitChange): readonly string[] {
  if (isUnknown(split)) return ["  ？"];
  return split.map(({ label, amount }) => `  ${signed(amount)}  ${label.zh} ${label.en}`);
}

/** A difference with its sign. */
export const signed = (amount: string): string =>
  amount === "0" ? "0" : amount.startsWith("-") ? amount.replace("-", "−") : `+${amount}`;
