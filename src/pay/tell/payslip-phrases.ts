import type { Language } from "../../rules/explain/phrases.js";

/** How a payslip is worded; amounts come as text. */
export interface PayslipPhrases {
  readonly line: (label: string, amount: string) => string;
  readonly part: (
    first: string,
    last: string,
    days: number,
    rate: string,
    amount: string,
  ) => string;
  readonly sums: (gross: string, deductions: string, net: string) => string;
  readonly employer: (amount: string) => string;
  readonly yuan: (amount: string) => string;
}

/** The wording of payslips, by language. */
export const payslipPhrases: Readonly<Record<Language, PayslipPhrases>> = {
  zh: {
    line: (label, amount) => `${label}：${amount}`,
    part: (first, last, days, rate, amount) =>
      `${first} 至 ${last}，计 ${days} 天，整月 ${rate}：${amount}`,
    sums: (gross, deductions, net) => `应发 ${gross}，扣款 ${deductions}，实发 ${net}`,
    employer: (amount) => `单位另承担 ${amount}`,
    yuan: (amount) => `${amount} 元`,
  },
  en: {
    line: (label, amount) => `${label}: ${amount}`,
    part: (first, last, days, rate, amount) =>
      `${first} to ${last}, ${days} ${days === 1 ? "day" : "days"} at ${rate} a month: ${amount}`,
    sums: (gross, deductions, net) => `gross ${gross}, deductions ${deductions}, net ${net}`,
    employer: (amount) => `borne by the employer besides: ${amount}`,
    yuan: (amount) => `${amount} yuan`,
  },
};
