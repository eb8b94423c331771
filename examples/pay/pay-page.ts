import type { PayComparison, Payslip } from "wenming/pay";
import { both } from "../report/bilingual.js";
import { drawChart } from "../report/charts/draw-chart.js";
import type { Markup } from "../report/html.js";
import { html } from "../report/html.js";
import { style } from "../report/style.js";
import { gainsChart } from "./gains-chart.js";
import { amountText } from "./text-lines.js";

/** Writes the payslips of a township and who gains as one HTML page that needs nothing else. */
export function payPage(slips: readonly Payslip[], comparison: PayComparison): string {
  const title = { zh: "文明实践员工资单（虚构）", en: "Payslips of practitioners (synthetic)" };
  const page = html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.zh} ${title.en}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header><h1>${title.zh}<span class="en" lang="en">${title.en}</span></h1></header>
<main>
<section><h2>谁受益 <span class="en" lang="en">Who gains</span></h2>
${drawChart(gainsChart(comparison))}</section>
<section><h2>工资单 <span class="en" lang="en">Payslips</span></h2>
${slipTable(slips)}</section>
</main>
</body>
</html>
`;
  return page.markup;
}

function slipTable(slips: readonly Payslip[]): Markup {
  const [first] = slips;
  const items = first?.lines ?? [];
  return html`<table>
<thead><tr><th scope="col">人员 <span class="en" lang="en">Person</span></th>
${items.map(({ label }) => html`<th scope="col" class="number">${both(label)}</th>`)}
<th scope="col" class="number">实发 <span class="en" lang="en">Net</span></th></tr></thead>
<tbody>${slips.map(rowMarkup)}</tbody></table>`;
}

const rowMarkup = ({ person, lines, net }: Payslip): Markup =>
  html`<tr><th scope="row">${person}</th>
${lines.map(({ amount }) => html`<td class="number">${amountText(amount)}</td>`)}
<td class="number"><strong>${amountText(net)}</strong></td></tr>`;
