/** What a person is paid for a month, as text. */
export interface MonthSums {
  readonly gross: string;
  readonly deductions: string;
  readonly net: string;
  readonly employer: string;
}

/** Takes the payslips of a year, person by person and month by month. */
export type TakeSums = (person: string, month: number, sums: MonthSums) => void;
