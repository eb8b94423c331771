import { isUnknown } from "wenming/core";
import type { PayComparison, Payslip } from "wenming/pay";
import { explainPayslip } from "wenming/pay";

type Amount = Payslip["gross"];

/** An amount, or that it is not known. */
export function amountText(amount: Amount): string {
  return isUnknown(amount) ? `未知 unknown (${amount.unknown})` : amount;
}

/** One line of text for each payslip. */
export function slipLines(slips: readonly Payslip[]): readonly string[] {
  return slips.map(
    ({ person, gross, deductions, net }) =>
      `${person}  应发 gross ${amountText(gross)}  扣款 deductions ${amountText(deductions)}  实发 net ${amountText(net)}`,
  );
}

/** A payslip item by item, with the reasons in both languages. */
export function payslipLines(payslip: Payslip): readonly string[] {
  const { person, month } = payslip;
  return (["zh", "en"] as const).flatMap((language) => [
    `${person} ${month}`,
    ...explainPayslip(payslip, language).map(
      ({ depth, text }) => `${"  ".repeat(depth + 1)}${text}`,
    ),
  ]);
}

/** Who gains how much, in total and by payer. */
export function comparisonLines({ people, total, payers }: PayComparison): readonly string[] {
  return [
    ...people.map(
      ({ person, before, after, difference }) =>
        `${person}  ${amountText(before)} → ${amountText(after)}  ${amountText(difference)}`,
    ),
    `合计 total  ${amountText(total.before)} → ${amountText(total.after)}  ${amountText(total.difference)}`,
    ...payers.map(
      ({ payer = "–", before, after, difference }) =>
        `  ${payer}  ${amountText(before)} → ${amountText(after)}  ${amountText(difference)}`,
    ),
  ];
}
