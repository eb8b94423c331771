import * as z from "zod/mini";
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
import type { PayLine, PayPart, Payslip } from "../model.js";

/** Lines of a payslip, at most; as many as a scheme has items. */
const mostLines = 500;

const amountSchema = z.union([moneySchema, unknownSchema]);

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

/** The schema of a payslip; the reasons of its amounts are looked at where they are read. */
export const payslipSchema: z.ZodMiniType<Payslip> = z.strictObject({
  person: idSchema,
  month: z.string(),
  lines: listOf(lineSchema, mostLines),
  gross: amountSchema,
  deductions: amountSchema,
  net: amountSchema,
  employer: amountSchema,
});
