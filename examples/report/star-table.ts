import type { Label } from "wenming/core";
import { stacked } from "./bilingual.js";
import { classColors, noResultColor, unratedColor } from "./charts/colors.js";
import type { Markup } from "./html.js";
import { html } from "./html.js";
import type { Entry, Round } from "./round.js";
import { classesOf, classLabelOf, entriesOf, kindsOf } from "./round.js";

/** How many sites of each kind have each result. */
export interface StarTable {
  readonly columns: readonly StarColumn[];
  readonly kinds: readonly StarRow[];
}

/** One result: a class, unrated, or none. */
export interface StarColumn {
  readonly label: Label;
  /** What a legend has room for. */
  readonly short: string;
  readonly color: string;
  readonly holds: (entry: Entry) => boolean;
}

/** One kind of site. */
export interface StarRow {
  readonly label: Label;
  readonly total: number;
  /** A number for each column. */
  readonly counts: readonly number[];
}

/** Counts the results of a round. */
export function starTableOf(round: Round): StarTable {
  const columns = columnsOf(round);
  const kinds = kindsOf(round).map(({ id, label }) => {
    const entries = entriesOf(round, id);
    const counts = columns.map(({ holds }) => entries.filter(holds).length);
    return { label, total: entries.length, counts };
  });
  return { columns, kinds };
}

function columnsOf(round: Round): readonly StarColumn[] {
  const isWithoutResult = ({ seat }: Entry): boolean =>
    seat.class === undefined && seat.outcome !== "unrated";
  return [
    ...classesOf(round).map(({ id, label, star }, index) => ({
      label,
      short: star === undefined ? label.zh : `${star}★`,
      color: classColors[index] ?? unratedColor,
      holds: ({ seat }: Entry) => seat.class === id,
    })),
    {
      label: classLabelOf(round, round.scheme.classification?.otherwise?.id ?? "unrated"),
      short: "不定星级 unrated",
      color: unratedColor,
      holds: ({ seat }) => seat.outcome === "unrated",
    },
    {
      label: { zh: "无结果", en: "No result" },
      short: "无结果 no result",
      color: noResultColor,
      holds: isWithoutResult,
    },
  ];
}

/** The counts as a table. */
export function starTableMarkup({ columns, kinds }: StarTable): Markup {
  const all = columns.map((_, index) =>
    kinds.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0),
  );
  const total = kinds.reduce((sum, row) => sum + row.total, 0);
  const rows = [...kinds, { label: { zh: "合计", en: "all" }, total, counts: all }];
  return html`<table class="counts">
<caption>各类阵地星级数量 <span class="en" lang="en">Number of sites by kind and stars</span></caption>
<thead><tr><th scope="col">类别<span class="en below" lang="en">Kind</span></th>
${columns.map(({ label }) => html`<th scope="col" class="number">${stacked(label)}</th>`)}
<th scope="col" class="number">合计<span class="en below" lang="en">All</span></th></tr></thead>
<tbody>${rows.map(
    (
      row,
    ) => html`<tr><th scope="row">${row.label.zh} <span class="en" lang="en">${row.label.en}</span></th>
${row.counts.map((count) => html`<td class="number">${count}</td>`)}
<td class="number"><strong>${row.total}</strong></td></tr>
`,
  )}</tbody>
</table>`;
}
