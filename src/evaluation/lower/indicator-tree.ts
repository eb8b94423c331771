import { plus } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf, toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Condition } from "../../rules/model.js";
import type {
  Dimension,
  EvaluationScheme,
  Indicator,
  IndicatorGroup,
  Item,
  NotApplicablePolicy,
} from "../model.js";

/** What an item and a group have in common once the scheme around them has been read. */
interface NodeBase {
  /** Where the indicator stands in the scheme, as a JSON pointer. */
  readonly pointer: string;
  readonly notApplicable: NotApplicablePolicy;
  /** Full marks when everything concerns the site: as printed, or those of the parts together. */
  readonly fullMarks: Decimal;
  /**
   * The indicators that may turn out not to concern the site and take this one with them, from the
   * outermost to this one itself.
   */
  readonly doubtful: readonly Doubtful[];
}

/** An indicator with a condition under which it concerns a site. */
export interface Doubtful {
  readonly id: string;
  readonly applies: Condition;
  readonly notApplicable: NotApplicablePolicy;
}

/** An item in its place. */
export interface ItemNode extends NodeBase {
  readonly kind: "item";
  readonly indicator: Item;
}

/** A group in its place. */
export interface GroupNode extends NodeBase {
  readonly kind: "group";
  readonly indicator: IndicatorGroup;
  readonly parts: readonly IndicatorNode[];
}

/** An indicator in its place. */
export type IndicatorNode = GroupNode | ItemNode;

/** A dimension in its place. */
export interface DimensionNode extends GroupNode {
  readonly indicator: Dimension;
}

/** Whether an indicator has parts. */
function isGroup(indicator: Indicator): indicator is IndicatorGroup {
  return "of" in indicator;
}

/** Reads the tree of a scheme, whose depth its schema has limited. */
export function indicatorTreeOf(
  scheme: EvaluationScheme,
  pointers: ReadonlyMap<object, string>,
): readonly DimensionNode[] {
  const read: Reading = { scheme, pointers };
  return scheme.dimensions.map((dimension) => groupNodeOf(read, dimension, []));
}

/** All nodes of trees: each group before its parts, in the order of the scheme. */
export function nodesOf(trees: readonly IndicatorNode[]): readonly IndicatorNode[] {
  return trees.flatMap((node) => (node.kind === "item" ? [node] : [node, ...nodesOf(node.parts)]));
}

interface Reading {
  readonly scheme: EvaluationScheme;
  readonly pointers: ReadonlyMap<object, string>;
}

function nodeOf(read: Reading, indicator: Indicator, above: readonly Doubtful[]): IndicatorNode {
  return isGroup(indicator)
    ? groupNodeOf(read, indicator, above)
    : itemNodeOf(read, indicator, above);
}

function itemNodeOf(read: Reading, indicator: Item, above: readonly Doubtful[]): ItemNode {
  return {
    ...placeOf(read, indicator, above),
    kind: "item",
    indicator,
    fullMarks: toDecimal(indicator.points ?? "0"),
  };
}

function groupNodeOf<G extends IndicatorGroup>(
  read: Reading,
  indicator: G,
  above: readonly Doubtful[],
): GroupNode & { readonly indicator: G } {
  const place = placeOf(read, indicator, above);
  const parts = indicator.of.map((part) => nodeOf(read, part, place.doubtful));
  const fullMarks =
    indicator.points === undefined ? fullMarksOf(parts) : toDecimal(indicator.points);
  return { ...place, kind: "group", indicator, parts, fullMarks };
}

function placeOf(
  read: Reading,
  indicator: Indicator,
  above: readonly Doubtful[],
): Omit<NodeBase, "fullMarks"> {
  const { id, applies, notApplicable = read.scheme.notApplicable } = indicator;
  return {
    pointer: definitely(read.pointers.get(indicator), "the pointers of the whole scheme"),
    notApplicable,
    doubtful: applies === undefined ? above : [...above, { id, applies, notApplicable }],
  };
}

/** Full marks of several indicators together. */
export function fullMarksOf(nodes: readonly IndicatorNode[]): Decimal {
  return nodes.reduce((sum, node) => plus(sum, node.fullMarks), decimalOf(0));
}
