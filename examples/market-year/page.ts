import type { PlainDate } from "wenming/core";
import { both, stacked } from "../report/bilingual.js";
import type { Markup } from "../report/html.js";
import { html } from "../report/html.js";
import type { Finding } from "./findings.js";
import { clashFindings, gapFindings } from "./findings.js";
import { marksOf, monthMarkup } from "./month-grid.js";
import { style } from "./style.js";
import type { YearPlan } from "./year-plan.js";
import { letterOf, nameOf } from "./year-plan.js";

/** Writes the plan of a year as one HTML page that needs nothing else: no script, no network. */
export function yearPage(plan: YearPlan): string {
  const { zh, en } = plan.scheme.label;
  const marks = marksOf(plan);
  const year = plan.period.from.slice(0, 4);
  const firsts = Array.from(
    { length: 12 },
    (_, at) => `${year}-${String(at + 1).padStart(2, "0")}-01` as PlainDate,
  );
  return html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${zh} ${en}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<h1>${zh}<span class="en" lang="en">${en}</span></h1>
<div class="notice">
<p><strong>示例数据。</strong>县名、乡镇名、圩日和全部安排均为虚构。</p>
<p class="en" lang="en"><strong>Synthetic data.</strong> The county, its places, markets and plans are made up.</p>
</div>
</header>
<main>
<ul class="legend">${plan.scheme.events.map(
    ({ label, place }, at) =>
      html`<li><strong>${letterOf(at)}</strong> ${both(label)} · ${nameOf(plan, place).zh}</li>`,
  )}</ul>
<p class="note">${both({
    zh: "小写字母：日期未知。红框：冲突。休、班：国务院办公厅通知的放假与调休。",
    en: "Small letters: days unknown. Framed in red: clashes. 休, 班: days off and worked by decree.",
  })}</p>
<div class="year">${firsts.map((first) => monthMarkup(plan, marks, first))}</div>
${findingsMarkup({ zh: "空档", en: "Gaps" }, gapFindings(plan))}
${findingsMarkup({ zh: "冲突", en: "Clashes" }, clashFindings(plan))}
</main>
</body>
</html>
`.markup;
}

const columns = [
  { zh: "时间", en: "When" },
  { zh: "地点、队伍", en: "Place or team" },
  { zh: "要求", en: "Requirement" },
  { zh: "原因", en: "Why" },
];

function findingsMarkup(title: { zh: string; en: string }, findings: readonly Finding[]): Markup {
  return html`<section><h2>${both(title)}</h2><table class="findings">
<thead><tr>${columns.map((label) => html`<th scope="col">${both(label)}</th>`)}</tr></thead>
<tbody>${findings.map(
    ({ when, where, what, certain, why }) => html`<tr><td>${when}</td><td>${stacked(where)}</td>
<td>${stacked(what)}${certain ? "" : html` <em>待定 <span class="en" lang="en">not certain</span></em>`}</td>
<td>${stacked(why)}</td></tr>`,
  )}</tbody></table></section>`;
}
