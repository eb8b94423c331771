import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { StreakRule } from "../model/streak.js";
import { told } from "./phrases.js";

/** Tells why something follows from a streak. */
export function streakReason(
  { label, running, counts }: StreakRule,
  places: readonly number[],
  on: PlainDate,
): Label {
  const marks = counts.join(" / ");
  const which = places.join(", ");
  return told(
    (zh) => `${zh(label)}：截至 ${on} 连续 ${running} 次 ${marks}（第 ${which} 次）`,
    (en) => `${en(label)}: ${running} × ${marks} running by ${on} (numbers ${which})`,
  );
}
