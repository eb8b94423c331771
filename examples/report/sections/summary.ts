import { stacked } from "../bilingual.js";
import { drawChart } from "../charts/draw-chart.js";
import { scoreHistogram } from "../charts/score-histogram.js";
import { starDistribution } from "../charts/star-distribution.js";
import type { Markup } from "../html.js";
import { html } from "../html.js";
import type { Round } from "../round.js";
import { entriesOf } from "../round.js";
import { starTableMarkup, starTableOf } from "../star-table.js";

/** The result at a glance. */
export function summarySection(round: Round): Markup {
  const table = starTableOf(round);
  return html`<section>
<h2>一、总体情况 <span class="en" lang="en">Overview</span></h2>
${keyFigures(round)}
${drawChart(starDistribution(table))}
${starTableMarkup(table)}
${drawChart(scoreHistogram(round, entriesOf(round, "station")))}
</section>`;
}

function keyFigures({ entries }: Round): Markup {
  const count = (holds: (outcome: string, star: number) => boolean): number =>
    entries.filter(({ seat }) => holds(seat.outcome, seat.star ?? 0)).length;
  const figures = [
    { zh: "参评阵地", en: "sites evaluated", value: entries.length },
    { zh: "三星级及以上", en: "three stars or more", value: count((_, star) => star >= 3) },
    { zh: "名额已满而下调", en: "moved down: seats full", value: count((o) => o === "moved-down") },
    { zh: "缺少数据，待定", en: "undetermined", value: count((o) => o === "undetermined") },
  ];
  return html`<ul class="figures">${figures.map(
    (figure) => html`<li><strong>${figure.value}</strong>${stacked(figure)}</li>`,
  )}</ul>`;
}
