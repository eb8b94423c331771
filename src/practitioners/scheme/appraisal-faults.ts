import type { AppraisalScheme } from "../model.js";
import type { PractitionersFault } from "./practitioners-fault.js";
import { repeatedIds, reservedIds, unknownGrade } from "./practitioners-fault.js";

/** Says what in an appraisal scheme does not fit the rest of it. */
export function appraisalFaults(scheme: AppraisalScheme): readonly PractitionersFault[] {
  const { grades, vetoes = [], consequences = [], figures = [], otherwise } = scheme;
  const ids = grades.map(({ id }) => id);
  return [
    ...repeatedIds(grades, "grades"),
    ...repeatedIds(vetoes, "vetoes"),
    ...repeatedIds(consequences, "consequences"),
    ...repeatedIds(figures, "figures"),
    ...reservedIds(figures),
    ...(otherwise === undefined ? [] : unknownGrade(scheme, otherwise, ids)),
    ...vetoes.flatMap((veto) => unknownGrade(veto, veto.atBest, ids)),
    ...consequences.flatMap((rule) => rule.grades.flatMap((id) => unknownGrade(rule, id, ids))),
  ];
}
