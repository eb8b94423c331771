import { compileRules } from "../../rules/compile/compile-rules.js";
import type { CompiledRules } from "../../rules/compile/compiled-rules.js";
import type { ReadPay } from "../define/read-pay.js";
import type { PayScheme } from "../model.js";
import { ratesPaid } from "./rates-paid.js";

/** A pay scheme made ready for many records. */
export interface ReadyPay {
  readonly scheme: PayScheme;
  readonly anchors: CompiledRules;
  readonly days: CompiledRules;
  readonly months: CompiledRules;
}

/** Makes a checked pay scheme ready. */
export function makeReady({ scheme, lowered }: ReadPay): ReadyPay {
  return {
    scheme,
    anchors: compileRules(lowered.anchors),
    days: compileRules(lowered.days, ratesPaid(scheme)),
    months: compileRules(
      lowered.months,
      scheme.items.map(({ id }) => id),
    ),
  };
}
