import { isUnknown } from "wenming/core";
import type { PayComparison, PayLine, Payslip } from "wenming/pay";
import { explain } from "wenming/rules";

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
export function payslipLines({ person, month, lines, net }: Payslip): readonly string[] {
  return [
    `${person} ${month}`,
    ...lines.flatMap((line) => [
      `${line.label.zh} ${line.label.en}: ${amountText(line.amount)}`,
      ...reasonLines(line),
    ]),
    `实发 Net: ${amountText(net)}`,
  ];
}

function reasonLines({ parts = [], trace }: PayLine): readonly string[] {
  const days = parts.map(
    (part) =>
      `  ${part.from} – ${part.until}: ${part.days} 天 days, ${amountText(part.rate)} → ${amountText(part.amount)}`,
  );
  if (trace === undefined) return days;
  return (["zh", "en"] as const).flatMap((language) =>
    explain(trace, language).map(({ text, depth }) => `  ${"  ".repeat(depth)}${text}`),
  );
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
