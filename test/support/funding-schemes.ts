import type { DecimalString } from "../../src/core/decimal-text.js";
import type {
  AllocationScheme,
  FundProgram,
  Grant,
  GrantScheme,
  StageScheme,
} from "../../src/funding/model.js";
import type { Amount, Condition } from "../../src/rules/model.js";

/** A label of tests. */
export const label = { zh: "资金", en: "fund" };
/** A citation of tests. */
export const citation = { document: "Notice", clause: "2" };

/** A printed number. */
export const constant = (value: string): Amount => ({
  kind: "constant",
  value: value as DecimalString,
});
/** The number of a fact. */
export const fact = (name: string): Amount => ({ kind: "fact", fact: name });
/** Whether a fact holds. */
export const holds = (name: string): Condition => ({ kind: "holds", fact: name });
/** Whether the star of a site is so high. */
export const starIs = (star: string): Condition => ({
  kind: "compare",
  left: fact("star"),
  is: "equal",
  right: constant(star),
});

const policy = {
  id: "scheme",
  version: "1",
  title: label,
  issuer: "office",
  region: "county",
  effective: { from: "2023-01-01" },
  citation,
} as const;

const rank = { kind: "decimal", mayBeUnknown: true } as const;

/** A scheme of grants; its sites have a star, a score, a town, and a bill to be paid. */
export const grantScheme = (
  grants: readonly Grant[],
  more: Partial<GrantScheme> = {},
): GrantScheme => ({
  ...policy,
  kind: "grants",
  facts: {
    star: { kind: "count", most: 5, mayBeUnknown: true },
    score: rank,
    town: { kind: "text", mayBeUnknown: true },
    bill: { kind: "decimal", places: 4, mayBeUnknown: true },
    poor: { kind: "boolean", mayBeUnknown: true },
  },
  grants,
  ...more,
});

/** A grant of six thousand yuan. */
export const grant = (more: Partial<Grant> = {}): Grant => ({
  id: "grant",
  label,
  amount: constant("6000"),
  ...more,
});

/** The facts of a site of {@link grantScheme}. */
export const grantFacts = (more: object = {}) => ({
  star: 5,
  score: "90",
  town: "east",
  bill: "100",
  poor: false,
  ...more,
});

/** A scheme that splits a sum by a fact `people`, for sites that take part. */
export const allocationScheme = (more: Partial<AllocationScheme> = {}): AllocationScheme => ({
  ...policy,
  kind: "allocation",
  facts: {
    people: { kind: "decimal", mayBeUnknown: true, label: { zh: "人口", en: "people" } },
    least: { kind: "decimal", places: 4, mayBeUnknown: true },
    most: { kind: "decimal", places: 4, mayBeUnknown: true },
    open: { kind: "boolean", mayBeUnknown: true },
  },
  weight: fact("people"),
  method: "largest-remainder",
  ties: "by-id",
  ...more,
});

/** Sites of {@link allocationScheme}, by id, with their weights or facts. */
export const allocationSites = (weights: Readonly<Record<string, string | object>>) =>
  Object.entries(weights).map(([site, given]) => ({
    site,
    facts: {
      people: "1",
      least: "0",
      most: "100000",
      open: true,
      ...(typeof given === "string" ? { people: given } : given),
    },
  }));

/** A scheme of two halves, with suspension, claw-back and aid in kind. */
export const stageScheme = (more: Partial<StageScheme> = {}): StageScheme => ({
  ...policy,
  kind: "stages",
  facts: {
    begun: { kind: "boolean", mayBeUnknown: true },
    accepted: { kind: "boolean", mayBeUnknown: true },
    diverted: { kind: "boolean", mayBeUnknown: true },
    failed: { kind: "boolean", mayBeUnknown: true },
    late: { kind: "boolean", mayBeUnknown: true },
    inKind: { kind: "decimal", places: 4, mayBeUnknown: true },
    part: { kind: "decimal", places: 4, mayBeUnknown: true },
  },
  stages: [
    { id: "first", label: { zh: "首期", en: "first" }, share: "0.5", when: holds("begun") },
    { id: "rest", label: { zh: "余款", en: "rest" }, share: "0.5", when: holds("accepted") },
  ],
  setOff: fact("inKind"),
  suspensions: [
    { id: "diverted", label: { zh: "挪用", en: "diverted" }, citation, when: holds("diverted") },
  ],
  clawBacks: [
    { id: "failed", label: { zh: "不合格", en: "failed" }, citation, when: holds("failed") },
    {
      id: "late",
      label: { zh: "逾期", en: "late" },
      citation,
      when: holds("late"),
      share: fact("part"),
      nextYear: fact("part"),
    },
  ],
  ...more,
});

/** The facts of a record of {@link stageScheme}: begun and no more. */
export const stageFacts = (more: object = {}) => ({
  begun: true,
  accepted: false,
  diverted: false,
  failed: false,
  late: false,
  inKind: "0",
  part: "0.25",
  ...more,
});

/** A program of two sources, three uses and a clause of 60 % for sites. */
export const fundProgram = (more: Partial<FundProgram> = {}): FundProgram => ({
  ...policy,
  effective: { from: "2022-01-01" },
  kind: "program",
  sources: [
    { id: "city", label, share: "0.4", uses: ["sites"] },
    { id: "county", label, share: "0.6" },
  ],
  uses: [
    { id: "sites", label: { zh: "建设和活动", en: "sites and activities" } },
    { id: "office", label: { zh: "办公", en: "office" } },
    { id: "staff-awards", label: { zh: "人员奖励", en: "staff awards" }, forbidden: true },
  ],
  clauses: [clause()],
  unspent: "lapses",
  ...more,
});

/** A clause of {@link fundProgram}. */
export const clause = (
  more: Partial<FundProgram["clauses"][number]> = {},
): FundProgram["clauses"][number] => ({
  id: "sites-first",
  label: { zh: "六成以上", en: "at least 60 %" },
  uses: ["sites"],
  of: "allotted",
  is: "at-least",
  share: constant("0.6"),
  over: "year",
  ...more,
});
