import type { PlanClash, PlanGap } from "wenming/calendar";
import type { Label } from "wenming/core";
import { addDays } from "wenming/core";
import { listed } from "../report/bilingual.js";
import { absencesOf, groundsOf } from "./reason-words.js";
import type { YearPlan } from "./year-plan.js";
import { eventOf, nameOf, requirementOf } from "./year-plan.js";

/** A gap or a clash in words. */
export interface Finding {
  readonly when: string;
  readonly what: Label;
  readonly where: Label;
  readonly certain: boolean;
  readonly why: Label;
}

/** The gaps in words; gaps of one place that follow one another for one reason are told as one. */
export function gapFindings(plan: YearPlan): readonly Finding[] {
  const findings: (Finding & { readonly key: string; readonly until: string; times: number })[] =
    [];
  for (const gap of plan.review.gaps) {
    const { from, until } = gap.period;
    const why = whyGap(plan, gap);
    const key = [gap.owed, gap.place, gap.certain, why.zh].join();
    const last = findings.at(-1);
    if (last?.key === key && last.until === from) {
      findings[findings.length - 1] = {
        ...last,
        when: `${last.when.slice(0, 10)} – ${addDays(until, -1)}`,
        until,
        times: last.times + 1,
      };
      continue;
    }
    findings.push({
      when: `${from} – ${addDays(until, -1)}`,
      what: requirementOf(plan, gap.owed),
      where: nameOf(plan, gap.place),
      certain: gap.certain,
      why,
      key,
      until,
      times: 1,
    });
  }
  return findings.map(({ times, what, ...finding }) => ({
    ...finding,
    what: times === 1 ? what : { zh: `${what.zh} ×${times}`, en: `${what.en} ×${times}` },
  }));
}

function whyGap(plan: YearPlan, { events, held, least }: PlanGap): Label {
  const reasons = events.flatMap((each) => {
    const absences = absencesOf(each);
    if (absences.length === 0) return [];
    const { zh, en } = eventOf(plan, each.event).label;
    const told = listed(absences);
    return [{ zh: `${zh}${told.zh}`, en: `${en}: ${told.en}` }];
  });
  if (reasons.length > 0) return listed(reasons);
  return { zh: `应有${least}次，排了${held}次`, en: `${least} owed, ${held} planned` };
}

/** The clashes in words. */
export const clashFindings = (plan: YearPlan): readonly Finding[] =>
  plan.review.clashes.map((clash) => ({
    when: clash.day,
    what: requirementOf(plan, clash.apart),
    where: nameOf(plan, clash.place ?? clash.team),
    certain: clash.certain,
    why: whyClash(plan, clash),
  }));

function whyClash(plan: YearPlan, { events }: PlanClash): Label {
  const told = events.map(({ event, reason }) => {
    const { zh, en } = eventOf(plan, event).label;
    const grounds = listed(groundsOf(reason));
    return { zh: `${zh}（${grounds.zh}）`, en: `${en} (${grounds.en})` };
  });
  return { zh: told.map(({ zh }) => zh).join("与"), en: told.map(({ en }) => en).join(" and ") };
}
