import { lunarDateOf, solarTermOn } from "wenming/calendar";
import type { ClosedPeriod, PlainDate } from "wenming/core";
import { addDays, weekdayOf } from "wenming/core";
import type { Markup } from "../report/html.js";
import { html } from "../report/html.js";
import type { YearPlan } from "./year-plan.js";
import { letterOf } from "./year-plan.js";

const weekdayNames = ["一", "二", "三", "四", "五", "六", "日"];

/** What the cells of all months show. */
export interface Marks {
  /** The letters of the events of each day; small ones where it is unknown. */
  readonly letters: ReadonlyMap<string, readonly string[]>;
  readonly clashes: ReadonlySet<string>;
}

/** Gathers the marks of all days once. */
export function marksOf({ days, review }: YearPlan): Marks {
  const letters = new Map<string, string[]>();
  const mark = (day: string, letter: string): void => {
    letters.set(day, [...(letters.get(day) ?? []), letter]);
  };
  for (const [at, row] of days.entries()) {
    for (const day of row.days) mark(day, letterOf(at));
    for (const day of row.unknown) mark(day, letterOf(at).toLowerCase());
  }
  return { letters, clashes: new Set(review.clashes.map(({ day }) => day)) };
}

/** One month as a table of weeks that begin on Monday. */
export function monthMarkup(plan: YearPlan, marks: Marks, first: PlainDate): Markup {
  const days = daysOfMonth(first, plan.period);
  const cells = [
    ...Array.from({ length: weekdayOf(first) - 1 }, () => html`<td class="none"></td>`),
    ...days.map((day) => dayMarkup(plan, marks, day)),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, at) =>
    cells.slice(7 * at, 7 * at + 7),
  );
  return html`<table class="month"><caption>${Number(first.slice(5, 7))}月
<span class="en" lang="en">${first.slice(0, 7)}</span></caption>
<thead><tr>${weekdayNames.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${weeks.map((week) => html`<tr>${week}</tr>`)}</tbody></table>`;
}

function daysOfMonth(first: PlainDate, { until }: ClosedPeriod): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; day < until && day.slice(5, 7) === first.slice(5, 7); day = addDays(day, 1))
    days.push(day);
  return days;
}

function dayMarkup({ workdays }: YearPlan, { letters, clashes }: Marks, day: PlainDate): Markup {
  const standing = workdays.on(day);
  const kind = "unknown" in standing ? "open" : standing.kind;
  const decreed = kind === "holiday" ? "休" : kind === "adjusted-workday" ? "班" : "";
  const { name, day: ofMonth } = lunarDateOf(day);
  const lunar = solarTermOn(day) ?? (ofMonth === 1 ? name.slice(0, -2) : name.slice(-2));
  return html`<td class="${kind}${clashes.has(day) ? " clash" : ""}"><b>${Number(day.slice(8))}</b>
<i>${lunar}</i>${decreed === "" ? "" : html`<u>${decreed}</u>`}
<span class="letters">${(letters.get(day) ?? []).join(" ")}</span></td>`;
}
