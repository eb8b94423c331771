import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import type { DueDate, Duty } from "../model/duty.js";
import type { DutyStanding } from "../model/duty-status.js";
import { dayText, told, unknownText } from "./phrases.js";

/** Where a duty stands, excuses aside. */
export type UnexcusedStanding = Exclude<DutyStanding, "excused">;

/** What a status follows from. */
export interface DutyGrounds {
  readonly duty: Duty;
  readonly due: DueDate;
  /** Where it stands, excuses aside. */
  readonly status: UnexcusedStanding;
  readonly handedIn: number;
  readonly owed: number;
  readonly late?: boolean | Unknown;
  /** Why it is excused, where it is. */
  readonly excuse?: Label;
  /** To whom it is handed in, where the duty says. */
  readonly to?: Label;
  /** Why it is unknown whether it is owed, where it is. */
  readonly doubt?: Unknown;
}

/** Tells why a duty stands where it does. */
export function dutyReason(grounds: DutyGrounds): Label {
  const { duty, due, handedIn, owed } = grounds;
  const day = dayText(due.due);
  const minute = due.cutOff === undefined ? "" : ` ${due.cutOff}`;
  const outcome = outcomeOf(grounds);
  const to = grounds.to === undefined ? { zh: "", en: "" } : addresseeText(grounds.to);
  return told(
    (zh) =>
      `${zh(duty.label)}：${zh(duty.submission)}${zh(to)}应报 ${owed} 次，已报 ${handedIn} 次，` +
      `截止 ${zh(day)}${minute}；${zh(outcome)}`,
    (en) =>
      `${en(duty.label)}: ${en(duty.submission)}${en(to)}, ${owed} owed, ${handedIn} handed in, ` +
      `due ${en(day)}${minute}; ${en(outcome)}`,
  );
}

const addresseeText = ({ zh, en }: Label): Label => ({ zh: `（报${zh}）`, en: ` to ${en}` });

function outcomeOf({ status, late = false, excuse, doubt }: DutyGrounds): Label {
  if (status === "met") return late === false ? outcomes.met : lateOutcome(late);
  if (excuse !== undefined) {
    return told(
      (zh) => `免报：${zh(excuse)}`,
      (en) => `excused: ${en(excuse)}`,
    );
  }
  if (doubt === undefined) return outcomes[status];
  const why = unknownText(doubt);
  return told(
    (zh) => `是否应报：${zh(why)}`,
    (en) => `whether it is owed: ${en(why)}`,
  );
}

const lateOutcome = (late: true | Unknown): Label =>
  late === true ? outcomes.late : outcomes.perhapsLate;

const outcomes: Readonly<Record<UnexcusedStanding | "late" | "perhapsLate", Label>> = {
  met: { zh: "按时完成", en: "met in time" },
  late: { zh: "逾期后完成", en: "met late" },
  perhapsLate: { zh: "已完成，是否按时未知", en: "met, whether in time is unknown" },
  due: { zh: "尚在期限内", en: "still in time" },
  overdue: { zh: "已逾期", en: "overdue" },
  unknown: { zh: "期限未知", en: "when it is due is unknown" },
};
