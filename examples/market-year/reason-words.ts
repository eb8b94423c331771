import type { DayReason, GapEvent } from "wenming/calendar";
import type { Label } from "wenming/core";

/** Why an event does not take place on a day on which it might, or why that is unknown. */
function absenceOf(reason: DayReason): Label | undefined {
  if (typeof reason.holds === "object") {
    return reason.label ?? { zh: "日期未知", en: "days unknown" };
  }
  const { suspended, movedTo, kind, label } = reason;
  if (suspended !== undefined) {
    return { zh: `因${suspended.reason}暂停`, en: `suspended (${suspended.reason})` };
  }
  if (typeof movedTo === "string") {
    return { zh: `顺延至${movedTo.slice(5)}`, en: `moved to ${movedTo.slice(5)}` };
  }
  if (kind === "difference" && label !== undefined) return label;
  return reason.of?.map(absenceOf).find((found) => found !== undefined);
}

/** Why an event takes place: the names of the rules that mean the day. */
export function groundsOf(reason: DayReason): readonly Label[] {
  if (reason.holds === false) return [];
  const inner = (reason.of ?? []).flatMap(groundsOf);
  if (inner.length > 0) return inner;
  return reason.label === undefined ? [] : [reason.label];
}

/** Why an event adds nothing to a gap, told once however many days it is about. */
export function absencesOf({ reasons }: GapEvent): readonly Label[] {
  const found = new Map<string, { label: Label; days: string[] }>();
  for (const { day, reason } of reasons) {
    const label = absenceOf(reason);
    if (label === undefined) continue;
    const known = found.get(label.zh);
    if (known === undefined) found.set(label.zh, { label, days: [day.slice(5)] });
    else known.days.push(day.slice(5));
  }
  return [...found.values()].map(({ label, days }) => ({
    zh: `${days.length > 3 ? `${days.length}天` : days.join("、")}，${label.zh}`,
    en: `${days.length > 3 ? `${days.length} days` : days.join(", ")}: ${label.en}`,
  }));
}
