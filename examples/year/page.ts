import type { Reform, SplitChange, WhatIf } from "wenming/composition";
import type { Label } from "wenming/core";
import { isUnknown, sumMoney } from "wenming/core";
import { both, stacked } from "../report/bilingual.js";
import { drawChart } from "../report/charts/draw-chart.js";
import { starDistribution } from "../report/charts/star-distribution.js";
import type { Markup } from "../report/html.js";
import { html } from "../report/html.js";
import { starTableMarkup, starTableOf } from "../report/star-table.js";
import { style } from "../report/style.js";
import { splitChart } from "./split-chart.js";
import { followed, signed } from "./text-lines.js";
import type { YearFigures } from "./year-figures.js";
import { answerOf, columnOf, countOf, resultOf, wayThroughParts } from "./year-figures.js";

/** Writes a county's year as one HTML page that needs nothing else: no script, no network. */
export function yearPage(figures: YearFigures, reform: Reform, answer: WhatIf): string {
  const { title, version } = figures.scheme;
  const page = html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.zh} ${title.en}</title>
<style>${{ markup: style + ownStyle }}</style>
</head>
<body>
<header>
<h1>年度报告<span class="en" lang="en">Report of the year</span></h1>
<dl class="meta">
<dt>事项 <span class="en" lang="en">Subject</span></dt><dd>${stacked(title)}</dd>
<dt>版本 <span class="en" lang="en">Version</span></dt><dd>${version}</dd>
<dt>截止日期 <span class="en" lang="en">As of</span></dt><dd>${figures.year.asOf}</dd>
</dl>
<div class="notice">
<p><strong>示例数据。</strong>县名、乡村名、办法和全部数据均为虚构，由程序生成；与真实地方、单位、个人无关。</p>
<p class="en" lang="en"><strong>Synthetic data.</strong> The county, its places, the schemes and all facts are made up by a program; any likeness is accidental.</p>
</div>
</header>
<main>
${overview(figures)}
${starsSection(figures)}
${moneySection(figures)}
${pairsSection(figures)}
${honorsSection(figures)}
${compositeSection(figures)}
${reformSection(figures, reform, answer)}
${traceSection(figures)}
</main>
<footer class="note"><p>${both({
    zh: "各部分的结果按年度方案中声明的关联传递；每个数字都可沿关联逐级追溯到条款和事实。",
    en: "Results pass from part to part by the links that the scheme declares; every figure can be followed back to clauses and facts.",
  })}</p></footer>
</body>
</html>
`;
  return page.markup;
}

const ownStyle = `
.below-6 { padding-left: 6em; } .below-7 { padding-left: 7em; } .below-8 { padding-left: 8em; }
`;

const heading = (number: string, { zh, en }: Label): Markup =>
  html`<h2>${number}、${zh} <span class="en" lang="en">${en}</span></h2>`;

const head = (
  ...columns: readonly (readonly [zh: string, en: string, number?: "number"])[]
): Markup =>
  html`<thead><tr>${columns.map(
    ([zh, en, number]) =>
      html`<th scope="col"${number === undefined ? "" : html` class="number"`}>${zh}<span class="en below" lang="en">${en}</span></th>`,
  )}</tr></thead>`;

function overview(figures: YearFigures): Markup {
  const met = sumOf(figures, "met");
  const owed = sumOf(figures, "owed");
  const gross = columnOf(figures, "pay", "gross").flatMap(({ value }) =>
    typeof value === "string" ? [value as `${number}`] : [],
  );
  const composite = columnOf(figures, "composite", "total")[0]?.value;
  const shown = [
    {
      zh: "综合考评得分",
      en: "composite appraisal",
      value: typeof composite === "string" ? composite : "？",
    },
    {
      zh: "三星级及以上",
      en: "three stars or more",
      value: [3, 4, 5].reduce(
        (sum, star) => sum + countOf(figures, "stars", "star", String(star)),
        0,
      ),
    },
    { zh: "月报按时", en: "reports in time", value: `${met} / ${owed}` },
    { zh: "奖补（元）", en: "grants, yuan", value: grouped(answerOf(figures, "grants").total) },
    { zh: "报酬（元）", en: "pay, yuan", value: grouped(sumMoney(gross)) },
    {
      zh: "考核优秀",
      en: "appraised excellent",
      value: countOf(figures, "appraisal", "grade", "excellent"),
    },
    {
      zh: "挂点、结对",
      en: "attachments, pairs",
      value: answerOf(figures, "pairing").proposal.totals.pairs,
    },
    {
      zh: "推荐文明村",
      en: "recommended",
      value: answerOf(figures, "linkage").honors[0]?.recommended.length ?? 0,
    },
  ];
  return html`<section>
