import type { Label } from "../../core/text.js";
import type { CircularChange, CircularCorrection } from "../model/circular.js";
import { told, valueText } from "./phrases.js";

/** Tells how a figure moved. */
export function changeReason(
  subject: string,
  figure: string,
  { before, after, difference }: Pick<CircularChange, "before" | "after" | "difference">,
): Label {
  const [was, is] = [valueText(before), valueText(after)];
  const by = difference === undefined ? { zh: "", en: "" } : differenceText(difference);
  return told(
    (zh) => `${subject} 的 ${figure}：上期 ${zh(was)}，本期 ${zh(is)}${zh(by)}`,
    (en) => `${figure} of ${subject}: ${en(was)} in the last issue, ${en(is)} in this one${en(by)}`,
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
  return told(
    (zh) =>
      `更正：${issue} 所载 ${subject} 的 ${figure}（自 ${from}）由 ${zh(was)} 更正为 ${zh(is)}`,
    (en) =>
      `correction: ${figure} of ${subject} from ${from}, printed in ${issue} as ${en(was)}, ` +
      `is ${en(is)}`,
  );
}

function differenceText(difference: string): Label {
  const text = difference.startsWith("-") ? difference : `+${difference}`;
  return { zh: `（${text}）`, en: ` (${text})` };
}
