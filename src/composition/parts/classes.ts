import type { ClassifiedSite, SiteClassRule, SiteStanding } from "../../pairing/index.js";
import { classifySites } from "../../pairing/index.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { ClassesYearPart, SheetFacts, UnitFacts } from "../model.js";
import type { ResultDefinition } from "../year/table.js";
import { entry } from "./entry.js";
import { newTable } from "./new-table.js";
import type { PartRoom } from "./part-room.js";

/** Parts that tell the strong, the middle and the weak. */
export const classesRoom: PartRoom<ClassesYearPart, SheetFacts, readonly SiteStanding[]> = {
  check: ({ scheme }) => {
    // Numbers of places are held against the sites, which are not here yet.
    if (scheme.kind !== "rank") classifySites(scheme, []);
  },
  results: () =>
    new Map<string, ResultDefinition>([
      ["class", { kind: "choice", options: ["strong", "middle", "weak"] }],
      ["rank", { kind: "count" }],
    ]),
  linkable: ({ scheme }) => ({ facts: factsOf(scheme) }),
  unitsIn: ({ units }) => units.map(({ unit }) => unit),
  open:
    ({ scheme }) =>
    ({ units, question: { context, traced } }) => {
      const answer = classifySites(
        scheme,
        units.map((unit) => classifiedSite(scheme, unit)),
        context,
      );
      const { table, put } = newTable();
      const read = Object.keys(factsOf(scheme));
      for (const [index, standing] of answer.entries()) {
        const { site, class: own, rank } = standing;
        const leaves = read.map((fact) =>
          entry("fact", "", tellFact(units[index], fact), { detail: { fact } }),
        );
        const step = traced
          ? entry("class", "", own, { detail: { rank }, parts: leaves })
          : undefined;
        put(site, "class", own, step);
        put(site, "rank", rank === undefined ? undefined : String(rank), step);
      }
      return { answer, table, failures: [] };
    },
};

/** What the rule reads: stars, scores, or facts of its own. */
function factsOf(rule: SiteClassRule): FactSheet {
  if (rule.kind === "rule") return rule.facts;
  return rule.kind === "star"
    ? { star: { kind: "count", most: 5, mayBeUnknown: true } }
    : { score: { kind: "decimal", mayBeUnknown: true } };
}

function classifiedSite({ kind }: SiteClassRule, { unit: id, facts }: UnitFacts): ClassifiedSite {
  // Facts that are none of these are refused by the rule.
  if (kind === "rule") return { id, facts };
  return { id, ...facts } as ClassifiedSite;
}

const tellFact = (unit: UnitFacts | undefined, fact: string) => {
  const value = unit?.facts[fact];
  if (typeof value === "boolean" || typeof value === "string") return value;
  return typeof value === "number" ? String(value) : ({ unknown: "missing-evidence" } as const);
};