${heading("一", { zh: "总体情况", en: "Overview" })}
<ul class="figures">${shown.map((each) => html`<li><strong>${each.value}</strong>${stacked(each)}</li>`)}</ul>
</section>`;
}

const sumOf = (figures: YearFigures, result: string): number =>
  columnOf(figures, "duties", result).reduce((sum, { value }) => sum + Number(value), 0);

/** Yuan in groups of three digits, for reading. */
const grouped = (amount: string): string => amount.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");

function starsSection({ round }: YearFigures): Markup {
  const table = starTableOf(round);
  return html`<section>
${heading("二", { zh: "星级", en: "Stars" })}
${drawChart(starDistribution(table))}
${starTableMarkup(table)}
</section>`;
}

function moneySection(figures: YearFigures): Markup {
  const grants = answerOf(figures, "grants");
  const part = figures.scheme.parts.find(({ kind }) => kind === "grants");
  const labels = part?.kind === "grants" ? part.scheme.grants.map(({ label }) => label) : [];
  const open = columnOf(figures, "grants", "total").filter(({ value }) => isUnknown(value));
  return html`<section class="page">
${heading("三", { zh: "奖补与报酬", en: "Grants and pay" })}
<table><caption>星级奖补 <span class="en" lang="en">Grants by star</span></caption>
${head(["奖补", "Grant"], ["阵地", "Sites", "number"], ["金额（元）", "Yuan", "number"])}
<tbody>${grants.grants.map(
    (
      { sites, total },
      index,
    ) => html`<tr><th scope="row">${both(labels[index] ?? { zh: "", en: "" })}</th>
<td class="number">${sites}</td><td class="number">${grouped(total)}</td></tr>`,
  )}
<tr class="sum"><th scope="row">合计 <span class="en" lang="en">Total</span></th><td></td>
<td class="number">${grouped(grants.total)}</td></tr></tbody></table>
${grants.over === undefined ? "" : html`<p class="lost">超出预算 ${grouped(grants.over)} 元 <span class="en" lang="en">over the budget</span></p>`}
${open.length === 0 ? "" : html`<p>星级待定、奖补未知 <span class="en" lang="en">Stars, and so grants, not known</span>：${open.map(({ unit }) => html`${both(figures.nameOf(unit))}；`)}</p>`}
${payTable(figures)}
</section>`;
}

function payTable(figures: YearFigures): Markup {
  const part = figures.scheme.parts.find(({ kind }) => kind === "pay");
  const items = part?.kind === "pay" ? part.scheme.items : [];
  return html`<table><caption>实践员报酬（全年） <span class="en" lang="en">Pay of practitioners, the whole year</span></caption>
${head(["项目", "Item"], ["承担方", "Payer"], ["人数", "Persons", "number"], ["金额（元）", "Yuan", "number"])}
<tbody>${items.map(({ id, label, payer = "" }) => {
    const amounts = columnOf(figures, "pay", `item:${id}`).flatMap(({ value }) =>
      typeof value === "string" && value !== "0" ? [value as `${number}`] : [],
    );
    return html`<tr><th scope="row">${both(label)}</th><td>${payers[payer] ?? payer}</td>
<td class="number">${amounts.length}</td><td class="number">${grouped(sumMoney(amounts))}</td></tr>`;
  })}</tbody></table>`;
}

const payers: Readonly<Record<string, string>> = { county: "县 county", township: "乡镇 township" };

function pairsSection(figures: YearFigures): Markup {
  const { pairs, givers } = answerOf(figures, "pairing").proposal;
  return html`<section class="page">
