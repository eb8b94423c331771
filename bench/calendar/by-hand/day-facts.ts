import { SolarDay } from "tyme4ts";
import { dayCycleOf, lunarDateOf } from "wenming/calendar";
import type { PlainDate } from "wenming/core";
import { weekdayOf } from "wenming/core";

/** What market tables ask about a day. */
export interface DayFacts {
  readonly text: PlainDate;
  readonly solarDay: () => number;
  readonly lunarDay: () => number;
  readonly weekday: () => number;
  readonly branch: () => string;
}

/** Works out each fact when it is asked for, every time, with the questions about single days. */
export const factsOf = (day: PlainDate): DayFacts => ({
  text: day,
  solarDay: () => Number(day.slice(8)),
  lunarDay: () => lunarDateOf(day).day,
  weekday: () => weekdayOf(day),
  branch: () => dayCycleOf(day).branch,
});

/** Works out every fact once, for all townships, with a calendar of its own. */
export function preparedFactsOf(day: PlainDate): DayFacts {
  const solar = SolarDay.fromYmd(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8)),
  );
  const lunar = solar.getLunarDay();
  const [ofMonth, ofLunar, ofWeek] = [solar.getDay(), lunar.getDay(), solar.getWeek().getIndex()];
  const branch = lunar.getSixtyCycle().getEarthBranch().getName();
  return {
    text: day,
    solarDay: () => ofMonth,
    lunarDay: () => ofLunar,
    weekday: () => ofWeek || 7,
    branch: () => branch,
  };
}
