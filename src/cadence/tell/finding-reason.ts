import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import type { FindingStage } from "../findings/stage-of.js";
import type { FindingGrade, FindingStanding, VisitFinding } from "../model/finding.js";
import { counted, dayText, told } from "./phrases.js";

/** Tells why a finding stands where it does. */
export function findingReason(
  { foundOn, problem }: VisitFinding,
  { label, rectifyWorkdays, recheckWorkdays }: FindingGrade,
  { step, since, failedRechecks }: FindingStage,
  status: FindingStanding,
  due: PlainDate | Unknown | undefined,
): Label {
  const words = standings[status];
  const of = problem === undefined ? { zh: "", en: "" } : problemText(problem);
  if (due === undefined) {
    return told(
      (zh) => `${zh(label)}${zh(of)}：${foundOn} 发现，${since} 复查通过；${zh(words)}`,
      (en) =>
        `${en(label)}${en(of)}: found on ${foundOn}, passed its re-check on ${since}; ${en(words)}`,
    );
  }
  const count = step === "open" ? rectifyWorkdays : recheckWorkdays;
  const workdays = counted(count, "working day");
  const wanted = step === "open" ? steps.rectify : steps.recheck;
  const day = dayText(due);
  return told(
    (zh) =>
      `${zh(label)}${zh(of)}：${foundOn} 发现，复查未过 ${failedRechecks} 次，` +
      `自 ${since} 起 ${count} 个工作日内${zh(wanted)}，截止 ${zh(day)}；${zh(words)}`,
    (en) =>
      `${en(label)}${en(of)}: found on ${foundOn}, ${counted(failedRechecks, "failed re-check")}, ` +
      `${en(wanted)} within ${workdays} of ${since}, due ${en(day)}; ${en(words)}`,
  );
}

const problemText = ({ zh, en }: Label): Label => ({ zh: `（${zh}）`, en: ` (${en})` });

const steps = {
  rectify: { zh: "整改", en: "to be put right" },
  recheck: { zh: "复查", en: "to be checked again" },
} as const;

const standings: Readonly<Record<FindingStanding, Label>> = {
  open: { zh: "整改中", en: "still in time" },
  overdue: { zh: "整改逾期", en: "overdue" },
  reported: { zh: "待复查", en: "awaiting the re-check" },
  "recheck-overdue": { zh: "复查逾期", en: "the re-check is overdue" },
  closed: { zh: "已销号", en: "closed" },
  unknown: { zh: "期限未知", en: "the deadline is unknown" },
};
