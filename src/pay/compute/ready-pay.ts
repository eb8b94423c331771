import type { PlainDate } from "../../core/plain-date.js";
import { compileRules } from "../../rules/compile/compile-rules.js";
import type { CompiledRules } from "../../rules/compile/compiled-rules.js";
import type { ReadPay } from "../define/read-pay.js";
import type { PayScheme } from "../model.js";
import { changeDaysOf } from "./change-days.js";

/** A pay scheme made ready for many records. */
export interface ReadyPay {
  readonly scheme: PayScheme;
  readonly anchors: CompiledRules;
  readonly days: CompiledRules;
  readonly months: CompiledRules;
  /** The days on which a parameter changes. */
  readonly changes: readonly PlainDate[];
}

/** Makes a checked pay scheme ready. */
export function makeReady({ scheme, lowered }: ReadPay): ReadyPay {
  return {
    scheme,
    anchors: compileRules(lowered.anchors),
    days: compileRules(lowered.days),
    months: compileRules(lowered.months),
    changes: changeDaysOf(scheme),
  };
}
