import { compileTimeline } from "../../../src/core/timeline.js";
import type { compileWorkdays } from "../../../src/core/workdays.js";
import { publicFunctions } from "../../core/public-functions.js";
import {
  anything,
  callback,
  day,
  decimal,
  decimalText,
  document,
  fieldless,
  id,
  integer,
  limits,
  listOf,
  money,
  optional,
  period,
  plainData,
  rounding,
  text,
  timeline,
  word,
} from "../sorts.js";
import type { HostileSubject, ParameterSort } from "../subject.js";

const unit = word("core/invalid-period");
const known = fieldless(document("core/invalid-date", "core/out-of-range"));

/** What each parameter of the functions of core accepts. */
const sorts: Readonly<Record<string, readonly ParameterSort[]>> = {
  absolute: [decimal],
  addDays: [day, integer],
  addMonths: [day, integer],
  addYears: [day, integer],
  calendarPeriodOf: [day, unit],
  canonicalDecimal: [decimalText],
  canonicalJson: [plainData],
  compareDecimals: [decimal, decimal],
  compareIds: [id, id],
  compareMoney: [money, money],
  comparePlainDates: [day, day],
  compileTimeline: [timeline],
  compileWorkdays: [document("core/invalid-decrees", "core/conflict"), known],
  dayNumberOf: [day],
  daysBetween: [day, day],
  daysIn: [period],
  decimalOf: [integer],
  decimalStringOfScaled: [integer, integer],
  digestOf: [plainData],
  divide: [decimal, decimal, rounding],
  entryOn: [timeline, day, known],
  fenOf: [money],
  fromScaledInteger: [integer, integer],
  isDecimalString: [anything],
  isDomainError: [anything, anything],
  isId: [anything],
  isPlainDate: [anything],
  isText: [anything],
  isUnknown: [anything],
  isWithin: [day, period],
  isZero: [decimal],
  leavesOf: [plainData],
  maxOf: [listOf("core/invalid-decimal", "core/empty-list")],
  minOf: [listOf("core/invalid-decimal", "core/empty-list")],
  minus: [decimal, decimal],
  minusMoney: [money, money],
  moneyOfFen: [integer],
  negate: [decimal],
  overlapOf: [period, period],
  placesOf: [decimal],
  plainDateOf: [integer],
  plus: [decimal, decimal],
  plusMoney: [money, money],
  round: [decimal, rounding],
  safely: [callback()],
  scaledIntegerOf: [anything, anything],
  signOf: [decimal],
  startOf: [day, unit],
  sumMoney: [listOf("core/invalid-money")],
  sumOf: [listOf("core/invalid-decimal")],
  times: [decimal, decimal],
  toDecimal: [decimalText],
  toDecimalString: [decimal],
  toId: [id],
  toMoney: [money],
  toPeriod: [period],
  toPlainDate: [day],
  toPlainJson: [plainData, optional(limits)],
  toScaledInteger: [decimal, anything],
  toText: [text],
  unknown: [word("core/invalid-shape")],
  valueOn: [timeline, day, known],
  weekdayOf: [day],
  wholeMonthsBetween: [day, day],
  wholeYearsBetween: [day, day],
};

const rates = [
  { from: "2024-01-01", value: "2", recordedOn: "2024-02-01" },
  { from: "2024-07-01", value: null },
] as const;

/** Every function of core, and the lookup that `compileTimeline` returns. */
export const coreSubjects: readonly HostileSubject[] = [
  ...publicFunctions.map(
    ({ name, call, valid }): HostileSubject => ({
      layer: "core",
      name,
      call,
      examples: [valid],
      sorts: sortsOf(name),
      ...(name === "safely" ? { passesOn: true } : {}),
      ...(name === "compileTimeline"
        ? { observe: (lookup: ReturnType<typeof compileTimeline>) => lookup("2024-05-01") }
        : {}),
      ...(name === "compileWorkdays"
        ? { observe: (workdays: ReturnType<typeof compileWorkdays>) => workdays.next("2026-10-01") }
        : {}),
    }),
  ),
  {
    layer: "core",
    name: "compileTimeline(…)",
    call: compileTimeline(rates),
    examples: [() => ["2024-05-01", { knownOn: "2024-05-01" }]],
    sorts: [day, known],
  },
];

function sortsOf(name: string): readonly ParameterSort[] {
  const known = sorts[name];
  if (known !== undefined) return known;
  throw new Error(`The parameters of core's ${name} have no sorts. Add them to the table.`);
}
