import { listed, stacked } from "../bilingual.js";
import { groundsOf } from "../grounds.js";
import type { Markup } from "../html.js";
import { html } from "../html.js";
import { totalText } from "../points.js";
import { remarkOf } from "../remark.js";
import type { Entry, Round } from "../round.js";
import { itemsOf } from "../round.js";

const outcomes: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  "not-eligible": { zh: "不得申报", en: "not eligible" },
  barred: { zh: "本年度不定级", en: "barred this year" },
  removed: { zh: "摘牌", en: "plate removed" },
  undetermined: { zh: "待定", en: "undetermined" },
  unrated: { zh: "不定星级", en: "unrated" },
  "tie-unresolved": { zh: "并列待议", en: "tie to be decided" },
  "no-seat": { zh: "无名额", en: "no seat" },
};

/** The sites without stars, each with its reason, and what counted as 0 for lack of evidence. */
export function noResultSection(round: Round): Markup {
  const entries = round.entries.filter(({ seat }) => seat.class === undefined);
  return html`<section class="page">
<h2>三、未定星级的阵地 <span class="en" lang="en">Sites without stars</span></h2>
<table class="dense"><caption>${entries.length}个阵地及原因 <span class="en" lang="en">The ${entries.length} sites and the reasons</span></caption>
<thead><tr><th scope="col">阵地<span class="en below" lang="en">Site</span></th>
<th scope="col" class="number">总分<span class="en below" lang="en">Total</span></th>
<th scope="col">结果<span class="en below" lang="en">Result</span></th>
<th scope="col">原因<span class="en below" lang="en">Reason</span></th>
<th scope="col">条款<span class="en below" lang="en">Clause</span></th></tr></thead>
<tbody>${entries.map((entry) => rowOf(round, entry))}</tbody></table>
${zeroedMarkup(round)}
</section>`;
}

function rowOf(round: Round, entry: Entry): Markup {
  const { site, score, seat } = entry;
  const outcome = outcomes[seat.outcome] ?? { zh: seat.outcome, en: seat.outcome };
  return html`<tr><th scope="row">${stacked(site.name)}</th>
<td class="number">${totalText(score.total)}</td><td>${stacked(outcome)}</td>
<td>${stacked(remarkOf(round, entry))}</td><td>${clausesOf(round, entry)}</td></tr>
`;
}

const clausesOf = (round: Round, entry: Entry): string =>
  groundsOf(round, entry)
    .flatMap(({ citation }) => citation?.clause ?? [])
    .join("、");

/** Items that the scheme counts as 0 where evidence is missing, with the sites concerned. */
function zeroedMarkup(round: Round): Markup {
  const rows = [...itemsOf(round).values()].flatMap(({ id, label }) => {
    const names = round.entries.flatMap(({ site, score }) => {
      const item = score.items?.find((one) => one.id === id);
      return item?.status === "missing" && item.score === "0" ? [site.name] : [];
    });
    return names.length === 0 ? [] : [{ label, names }];
  });
  return html`<table class="dense"><caption>缺少数据、按零分计的项目 <span class="en" lang="en">Items counted as 0 for lack of evidence</span></caption>
<thead><tr><th scope="col">项目<span class="en below" lang="en">Item</span></th>
<th scope="col">阵地<span class="en below" lang="en">Sites</span></th></tr></thead>
<tbody>${rows.map(
    ({
      label,
      names,
    }) => html`<tr><th scope="row" class="clause">${stacked(label)}</th><td>${stacked(listed(names))}</td></tr>
`,
  )}</tbody></table>`;
}
