import { Solar } from "lunar-typescript";
import { SolarDay } from "tyme4ts";
import { describe, expect, it } from "vitest";
import { dayCycleOf } from "../../src/calendar/day-cycle-of.js";
import { dayOfLunarDate } from "../../src/calendar/day-of-lunar-date.js";
import { lunarDateOf } from "../../src/calendar/lunar-date-of.js";
import { solarTermOn } from "../../src/calendar/solar-terms.js";
import { plainDateOf } from "../../src/core/plain-date.js";

const lastDay = 73_413;

const ymdOf = (number: number): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = plainDateOf(number).split("-").map(Number);
  return [year, month, day];
};

// The peers take long over 73,414 days where other work goes on beside them.
describe("every day from 1900 to 2100", { timeout: 240_000 }, () => {
  it("has the lunar date, cycle and solar term that tyme4ts tells", () => {
    const differences: string[] = [];
    for (let number = 0; number <= lastDay; number += 1) {
      const day = plainDateOf(number);
      const solar = SolarDay.fromYmd(...ymdOf(number));
      const lunar = solar.getLunarDay();
      const month = lunar.getLunarMonth();
      const term = solar.getTermDay();
      const theirs = [
        month.getYear(),
        month.getMonth(),
        month.isLeap(),
        lunar.getDay(),
        lunar.getSixtyCycle().getName(),
        term.getDayIndex() === 0 ? term.getSolarTerm().getName() : undefined,
      ].join();
      const { year, month: own, leap, day: place } = lunarDateOf(day);
      const { stem, branch } = dayCycleOf(day);
      const ours = [year, own, leap, place, stem + branch, solarTermOn(day)].join();
      if (ours !== theirs) differences.push(`${day}: ${ours} for ${theirs}`);
    }
    expect(differences).toEqual([]);
  });

  it("has the lunar date and its name that lunar-typescript tells", () => {
    const differences: string[] = [];
    for (let number = 0; number <= lastDay; number += 1) {
      const day = plainDateOf(number);
      const lunar = Solar.fromYmd(...ymdOf(number)).getLunar();
      const name = `${lunar.getMonthInChinese()}月${lunar.getDayInChinese()}`;
      const theirs = [lunar.getYear(), lunar.getMonth(), lunar.getDay(), name].join();
      const { year, month, leap, day: place, name: own } = lunarDateOf(day);
      const ours = [year, leap ? -month : month, place, own].join();
      if (ours !== theirs) differences.push(`${day}: ${ours} for ${theirs}`);
    }
    expect(differences).toEqual([]);
  });

  it("comes back from its lunar date", () => {
    const differences: string[] = [];
    for (let number = 0; number <= lastDay; number += 1) {
      const day = plainDateOf(number);
      const { year, month, leap, day: place } = lunarDateOf(day);
      if (dayOfLunarDate({ year, month, leap, day: place }) !== day) differences.push(day);
    }
    expect(differences).toEqual([]);
  });
});
