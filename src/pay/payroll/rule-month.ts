import type { NumberLane } from "../../rules/compile/compiled-rules.js";
import { FALSE, TRUE } from "../../rules/compile/frame.js";
import { powerOfTen } from "../../rules/compile/scale.js";
import { isDue, monthsPaidBy } from "../compute/months-paid.js";
import { monthsPaidIn } from "../compute/rate-months.js";
import type { PayScheme } from "../model.js";
import type { BlockRun } from "./block-run.js";
import type { MonthSpan } from "./month-span.js";
import type { PayrollCells } from "./payroll-cells.js";
import type { PayrollLanes, RateLane } from "./payroll-lanes.js";
import { BLOCK_SIZE } from "./payroll-lanes.js";
import type { DayReader } from "./payroll-place.js";
import type { PlainPerson } from "./plain-person.js";

/** No amount or sum of money in the cells is as large. @unit fen */
const FEN_LIMIT = 2 ** 31;

/** Works out what is due to a block for a month that is asked for. */
export type MonthRuler = (run: BlockRun, readMonth: DayReader) => void;

/** A lane whose amounts go to the cells of an item. */
interface DueLane {
  /** Place among the items. */
  readonly place: number;
  readonly values: Float64Array;
  /** So many fen is a value of 1. */
  readonly fen: number;
}

/** Prepares the rules over a month. */
export function monthRulerOf(
  scheme: PayScheme,
  spans: readonly MonthSpan[],
  place: number,
  lanes: PayrollLanes,
  cells: PayrollCells,
): MonthRuler {
  const span = spans[place] as MonthSpan;
  const { month, asked } = span;
  const paidMonths = monthsPaidIn(scheme, month);
  const firstPaid = (spans.find((other) => other.month === paidMonths[0]) as MonthSpan).first;
  const carry = lanes.rateItems.map((item) =>
    carrierOf(
      item,
      monthsPaidBy(item.item, month).map((paid) =>
        spans.findIndex((other) => other.month === paid),
      ),
    ),
  );
  const take = takerOf(dueLanesOf(lanes, scheme, span), lanes.months.wide, asked, cells);
  return (run, readMonth) => {
    const { people, changing } = run;
    for (const fill of carry) fill(people.length);
    for (const lane of lanes.ruleItems) lane.due?.fill(isDue(lane.item, month) ? TRUE : FALSE);
    placeMonthFacts(run, lanes, place, spans.length, firstPaid);
    for (const day of lastDaysOf(run, span.end - 1, firstPaid)) {
      const concerned = day === span.end - 1 ? people.length : changing;
      readMonth(day, concerned);
      take(run, day, concerned);
    }
  };
}

/** Prepares the taking of what is due to the people whose last day served is a day. */
function takerOf(
  due: readonly DueLane[],
  wide: Uint8Array,
  asked: number,
  cells: PayrollCells,
): (run: BlockRun, day: number, people: number) => void {
  return ({ rows, lastDay, stretches: { failed } }, day, people) => {
    for (let row = 0; row < people; row += 1) {
      if (lastDay[row] !== day) continue;
      const cell = (rows[row] as number) * cells.months + asked;
      let total = 0;
      for (let index = 0; index < due.length; index += 1) {
        const { place, values, fen } = due[index] as DueLane;
        const amount = (values[row] as number) * fen;
        cells.fen[cell * cells.items + place] = amount;
        total += Math.abs(amount);
      }
      cells.served[cell] = 1;
      if (!(total < FEN_LIMIT) || wide[row] === 1) failed[row] = 1;
    }
  };
}

function dueLanesOf(lanes: PayrollLanes, scheme: PayScheme, { month }: MonthSpan) {
  const laneOf = (place: number, { values, places }: NumberLane): DueLane => ({
    place,
    values,
    fen: powerOfTen(2 - places),
  });
  return [
    ...lanes.rateItems.map(({ place, carried }) => laneOf(place, carried)),
    ...lanes.ruleItems.map(({ place, amount }) => laneOf(place, amount)),
  ].filter(({ place }) => isDue(scheme.items[place] as PayScheme["items"][number], month));
}

/** Adds up the months that an item pays and takes them to the rules over the month. */
function carrierOf(
  { carried: { values }, paid }: RateLane,
  months: readonly number[],
): (people: number) => void {
  return (people) => {
    for (let row = 0; row < people; row += 1) {
      let fen = 0;
      for (const month of months) fen += paid[month * BLOCK_SIZE + row] as number;
      values[row] = fen;
    }
  };
}

function placeMonthFacts(
  { people, lastDay, stretches: { failed } }: BlockRun,
  { placeMonthFacts: placers }: PayrollLanes,
  place: number,
  months: number,
  firstPaid: number,
): void {
  for (const [fact, put] of placers.entries()) {
    for (let row = 0; row < people.length; row += 1) {
      if (!((lastDay[row] as number) >= firstPaid)) continue;
      const { monthFacts } = people[row] as PlainPerson;
      if (!put(monthFacts[fact * months + place], row)) failed[row] = 1;
    }
  }
}

/** The different last days of people who served since a day; all the steady ones share one. */
function lastDaysOf(
  { people, changing, lastDay }: BlockRun,
  monthEnd: number,
  since: number,
): readonly number[] {
  const days = new Set(lastDay.subarray(0, changing));
  if (changing < people.length) days.add(monthEnd);
  return [...days].filter((day) => day >= since);
}
