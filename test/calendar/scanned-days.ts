import { SolarDay } from "tyme4ts";
import type { DayRule } from "../../src/calendar/model/day-rule.js";
import type { RecurrenceRule } from "../../src/calendar/model/recurrence-rule.js";
import type { RuleMonth } from "../../src/calendar/model/rule-note.js";
import type { PlainDate } from "../../src/core/plain-date.js";

/** A month as the days in it tell it. */
interface ScannedMonth {
  readonly year: number;
  readonly name: RuleMonth;
  readonly index: number;
  length: number;
}

interface ScannedDay {
  readonly text: PlainDate;
  readonly weekday: number;
  readonly branch: string;
  readonly term: string | undefined;
  readonly solar: Place;
  readonly lunar: Place;
}

interface Place {
  readonly month: ScannedMonth;
  readonly day: number;
  /** The place in the year, which counts its days up to the last that was scanned. */
  readonly ofYear: number;
  readonly year: { length: number };
}

/** Reads the days of some years one by one from tyme4ts, and nothing from the library. */
function scan(first: number, last: number): readonly ScannedDay[] {
  const days: ScannedDay[] = [];
  const place = (before: Place | undefined, year: number, name: RuleMonth): Place => {
    const same = before?.month.year === year && before.month.name === name;
    const month = same
      ? before.month
      : { year, name, index: (before?.month.index ?? -1) + 1, length: 0 };
    month.length += 1;
    const ofYear = before?.month.year === year ? before.year : { length: 0 };
    ofYear.length += 1;
    return { month, day: month.length, ofYear: ofYear.length, year: ofYear };
  };
  for (let day = SolarDay.fromYmd(first, 1, 1); day.getYear() <= last; day = day.next(1)) {
    const before = days.at(-1);
    const lunar = day.getLunarDay();
    const { year, month, leap } = {
      year: lunar.getYear(),
      month: Math.abs(lunar.getMonth()),
      leap: lunar.getLunarMonth().isLeap(),
    };
    const term = day.getTermDay();
    const twoDigits = (count: number) => String(count).padStart(2, "0");
    days.push({
      text: `${day.getYear()}-${twoDigits(day.getMonth())}-${twoDigits(day.getDay())}` as PlainDate,
      weekday: day.getWeek().getIndex() || 7,
      branch: lunar.getSixtyCycle().getEarthBranch().getName(),
      term: term.getDayIndex() === 0 ? term.getSolarTerm().getName() : undefined,
      solar: place(before?.solar, day.getYear(), day.getMonth()),
      lunar: place(before?.lunar, year, leap ? `${month}L` : month),
    });
  }
  return days;
}

/** The days of 2009 to 2035, each looked at by itself; the ends are cut inside a lunar year. */
export const scannedDays = scan(2009, 2035);

/** The months of each calendar by their place, to find the one before. */
const lunarMonths = [...new Set(scannedDays.map(({ lunar }) => lunar.month))];
const solarMonths = [...new Set(scannedDays.map(({ solar }) => solar.month))];

const isPlace = (wanted: number, place: number, length: number): boolean =>
  wanted === place || wanted === place - length - 1;

/** A recurrence with what it is asked about. */
interface Question {
  readonly rule: RecurrenceRule;
  readonly at: number;
  readonly startAt: number;
  readonly day: ScannedDay;
  readonly here: Place;
  readonly opening: Place;
}

/** Whether a recurrence means a day, asked of the day and not of the rule. */
function recursOn(rule: RecurrenceRule, at: number, startAt: number): boolean {
  const [day, start] = [scannedDays[at] as ScannedDay, scannedDays[startAt] as ScannedDay];
  const calendar = rule.calendar ?? "solar";
  const question = { rule, at, startAt, day, here: day[calendar], opening: start[calendar] };
  if (rule.frequency === "daily" || rule.frequency === "weekly") return recursInTurn(question);
  return rule.yearDays === undefined ? recursInMonth(question) : recursInYear(question);
}

const isTurn = ({ rule: { interval = 1 } }: Question, distance: number): boolean =>
  distance % interval === 0;

const isWeekday = ({ rule, day }: Question, place: number, length: number): boolean =>
  rule.weekdays?.some(
    ({ weekday, ordinal }) =>
      weekday === day.weekday &&
      (ordinal === undefined ||
        ordinal === Math.ceil(place / 7) ||
        ordinal === -Math.ceil((length - place + 1) / 7)),
  ) ?? true;

function recursInTurn(question: Question): boolean {
  const { rule, at, startAt, day, here } = question;
  const start = scannedDays[startAt] as ScannedDay;
  const weeks = (at - day.weekday - (startAt - start.weekday)) / 7;
  const isDaily = rule.frequency === "daily";
  return (
    isTurn(question, isDaily ? at - startAt : weeks) &&
    (isDaily || rule.weekdays !== undefined || day.weekday === start.weekday) &&
    (rule.months?.includes(here.month.name) ?? true) &&
    (rule.monthDays?.some((each) => isPlace(each, here.day, here.month.length)) ?? true) &&
    isWeekday(question, here.day, here.month.length)
  );
}

