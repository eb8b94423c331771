import type { Label } from "wenming/core";
import type { SiteScore } from "wenming/evaluation";
import { listed } from "./bilingual.js";
import { becauseOf, groundsOf } from "./grounds.js";
import type { Entry, Round } from "./round.js";
import { classLabelOf } from "./round.js";
import type { Lack } from "./shortfall.js";
import { shortfallOf } from "./shortfall.js";

/** Says in a few words why a site has the result that it has, and not a better one. */
export function remarkOf(round: Round, entry: Entry): Label {
  const { seat } = entry;
  switch (seat.outcome) {
    case "moved-down":
    case "no-seat": {
      const { zh, en } = classLabelOf(round, seat.qualifiedFor ?? "");
      return { zh: `达到${zh}条件，名额已满`, en: `meets ${en.toLowerCase()}; seats full` };
    }
    case "tie-unresolved":
      return { zh: "并列，名额不足，待议", en: "tied for the last seat; to be decided" };
    case "undetermined": {
      const { zh, en } = listed(groundsOf(round, entry).map(({ label }) => label));
      return { zh: `缺少数据：${zh}`, en: `no evidence: ${en.toLowerCase()}` };
    }
    default:
      return distanceOf(round, entry);
  }
}

function distanceOf(round: Round, entry: Entry): Label {
  const because = becauseOf(round, entry.score);
  if (because.length > 0) return listed(because.map(({ label }) => label));
  const { next, lacks = [] } = shortfallOf(round, entry) ?? {};
  if (next === undefined) return { zh: "达到各项条件", en: "meets every condition" };
  if (lacks.length === 0) return listed(cappingVetoes(round, entry.score));
  const { zh, en } = listed(lacks.map(lackText));
  return { zh: `距${next.label.zh}：${zh}`, en: `short of ${next.label.en.toLowerCase()}: ${en}` };
}

/** The vetoes that close higher classes to a site. */
function cappingVetoes(round: Round, { struckVetoes }: SiteScore): readonly Label[] {
  const struck = round.scheme.vetoes?.filter(({ id }) => struckVetoes.includes(id)) ?? [];
  return struck.flatMap(({ label, effect }): readonly Label[] => {
    if (effect.kind !== "caps") return [];
    const { zh, en } = classLabelOf(round, effect.class);
    return [{ zh: `${label.zh}，最高${zh}`, en: `${label.en}: ${en.toLowerCase()} at most` }];
  });
}

const lackText = ({ label, short }: Lack): Label => ({
  zh: `${label.zh}差${short}`,
  en: `${label.en.toLowerCase()} ${short}`,
});
