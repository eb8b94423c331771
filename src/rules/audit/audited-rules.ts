import { definitely } from "../../core/definitely.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Figure } from "../model.js";
import type { Places } from "../parameter-sheet.js";
import type { PreparedRules } from "../prepared-rules.js";
import { boundsOfRules } from "./bounds/bounds-of-rules.js";
import type { BoundsScope } from "./bounds/bounds-scope.js";
import { openProber } from "./probe/open-prober.js";
import type { ProbeContext, Prober } from "./probe/prober.js";
import { stepsIn } from "./walk/steps-of-rules.js";
import type { Visit } from "./walk/visits-of-rules.js";
import { visitsOfRules } from "./walk/visits-of-rules.js";

/** What is known of rules besides the rules themselves. */
export interface AuditOptions {
  /** The days on which the rules are in force; parameters are checked for gaps on these days. */
  readonly effective?: Period;
  /**
   * Ids of the figures that are results, of which more is better; unless given, the numbers that
   * no other figure reads.
   */
  readonly results?: readonly string[];
}

/** What a room knows of rules that it made of a policy. */
export interface AuditScope extends AuditOptions {
  /** Names of facts that are read outside of the rules. */
  readonly factsRead?: readonly string[];
  /** Whether a step or figure stands in the document that its author wrote; all do unless given. */
  readonly isPrinted?: (part: object) => boolean;
}

/** Prepared rules with everything that the checks of an audit share. */
export interface AuditedRules {
  readonly rules: PreparedRules;
  readonly bounds: BoundsScope;
  readonly prober: Prober;
  /** The printed steps. */
  readonly visits: readonly Visit[];
  readonly results: readonly string[];
  readonly effective: Period | undefined;
  readonly factsRead: ReadonlySet<string>;
  readonly isPrinted: (part: object) => boolean;
}

/** Works out what the checks of an audit share. */
export function auditedRules(rules: PreparedRules, scope: AuditScope): AuditedRules {
  const { effective, factsRead = [], isPrinted = () => true } = scope;
  const results = scope.results ?? lastNumbersOf(rules);
  const bounds = boundsOfRules(rules);
  return {
    rules,
    bounds,
    prober: openProber(rules, bounds, contextFor(rules, effective)),
    visits: visitsOfRules(rules, { bounds, isPrinted, results: new Set(results) }),
    results,
    effective,
    factsRead: new Set(factsRead),
    isPrinted,
  };
}

/** The figures that are numbers and that no other figure reads. */
function lastNumbersOf(rules: PreparedRules): readonly string[] {
  const read = new Set<string>();
  const figures = rules.order.map((id) =>
    definitely(rules.figures.get(id), "the order of figures"),
  );
  for (const figure of figures) for (const id of figuresNamedIn(figure)) read.add(id);
  return figures.filter((figure) => "amount" in figure && !read.has(figure.id)).map(({ id }) => id);
}

function figuresNamedIn(figure: Figure): readonly string[] {
  return stepsIn(figure).flatMap((step) => (step.kind === "figure" ? [step.figure] : []));
}

/** The day of probes where neither rules nor parameters say when they are in force. */
const usualDay: PlainDate = "2024-01-01";

/** A day on which every parameter has begun, in places of which each has set some parameter. */
function contextFor({ parameters }: PreparedRules, effective: Period | undefined): ProbeContext {
  const definitions = Object.values(parameters);
  const starts = definitions.flatMap(({ layers }) =>
    layers
      .flatMap((layer) => layer.values.map(({ from }) => from))
      .sort()
      .slice(0, 1),
  );
  const days = [effective?.from ?? usualDay, ...starts].sort();
  const asOf = definitely(days.at(-1), "the first of the days");
  const layers = definitions.flatMap((definition) => definition.layers);
  // Of several places of a level the one listed first is taken.
  const places = [...layers]
    .reverse()
    .flatMap(({ level, place }) => (place === undefined ? [] : [[level, place]]));
  return { asOf, places: Object.fromEntries(places) as Places };
}