function recursInYear(question: Question): boolean {
  const { rule, here, opening } = question;
  return (
    isTurn(question, here.month.year - opening.month.year) &&
    (rule.months?.includes(here.month.name) ?? true) &&
    (rule.yearDays ?? []).some((each) => isPlace(each, here.ofYear, here.year.length)) &&
    isWeekday(question, here.ofYear, here.year.length)
  );
}

function recursInMonth(question: Question): boolean {
  const { rule, here, opening } = question;
  const { skip, monthDays } = rule;
  const free = monthDays === undefined && rule.weekdays !== undefined;
  const wanted = monthDays ?? [opening.day];
  const isDay = (each: number): boolean =>
    isPlace(each, here.day, here.month.length) ||
    (skip === "backward" && here.day === here.month.length && each > here.day);
  const before = monthsOf(rule)[here.month.index - 1];
  const isCarried =
    !free && skip === "forward" && here.day === 1 && before !== undefined
      ? isChosen(question, before) && wanted.some((each) => each > before.length)
      : false;
  const inOwn = isChosen(question, here.month) && (free || wanted.some(isDay));
  if (!(inOwn || isCarried)) return false;
  return rule.frequency === "yearly" && rule.months === undefined
    ? isWeekday(question, here.ofYear, here.year.length)
    : isWeekday(question, here.day, here.month.length);
}

const monthsOf = ({ calendar }: RecurrenceRule): readonly ScannedMonth[] =>
  calendar === "lunar" ? lunarMonths : solarMonths;

/** Whether a month is one of those of a recurrence, by its own name or in place of a leap month. */
function isChosen(question: Question, month: ScannedMonth): boolean {
  const { rule, opening } = question;
  const { months, monthDays, weekdays } = rule;
  if (rule.frequency === "monthly") {
    const isNamed = months?.includes(month.name) ?? true;
    return isNamed && isTurn(question, month.index - opening.month.index);
  }
  const free = monthDays !== undefined || weekdays !== undefined;
  const names = months ?? (free ? undefined : [opening.month.name]);
  const inTurn = isTurn(question, month.year - opening.month.year);
  if (inTurn && (names?.includes(month.name) ?? true)) return true;
  return names?.some((name) => standsFor(question, month, name)) ?? false;
}

/** Whether a month stands for a leap month that its year does not have. */
function standsFor(question: Question, month: ScannedMonth, name: RuleMonth): boolean {
  const { rule, opening } = question;
  const { skip = "omit", calendar } = rule;
  if (typeof name === "number" || calendar !== "lunar" || skip === "omit") return false;
  const number = Number.parseInt(name, 10);
  const year = skip === "forward" && number === 12 ? month.year - 1 : month.year;
  const isThere = lunarMonths.some((each) => each.year === year && each.name === name);
  return (
    month.name === (skip === "backward" ? number : (number % 12) + 1) &&
    isTurn(question, year - opening.month.year) &&
    !isThere
  );
}

/** The days of a recurrence from one place of the scan to another. */
export function scannedRecurrence(
  rule: RecurrenceRule,
  startAt: number,
  endAt: number,
): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let at = startAt; at < endAt; at += 1) {
    const { text } = scannedDays[at] as ScannedDay;
    if (text <= (rule.until ?? "9999") && recursOn(rule, at, startAt)) days.push(text);
  }
  const counted = days.slice(0, rule.count ?? days.length);
  return counted.filter((day) => !(rule.except ?? []).includes(day));
}

/** Whether a simple rule means a day. */
export function means(rule: DayRule, { weekday, branch, term, solar, lunar }: ScannedDay): boolean {
  switch (rule.kind) {
    case "day-branches":
      return rule.branches.some((each) => each === branch);
    case "solar-terms":
      return rule.terms.some((each) => each === term);
    case "month-days": {
      const { month, day } = rule.calendar === "lunar" ? lunar : solar;
      const named = rule.months?.includes(month.name) ?? true;
      return named && rule.days.some((each) => isPlace(each, day, month.length));
    }
    case "weekdays": {
      if (!rule.weekdays.includes(weekday)) return false;
      if (!(rule.months?.includes(Number(solar.month.name)) ?? true)) return false;
      // The weeks of a month, each counted by walking from the first day to the last.
      const weekOf = (place: number): number => {
        let week = 1;
        for (let day = 1; day < place; day += 1) {
          const isSunday = (weekday - solar.day + day + 70) % 7 === 0;
          if (rule.reading === "by-sevens" ? day % 7 === 0 : isSunday) week += 1;
        }
        return week;
      };
      const weekFromEnd = (place: number): number => {
        let week = 1;
        for (let day = solar.month.length; day > place; day -= 1) {
          const isMonday = (weekday - solar.day + day + 70) % 7 === 1;
          const sevens = (solar.month.length - day + 1) % 7 === 0;
          if (rule.reading === "by-sevens" ? sevens : isMonday) week += 1;
        }
        return -week;
      };
      return (
        rule.weeks === undefined ||
        rule.weeks.includes(weekOf(solar.day)) ||
        rule.weeks.includes(weekFromEnd(solar.day))
      );
    }
    default:
      throw new Error(`No scan for ${rule.kind}.`);
  }
}
