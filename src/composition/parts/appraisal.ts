import { definitely } from "../../core/definitely.js";
import type { Appraised, Reason } from "../../practitioners/index.js";
import { compileAppraisal, defineAppraisal } from "../../practitioners/index.js";
import type { AppraisalYearPart, SheetFacts } from "../model.js";
import type { ResultDefinition } from "../year/table.js";
import { entry } from "./entry.js";
import { newTable } from "./new-table.js";
import type { PartRoom } from "./part-room.js";

/** Parts that appraise persons. */
export const appraisalRoom: PartRoom<AppraisalYearPart, SheetFacts, readonly Appraised[]> = {
  check: ({ scheme }) => defineAppraisal(scheme),
  results: ({ scheme: { grades, figures = [] } }) =>
    new Map<string, ResultDefinition>([
      ["grade", { kind: "choice", options: grades.map(({ id }) => id) }],
      ...figures.map(
        (figure) =>
          [`figure:${figure.id}`, { kind: "amount" in figure ? "decimal" : "boolean" }] as const,
      ),
    ]),
  linkable: ({ scheme }) => scheme,
  unitsIn: ({ units }) => units.map(({ unit }) => unit),
  open: ({ scheme }) => {
    const compiled = compileAppraisal(scheme);
    return ({ units, question: { context, traced } }) => {
      const persons = units.map(({ unit: person, facts }) => ({ person, facts }));
      const detail = traced ? "trace" : "reasons";
      const { results, failures } = compiled.appraiseMany(persons, { ...context, detail });
      return {
        answer: results,
        table: tableOf(results, traced),
        failures: failures.map(({ index, error }) => ({
          unit: definitely(units[index]).unit,
          error,
        })),
      };
    };
  },
};

function tableOf(appraised: readonly Appraised[], traced: boolean) {
  const { table, put } = newTable();
  for (const { person, standing, figures, reasons } of appraised) {
    const grade = standing.status === "graded" ? standing.grade : standing.reason;
    const parts = reasons.map(reasonEntry);
    put(person, "grade", grade, traced ? entry("grade", "/grades", grade, { parts }) : undefined);
    for (const { id, value, trace } of figures) put(person, `figure:${id}`, value, trace);
  }
  return table;
}

function reasonEntry({ kind, id, label, citation, holds, trace }: Reason) {
  const parts = trace === undefined ? [] : [trace];
  return entry(kind, kind === "veto" ? "/vetoes" : "/grades", holds, {
    of: { label, citation },
    detail: { id },
    parts,
  });
}
