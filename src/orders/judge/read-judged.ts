import { definitely } from "../../core/definitely.js";
import { refuse } from "../../core/fault.js";
import type { ParsingSchema } from "../../core/parse-with.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Figure } from "../../rules/model.js";
import type { ParameterSheet } from "../../rules/parameter-sheet.js";
import { pointersOf } from "../../rules/pointers.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { OrdersErrorCode } from "../errors.js";
import type { CareDuty } from "../model/care-scheme.js";
import type { DispatchPart } from "../model/dispatch-scheme.js";
import type { NamedRule } from "../model/named-rule.js";
import type { OrdersFault } from "../scheme/orders-fault.js";
import { repeatedIds } from "../scheme/orders-fault.js";

/** What the schemes of this room that judge by facts have in common. */
export interface JudgedScheme {
  readonly id: string;
  readonly version: string;
  readonly facts: FactSheet;
  readonly figures?: readonly Figure[];
  readonly parameters?: ParameterSheet;
}

/** A rule as the scheme prints it. */
export type PrintedRule = NamedRule | DispatchPart | CareDuty;

/** The rules of one list of a scheme, under the kind that marks their figures. */
export interface RuleList {
  readonly kind: string;
  readonly rules: readonly PrintedRule[];
}

/** A scheme that has passed every check, and its rules. */
export interface ReadJudged<Scheme> {
  readonly scheme: Scheme;
  readonly rules: PreparedRules;
}

/** How a scheme of one kind is read. */
export interface JudgedKind<Scheme> {
  readonly schema: ParsingSchema<Scheme>;
  readonly what: string;
  readonly listsOf: (scheme: Scheme) => readonly RuleList[];
  readonly faultsOf?: (scheme: Scheme) => readonly OrdersFault[];
}

/** The id of the figure that a rule is lowered to; no figure of a scheme has a colon. */
export const figureId = (kind: string, id: string): string => `${kind}:${id}`;

/**
 * Copies and checks a scheme, and turns it into a rule set: its figures, and one for each rule.
 *
 * @throws {@link DomainError} the codes of `defineDispatch`, `defineService` or `defineCare`.
 */
export function readJudged<Scheme extends JudgedScheme>(
  document: unknown,
  { schema, what, listsOf, faultsOf = () => [] }: JudgedKind<Scheme>,
): ReadJudged<Scheme> {
  const failure = { code: "orders/invalid-scheme", what } as const;
  const scheme = parseWith<Scheme, OrdersErrorCode>(schema, document, failure);
  const pointers = pointersOf(scheme);
  const lists = listsOf(scheme);
  const { facts, figures = [], parameters = {} } = scheme;
  refuse(
    [
      ...lists.flatMap(({ rules, kind }) => repeatedIds(rules, `rules of the kind ${kind}`)),
      ...repeatedIds(figures, "figures"),
      ...reservedIds(figures),
      ...faultsOf(scheme),
    ],
    pointers,
  );
  const places = new Map(pointers);
  const lowered = lists.flatMap(({ kind, rules }) =>
    rules.flatMap((rule) => figuresFor(kind, rule, places, pointers)),
  );
  const rules = prepareRules({ facts, parameters, figures: [...figures, ...lowered] }, places);
  return { scheme, rules };
}

/** The figure of a rule; a duty owed to everyone asks for nothing. */
function figuresFor(
  kind: string,
  rule: PrintedRule,
  places: Map<object, string>,
  pointers: ReadonlyMap<object, string>,
): readonly Figure[] {
  const { label, citation } = rule;
  const id = figureId(kind, rule.id);
  const note = { id, label, ...(citation === undefined ? {} : { citation }) };
  const figure = lowered(rule, note);
  if (figure === undefined) return [];
  places.set(figure, definitely(pointers.get(rule), "the pointers of the scheme"));
  return [figure];
}

function lowered(rule: PrintedRule, note: Pick<Figure, "id" | "label">): Figure | undefined {
  if ("amount" in rule) return { ...note, amount: rule.amount };
  return rule.when === undefined ? undefined : { ...note, condition: rule.when };
}

/** A colon marks the figures that the library makes of rules. */
function reservedIds(figures: readonly Figure[]): readonly OrdersFault[] {
  return figures
    .filter(({ id }) => id.includes(":"))
    .map((figure) => ({
      code: "orders/reserved-id",
      at: figure,
      message: `The id ${quote(figure.id)} has a colon, which is kept for inner figures. Choose another.`,
    }));
}
