import type { Label } from "wenming/core";
import { stacked } from "../bilingual.js";
import type { Markup } from "../html.js";
import { html } from "../html.js";
import { dearestItems, starsText, totalText } from "../points.js";
import { remarkOf } from "../remark.js";
import type { Entry, Round } from "../round.js";
import { entriesOf, itemsOf, kindsOf } from "../round.js";

/** The ranking of every kind of site, with stars and reasons. */
export function rankingSection(round: Round): Markup {
  return html`<section class="page">
<h2>五、排名与星级 <span class="en" lang="en">Ranking and stars</span></h2>
${kindsOf(round).map(({ id, label }) => rankingTable(round, entriesOf(round, id), label))}
</section>`;
}

function rankingTable(round: Round, entries: readonly Entry[], label: Label): Markup {
  return html`<div class="wide"><table class="dense ranking">
<caption>${label.zh}（${entries.length}个） <span class="en" lang="en">${label.en} (${entries.length})</span></caption>
<colgroup><col style="width: 5%"><col style="width: 22%"><col style="width: 8%"><col style="width: 9%"><col style="width: 26%"><col style="width: 30%"></colgroup>
<thead><tr><th scope="col" class="number">名次<span class="en below" lang="en">Rank</span></th>
<th scope="col">阵地<span class="en below" lang="en">Site</span></th>
<th scope="col" class="number">总分<span class="en below" lang="en">Total</span></th>
<th scope="col">星级<span class="en below" lang="en">Stars</span></th>
<th scope="col">说明<span class="en below" lang="en">Reason</span></th>
<th scope="col">失分最多<span class="en below" lang="en">Most lost on</span></th></tr></thead>
<tbody>${entries.map((entry) => rowOf(round, entry))}</tbody>
</table></div>
`;
}

function rowOf(round: Round, entry: Entry): Markup {
  const { site, score, seat, rank } = entry;
  return html`<tr><td class="number">${rank ?? "—"}</td><th scope="row">${stacked(site.name)}</th>
<td class="number">${totalText(score.total)}</td>
<td class="stars"${starLabel(seat.star)}>${starsText(seat.star)}</td>
<td>${stacked(remarkOf(round, entry))}</td><td class="parts">${lostOn(round, entry).map(unbroken)}</td></tr>
`;
}

/** A name and its points, which stay on one line where they can. */
const unbroken = (label: Label): Markup => html`<span>${stacked(label)}</span> `;

const starLabel = (star: number | undefined): Markup =>
  star === undefined ? html`` : html` aria-label="${star}星级"`;

/** The items on which a site lost most, such as "订单完成率−3.35". */
export function lostOn(round: Round, { score }: Entry): readonly Label[] {
  const items = itemsOf(round);
  const labels = dearestItems(score, 2).flatMap(({ id, lost }): readonly Label[] => {
    const label = items.get(id)?.label;
    return label === undefined
      ? []
      : [{ zh: `${label.zh}−${lost}`, en: `${label.en.toLowerCase()} −${lost}` }];
  });
  return labels.length === 0 ? [{ zh: "未失分", en: "nothing" }] : labels;
}
