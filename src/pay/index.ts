export type { BindingLimit } from "./binding-limits.js";
export { bindingLimitsOf } from "./binding-limits.js";
export type {
  MonthColumns,
  PayColumns,
  PayrollColumns,
  PayrollColumnsOptions,
  PlaceColumns,
  ServiceColumns,
  SumColumn,
} from "./columns/pay-columns.js";
export type { PayChange, PayComparison, PayerChange, PersonChange } from "./compare-pay.js";
export { comparePay } from "./compare-pay.js";
export { compilePay } from "./compile-pay.js";
export type { CompiledPay, ManyPayslips } from "./compute/compiled-pay.js";
export type { PayFailure } from "./compute/pay-failure.js";
export type { PayOptions } from "./compute/pay-options.js";
export { computePay } from "./compute-pay.js";
export { computePayMany } from "./compute-pay-many.js";
export { computePayroll } from "./compute-payroll.js";
export { definePay } from "./define-pay.js";
export type { PayErrorCode } from "./errors.js";
export { explainPayslip } from "./explain-payslip.js";
export type {
  Anchor,
  ItemAmount,
  MonthEntry,
  PayItem,
  PayLine,
  PayPart,
  PayRecord,
  PayScheme,
  PaySide,
  PaySums,
  Payslip,
  Rate,
  RateBasis,
  RuleBasis,
} from "./model.js";
export type { PayMonth } from "./pay-month.js";
export type { Payroll, PayrollOptions } from "./payroll/payroll.js";
export { payrollColumns } from "./payroll-columns.js";
export type { Instalment, NetPay, Recovery, RecoveryPlan } from "./recover-pay.js";
export { recoverPay } from "./recover-pay.js";
export { paySchemeSchema } from "./schema.js";
export type {
  LateRecord,
  OpenItem,
  PayCause,
  PayCorrection,
  PayEntry,
  SettledBy,
  Settlement,
  SettlementOptions,
} from "./settle/settlement.js";
export { settlePay } from "./settle-pay.js";
export type { PayslipSums, SummedPayslip } from "./sum-payslips.js";
export { sumPayslips } from "./sum-payslips.js";
