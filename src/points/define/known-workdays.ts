import type { HolidayDecree } from "../../core/holiday-decree.js";
import { plainDateOf } from "../../core/plain-date.js";
import type { Workdays } from "../../core/workdays.js";
import { compileWorkdays } from "../../core/workdays.js";

/**
 * Tells the working days as known on a day: a decree published later changes nothing of the past.
 *
 * @throws {@link DomainError} a `core/` code when decrees contradict each other.
 */
export function knownWorkdays(decrees: readonly HolidayDecree[]): (day: number) => Workdays {
  const known = new Map([[decrees.length, compileWorkdays(decrees)]]);
  return (day) => {
    const knownOn = plainDateOf(day);
    const count = decrees.filter(({ published }) => published <= knownOn).length;
    const workdays = known.get(count) ?? compileWorkdays(decrees, { knownOn });
    known.set(count, workdays);
    return workdays;
  };
}
