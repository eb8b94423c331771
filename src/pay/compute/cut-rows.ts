import type { PlainDate } from "../../core/plain-date.js";
import { addDays } from "../../core/plain-date.js";
import { remembered } from "../../rules/remembered.js";
import type { PayScheme } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { daysOfMonth } from "../pay-month.js";
import { changeDaysOf } from "./change-days.js";
import { contextOn } from "./context-on.js";
import type { Stretch } from "./cut-month.js";
import { cutMonth } from "./cut-month.js";
import type { ReadPayOptions } from "./pay-options.js";
import { anchorReaderOf } from "./read-anchors.js";
import type { ReadRecord } from "./read-record.js";
import type { AskedRow } from "./read-rows.js";
import { readingDayOn } from "./reading-day.js";
import type { ReadyPay } from "./ready-pay.js";

/** A stretch of a month, and the row by which its rates are asked for. */
export interface CutRow {
  readonly stretch: Stretch;
  readonly row: AskedRow;
}

/** Prepares the cutting of months. */
export function rowCutterOf(
  ready: ReadyPay,
  months: readonly PayMonth[],
  { knownOn }: ReadPayOptions,
): (record: ReadRecord) => readonly CutRow[] {
  const readAnchors = anchorReaderOf(ready);
  const readings = months.flatMap((month) => readingDaysIn(ready.scheme, month));
  const changesIn = remembered((places: string) => [
    ...changeDaysOf(ready.scheme, JSON.parse(places)),
    ...readings,
  ]);
  return (record) =>
    months
      .flatMap((month) =>
        cutMonth(record, month, knownOn, changesIn(JSON.stringify(record.places ?? {}))),
      )
      .map((stretch) => {
        const context = contextOn(stretch.from, record.places, knownOn);
        return { stretch, row: { context, facts: { ...stretch.facts, ...readAnchors(context) } } };
      });
}

/** The days of a month on which an anchor is read again, at least. */
export function readingDaysIn({ anchors = [] }: PayScheme, month: PayMonth): readonly PlainDate[] {
  const lastDay = addDays(daysOfMonth(month).until, -1);
  return anchors.flatMap((anchor) => readingDayOn(anchor, lastDay) ?? []);
}
