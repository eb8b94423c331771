import { describe, expect, it } from "vitest";
import type {
  AllocationScheme,
  ClawBack,
  FundClause,
  FundingPart,
  FundProgram,
  FundSource,
  FundUse,
  Grant,
  GrantScheme,
  GrantSeats,
  PaymentSuspension,
  Stage,
  StageScheme,
} from "../../src/funding/model.js";
import type {
  EarlierGrant,
  FundEntry,
  StageRecord,
  TableCell,
  TotalsTable,
} from "../../src/funding/records.js";
import {
  earlierGrantsSchema,
  fundEntriesSchema,
  fundingSchemeSchema,
  stageRecordSchema,
  totalsTableSchema,
} from "../../src/funding/schema.js";
import { citation, constant, fact, holds, label } from "../support/funding-schemes.js";

/** Every field of every part is set, so that one the schemas forgot is found here. */
const part: Required<FundingPart> = { id: "part", label, citation };
const seats: Required<GrantSeats> = { most: 1, when: holds("open"), per: "town" };
const grant: Required<Grant> = {
  ...part,
  when: holds("open"),
  amount: constant("1"),
  rounding: { places: 2, mode: "half-up" },
  source: "city",
  recurs: "top-up",
  seats: [seats],
  rank: fact("score"),
};
const policy = {
  id: "scheme",
  version: "1",
  title: label,
  issuer: "office",
  region: "county",
  effective: { from: "2023-01-01", until: "2024-01-01" },
  citation,
  parameters: {},
} as const;
const facts = {
  open: { kind: "boolean" },
  score: { kind: "count" },
  town: { kind: "text" },
} as const;
const grants: Required<GrantScheme> = {
  ...policy,
  kind: "grants",
  facts,
  figures: [],
  grants: [grant],
  ties: "by-id",
  budget: { most: "1", over: "scale" },
};
const allocation: Required<AllocationScheme> = {
  ...policy,
  kind: "allocation",
  facts,
  figures: [],
  when: holds("open"),
  weight: fact("score"),
  floor: constant("1"),
  cap: constant("2"),
  step: "0.5",
  method: "adams",
  ties: "as-listed",
};
const stage: Required<Stage> = { ...part, share: "1", when: holds("open") };
const suspension: Required<PaymentSuspension> = { ...part, when: holds("open") };
const clawBack: Required<ClawBack> = {
  ...suspension,
  share: constant("1"),
  nextYear: constant("1"),
};
const stages: Required<StageScheme> = {
  ...policy,
  kind: "stages",
  facts,
  figures: [],
  stages: [stage],
  setOff: constant("1"),
  suspensions: [suspension],
  clawBacks: [clawBack],
};
const source: Required<FundSource> = { ...part, share: "1", uses: ["part"] };
const use: Required<FundUse> = { ...part, forbidden: true };
const clause: Required<FundClause> = {
  ...part,
  uses: ["part"],
  sources: ["part"],
  of: "paid",
  is: "below",
  share: constant("1"),
  over: "program",
};
const program: Required<FundProgram> = {
  ...policy,
  kind: "program",
  sources: [source],
  uses: [use],
  clauses: [clause],
  unspent: "carried",
};
const entry: Required<FundEntry> = {
  id: "entry",
  on: "2023-01-01",
  recordedOn: "2023-01-02",
  kind: "returned",
  source: "part",
  use: "part",
  amount: "1",
  site: "a",
};
const earlier: Required<EarlierGrant> = { site: "a", grant: "part", amount: "1" };
const record: Required<StageRecord> = { grant: "1", paid: "0", facts: {} };
const cell: Required<TableCell> = { row: "a", column: "b", amount: "1", least: "0", most: "2" };
const table: Required<TotalsTable> = {
  rows: [{ id: "a", total: "1" }],
  columns: [{ id: "b", total: "1" }],
  cells: [cell],
};

describe("the schemas of funding", () => {
  it.each([
    ["grants", fundingSchemeSchema, grants],
    ["allocation", fundingSchemeSchema, allocation],
    ["stages", fundingSchemeSchema, stages],
    ["program", fundingSchemeSchema, program],
    ["entries", fundEntriesSchema, [entry]],
    ["earlier grants", earlierGrantsSchema, [earlier]],
    ["a stage record", stageRecordSchema, record],
    ["a table of totals", totalsTableSchema, table],
  ] as const)("keep every field of %s, and know no other", (_, schema, document) => {
    expect(schema.safeParse(document)).toEqual({ success: true, data: document });
    const strange = Array.isArray(document)
      ? [{ ...document[0], other: 1 }]
      : { ...document, other: 1 };
    expect(schema.safeParse(strange).success).toBe(false);
  });

  it.each([
    ["entries", fundEntriesSchema, entry],
    ["earlier grants", earlierGrantsSchema, earlier],
  ] as const)("take ten thousand %s and not one more", (_, schema, row) => {
    expect(schema.safeParse(Array.from({ length: 10_000 }, () => row)).success).toBe(true);
    expect(schema.safeParse(Array.from({ length: 10_001 }, () => row)).success).toBe(false);
  });

  it("take 500 grants and not one more, with at most a million seats", () => {
    const of = (count: number) => ({
      ...grants,
      grants: Array.from({ length: count }, () => grant),
    });
    expect(fundingSchemeSchema.safeParse(of(500)).success).toBe(true);
    expect(fundingSchemeSchema.safeParse(of(501)).success).toBe(false);
    const seated = (most: number) => ({ ...grants, grants: [{ ...grant, seats: [{ most }] }] });
    expect(fundingSchemeSchema.safeParse(seated(1_000_000)).success).toBe(true);
    expect(fundingSchemeSchema.safeParse(seated(1_000_001)).success).toBe(false);
    expect(fundingSchemeSchema.safeParse(seated(-1)).success).toBe(false);
    expect(fundingSchemeSchema.safeParse(seated(0.5)).success).toBe(false);
  });
});
