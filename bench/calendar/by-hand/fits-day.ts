import type { DayRule } from "wenming/calendar";
import type { DayFacts } from "./day-facts.js";

/** Whether a rule of a market table means a day. */
export function fitsDay(rule: DayRule, facts: DayFacts): boolean {
  switch (rule.kind) {
    case "dates":
      return rule.days.some((day) => day === facts.text);
    case "last-digits": {
      const day = rule.calendar === "lunar" ? facts.lunarDay() : facts.solarDay();
      return rule.digits.some((digit) => digit % 10 === day % 10);
    }
    case "month-days":
      return rule.days.includes(facts.solarDay());
    case "weekdays":
      return rule.weekdays.includes(facts.weekday());
    case "day-branches":
      return rule.branches.some((branch) => branch === facts.branch());
    case "union":
      return rule.of.some((part) => fitsDay(part, facts));
    case "suspended":
      return (
        rule.during.every(
          ({ period: { from, until = "9999" } }) => facts.text < from || facts.text >= until,
        ) && fitsDay(rule.of, facts)
      );
    case "changes": {
      const inForce = rule.changes.filter(({ from }) => from <= facts.text).at(-1);
      return inForce?.rule != null && fitsDay(inForce.rule, facts);
    }
    default:
      throw new Error(`The market tables have no ${rule.kind}.`);
  }
}
