import type { RulePreparation } from "../../rules/arrange-rules.js";
import type { Draft } from "../../rules/draft.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { EvaluationScheme, MissingPolicy } from "../model.js";
import type { DimensionNode, IndicatorNode, ItemNode } from "./indicator-tree.js";
import { indicatorTreeOf, nodesOf } from "./indicator-tree.js";
import { lowerState } from "./item-state.js";
import { lowerAbsence } from "./lower-absence.js";
import { factsWithCohort, lowerCohort } from "./lower-cohort.js";
import { lowerGroup } from "./lower-group.js";
import { lowerItem } from "./lower-item.js";
import { lowerMarks } from "./lower-marks.js";
import { lowerStanding } from "./lower-standing.js";
import { lowerStratum } from "./lower-stratum.js";
import type { TotalStages } from "./lower-total.js";
import { lowerTotal, totalStagesOf } from "./lower-total.js";

/** A scheme as a rule set, and where the parts of a score stand in it. */
export interface LoweredScheme {
  readonly scheme: EvaluationScheme;
  readonly rules: PreparedRules;
  readonly dimensions: readonly DimensionNode[];
  readonly stages: TotalStages;
  /** Names of the states of each item that has some, by their numbers. */
  readonly states: ReadonlyMap<string, readonly string[]>;
}

/** What a rule set of a scheme is made for. */
export interface LoweringOptions {
  /** Whether the states of items are worked out too. */
  readonly states: boolean;
  /** Decimal places of the cohort figures. */
  readonly cohortPlaces: number;
  /** How the rule set is made ready: checked, or taken for granted. */
  readonly prepare: RulePreparation;
}

/**
 * Turns a scheme into a rule set.
 *
 * The conditions and amounts that the scheme prints are used as they are, so that whatever reads
 * the rule language reads schemes, and finds each step where the scheme prints it.
 */
export function lowerScheme(
  scheme: EvaluationScheme,
  pointers: ReadonlyMap<object, string>,
  { states, cohortPlaces, prepare }: LoweringOptions,
): LoweredScheme {
  const draft: Draft = { figures: [], pointers: new Map(pointers) };
  const dimensions = indicatorTreeOf(scheme, pointers);
  const stages = totalStagesOf(scheme, dimensions);
  lowerCohort(draft, scheme);
  draft.figures.push(...(scheme.figures ?? []));
  const nodes = nodesOf(dimensions);
  for (const node of nodes) lowerNode(draft, scheme, node);
  lowerTotal(draft, scheme, dimensions, stages);
  lowerStanding(draft, scheme);
  lowerStratum(draft, scheme);
  const facts = factsWithCohort(scheme, cohortPlaces);
  const named = states ? lowerStates(draft, nodes) : new Map();
  const { parameters = {} } = scheme;
  const rules = prepare({ facts, parameters, figures: draft.figures }, draft.pointers);
  return { scheme, rules, dimensions, stages, states: named };
}

function lowerNode(draft: Draft, scheme: EvaluationScheme, node: IndicatorNode): void {
  lowerAbsence(draft, node);
  lowerMarks(draft, node);
  if (node.kind === "item") lowerItem(draft, node, missingPolicyOf(scheme, node));
  else lowerGroup(draft, node, scheme.total.rounding);
}

function lowerStates(
  draft: Draft,
  nodes: readonly IndicatorNode[],
): ReadonlyMap<string, readonly string[]> {
  const items = nodes.filter((node) => node.kind === "item");
  const names = items.map((item) => [item.indicator.id, lowerState(draft, item)] as const);
  return new Map(names.filter(([, states]) => states.length > 0));
}

/** What an item is worth while evidence is missing. */
export function missingPolicyOf(scheme: EvaluationScheme, node: ItemNode): MissingPolicy {
  return node.indicator.missing ?? scheme.missing;
}
