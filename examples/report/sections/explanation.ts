import { dimensionProfile } from "../charts/dimension-profile.js";
import { drawChart } from "../charts/draw-chart.js";
import type { Markup } from "../html.js";
import { html } from "../html.js";
import { meanOf, percentOf, starsText, totalText } from "../points.js";
import { remarkOf } from "../remark.js";
import type { Entry, Round } from "../round.js";
import { entriesOf } from "../round.js";
import type { Shortfall } from "../shortfall.js";
import { floorIn, shortfallOf } from "../shortfall.js";
import { itemTable } from "./item-table.js";

/** One site, item by item, with the clause and the reasons in both languages. */
export function explanationSection(round: Round, entry: Entry): Markup {
  const { site, score, seat, rank } = entry;
  const shortfall = shortfallOf(round, entry);
  const remark = remarkOf(round, entry);
  return html`<section class="page">
<h2>四、逐项说明：${site.name.zh} <span class="en" lang="en">Item by item: ${site.name.en}</span></h2>
<p>总分 <strong>${totalText(score.total)}</strong>，第${rank ?? "—"}名，<span class="stars">${starsText(seat.star)}</span>。${remark.zh}。</p>
<p class="en" lang="en">Total ${totalText(score.total)}, rank ${rank ?? "—"}, ${seat.star ?? "no"} stars – ${remark.en}.</p>
${shortfall === undefined ? html`` : profileMarkup(round, entry, shortfall)}
${itemTable(round, score)}
</section>`;
}

function profileMarkup(round: Round, { site, score }: Entry, { next }: Shortfall): Markup {
  const peers = entriesOf(round, score.stratum ?? "");
  const parts = round.scheme.dimensions.flatMap(({ id, label, points }) => {
    const share = percentOf(score, id);
    if (share === undefined || points === undefined) return [];
    const mean = Math.round(meanOf(peers.flatMap((peer) => percentOf(peer.score, id) ?? [])));
    const floor = floorIn(next.when, id);
    return [
      {
        label,
        site: share,
        mean,
        ...(floor === undefined ? {} : { floor: (Number(floor) / Number(points)) * 100 }),
      },
    ];
  });
  return drawChart(dimensionProfile(parts, site.name, next.label));
}
