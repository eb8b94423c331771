import type { DecimalString, Label } from "wenming/core";
import { isUnknown, minus, sumOf, toDecimal, toDecimalString } from "wenming/core";
import type { Dimension, IndicatorScore, Item, ItemScore, SiteScore } from "wenming/evaluation";
import { both, stacked } from "../bilingual.js";
import type { Markup } from "../html.js";
import { html } from "../html.js";
import { reasonsOf } from "../item-reasons.js";
import { pointsText, totalText } from "../points.js";
import type { Round } from "../round.js";
import { itemsOf } from "../round.js";

const adjustments: Readonly<Record<string, Label>> = {
  rescale: { zh: "按比例折算", en: "scaled up" },
  rounding: { zh: "四舍五入", en: "rounding" },
  floor: { zh: "下限", en: "floor" },
  cap: { zh: "封顶", en: "cap" },
  veto: { zh: "一票否决", en: "veto" },
};
const within: Label = {
  zh: "本维度内折算、封顶或保底",
  en: "scaled, capped or floored within the dimension",
};

/** The points of a site, dimension by dimension and item by item, so that they add up to the total. */
export function itemTable(round: Round, score: SiteScore): Markup {
  const rules = itemsOf(round);
  return html`<table><caption>得分与理由 <span class="en" lang="en">Points and reasons</span></caption>
<thead><tr><th scope="col">条款<span class="en below" lang="en">Clause</span></th>
<th scope="col">项目<span class="en below" lang="en">Item</span></th>
<th scope="col" class="number">得分/满分<span class="en below" lang="en">Points</span></th>
<th scope="col">理由<span class="en below" lang="en">Reason</span></th></tr></thead>
${round.scheme.dimensions.map((dimension) => dimensionMarkup(dimension, score, rules))}
<tbody>
${score.adjustments.map(({ kind, points }) => changeRow(adjustments[kind] ?? { zh: kind, en: kind }, points))}
<tr class="sum"><td></td><th scope="row">总分 <span class="en" lang="en">Total</span></th>
<td class="number">${totalText(score.total)} / ${score.maximum}</td><td></td></tr>
</tbody>
</table>`;
}

function dimensionMarkup(
  dimension: Dimension,
  score: SiteScore,
  rules: ReadonlyMap<string, Item>,
): Markup {
  const ids = new Set(dimension.of.map(({ id }) => id));
  const items = score.items?.filter(({ id }) => ids.has(id)) ?? [];
  const own = score.dimensions.find(({ id }) => id === dimension.id);
  const change = changeWithin(items, own);
  return html`<tbody>
<tr class="group"><td class="clause">${dimension.citation?.clause ?? ""}</td>
<th scope="rowgroup">${both(dimension.label)}</th>
<td class="number">${own === undefined ? "" : `${pointsText(own.score)} / ${own.maximum}`}</td><td></td></tr>
${items.map((item) => itemRow(item, rules.get(item.id)))}
${change === "0" ? "" : changeRow(within, change)}
</tbody>
`;
}

/** What the points of a dimension have beyond those of its items; "0" while some are unknown. */
function changeWithin(items: readonly ItemScore[], own: IndicatorScore | undefined): DecimalString {
  const parts = items.flatMap(({ score }) => (isUnknown(score) ? [] : [toDecimal(score)]));
  if (own === undefined || isUnknown(own.score) || parts.length < items.length) return "0";
  return toDecimalString(minus(toDecimal(own.score), sumOf(parts)));
}

function itemRow(item: ItemScore, rule: Item | undefined): Markup {
  const { lost = "0" } = item;
  return html`<tr><td class="clause">${rule?.citation?.clause ?? ""}</td>
<th scope="row">${stacked(rule?.label ?? { zh: item.id, en: item.id })}</th>
<td class="number">${pointsText(item.score)}${item.maximum === "0" ? "" : ` / ${item.maximum}`}
${lost === "0" ? "" : html`<br><span class="lost">−${lost}</span>`}</td>
<td class="why">${reasonsMarkup(item)}</td></tr>
`;
}

/** The sentences, each as far indented as it lies below the first. */
function reasonsMarkup(item: ItemScore): Markup {
  const { zh, en } = reasonsOf(item);
  return html`${zh.map(
    ({ depth, text }) => html`<p class="below-${depth}">${text}</p>
`,
  )}
${en.map(
  ({ depth, text }) => html`<p class="below-${depth} en" lang="en">${text}</p>
`,
)}`;
}

const changeRow = (label: Label, points: DecimalString): Markup => html`<tr><td></td>
<th scope="row">${stacked(label)}</th>
<td class="number">${points.startsWith("-") ? points.replace("-", "−") : `+${points}`}</td><td></td></tr>
`;
