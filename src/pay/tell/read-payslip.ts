import * as z from "zod/mini";
import { parseWith } from "../../core/parse-with.js";
import {
  decimalStringSchema,
  idSchema,
  labelSchema,
  listOf,
  moneySchema,
  plainDateSchema,
  unknownSchema,
} from "../../core/schema.js";
import type { TraceEntry } from "../../core/trace.js";
import type { PayErrorCode } from "../errors.js";
import type { PayLine, PayPart, Payslip } from "../model.js";

/** Lines of a payslip, at most; as many as a scheme has items. */
const mostLines = 500;

/** Room for the reasons of all lines. */
const limits = { depth: 200, nodes: 1_000_000 };

const amountSchema = z.union([moneySchema, unknownSchema]);

/** Reasons are looked at where they are read. */
const traceSchema: z.ZodMiniType<TraceEntry> = z.custom<TraceEntry>(() => true);

const partSchema: z.ZodMiniType<PayPart> = z.strictObject({
  from: plainDateSchema,
  until: plainDateSchema,
  days: z.int(),
  rate: z.union([decimalStringSchema, unknownSchema]),
  amount: amountSchema,
  trace: z.exactOptional(traceSchema),
});

const lineSchema: z.ZodMiniType<PayLine> = z.strictObject({
  item: idSchema,
  label: labelSchema,
  side: z.enum(["earning", "deduction", "employer"]),
  amount: amountSchema,
  parts: z.exactOptional(listOf(partSchema, mostLines)),
  trace: z.exactOptional(traceSchema),
});

const payslipSchema: z.ZodMiniType<Payslip> = z.strictObject({
  person: idSchema,
  month: z.string(),
  lines: listOf(lineSchema, mostLines),
  gross: amountSchema,
  deductions: amountSchema,
  net: amountSchema,
  employer: amountSchema,
});

/**
 * Copies a payslip and checks its shape.
 *
 * @throws {@link DomainError} `pay/invalid-payslips` when it is none.
 */
export function readPayslip(payslip: unknown): Payslip {
  const failure = { code: "pay/invalid-payslips", what: "payslip" } as const;
  return parseWith<Payslip, PayErrorCode>(payslipSchema, payslip, failure, limits);
}
