import type { Label } from "wenming/core";
import { both } from "../report/bilingual.js";
import type { Markup } from "../report/html.js";
import { html } from "../report/html.js";
import { style } from "../report/style.js";
import type { Statement, StatementRow } from "./statement.js";
import { courtesyText } from "./statement-lines.js";

/** Writes the year of a volunteer as one HTML page that needs nothing else. */
export function statementPage(statement: Statement): string {
  const { purse, asOf, rows, hours, points, tier, courtesies } = statement;
  const title = { zh: "志愿者年度对账单（虚构）", en: "A volunteer's year (synthetic)" };
  const page = html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.zh} ${title.en}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header><h1>${title.zh}<span class="en" lang="en">${title.en}</span></h1>
<p class="note">${purse} · ${asOf} · 积分对账单不是志愿服务证明。
<span lang="en">A statement of points is no certificate of service.</span></p></header>
<main>
${section(
  { zh: "结余", en: "Balances" },
  facts([
    [{ zh: "服务时长", en: "hours" }, hours.balance],
    [{ zh: "可兑换积分", en: "points" }, points.redeemable],
    [{ zh: "星级", en: "stars" }, tier.tier ?? "–"],
  ]),
)}
${section(
  { zh: "到期", en: "When points lapse" },
  facts(
    points.lots.map(({ record, left, lapses = "–" }) => [
      { zh: `${lapses} 起失效`, en: `lapse on ${lapses}` },
      `${left} (${record})`,
    ]),
  ),
)}
${section(
  { zh: "礼遇", en: "Courtesies" },
  facts(courtesies.map((each) => [each.label, courtesyText(each)])),
)}
${section({ zh: "明细", en: "Entries" }, entries(rows))}
</main>
</body>
</html>
`;
  return page.markup;
}

const section = (title: Label, body: Markup): Markup =>
  html`<section><h2>${title.zh} <span class="en" lang="en">${title.en}</span></h2>
${body}</section>`;

const facts = (list: readonly (readonly [Label, string])[]): Markup =>
  html`<dl class="meta">${list.map(([label, value]) => html`<dt>${both(label)}</dt><dd>${value}</dd>`)}</dl>`;

const entries = (rows: readonly StatementRow[]): Markup => html`<table>
<thead><tr><th scope="col">${both({ zh: "日期", en: "Day" })}</th>
<th scope="col">${both({ zh: "事项", en: "What" })}</th>
<th scope="col" class="number">${both({ zh: "时长", en: "Hours" })}</th>
<th scope="col" class="number">${both({ zh: "积分", en: "Points" })}</th></tr></thead>
<tbody>${rows.map(
  ({ on, what, hours, points, refused }) => html`<tr><td>${on}</td><th scope="row">${both(what)}
<span class="note">${refused}</span></th><td class="number">${hours}</td>
<td class="number">${points}</td></tr>`,
)}</tbody></table>`;
