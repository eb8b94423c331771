import { dayNumberOf, plainDateOf } from "../core/plain-date.js";
import type { TraceEntry } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { Sentence } from "../rules/explain/explain.js";
import { explain } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import { checkedVoice } from "../rules/explain/voice.js";
import type { PayLine, PayPart, Payslip } from "./model.js";
import { payslipPhrases } from "./tell/payslip-phrases.js";
import { readPayslip } from "./tell/read-payslip.js";

/**
 * Tells a payslip in sentences that the person paid can read.
 *
 * Each item is one sentence; below it stand the days that make it up and, as far as the payslip
 * holds them, the reasons of every amount. The sums come last.
 *
 * @param payslip - The payslip, as `computePay` returns it; with reasons for `detail: "trace"`.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth.
 * @throws {@link core.DomainError} `pay/invalid-payslips` when it is no payslip.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, or its reasons are no
 * traces.
 * @throws {@link core.DomainError} `core/cycle`, `core/too-deep` or `core/too-large` when it is no plain
 * data of a payslip's size.
 * @example
 * import { constant } from "wenming/rules";
 * const scheme = definePay({
 *   kind: "pay", id: "practitioners", version: "2024",
 *   title: { zh: "文明实践员报酬办法", en: "Pay of practitioners" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" }, facts: {},
 *   rates: [{ id: "practitioner", label: { zh: "实践员", en: "practitioner" }, amount: constant("2200") }],
 *   items: [{
 *     id: "basic", label: { zh: "基本报酬", en: "basic pay" }, side: "earning",
 *     of: { kind: "rate", rate: "practitioner", proration: "calendar-days" },
 *     rounding: { places: 2, mode: "half-up" },
 *   }],
 * });
 * const record = { person: "p-1", service: [{ from: "2024-05-16" }], facts: {} } as const;
 * const payslip = computePay(scheme, record, { month: "2024-05" });
 * const sentences = explainPayslip(payslip, "zh");
 * sentences[0]; // { depth: 0, text: "基本报酬：1135.48 元" }
 * sentences[1]; // { depth: 1, text: "2024-05-16 至 2024-05-31，计 16 天，整月 2200 元：1135.48 元" }
 * sentences[2]; // { depth: 0, text: "应发 1135.48 元，扣款 0 元，实发 1135.48 元" }
 */
export function explainPayslip(payslip: Payslip, language: Language): readonly Sentence[] {
  const { phrases } = checkedVoice(language);
  const words = payslipPhrases[language];
  const { lines, gross, deductions, net, employer } = readPayslip(payslip);
  const amountText = (amount: string | Unknown): string =>
    isUnknown(amount) ? phrases.unknownValue(undefined, amount.unknown) : words.yuan(amount);
  const reasonsAt = (depth: number, trace: TraceEntry | undefined): readonly Sentence[] =>
    trace === undefined
      ? []
      : explain(trace, language).map((sentence) => ({
          depth: sentence.depth + depth,
          text: sentence.text,
        }));
  const partSentences = ({ from, until, days, rate, amount, trace }: PayPart) => {
    const last = plainDateOf(dayNumberOf(until) - 1);
    const text = words.part(from, last, days, amountText(rate), amountText(amount));
    return [{ depth: 1, text }, ...reasonsAt(2, trace)];
  };
  const lineSentences = ({ label, amount, parts = [], trace }: PayLine) => [
    { depth: 0, text: words.line(label[language], amountText(amount)) },
    ...parts.flatMap(partSentences),
    ...reasonsAt(1, trace),
  ];
  const sums = words.sums(amountText(gross), amountText(deductions), amountText(net));
  return Object.freeze([
    ...lines.flatMap(lineSentences),
    { depth: 0, text: sums },
    ...(employer === "0" ? [] : [{ depth: 0, text: words.employer(amountText(employer)) }]),
  ]);
}
