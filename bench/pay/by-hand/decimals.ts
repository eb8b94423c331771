import { Decimal } from "decimal.js";
import type { PayRecord } from "wenming/pay";
import type { DatedValue } from "../parameters.js";
import { countyAllowancesOf, countyCount, nationalParameters } from "../parameters.js";
import type { MonthSums, TakeSums } from "../pay-sums.js";
import type { HandCalendar, HandMonth } from "./calendar.js";
import { months } from "./calendar.js";
import type { HandPerson } from "./people.js";
import { postOn, readPerson, servedIn } from "./people.js";

interface DatedDecimal {
  readonly from: string;
  readonly value: Decimal;
}

const toDecimals = (values: readonly DatedValue[]): readonly DatedDecimal[] =>
  values.map(({ from, value }) => ({ from, value: new Decimal(value) }));

const national = new Map(
  Object.entries(nationalParameters).map(([name, values]) => [name, toDecimals(values)]),
);
const countyAllowances = Array.from({ length: countyCount }, (_, county) =>
  toDecimals(countyAllowancesOf(county)),
);

/** Pays people for the year with decimal.js, as its documentation shows. */
export function payByDecimals(
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
  let worth = new Decimal(0);
  for (const { from, until } of calendar.cut(month, served, person.county, person.changes)) {
    worth = worth.plus(
      monthlyOn(calendar, person, from).times(calendar.daysBetween(month, from, until)),
    );
  }
  const basic = rounded(worth.div(month.days));
  const day = calendar.dayBefore(month, served.until);
  const quarter = month.endsQuarter
    ? rounded(
        new Decimal("0.9")
          .times(baseOn(person, day))
          .times(person.coefficients[(index - 2) / 3] ?? 0),
      )
    : new Decimal(0);
  const insured = Decimal.min(Decimal.max(basic, on("insuredLeast", day)), on("insuredMost", day));
  const pension = rounded(on("pensionShare", day).times(insured));
  const medical = rounded(on("medicalShare", day).times(insured));
  const unemployment = rounded(on("unemploymentShare", day).times(insured));
  const dues = rounded(basic.div(10).floor().times("0.05"));
  const employerPension = rounded(on("employerPension", day).times(insured));
  const employerMedical = rounded(on("employerMedical", day).times(insured));
  const employerDues = rounded(on("employerDues", day).times(basic));
  const gross = basic.plus(quarter);
  const deductions = pension.plus(medical).plus(unemployment).plus(dues);
  return {
    gross: gross.toString(),
    deductions: deductions.toString(),
    net: gross.minus(deductions).toString(),
    employer: employerPension.plus(employerMedical).plus(employerDues).toString(),
  };
}

/** What a full month is worth. */
function monthlyOn(calendar: HandCalendar, person: HandPerson, day: string): Decimal {
  const years = Math.min(Math.max(calendar.yearsBetween(person.startedOn, day), 0), 30);
  const monthly = baseOn(person, day)
    .plus(on("seniorityStep", day).times(years))
    .plus(valueOn(countyAllowances[person.county] ?? [], day));
  return person.degree ? monthly.plus(on("degreeAllowance", day)) : monthly;
}

const baseOn = (person: HandPerson, day: string): Decimal => on(postOn(person, day), day);

const on = (name: string, day: string): Decimal => valueOn(national.get(name) ?? [], day);

function valueOn(values: readonly DatedDecimal[], day: string): Decimal {
  let found: Decimal | undefined;
  for (const { from, value } of values) if (from <= day) found = value;
  if (found === undefined) throw new Error(`Nothing is in force on ${day}.`);
  return found;
}

const rounded = (amount: Decimal): Decimal => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
