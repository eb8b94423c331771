import type { Finding } from "./findings.js";
import type { YearPlan } from "./year-plan.js";
import { eventOf } from "./year-plan.js";

/** How many days each event has, month by month. */
export function yearLines(plan: YearPlan): readonly string[] {
  return plan.days.map(({ event, days, unknown }) => {
    const { zh, en } = eventOf(plan, event).label;
    const counts = Array.from({ length: 12 }, (_, at) => {
      const month = String(at + 1).padStart(2, "0");
      return String(days.filter((day) => day.slice(5, 7) === month).length).padStart(2);
    });
    const open = unknown.length === 0 ? "" : `, 未知 unknown ${unknown.length}`;
    return `${counts.join(" ")}  = ${String(days.length).padStart(3)}${open}  ${zh} ${en}`;
  });
}

/** A gap or clash in both languages. */
export function findingLines({ when, what, where, certain, why }: Finding): readonly string[] {
  const doubt = certain ? { zh: "", en: "" } : { zh: "（待定）", en: " (not certain)" };
  return [
    `${when}  ${where.zh}  ${what.zh}${doubt.zh}：${why.zh}`,
    `    ${where.en}, ${what.en}${doubt.en}: ${why.en}`,
  ];
}
