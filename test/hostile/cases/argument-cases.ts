import type { HostileValue } from "../../support/hostile-values.js";
import { hostileValues } from "../../support/hostile-values.js";
import { hazardCodesOf } from "../hazards.js";
import type { Expectation } from "../judge.js";
import { judgeCall } from "../judge.js";
import type { HostileSubject, ParameterSort } from "../subject.js";
import type { HostileCase } from "./hostile-case.js";
import { longTextsOf } from "./long-texts.js";

/** Every class of the catalog in the place of every parameter. */
export function argumentCases(
  subject: HostileSubject,
  codes: ReadonlySet<string>,
): readonly HostileCase[] {
  return subject.sorts.flatMap((sort, index) =>
    hostileValues.map(
      (hostile): HostileCase => ({
        name: () => `argument ${index}: ${hostile.name}`,
        run: () => {
          const args = [...(subject.examples[0]?.() ?? [])];
          args[index] = hostile.make(args[index]);
          return judgeCall(subject, codes, args, expectationOf(sort, hostile));
        },
      }),
    ),
  );
}

function expectationOf(sort: ParameterSort, hostile: HostileValue): Expectation {
  const longTexts = longTextsOf(hostile.name);
  if (hostile.harmless) return { must: "accept", longTexts };
  const hazard = hazardCodesOf(sort, hostile);
  if (hazard !== undefined) return { must: "refuse", codes: hazard, longTexts };
  if (sort.mayAccept(hostile)) return { longTexts };
  return { must: "refuse", codes: sort.codes, longTexts };
}
