import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { plainDateOf } from "../../core/plain-date.js";
import { safely } from "../../core/safely.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { NumberLane, RuleLanes } from "../../rules/compile/compiled-rules.js";
import type { Places } from "../../rules/parameter-sheet.js";
import { remembered } from "../../rules/remembered.js";
import { changeDaysOf } from "../compute/change-days.js";
import { contextOn } from "../compute/context-on.js";
import type { PayFacts } from "../compute/cut-month.js";
import { readingDaysIn } from "../compute/cut-rows.js";
import type { AnchorReader } from "../compute/read-anchors.js";
import type { ReadyPay } from "../compute/ready-pay.js";
import { anchorFact } from "../lower/pay-ids.js";
import type { MonthSpan } from "./month-span.js";
import { cutsOf } from "./month-span.js";
import type { PayrollLanes } from "./payroll-lanes.js";

/** Works out the lanes of the first people of a block on a day, in day numbers. */
export type DayReader = (day: number, people: number) => void;

/** What is the same for all people of a place. */
export interface PayrollPlace {
  /** By month: the first day, and every later one on which something changes for all people. */
  readonly cuts: readonly (readonly number[])[];
  /** Works out what days are worth. */
  readonly readDay: DayReader;
  /** Works out what is due for a month whose last day served is the day. */
  readonly readMonth: DayReader;
}

/** Prepares the payment of people of one place; between two cuts all is read once. */
export function payrollPlaceOf(
  { scheme }: ReadyPay,
  spans: readonly MonthSpan[],
  lanes: PayrollLanes,
  readAnchors: AnchorReader,
  places: Places | undefined,
  knownOn: PlainDate | undefined,
): PayrollPlace {
  const readings = spans.flatMap(({ month }) => readingDaysIn(scheme, month));
  const cuts = cutsOf(spans, [...changeDaysOf(scheme, places), ...readings]);
  const allCuts = cuts.flat();
  const anchorIds = (scheme.anchors ?? []).map(({ id }) => id);
  const readerOf = (rules: RuleLanes, columns: readonly NumberLane[]): DayReader => {
    const readFrom = remembered((cut: number) => {
      const context = contextOn(plainDateOf(cut), places, knownOn);
      const read = safely(() => readAnchors(context));
      const anchors = anchorIds.map((id, index) =>
        read.success ? scaledAnchor(read.data, id, definitely(columns[index])) : undefined,
      );
      return { parameters: rules.parametersOf(context), anchors };
    });
    const textOf = remembered(plainDateOf);
    return (day, people) => {
      const { parameters, anchors } = readFrom(
        definitely(allCuts.filter((cut) => cut <= day).at(-1)),
      );
      for (const [index, { values }] of columns.entries())
        values.fill(anchors[index] ?? Number.NaN);
      rules.evaluate(parameters, textOf(day), people);
      if (anchors.includes(undefined)) rules.wide.fill(1);
    };
  };
  const inDays = lanes.anchors.map(([days]) => days);
  const inMonths = lanes.anchors.map(([, months]) => months);
  return {
    cuts,
    readDay: readerOf(lanes.days, inDays),
    readMonth: readerOf(lanes.months, inMonths),
  };
}

/** An anchor as a lane holds it, NaN where unknown; nothing where it does not fit. */
function scaledAnchor(read: PayFacts, id: string, lane: NumberLane): number | undefined {
  // What anchors are worth comes as text, or as the reason why it is not known.
  const value = read[anchorFact(id)] as DecimalString | Unknown;
  if (isUnknown(value)) return Number.NaN;
  const scaled = scaledIntegerOf(value, lane.places);
  return Number.isNaN(scaled) ? undefined : scaled;
}