${heading("四", { zh: "挂点与结对", en: "Attachments and pairs" })}
<table class="dense"><caption>${pairs.length} 对 <span class="en" lang="en">pairs</span></caption>
${head(["帮扶方", "Giver"], ["薄弱站", "Weak station"], ["距离（米）", "Metres", "number"])}
<tbody>${pairs.map(
    ({ giver, site, cost }) => html`<tr><th scope="row">${giverName(figures.nameOf(giver))}</th>
<td>${stacked(figures.nameOf(site))}</td><td class="number">${grouped(cost)}</td></tr>`,
  )}</tbody></table>
<p class="note">${both({ zh: `未结对的帮扶方 ${givers.length} 个。`, en: `${givers.length} givers without a station.` })}</p>
</section>`;
}

/** Leaders have one name in both languages. */
const giverName = (name: Label): Markup => (name.zh === name.en ? html`${name.zh}` : stacked(name));

function honorsSection(figures: YearFigures): Markup {
  const { honors, candidates } = answerOf(figures, "linkage");
  const [list] = honors;
  const barred = candidates.filter(({ honors: [own] }) => own?.outcome === "barred");
  const counts = new Map<string, { label: Label; clause: string; count: number }>();
  for (const { honors: own } of barred) {
    for (const { kind, id, label, citation, holds } of own[0]?.reasons ?? []) {
      if (kind !== "bar" || holds !== true) continue;
      const before = counts.get(id)?.count ?? 0;
      counts.set(id, { label, clause: citation?.clause ?? "", count: before + 1 });
    }
  }
  return html`<section>
${heading("五", { zh: "评先评优", en: "Honors" })}
<table class="dense"><caption>${list?.label.zh ?? ""} <span class="en" lang="en">${list?.label.en ?? ""}</span></caption>
${head(["序号", "No.", "number"], ["实践站", "Station"], ["总分", "Total", "number"], ["星级", "Stars"])}
<tbody>${(list?.recommended ?? []).map(
    (
      unit,
      index,
    ) => html`<tr><td class="number">${index + 1}</td><th scope="row">${both(figures.nameOf(unit))}</th>
<td class="number">${valueText(resultOf(figures, "stars", unit, "total")?.value)}</td>
<td class="stars">${"★".repeat(Number(resultOf(figures, "stars", unit, "star")?.value ?? 0))}</td></tr>`,
  )}</tbody></table>
<table><caption>不得推荐的 ${barred.length} 个阵地 <span class="en" lang="en">The ${barred.length} sites that are barred</span></caption>
${head(["事由", "Reason"], ["条款", "Clause"], ["阵地", "Sites", "number"])}
<tbody>${Array.from(
    counts.values(),
    ({ label, clause, count }) =>
      html`<tr><th scope="row">${both(label)}</th><td>${clause}</td><td class="number">${count}</td></tr>`,
  )}</tbody></table>
</section>`;
}

const valueText = (value: unknown): string => (typeof value === "string" ? value : "？");

function compositeSection({ year, scheme }: YearFigures): Markup {
  const part = scheme.parts.find(({ id }) => id === "composite");
  const outcome = year.parts.find(({ part: id }) => id === "composite");
  if (part?.kind !== "evaluation" || outcome?.kind !== "evaluation") return html``;
  if (outcome.status !== "worked-out") return html``;
  const [score] = outcome.answer.scores;
  const items = part.scheme.dimensions.flatMap(({ of }) => of);
  return html`<section>
${heading("六", { zh: "综合考评", en: "Composite appraisal" })}
<table>${head(["指标", "Indicator"], ["得分", "Points", "number"], ["满分", "Full marks", "number"])}
<tbody>${items.map(({ id, label }) => {
    const own = score?.items?.find((item) => item.id === id);
    return html`<tr><th scope="row">${both(label)}</th><td class="number">${valueText(own?.score)}</td>
<td class="number">${own?.maximum ?? ""}</td></tr>`;
  })}
