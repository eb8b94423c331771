import type { AuditedRules } from "../../rules/audit/audited-rules.js";
import { auditedRules } from "../../rules/audit/audited-rules.js";
import { factsReadIn } from "../../rules/facts-read.js";
import type { ReadScheme } from "../define/read-scheme.js";
import type { GroupNode, IndicatorNode, ItemNode } from "../lower/indicator-tree.js";
import { nodesOf } from "../lower/indicator-tree.js";
import { prepareCohort } from "../lower/lower-cohort.js";
import type { LoweredScheme } from "../lower/lower-scheme.js";
import { lowerScheme } from "../lower/lower-scheme.js";
import type { EvaluationScheme } from "../model.js";

/** Cohort figures are looked at as if they had the most decimal places that can be told apart. */
const cohortPlaces = 12;

/** An evaluation scheme with everything that the checks of its audit share. */
export interface AuditedScheme {
  readonly scheme: EvaluationScheme;
  readonly pointers: ReadonlyMap<object, string>;
  readonly lowered: LoweredScheme;
  /** The rules that the scheme comes down to. */
  readonly audited: AuditedRules;
  /** The rules of what sites bring into comparisons with others. */
  readonly cohort: AuditedRules;
  /** All indicators, each group before its parts. */
  readonly nodes: readonly IndicatorNode[];
  readonly items: readonly ItemNode[];
  readonly groups: readonly GroupNode[];
}

/** Works out what the checks of a scheme share. */
export function auditedScheme({ scheme, pointers, prepare }: ReadScheme): AuditedScheme {
  const lowered = lowerScheme(scheme, pointers, { states: false, cohortPlaces, prepare });
  const nodes = nodesOf(lowered.dimensions);
  const items = nodes.filter((node) => node.kind === "item");
  const isPrinted = (part: object) => pointers.has(part);
  const { effective } = scheme;
  const compared = prepareCohort(scheme, pointers, prepare);
  const elsewhere = [...factsReadIn(compared).values()].flatMap((names) => [...names]);
  return {
    scheme,
    pointers,
    lowered,
    audited: auditedRules(lowered.rules, {
      effective,
      isPrinted,
      results: items.map(({ indicator }) => indicator.id),
      factsRead: elsewhere,
    }),
    cohort: auditedRules(compared, { effective, isPrinted, results: [] }),
    nodes,
    items,
    groups: nodes.filter((node) => node.kind === "group"),
  };
}

/** The JSON pointer of a part of the scheme. */
export function placeIn({ pointers }: Pick<AuditedScheme, "pointers">, part: object): string {
  return pointers.get(part) ?? "";
}
