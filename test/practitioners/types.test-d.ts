// Checked by the compiler alone: a line below `@ts-expect-error` that compiles is a failure.
import { appraise } from "../../src/practitioners/appraise.js";
import { assessCandidates } from "../../src/practitioners/assess-candidates.js";
import { compileReserve } from "../../src/practitioners/compile-reserve.js";
import { defineAppraisal } from "../../src/practitioners/define-appraisal.js";
import { defineReserve } from "../../src/practitioners/define-reserve.js";
import type { AppraisalScheme } from "../../src/practitioners/model.js";
import { appraisalOf, reserveOf } from "../support/practitioner-documents.js";

const appraisal = defineAppraisal(
  appraisalOf({
    facts: { score: { kind: "count" }, late: { kind: "count", mayBeUnknown: true } },
  }),
);

// The facts of a scheme that the compiler has seen are typed.
appraise(appraisal, { person: "p1", facts: { score: 3 } });
appraise(appraisal, { person: "p1", facts: { score: 3, late: { unknown: "missing-evidence" } } });
// @ts-expect-error A fact is missing.
appraise(appraisal, { person: "p1", facts: { late: 3 } });
// @ts-expect-error A count is a number.
appraise(appraisal, { person: "p1", facts: { score: "3" } });
// @ts-expect-error The person is missing.
appraise(appraisal, { facts: { score: 3 } });
// @ts-expect-error There is no such detail.
appraise(appraisal, { person: "p1", facts: { score: 3 } }, { detail: "all" });

const reserve = defineReserve(reserveOf({ facts: { born: { kind: "date" } } }));
assessCandidates(reserve, [{ person: "p1", facts: { born: "1990-05-01" } }]);
const misspelt = { birth: "1990-05-01" } as const;
// @ts-expect-error A fact is misspelt.
compileReserve(reserve).assessCandidate({ person: "p1", facts: misspelt });

// Of a scheme read from JSON the names are not known; facts are checked at run time.
declare const read: AppraisalScheme;
appraise(read, { person: "p1", facts: { anything: 3 } });

// A scheme keeps its literal types through its definition.
appraisal.grades[0].id satisfies string;
// @ts-expect-error There is no such kind of bar.
defineReserve(reserveOf({ bars: [{ id: "a", ends: "never" }] }));
