import { readRecord } from "../../core/plain-record.js";
import type { Language } from "../../rules/explain/phrases.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { OrderVoice } from "./voice.js";
import { orderVoice } from "./voice.js";

/** The language, and the day and the place for rules that depend on them. */
export interface TellingContext extends RuleContext {
  /** `zh` for Chinese, `en` for English. */
  readonly language: Language;
}

/** Checks the language, the day and the place. */
export function readTelling(context: unknown): {
  readonly voice: OrderVoice;
  readonly context: RuleContext;
} {
  const what = "record of the language and the day";
  const fields = readRecord(context, ["language"], ["asOf", "knownOn", "places"], what);
  const { language, ...rest } = fields;
  return { voice: orderVoice(language), context: checkedContext(rest) };
}
