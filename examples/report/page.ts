import { both, stacked } from "./bilingual.js";
import type { Markup } from "./html.js";
import { html } from "./html.js";
import type { Entry, Round } from "./round.js";
import { explanationSection } from "./sections/explanation.js";
import { lossesSection } from "./sections/losses.js";
import { noResultSection } from "./sections/no-result.js";
import { rankingSection } from "./sections/ranking.js";
import { summarySection } from "./sections/summary.js";
import { style } from "./style.js";

/**
 * Writes the report of a round as one HTML page that needs nothing else: no script, no network.
 *
 * @param round - The scheme and all results.
 * @param explained - The site that is explained item by item.
 */
export function reportPage(round: Round, explained: Entry): string {
  const { zh, en } = round.scheme.title;
  const page = html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${zh}：评估报告 ${en}: report</title>
<style>${{ markup: style }}</style>
</head>
<body>
${headerMarkup(round)}
<main>
${summarySection(round)}
${lossesSection(round)}
${noResultSection(round)}
${explanationSection(round, explained)}
${rankingSection(round)}
</main>
${footerMarkup(round)}
</body>
</html>
`;
  return page.markup;
}

function headerMarkup({ scheme, asOf, entries }: Round): Markup {
  return html`<header>
<h1>星级评估报告<span class="en" lang="en">Report of the star evaluation</span></h1>
<dl class="meta">
<dt>方案 <span class="en" lang="en">Scheme</span></dt><dd>${stacked(scheme.title)}</dd>
<dt>版本 <span class="en" lang="en">Version</span></dt><dd>${scheme.id} ${scheme.version}</dd>
<dt>发布 <span class="en" lang="en">Issuer</span></dt><dd>${scheme.issuer}</dd>
<dt>截止日期 <span class="en" lang="en">As of</span></dt><dd>${asOf}</dd>
<dt>参评 <span class="en" lang="en">Sites</span></dt><dd>${entries.length}</dd>
</dl>
<div class="notice">
<p><strong>示例数据。</strong>县名、乡村名、方案和全部数据均为虚构，由程序生成；与真实地方、单位、个人无关。</p>
<p class="en" lang="en"><strong>Synthetic data.</strong> The county, its places, the scheme and all facts are made up by a program; any likeness is accidental.</p>
</div>
</header>`;
}

function footerMarkup({ scheme }: Round): Markup {
  const note = {
    zh: "每个数字都可凭方案条款和事实表重新算出；小数按十进制精确计算，总分按方案规定只舍入一次。",
    en: "Every figure can be worked out again from the clauses of the scheme and the table of facts; decimals are exact, and the total is rounded once, as the scheme says.",
  };
  return html`<footer class="note"><p>${both(note)}</p>
<p>依据 <span class="en" lang="en">Source</span>：${scheme.citation.document}</p></footer>`;
}
