import * as core from "../../src/core/index.js";
import type { PublicFunction } from "../support/public-function.js";

const one = () => [core.toDecimal("1.5")];
const two = () => [core.toDecimal("1.5"), core.toDecimal("2")];
const rounding = { places: 2, mode: "half-up" };
const year = { from: "2024-01-01", until: "2025-01-01" };
const decrees = () => [
  {
    year: 2026,
    published: "2025-11-04",
    citation: { document: "国办发明电〔2025〕7号" },
    holidays: [{ name: "国庆节", from: "2026-10-01", until: "2026-10-08" }],
    workdays: ["2026-09-20", "2026-10-10"],
  },
];
const rates = () => [
  { from: "2024-01-01", value: "2", recordedOn: "2024-02-01" },
  { from: "2024-07-01", value: null, citation: { document: "Order 2" } },
];
const leaf = { kind: "fact", at: "/0", value: "1" };

/** Acceptable arguments of every function that core exports, schemas and classes aside. */
const validArguments: Readonly<Record<string, () => readonly unknown[]>> = {
  absolute: one,
  addDays: () => ["2024-05-01", 1],
  addMonths: () => ["2024-05-01", 1],
  addYears: () => ["2024-05-01", 1],
  calendarPeriodOf: () => ["2024-05-01", "month"],
  canonicalDecimal: () => ["1.50"],
  canonicalJson: () => [{ b: "1", a: [2, null] }],
  compareDecimals: two,
  compareIds: () => ["a", "b"],
  compareMoney: () => ["1.50", "2"],
  comparePlainDates: () => ["2024-05-01", "2024-05-02"],
  compileTimeline: () => [rates()],
  compileWorkdays: () => [decrees(), { knownOn: "2026-01-01" }],
  dayNumberOf: () => ["2024-05-01"],
  daysBetween: () => ["2024-05-01", "2024-05-02"],
  daysIn: () => [year],
  decimalOf: () => [1],
  decimalStringOfScaled: () => [150, 2],
  digestOf: () => [{ b: "1", a: [2, null] }],
  divide: () => [...two(), rounding],
  entryOn: () => [rates(), "2024-05-01", { knownOn: "2024-05-01" }],
  fenOf: () => ["1.50"],
  fromScaledInteger: () => [150, 2],
  isDecimalString: () => ["1.50"],
  isDomainError: () => [new core.DomainError("core/cycle", "Remove the cycle."), "core/cycle"],
  isId: () => ["a"],
  isPlainDate: () => ["2024-05-01"],
  isText: () => ["a"],
  isUnknown: () => [{ unknown: "not-decreed" }],
  isWithin: () => ["2024-05-01", year],
  isZero: one,
  leavesOf: () => [{ ...leaf, parts: [leaf] }],
  maxOf: () => [two()],
  minOf: () => [two()],
  minus: two,
  minusMoney: () => ["1.50", "2"],
  moneyOfFen: () => [150],
  negate: one,
  overlapOf: () => [year, year],
  placesOf: one,
  plainDateOf: () => [45_000],
  plus: two,
  plusMoney: () => ["1.50", "2"],
  round: () => [...one(), rounding],
  safely: () => [() => 1],
  scaledIntegerOf: () => ["1.50", 2],
  signOf: one,
  startOf: () => ["2024-05-01", "month"],
  sumMoney: () => [["1.50", "2"]],
  sumOf: () => [two()],
  times: two,
  toDecimal: () => ["1.50"],
  toDecimalString: one,
  toId: () => ["a"],
  toMoney: () => ["1.50"],
  toPeriod: () => [year],
  toPlainDate: () => ["2024-05-01"],
  toPlainJson: () => [{ a: 1 }, { depth: 3 }],
  toScaledInteger: () => [...one(), 2],
  toText: () => ["a"],
  unknown: () => ["not-decreed"],
  valueOn: () => [rates(), "2024-05-01", { knownOn: "2024-05-01" }],
  weekdayOf: () => ["2024-05-01"],
  wholeMonthsBetween: () => ["2024-05-01", "2024-06-01"],
  wholeYearsBetween: () => ["2024-05-01", "2025-05-01"],
};

const notTried = new Set(["DomainError", "timelineSchema"]);

/** Every function of core that takes values from outside. */
export const publicFunctions: readonly PublicFunction[] = Object.entries(core).flatMap(
  ([name, call]): PublicFunction[] => {
    if (typeof call !== "function" || notTried.has(name)) return [];
    const valid = validArguments[name];
    if (valid === undefined) throw new Error(`${name} has no arguments in the table. Add some.`);
    return [{ name, call: call as PublicFunction["call"], valid }];
  },
);