${(score?.adjustments ?? []).map(
  ({
    kind,
    points,
  }) => html`<tr><th scope="row">${both(adjustments[kind] ?? { zh: kind, en: kind })}</th>
<td class="number">${signed(points)}</td><td></td></tr>`,
)}
<tr class="sum"><th scope="row">总分 <span class="en" lang="en">Total</span></th>
<td class="number">${valueText(score?.total)}</td><td class="number">${score?.maximum ?? ""}</td></tr></tbody></table>
</section>`;
}

const adjustments: Readonly<Record<string, Label>> = {
  rounding: { zh: "四舍五入", en: "rounding" },
};

function reformSection(figures: YearFigures, { title }: Reform, answer: WhatIf): Markup {
  const { cost, flips } = answer;
  const stars = flips.filter(({ result }) => result === "star");
  return html`<section class="page">
${heading("七", { zh: "改革测算", en: "What a reform would bring" })}
<p>${both(title)}</p>
${drawChart(splitChart(cost.total))}
<table><caption>成本变化及各项改动的份额（元） <span class="en" lang="en">Costs, and what each change brings, in yuan</span></caption>
${head(["项目", "Item"], ["现行", "Before", "number"], ["改革后", "After", "number"], ["差额", "Difference", "number"])}
<tbody>${cost.payers.map(
    ({
      payer = "",
      before,
      after,
      difference,
    }) => html`<tr><th scope="row">${payers[payer] ?? both({ zh: "奖补资金", en: "funds for grants" })}</th>
<td class="number">${grouped(before)}</td><td class="number">${grouped(after)}</td><td class="number">${signed(grouped(difference))}</td></tr>`,
  )}
<tr class="sum"><th scope="row">合计 <span class="en" lang="en">Total</span></th><td class="number">${grouped(cost.total.before)}</td>
<td class="number">${grouped(cost.total.after)}</td><td class="number">${signed(grouped(cost.total.difference))}</td></tr>
${shareRows(cost.total)}</tbody></table>
<table><caption>受益与受损 <span class="en" lang="en">Gainers and losers</span></caption>
${head(["部分", "Part"], ["受益", "Gain", "number"], ["受损", "Lose", "number"], ["不变", "Unchanged", "number"], ["未知", "Not known", "number"])}
<tbody>${answer.figures.map((figure) => {
    const label = figures.scheme.parts.find(({ id }) => id === figure.part)?.label;
    if (figure.status !== "compared") return html``;
    return html`<tr><th scope="row">${both(label ?? { zh: "", en: "" })}</th><td class="number">${figure.gainers}</td>
<td class="number">${figure.losers}</td><td class="number">${figure.unchanged}</td><td class="number">${figure.open.length}</td></tr>`;
  })}</tbody></table>
<p>星级变化 <span class="en" lang="en">Stars that change</span>：${stars.map(
    ({ unit, before, after }) =>
      html`${both(figures.nameOf(unit))} ${valueText(before ?? "—")}→${valueText(after ?? "—")}；`,
  )}</p>
</section>`;
}

const shareRows = ({ split }: SplitChange): Markup =>
  isUnknown(split)
    ? html``
    : html`${split.map(
        ({
          label,
          amount,
        }) => html`<tr><th scope="row">其中 <span class="en" lang="en">of which</span>：${both(label)}</th><td></td><td></td>
<td class="number">${signed(grouped(amount))}</td></tr>`,
      )}`;

function traceSection(figures: YearFigures): Markup {
  const { value, trace } = resultOf(figures, "pay", followed, "item:performance") ?? {};
  if (trace === undefined) return html``;
  const way = wayThroughParts(figures, trace);
  return html`<section>
${heading("八", { zh: "追溯一个数字", en: "One figure, followed back" })}
<p>${both({
    zh: `${followed} 全年绩效 ${valueText(value)} 元，来自：`,
    en: `The performance pay of ${followed}, ${valueText(value)} yuan, comes from:`,
  })}</p>
<div class="why">${way
    .slice(0, 24)
    .map(({ depth, text }) => html`<p class="below-${Math.min(depth, 8)}">${both(text)}</p>`)}
<p>……</p></div>
</section>`;
}
