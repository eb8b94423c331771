import { describe, expect, it } from "vitest";
import type { ParsingSchema } from "../../src/core/parse-with.js";
import type {
  Appointment,
  AppraisalEntry,
  AppraisalScheme,
  Bar,
  Consequence,
  EmploymentRecord,
  Leave,
  ReserveScheme,
  UnionMembership,
  Village,
  VillageQuota,
} from "../../src/practitioners/model.js";
import {
  appraisalSchemeSchema,
  employmentRecordSchema,
  employmentRulesSchema,
  reserveSchemeSchema,
  villagesSchema,
} from "../../src/practitioners/schema.js";
import {
  appraisalOf,
  clause,
  holds,
  labelOf,
  periodOf,
  probationRules,
  reserveOf,
} from "../support/practitioner-documents.js";

const entry = { id: "1", recordedOn: "2024-01-05" } as const;
const named = (id: string) => ({ id, label: labelOf(id), citation: clause });
const period = { from: "2024-01-01", until: "2025-01-01" } as const;

const fullAppointment: Required<Appointment> = {
  ...entry,
  post: "practitioner",
  site: "riverside",
  period,
  contract: period,
  probation: { until: "2024-01-02" },
  primary: true,
  follows: "0",
  ending: "transfer",
};
const fullLeave: Required<Leave> = { ...entry, period, kind: "sick", appointment: "1" };
const fullMembership: Required<UnionMembership> = { ...entry, period };
const fullAppraisal: Required<AppraisalEntry> = { ...entry, scheme: "s", period, grade: "good" };
const fullRecord: Required<EmploymentRecord> = {
  person: "p1",
  appointments: [fullAppointment, { ...fullAppointment, probation: { months: 1 } }],
  leaves: [fullLeave],
  memberships: [fullMembership],
  appraisals: [fullAppraisal],
};

const policy = {
  version: "2024",
  title: labelOf("scheme"),
  issuer: "county office",
  region: "county",
  effective: periodOf("2024-01-01", "2026-01-01"),
  citation: clause,
  parameters: {},
  facts: { fraud: { kind: "boolean" } },
  figures: [{ ...named("figure"), condition: holds("fraud") }],
} as const;
const fullConsequence: Required<Consequence> = {
  ...named("end"),
  legalBasis: clause,
  grades: ["bad"],
  running: 2,
  gaps: "bridge",
  repeats: "every-full-run",
  effect: { kind: "pay", change: "-0.25" },
};
const fullAppraisalScheme: Required<AppraisalScheme> = {
  ...policy,
  kind: "appraisal",
  id: "yearly",
  grades: [{ ...named("good"), when: holds("fraud") }],
  otherwise: "good",
  vetoes: [{ ...named("fraud"), legalBasis: clause, when: holds("fraud"), atBest: "good" }],
  consequences: [fullConsequence, { ...fullConsequence, effect: { kind: "preference" } }],
};
const fullBar: Required<Bar> = {
  ...named("bar"),
  legalBasis: clause,
  when: holds("fraud"),
  term: { from: "on", length: { unit: "years", length: 5 }, ends: "day-after" },
};
const fullQuota: Required<VillageQuota> = {
  role: "reserve",
  kind: "poor",
  citation: clause,
  least: 2,
  most: 4,
};
const fullReserve: Required<ReserveScheme> = {
  ...policy,
  kind: "reserve",
  id: "reserve",
  requirements: [{ ...named("age"), when: holds("fraud") }],
  bars: [fullBar, { ...fullBar, term: { until: "on", ends: "on-day" } }],
  quotas: [fullQuota],
};
const fullVillage: Required<Village> = {
  id: "v",
  kind: "poor",
  villages: 3,
  listed: [
    { role: "reserve", count: 2 },
    { role: "head", count: { unknown: "not-published" } },
  ],
};

