import fc from "fast-check";
import { appraiseMany } from "../../src/practitioners/appraise-many.js";
import { assessCandidates } from "../../src/practitioners/assess-candidates.js";
import { checkQuotas } from "../../src/practitioners/check-quotas.js";
import { compileAppraisal } from "../../src/practitioners/compile-appraisal.js";
import { compileReserve } from "../../src/practitioners/compile-reserve.js";
import { consequencesOf } from "../../src/practitioners/consequences-of.js";
import { employmentFaults } from "../../src/practitioners/employment-faults.js";
import { isUnionMemberOn } from "../../src/practitioners/is-union-member-on.js";
import type {
  AppraisalScheme,
  EmploymentRecord,
  EmploymentRules,
  PersonFacts,
  ReserveScheme,
} from "../../src/practitioners/model.js";
import { postsOn } from "../../src/practitioners/posts-on.js";
import { serviceLengthOn } from "../../src/practitioners/service-length-on.js";
import {
  variedAppraisal,
  variedJudging,
  variedReserve,
  variedRules,
} from "../hostile/documents/practitioners.js";
import type { Prepare } from "../support/cross-cutting.js";
import {
  answersStayTheSame,
  documentsAreData,
  idsAreOpaque,
  orderMeansNothing,
} from "../support/cross-cutting.js";
import type { Renaming } from "../support/plain-documents.js";
import { copyOf, renamingOf, shuffled } from "../support/plain-documents.js";
import { appraised } from "../support/practitioner-documents.js";

/** A person's record, the facts of several persons, and the schemes they are judged by. */
interface Documents {
  readonly record: Required<EmploymentRecord>;
  readonly persons: readonly PersonFacts[];
  readonly candidates: readonly PersonFacts[];
  readonly appraisal: AppraisalScheme;
  readonly reserve: ReserveScheme;
  readonly rules: EmploymentRules;
  readonly options: { readonly known: boolean };
}

const day = fc.constantFrom("2022-01-01", "2022-03-01", "2022-07-15", "2023-01-01", "2023-02-01");
const stay = fc.tuple(day, day).map(([one, other]) => {
  const [from, until] = [one, other].sort();
  return from === until ? { from: one } : { from: from ?? one, until: until ?? other };
});
const recordedOn = fc.constantFrom("2022-06-01", "2023-05-01", "2023-08-01");

/** Entries of which several may be versions of one. */
const entriesOf = <T extends object>(rest: fc.Arbitrary<T>, most = 5) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom("e1", "e2", "e3", "e4"), recordedOn, rest), {
    maxLength: most,
    selector: ([id, on]) => `${id} ${on}`,
  });

const record: fc.Arbitrary<Required<EmploymentRecord>> = fc
  .record({
    appointments: entriesOf(
      fc.record({
        period: stay,
        post: fc.constantFrom("practitioner", "clerk"),
        primary: fc.boolean(),
        probation: fc.record({ months: fc.integer({ min: 1, max: 7 }) }),
      }),
    ),
    leaves: entriesOf(fc.record({ period: stay, kind: fc.constantFrom("unpaid", "maternity") })),
    memberships: entriesOf(fc.record({ period: stay })),
    grades: fc.array(fc.constantFrom("unqualified", "qualified"), { maxLength: 4 }),
  })
  .map(({ appointments, leaves, memberships, grades }) => ({
    person: "p1",
    appointments: appointments.map(([id, on, rest]) => ({ id, recordedOn: on, ...rest })),
    leaves: leaves.map(([id, on, rest]) => ({ id, recordedOn: on, ...rest })),
    memberships: memberships.map(([id, on, rest]) => ({ id, recordedOn: on, ...rest })),
    appraisals: grades.map((grade, index) => appraised(2019 + index, grade)),
  })) as fc.Arbitrary<Required<EmploymentRecord>>;

