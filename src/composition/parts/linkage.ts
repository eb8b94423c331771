import { definitely } from "../../core/definitely.js";
import { newRecommender } from "../linkage/new-recommender.js";
import { readLinkage } from "../linkage/read-linkage.js";
import type { HonorOutcome, HonorStanding, Recommendations } from "../linkage/recommendations.js";
import type { LinkageYearPart, SheetFacts } from "../model.js";
import type { ResultDefinition } from "../year/table.js";
import { entry } from "./entry.js";
import { newTable } from "./new-table.js";
import type { PartRoom } from "./part-room.js";

const outcomes: readonly HonorOutcome[] = [
  "recommended",
  "barred",
  "not-eligible",
  "no-seat",
  "tie-unresolved",
  "undetermined",
];

/** Parts that link results to honors. */
export const linkageRoom: PartRoom<LinkageYearPart, SheetFacts, Recommendations> = {
  check: ({ scheme }) => readLinkage(scheme),
  results: ({ scheme: { honors } }) =>
    new Map<string, ResultDefinition>(
      honors.map(({ id }) => [`honor:${id}`, { kind: "choice", options: outcomes }]),
    ),
  linkable: ({ scheme }) => scheme,
  unitsIn: ({ units }) => units.map(({ unit }) => unit),
  open: ({ scheme }) => {
    const recommended = newRecommender(scheme);
    return ({ units, question: { context, traced } }) => {
      const answer = recommended(units, context, traced);
      const { table, put, add } = newTable();
      for (const { unit, honors } of answer.candidates) {
        add(unit);
        for (const [index, standing] of honors.entries()) {
          const step = traced ? standingEntry(index, standing) : undefined;
          put(unit, `honor:${standing.honor}`, standing.outcome, step);
        }
      }
      return { answer, table, failures: [] };
    };
  },
};

function standingEntry(index: number, { outcome, reasons, rankTrace }: HonorStanding) {
  const told = reasons.map(({ kind, id, label, citation, holds, trace }) =>
    entry(kind, `/honors/${index}/${kind === "bar" ? "bars" : "requires"}`, holds, {
      of: { label, citation },
      detail: { id },
      parts: [definitely(trace, "the reasons asked for")],
    }),
  );
  const parts = rankTrace === undefined ? told : [...told, rankTrace];
  return entry("honor", `/honors/${index}`, outcome, { parts });
}