describe("the schemas of practitioners", () => {
  it("know every field of the model", () => {
    expect(employmentRecordSchema.parse(fullRecord)).toEqual(fullRecord);
    expect(employmentRulesSchema.parse(probationRules)).toEqual(probationRules);
    expect(appraisalSchemeSchema.parse(fullAppraisalScheme)).toEqual(fullAppraisalScheme);
    expect(reserveSchemeSchema.parse(fullReserve)).toEqual(fullReserve);
    expect(villagesSchema.parse([fullVillage])).toEqual([fullVillage]);
  });

  it("ask for no field that the model does not", () => {
    const record = { person: "p", appointments: [] };
    expect(employmentRecordSchema.parse(record)).toEqual(record);
    const { otherwise, ...appraisal } = appraisalOf({});
    expect(otherwise).toBeDefined();
    expect(appraisalSchemeSchema.parse(appraisal)).toEqual(appraisal);
    expect(reserveSchemeSchema.parse(reserveOf({}))).toEqual(reserveOf({}));
  });

  const recordWith = (change: object) => ({ ...fullRecord, ...change });
  const appointmentWith = (change: object) =>
    recordWith({ appointments: [{ ...fullAppointment, ...change }] });
  const open = { from: "2024-01-01" };
  const { citation, ...uncited } = named("a");

  it.each<[string, ParsingSchema<unknown>, object, string]>([
    ["an unknown field", employmentRecordSchema, recordWith({ name: "x" }), ""],
    ["a name with a space", employmentRecordSchema, recordWith({ person: " x" }), "person"],
    [
      "a period that is none",
      employmentRecordSchema,
      appointmentWith({ period: { from: "2024-01-01", until: "2024-01-01" } }),
      "appointments/0/period/until",
    ],
    [
      "a probation of no length",
      employmentRecordSchema,
      appointmentWith({ probation: { months: 0 } }),
      "appointments/0/probation/months",
    ],
    [
      "a probation that ends on the first day",
      employmentRecordSchema,
      appointmentWith({ probation: { until: "2024-01-01" } }),
      "appointments/0/probation/until",
    ],
    [
      "a probation that ends on the first day of an appointment without contract",
      employmentRecordSchema,
      recordWith({
        appointments: [{ id: "1", post: "p", period, probation: { until: "2024-01-01" } }],
      }),
      "appointments/0/probation/until",
    ],
    [
      "a reason without an end",
      employmentRecordSchema,
      appointmentWith({ period: open }),
      "appointments/0/ending",
    ],
    [
      "an appraisal of no period",
      employmentRecordSchema,
      recordWith({ appraisals: [{ ...fullAppraisal, period: open }] }),
      "appraisals/0/period/until",
    ],
    [
      "an appraisal that ends as it begins",
      employmentRecordSchema,
      recordWith({
        appraisals: [{ ...fullAppraisal, period: { from: "2024-01-01", until: "2024-01-01" } }],
      }),
      "appraisals/0/period/until",
    ],
    [
      "more entries than anyone has",
      employmentRecordSchema,
      recordWith({ leaves: Array.from({ length: 1_001 }, () => fullLeave) }),
      "leaves",
    ],
    ["no grades", appraisalSchemeSchema, { ...fullAppraisalScheme, grades: [] }, "grades"],
    [
      "another kind of scheme",
      appraisalSchemeSchema,
      { ...fullAppraisalScheme, kind: "reserve" },
      "kind",
    ],
    [
      "a veto without its grounds",
      appraisalSchemeSchema,
      {
        ...fullAppraisalScheme,
        vetoes: [{ ...uncited, when: holds("fraud"), atBest: "good" }],
      },
      "vetoes/0/citation",
    ],
    [
      "a consequence without its grounds",
      appraisalSchemeSchema,
      {
        ...fullAppraisalScheme,
        consequences: [{ ...fullConsequence, citation: undefined }],
      },
      "consequences/0/citation",
    ],
    [
      "a streak of none",
      appraisalSchemeSchema,
      { ...fullAppraisalScheme, consequences: [{ ...fullConsequence, running: 0 }] },
      "consequences/0/running",
    ],
    [
      "a streak longer than any",
      appraisalSchemeSchema,
      { ...fullAppraisalScheme, consequences: [{ ...fullConsequence, running: 121 }] },
      "consequences/0/running",
    ],
    [
      "more consequences than anyone reads",
      appraisalSchemeSchema,
      {
        ...fullAppraisalScheme,
        consequences: Array.from({ length: 101 }, () => fullConsequence),
      },
      "consequences",
    ],
    [
      "more quotas than anyone reads",
      reserveSchemeSchema,
      { ...fullReserve, quotas: Array.from({ length: 101 }, () => fullQuota) },
      "quotas",
    ],
    [
      "a bar without its grounds",
      reserveSchemeSchema,
      { ...fullReserve, bars: [{ ...uncited, when: holds("fraud") }] },
      "bars/0/citation",
    ],
    [
      "a term without an end",
      reserveSchemeSchema,
      { ...fullReserve, bars: [{ ...fullBar, term: { from: "on", ends: "on-day" } }] },
      "bars/0/term",
    ],
    [
      "a quota below 0",
      reserveSchemeSchema,
      { ...fullReserve, quotas: [{ ...fullQuota, least: -1 }] },
      "quotas/0/least",
    ],
    ["half a person", villagesSchema, [{ ...fullVillage, villages: 1.5 }], "0/villages"],
  ])("refuse %s", (_, schema, document, path) => {
    expect(citation).toBe(clause);
    const outcome = schema.safeParse(document);
    const issues = outcome.success ? [] : outcome.error.issues;
    expect(issues.map((issue) => issue.path.join("/"))).toEqual([path]);
  });
});
