import * as z from "zod/mini";
import {
  decimalStringSchema,
  idSchema,
  labelSchema,
  listOf,
  moneySchema,
  unknownSchema,
} from "../../core/schema.js";
import type { TraceEntry } from "../../core/trace.js";
import type { InfeasibleAllocation, OpenAllocation, ShareParts } from "../allocate/allocation.js";
import type { ComparedShares, ExplainedShare, ShareComparison } from "../compare-shares.js";
import type { GrantedSite, SiteGrant } from "../grants/computed-grants.js";
import type { ClauseStanding } from "../program/program-standing.js";
import type { StageGround, StagePayment, StagePayments } from "../stages/stage-payments.js";

const optional = z.exactOptional;
/** As many as a scheme has parts. */
const mostParts = 500;

const amountSchema = z.union([moneySchema, unknownSchema]);
const decimalSchema = z.union([decimalStringSchema, unknownSchema]);
const answerSchema = z.union([z.boolean(), unknownSchema]);
/** Reasons are looked at where they are read. */
const traceSchema: z.ZodMiniType<TraceEntry> = z.custom<TraceEntry>(() => true);

const partsSchema: z.ZodMiniType<ShareParts> = z.strictObject({
  weight: decimalStringSchema,
  byWeight: moneySchema,
  byBounds: moneySchema,
  byRounding: moneySchema,
  bound: optional(z.enum(["floor", "cap"])),
  apart: optional(z.literal(true)),
});

const shareSchema: z.ZodMiniType<ExplainedShare> = z.strictObject({
  site: idSchema,
  amount: moneySchema,
  parts: partsSchema,
  trace: traceSchema,
});

const comparedSchema: z.ZodMiniType<ComparedShares> = z.strictObject({
  status: z.literal("compared"),
  site: shareSchema,
  neighbor: shareSchema,
  more: moneySchema,
  byWeight: moneySchema,
  byBounds: moneySchema,
  byRounding: moneySchema,
});

const tracedSchemeSchema = z.strictObject({ id: idSchema, version: z.string() });
/** As many sites as there may be rows. */
const mostSites = 1_000_000;

const infeasibleSchema: z.ZodMiniType<InfeasibleAllocation> = z.strictObject({
  scheme: tracedSchemeSchema,
  total: moneySchema,
  status: z.literal("infeasible"),
  sites: listOf(idSchema, mostSites),
  missing: moneySchema,
});

const openSchema: z.ZodMiniType<OpenAllocation> = z.strictObject({
  scheme: tracedSchemeSchema,
  total: moneySchema,
  status: z.literal("undetermined"),
  sites: listOf(z.strictObject({ site: idSchema, reason: unknownSchema }), mostSites),
});

/** The schema of the comparison of two shares. */
export const shareComparisonSchema: z.ZodMiniType<ShareComparison> = z.union([
  comparedSchema,
  infeasibleSchema,
  openSchema,
]);

/** The schema of how a clause stands. */
export const clauseStandingSchema: z.ZodMiniType<ClauseStanding> = z.strictObject({
  clause: idSchema,
  period: z.string().check(z.regex(/^(?:\d{4}|program)$/)),
  holds: answerSchema,
  actual: moneySchema,
  owed: decimalSchema,
  missing: optional(moneySchema),
  added: optional(moneySchema),
  trace: traceSchema,
});

const siteGrantSchema: z.ZodMiniType<SiteGrant> = z.strictObject({
  grant: idSchema,
  label: labelSchema,
  outcome: z.enum([
    "granted",
    "not-eligible",
    "no-seat",
    "tie-unresolved",
    "received",
    "undetermined",
  ]),
  amount: amountSchema,
  entitled: optional(moneySchema),
  trace: optional(traceSchema),
  condition: optional(traceSchema),
});

/** The schema of the grants of a site. */
export const grantedSiteSchema: z.ZodMiniType<GrantedSite> = z.strictObject({
  site: idSchema,
  total: amountSchema,
  grants: listOf(siteGrantSchema, mostParts),
});

const stagePaymentSchema: z.ZodMiniType<StagePayment> = z.strictObject({
  stage: idSchema,
  label: labelSchema,
  reached: answerSchema,
  amount: amountSchema,
  setOff: amountSchema,
  trace: optional(traceSchema),
});

const groundSchema: z.ZodMiniType<StageGround> = z.strictObject({
  id: idSchema,
  label: labelSchema,
  kind: z.enum(["suspension", "claw-back"]),
  holds: z.union([z.literal(true), unknownSchema]),
  trace: optional(traceSchema),
});

/** The schema of what is due of a grant. */
export const stagePaymentsSchema: z.ZodMiniType<StagePayments> = z.strictObject({
  scheme: tracedSchemeSchema,
  status: z.enum(["due", "waiting", "complete", "suspended", "claw-back", "undetermined"]),
  stages: listOf(stagePaymentSchema, mostParts),
  due: amountSchema,
  clawBack: amountSchema,
  nextYear: optional(decimalSchema),
  grounds: listOf(groundSchema, 2 * mostParts),
});
