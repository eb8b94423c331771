import type { Label } from "wenming/core";
import type { ComputedGrants } from "wenming/funding";
import { drawChart } from "../report/charts/draw-chart.js";
import type { Markup } from "../report/html.js";
import { html } from "../report/html.js";
import { style } from "../report/style.js";
import { grantChart } from "./grant-chart.js";

/** What the page tells beside the grants. */
export interface GrantPage {
  readonly title: Label;
  readonly labels: readonly string[];
  readonly grants: ComputedGrants;
  /** Sentences about a site and its neighbor, a clause, and payments. */
  readonly sections: readonly { readonly title: Label; readonly lines: readonly string[] }[];
}

/** Writes the grants of a county as one HTML page that needs nothing else. */
export function grantPage({ title, labels, grants, sections }: GrantPage): string {
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
<section><h2>奖补 <span class="en" lang="en">Grants</span></h2>
${drawChart(grantChart(grants, labels))}
${grantTable(grants, labels)}</section>
${sections.map(
  (
    section,
  ) => html`<section><h2>${section.title.zh} <span class="en" lang="en">${section.title.en}</span></h2>
<div class="why">${section.lines.map(lineMarkup)}</div></section>`,
)}
</main>
</body>
</html>
`;
  return page.markup;
}

function lineMarkup(line: string): Markup {
  const depth = Math.floor((line.length - line.trimStart().length) / 2);
  return html`<p class="below-${depth}">${line.trimStart()}</p>`;
}

function grantTable({ grants, total }: ComputedGrants, labels: readonly string[]): Markup {
  return html`<table>
<thead><tr><th scope="col">奖补 <span class="en" lang="en">Grant</span></th>
<th scope="col" class="number">阵地 <span class="en" lang="en">Sites</span></th>
<th scope="col" class="number">金额 <span class="en" lang="en">Yuan</span></th></tr></thead>
<tbody>${grants.map(
    ({ sites, total: sum }, index) => html`<tr><th scope="row">${labels[index] ?? ""}</th>
<td class="number">${sites}</td><td class="number">${sum}</td></tr>`,
  )}
<tr class="sum"><th scope="row">合计 <span class="en" lang="en">Total</span></th><td></td>
<td class="number">${total}</td></tr></tbody></table>`;
}