const score = fc.constantFrom("59", "64.99", "65", "90", "100");
const persons = fc.array(
  fc.record(
    { score, late: fc.integer({ min: 0, max: 20 }), fraud: fc.boolean() },
    { requiredKeys: ["late"] },
  ),
  { maxLength: 4 },
);
const candidates = fc.array(
  fc.record(
    {
      born: fc.constantFrom("1985-02-28", "1992-02-29"),
      member: fc.boolean(),
      degree: fc.constantFrom("school", "college"),
      released: fc.constantFrom("2019-08-01", "2020-02-29"),
      score,
    },
    { requiredKeys: ["born", "degree", "score"] },
  ),
  { maxLength: 4 },
);

const withIds = (list: readonly object[]): readonly PersonFacts[] =>
  list.map((facts, index) => ({ person: `p${index}`, facts }));

const documents: fc.Arbitrary<Documents> = fc
  .record({ record, persons, candidates, known: fc.boolean() })
  .map(({ known, ...rest }) => ({
    record: rest.record,
    persons: withIds(rest.persons),
    candidates: withIds(rest.candidates),
    appraisal: variedAppraisal,
    reserve: variedReserve,
    rules: variedRules,
    options: { known },
  }));

/** Every question of the room; the schemes are made ready once. */
const prepared =
  (detail: "trace" | "reasons"): Prepare<Documents> =>
  (given) => {
    const judging = { ...variedJudging, detail };
    const { appraiseMany: judge } = compileAppraisal(given.appraisal);
    const { assessCandidates: assess } = compileReserve(given.reserve);
    const kept = {
      judged: appraiseMany(given.appraisal, given.persons as never, judging),
      assessed: assessCandidates(given.reserve, given.candidates as never, judging),
      consequences: consequencesOf(given.appraisal, given.record, { asOf: "2024-01-01" }),
      quotas: checkQuotas(given.reserve, [
        { id: "v", listed: [{ role: "reserve", count: given.candidates.length }] },
      ]),
    };
    const own = copyOf(given);
    const known = own.options.known ? { knownOn: "2023-06-01" as const } : {};
    return () => [
      copyOf(kept),
      judge(own.persons as never, judging),
      assess(own.candidates as never, judging),
      ...(["2022-02-28", "2022-07-15", "2023-01-31"] as const).map((on) => [
        postsOn(own.record, on, known),
        serviceLengthOn(own.record, on, { leavesLeftOut: ["unpaid"], ...known }),
        isUnionMemberOn(own.record, on, known),
      ]),
      employmentFaults(own.rules, own.record, known),
    ];
  };

const asked = { inputs: documents, prepare: prepared("trace"), runs: 40 };

answersStayTheSame("practitioners", asked);
documentsAreData("practitioners", asked);

const ids = ["e1", "e2", "e3", "e4", "a first one", "p0", "p1", "p2", "p3", "end", "cut", "first"];
const words = ["practitioner", "clerk", "excellent", "qualified", "unqualified", "yearly", "age"];
const renaming: Renaming = renamingOf([...ids, ...words, "over-line", "scored", "sentence"]);

idsAreOpaque("practitioners", { ...asked, prepare: prepared("reasons") }, () => renaming);

/** Entries and quotas in any order; grades, rules and persons keep theirs. */
function turned({ record: given, ...rest }: Documents, seed: number): Documents {
  const any = <T>(list: readonly T[]): readonly T[] => shuffled(list, seed);
  const { person, appointments, leaves, memberships, appraisals } = given;
  return {
    ...rest,
    record: {
      person,
      appointments: any(appointments),
      leaves: any(leaves),
      memberships: any(memberships),
      appraisals: any(appraisals),
    },
  };
}

const changed =
  (change: (record: Required<EmploymentRecord>) => Partial<EmploymentRecord>): Prepare<Documents> =>
  (given) =>
    asked.prepare({ ...given, record: { ...given.record, ...change(given.record) } });

orderMeansNothing("practitioners", asked, turned, {
  "the first version of an entry": changed(({ appointments }) => ({
    appointments: appointments.filter(
      ({ id }, index) => appointments.findIndex((each) => each.id === id) === index,
    ),
  })),
  "one leave": changed(({ leaves }) => ({ leaves: leaves.slice(0, 1) })),
});
