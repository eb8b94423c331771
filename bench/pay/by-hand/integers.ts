import type { PayRecord } from "wenming/pay";
import type { DatedValue } from "../parameters.js";
import { countyAllowancesOf, countyCount, nationalParameters } from "../parameters.js";
import type { MonthSums, TakeSums } from "../pay-sums.js";
import type { HandCalendar, HandMonth } from "./calendar.js";
import { months } from "./calendar.js";
import type { HandPerson } from "./people.js";
import { postOn, readPerson, servedIn } from "./people.js";

interface DatedInteger {
  readonly from: string;
  readonly value: number;
}

const scaled = (values: readonly DatedValue[], scale: number): readonly DatedInteger[] =>
  values.map(({ from, value }) => ({ from, value: Math.round(Number(value) * scale) }));

const money = (name: string) => scaled(nationalParameters[name] ?? [], 100);
/** Shares in thousandths. */
const share = (name: string) => scaled(nationalParameters[name] ?? [], 1000);

const posts = new Map(
  ["secretary", "deputy", "cadre", "practitioner"].map((post) => [post, money(post)]),
);
const countyAllowances = Array.from({ length: countyCount }, (_, county) =>
  scaled(countyAllowancesOf(county), 100),
);
const seniorityStep = money("seniorityStep");
const degreeAllowance = money("degreeAllowance");
const [insuredLeast, insuredMost] = [money("insuredLeast"), money("insuredMost")];
const pensionShare = share("pensionShare");
const medicalShare = share("medicalShare");
const unemploymentShare = share("unemploymentShare");
const employerPension = share("employerPension");
const employerMedical = share("employerMedical");
const employerDues = share("employerDues");

/** Pays people for the year in whole fen, made for this scheme alone. */
export function payByIntegers(
  calendar: HandCalendar,
  records: readonly PayRecord[],
  take: TakeSums,
): void {
  for (const record of records) {
    const person = readPerson(record);
    for (const [index, month] of months.entries()) {
      take(person.person, index, payMonth(calendar, person, month, index));
    }
  }
}

function payMonth(
  calendar: HandCalendar,
  person: HandPerson,
  month: HandMonth,
  index: number,
): MonthSums {
  const served = servedIn(person, month);
  if (served === undefined) return { gross: "0", deductions: "0", net: "0", employer: "0" };
  let worth = 0;
  for (const { from, until } of calendar.cut(month, served, person.county, person.changes))
    worth += monthlyOn(calendar, person, from) * calendar.daysBetween(month, from, until);
  const basic = halfUp(worth, month.days);
  const day = calendar.dayBefore(month, served.until);
  const coefficient = Number((person.coefficients[(index - 2) / 3] ?? "0.00").replace(".", ""));
  const quarter = month.endsQuarter ? halfUp(9 * baseOn(person, day) * coefficient, 1000) : 0;
  const insured = Math.min(Math.max(basic, on(insuredLeast, day)), on(insuredMost, day));
  const deductions =
    halfUp(on(pensionShare, day) * insured, 1000) +
    halfUp(on(medicalShare, day) * insured, 1000) +
    halfUp(on(unemploymentShare, day) * insured, 1000) +
    Math.floor(basic / 1000) * 5;
  const employer =
    halfUp(on(employerPension, day) * insured, 1000) +
    halfUp(on(employerMedical, day) * insured, 1000) +
    halfUp(on(employerDues, day) * basic, 1000);
  const gross = basic + quarter;
  return {
    gross: yuan(gross),
    deductions: yuan(deductions),
    net: yuan(gross - deductions),
    employer: yuan(employer),
  };
}

function monthlyOn(calendar: HandCalendar, person: HandPerson, day: string): number {
  const years = Math.min(Math.max(calendar.yearsBetween(person.startedOn, day), 0), 30);
  const monthly =
    baseOn(person, day) +
    on(seniorityStep, day) * years +
    on(countyAllowances[person.county] ?? [], day);
  return person.degree ? monthly + on(degreeAllowance, day) : monthly;
}

const baseOn = (person: HandPerson, day: string): number =>
  on(posts.get(postOn(person, day)) ?? [], day);

function on(values: readonly DatedInteger[], day: string): number {
  let found = Number.NaN;
  for (const { from, value } of values) if (from <= day) found = value;
  return found;
}

const halfUp = (over: number, under: number): number =>
  Math.floor((2 * over + under) / (2 * under));

function yuan(fen: number): string {
  if (fen < 0) return `-${yuan(-fen)}`;
  const whole = Math.floor(fen / 100);
  const rest = fen - whole * 100;
  if (rest === 0) return String(whole);
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest < 10 ? "0" : ""}${rest}`;
}
