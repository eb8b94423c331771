import { drawChart } from "../charts/draw-chart.js";
import type { ItemLoss } from "../charts/points-lost.js";
import { pointsLost } from "../charts/points-lost.js";
import type { Markup } from "../html.js";
import { html } from "../html.js";
import { meanOf } from "../points.js";
import type { Round } from "../round.js";
import { itemsOf } from "../round.js";

/** Where the county as a whole loses points. */
export function lossesSection(round: Round): Markup {
  return html`<section>
<h2>二、失分分析 <span class="en" lang="en">Where points are lost</span></h2>
${drawChart(pointsLost(itemLossesOf(round)))}
</section>`;
}

function itemLossesOf(round: Round): readonly ItemLoss[] {
  const lost = new Map<string, number[]>();
  for (const { score } of round.entries) {
    for (const item of score.items ?? []) {
      const known = item.status === "scored" && item.lost !== undefined;
      if (known) lost.set(item.id, [...(lost.get(item.id) ?? []), Number(item.lost)]);
    }
  }
  return [...itemsOf(round).values()].flatMap(({ id, label, points }) => {
    const losses = lost.get(id);
    if (losses === undefined || points === undefined) return [];
    return [{ label, mean: meanOf(losses), fullMarks: Number(points) }];
  });
}
