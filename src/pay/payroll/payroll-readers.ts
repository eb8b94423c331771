import { definitely } from "../../core/definitely.js";
import { DomainError } from "../../core/error.js";
import { moneyOfFen } from "../../core/money.js";
import { quote } from "../../core/quote.js";
import { isDue } from "../compute/months-paid.js";
import type { PayErrorCode } from "../errors.js";
import type { ItemAmount, PayItem, PaySums, Payslip } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import type { Payroll } from "./payroll.js";
import type { PayrollCells } from "./payroll-cells.js";
import { fenOfItems, placesBySide } from "./payroll-cells.js";

/**
 * Prepares the reading of a payroll.
 *
 * @param rows - The rows of the people who are paid.
 * @param cells - The amounts that were worked out in lanes, by row.
 * @param slips - The payslips of all other people, by row.
 */
export function readersOf(
  items: readonly PayItem[],
  months: readonly PayMonth[],
  rows: readonly number[],
  cells: PayrollCells,
  slips: ReadonlyMap<number, readonly Payslip[]>,
): Pick<Payroll, "linesOf" | "sumsOf"> {
  const dueItems = months.map((month) =>
    items.flatMap((item, place) => (isDue(item, month) ? [{ item, place }] : [])),
  );
  const { earning, deduction, employer } = placesBySide(items);
  const rowOf = (person: number, month: number): number => {
    if (isPlace(person, rows.length) && isPlace(month, months.length)) {
      return definitely(rows[person]);
    }
    throw noSuchPayslip(person, month, rows.length, months.length);
  };
  return {
    linesOf: (person, month) => {
      const row = rowOf(person, month);
      const slip = slips.get(row)?.[month];
      if (slip !== undefined) {
        return slip.lines.map(({ item, side, amount }) => ({ item, side, amount }));
      }
      const cell = row * cells.months + month;
      if (cells.served[cell] === 0) return [];
      return definitely(dueItems[month]).map(({ item: { id, side }, place }): ItemAmount => {
        const amount = moneyOfFen(definitely(cells.fen[cell * cells.items + place]));
        return { item: id, side, amount };
      });
    },
    sumsOf: (person, month) => {
      const row = rowOf(person, month);
      const slip = slips.get(row)?.[month];
      if (slip !== undefined) return sumsIn(slip);
      const gross = fenOfItems(cells, earning, row, month);
      const deductions = fenOfItems(cells, deduction, row, month);
      return {
        gross: moneyOfFen(gross),
        deductions: moneyOfFen(deductions),
        net: moneyOfFen(gross - deductions),
        employer: moneyOfFen(fenOfItems(cells, employer, row, month)),
      };
    },
  };
}

const isPlace = (value: unknown, count: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;

const noSuchPayslip = (
  person: number,
  month: number,
  people: number,
  months: number,
): DomainError =>
  new DomainError<PayErrorCode>(
    "pay/no-such-payslip",
    `The payroll has no payslip of person ${quote(person)} for month ${quote(month)}. Count both ` +
      `from 0, people below ${people} and months below ${months}.`,
    { people, months },
  );

function sumsIn({ gross, deductions, net, employer }: Payslip): PaySums {
  return { gross, deductions, net, employer };
}
