// Checked by the compiler alone: a line below `@ts-expect-error` that compiles is a failure.
import { compileEvaluation } from "../../src/evaluation/compile-evaluation.js";
import { defineEvaluation } from "../../src/evaluation/define-evaluation.js";
import type { EvaluationScheme } from "../../src/evaluation/model.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import { scoreSite } from "../../src/evaluation/score-site.js";
import { dimension, item, schemeOf } from "../support/evaluation-schemes.js";

const scheme = defineEvaluation(
  schemeOf({
    facts: {
      visits: { kind: "count" },
      plate: { kind: "boolean" },
      place: { kind: "choice", options: [{ id: "town" }, { id: "village" }] },
      hours: { kind: "decimal", mayBeUnknown: true },
    },
    dimensions: [dimension("all", [item("visits", "10")])],
  }),
);
const facts = { visits: 3, plate: true, place: "town" } as const;

// The facts of a scheme that the compiler has seen are typed.
scoreSite(scheme, { site: "a", facts });
scoreSite(scheme, { site: "a", facts: { ...facts, hours: "1.5" } });
scoreSite(scheme, { site: "a", facts: { ...facts, hours: { unknown: "missing-evidence" } } });
scoreMany(scheme, [{ site: "a", facts }], { onProgress: (done: number) => done });
compileEvaluation(scheme).scoreMany([{ site: "a", facts }]);
// @ts-expect-error A fact is missing.
scoreSite(scheme, { site: "a", facts: { visits: 3, plate: true } });
// @ts-expect-error A fact is misspelt.
scoreSite(scheme, { site: "a", facts: { ...facts, hour: "1.5" } });
// @ts-expect-error A count is a number.
scoreSite(scheme, { site: "a", facts: { ...facts, visits: "3" } });
// @ts-expect-error Not an option of the choice.
scoreSite(scheme, { site: "a", facts: { ...facts, place: "city" } });
// @ts-expect-error This fact may not be unknown.
scoreSite(scheme, { site: "a", facts: { ...facts, plate: { unknown: "missing-evidence" } } });
// @ts-expect-error The site is missing.
scoreSite(scheme, { facts });
const short = { visits: 3, plate: true };
// @ts-expect-error A fact is missing in one of the entrants.
scoreMany(scheme, [{ site: "b", facts: short }]);
// @ts-expect-error A fact is misspelt.
compileEvaluation(scheme).scoreSite({ site: "a", facts: { ...facts, hour: "1.5" } });
// @ts-expect-error There is no such detail.
scoreSite(scheme, { site: "a", facts }, { detail: "all" });
// @ts-expect-error One site alone has no progress.
scoreSite(scheme, { site: "a", facts }, { onProgress: () => undefined });

// Of a scheme read from JSON the names are not known; facts are checked at run time.
declare const read: EvaluationScheme;
scoreSite(read, { site: "a", facts: { anything: 3, list: [{ points: "5" }] } });
// @ts-expect-error No fact is a function.
scoreSite(read, { site: "a", facts: { anything: () => 3 } });

// A scheme keeps its literal types through its definition.
scheme.facts.place.options[1].id satisfies "village";
// @ts-expect-error There is no such policy.
defineEvaluation(schemeOf({ missing: "guess" }));
// @ts-expect-error A scheme names its facts.
defineEvaluation({ ...schemeOf({}), facts: undefined });
// @ts-expect-error Points are decimal text.
defineEvaluation(schemeOf({ dimensions: [dimension("all", [item("points", 100)])] }));
