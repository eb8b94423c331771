import type { Sentence } from "wenming/rules";
import { listed } from "./bilingual.js";
import { reasonsOf } from "./item-reasons.js";
import { dearestItems, pointsText, starsText, totalText } from "./points.js";
import type { Entry, Round } from "./round.js";
import { itemsOf } from "./round.js";
import { lostOn } from "./sections/ranking.js";
import type { NearMiss } from "./shortfall.js";
import { starTableOf } from "./star-table.js";

/** How many sites of each kind have how many stars, a line for each kind. */
export function starLines(round: Round): readonly string[] {
  const { columns, kinds } = starTableOf(round);
  return kinds.map(({ label, total, counts }) => {
    const shares = columns.map(({ short }, index) => `${short} ${counts[index] ?? 0}`);
    return `${label.zh} ${label.en} ${total}: ${shares.join(", ")}`;
  });
}

/** The ranking of a kind of site: the best and the last ones, with an ellipsis between. */
export function rankingLines(
  round: Round,
  entries: readonly Entry[],
  ends: { readonly top: number; readonly bottom: number },
): readonly string[] {
  const lines = entries.map((entry) => rankingLine(round, entry));
  if (lines.length <= ends.top + ends.bottom) return lines;
  return [...lines.slice(0, ends.top), "   …", ...lines.slice(-ends.bottom)];
}

function rankingLine(round: Round, entry: Entry): string {
  const { site, score, seat, rank } = entry;
  const place = String(rank ?? "–").padStart(4);
  const stars = starsText(seat.star).padEnd(5, " ");
  const { zh, en } = listed(lostOn(round, entry));
  return `${place} ${stars} ${totalText(score.total).padStart(6)}  ${site.name.zh}  ${zh} (${en})`;
}

/** What a site lacks for a class, and the items on which it lost most, in both languages. */
export function explanationLines(round: Round, { entry, next, lack }: NearMiss): readonly string[] {
  const { site, score } = entry;
  const lost = dearestItems(score, 5).flatMap(({ id }) => itemLines(round, entry, id));
  return [
    `${site.name.zh}：${lack.label.zh}${lack.reached}，${next.label.zh}要求${lack.needed}，差${lack.short}`,
    `${site.name.en}: ${lack.label.en} ${lack.reached}; ${next.label.en.toLowerCase()} ask for ${lack.needed}, ${lack.short} short`,
    ...lost,
  ];
}

function itemLines(round: Round, { score }: Entry, id: string): readonly string[] {
  const item = score.items?.find((one) => one.id === id);
  const rule = itemsOf(round).get(id);
  if (item === undefined || rule === undefined) return [];
  const points = `${pointsText(item.score)} / ${item.maximum}`;
  const clause = rule.citation?.clause ?? "";
  const { zh, en } = reasonsOf(item);
  return [
    "",
    `[${clause}] ${rule.label.zh} ${points}`,
    ...zh.map(indented),
    `[${clause}] ${rule.label.en} ${points}`,
    ...en.map(indented),
  ];
}

const indented = ({ depth, text }: Sentence): string => `${"  ".repeat(depth + 1)}${text}`;
