import { parseWith } from "../../core/parse-with.js";
import type { PayErrorCode } from "../errors.js";
import type { Payslip } from "../model.js";
import { payslipSchema } from "./schema.js";

/** Room for the reasons of all lines. */
const limits = { depth: 200, nodes: 1_000_000 };

/**
 * Copies a payslip and checks its shape.
 *
 * @throws {@link DomainError} `pay/invalid-payslips` when it is none.
 */
export function readPayslip(payslip: unknown): Payslip {
  const failure = { code: "pay/invalid-payslips", what: "payslip" } as const;
  return parseWith<Payslip, PayErrorCode>(payslipSchema, payslip, failure, limits);
}
