import { describe, expect, it } from "vitest";
import { listDays } from "../../src/calendar/list-days.js";
import type { DayRule } from "../../src/calendar/model/day-rule.js";
import type { ClosedPeriod } from "../../src/core/period.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { readText } from "../support/repository.js";

interface DaysCase {
  readonly id: string;
  readonly rule: DayRule;
  readonly period: ClosedPeriod;
  readonly expected: readonly PlainDate[];
}

const cases = JSON.parse(
  readText("test/reference/cases/calendar/days.json"),
) as readonly DaysCase[];

describe("published examples of calendar", () => {
  it.each(cases)("$id", ({ id, rule, period, expected }) => {
    const label = { zh: "圩日", en: "market days" };
    const scheme = { id: "published", label, events: [{ id, label, rule }] };
    expect(listDays(scheme, period)).toEqual([{ event: id, days: expected, unknown: [] }]);
  });
});
