import type { Label } from "../../core/text.js";
import type { CircularChange, CircularCorrection, DutyFigure } from "../model/circular.js";
import { told, valueText } from "./phrases.js";

/** Tells how a figure moved. */
export function changeReason(
  subject: string,
  figure: string,
  { before, after, difference }: Pick<CircularChange, "before" | "after" | "difference">,
): Label {
  const [was, is] = [valueText(before), valueText(after)];
  const name = figureText(figure);
  const by = difference === undefined ? { zh: "", en: "" } : differenceText(difference);
  return told(
    (zh) => `${subject} 的${zh(name)}：上期 ${zh(was)}，本期 ${zh(is)}${zh(by)}`,
    (en) =>
      `${en(name)} of ${subject}: ${en(was)} in the last issue, ${en(is)} in this one${en(by)}`,
  );
}

/** The notice that corrects a past figure. */
export function correctionNotice({
  subject,
  figure,
  from,
  issue,
  printed,
  value,
}: Omit<CircularCorrection, "reason">): Label {
  const [was, is] = [valueText(printed), valueText(value)];
  const name = figureText(figure);
  return told(
    (zh) =>
      `更正：${issue} 所载 ${subject} 的${zh(name)}（自 ${from}）由 ${zh(was)} 更正为 ${zh(is)}`,
    (en) =>
      `correction: ${en(name)} of ${subject} from ${from}, printed in ${issue} as ${en(was)}, ` +
      `is ${en(is)}`,
  );
}

/** The words for the figures that come from duties; others have their ids alone. */
const dutyFigures: ReadonlyMap<string, Label> = new Map(
  Object.entries({
    owed: { zh: "应报数", en: "owed" },
    met: { zh: "完成数", en: "met" },
    late: { zh: "迟报数", en: "late" },
    overdue: { zh: "逾期数", en: "overdue" },
    excused: { zh: "免报数", en: "excused" },
    unknown: { zh: "未知数", en: "unknown" },
  } satisfies Record<DutyFigure, Label>),
);

const figureText = (figure: string): Label =>
  dutyFigures.get(figure) ?? { zh: ` ${figure}`, en: figure };

function differenceText(difference: string): Label {
  const text = difference.startsWith("-") ? difference : `+${difference}`;
  return { zh: `（${text}）`, en: ` (${text})` };
}
