import type { DecimalString } from "../../core/decimal-text.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { unknown } from "../../core/unknown.js";
import { remembered } from "../../rules/remembered.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { anchorFact } from "../lower/pay-ids.js";
import type { PayFacts } from "./cut-month.js";
import { readingDayOn } from "./reading-day.js";
import type { ReadyPay } from "./ready-pay.js";

/** Reads what anchors are worth on a day in a place, as facts for the rates. */
export type AnchorReader = (context: RuleContext & { readonly asOf: PlainDate }) => PayFacts;

/** Prepares the reading of anchors; each is worked out once for a reading day and a place. */
export function anchorReaderOf({ scheme, anchors }: ReadyPay): AnchorReader {
  const { anchors: declared = [] } = scheme;
  const blockOn = remembered((context: string) =>
    anchors.open(JSON.parse(context), 1).evaluate([{}]),
  );
  return (context) =>
    Object.fromEntries(
      declared.map((anchor): readonly [string, DecimalString | Unknown] => {
        const asOf = readingDayOn(anchor, context.asOf);
        if (asOf === undefined) return [anchorFact(anchor.id), unknown("not-in-force")];
        const block = blockOn(JSON.stringify({ ...context, asOf }));
        // An anchor is an amount, so it is no answer.
        const value = block.valueOf(anchor.id, 0) as DecimalString | Unknown;
        return [anchorFact(anchor.id), value];
      }),
    );
}
