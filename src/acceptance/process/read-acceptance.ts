import { definitely } from "../../core/definitely.js";
import type { Fault } from "../../core/fault.js";
import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { repeatedIds } from "../../core/repeated-ids.js";
import type { Star } from "../../core/vocabulary.js";
import type { Figure } from "../../rules/model.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import { pointersOf } from "../../rules/pointers.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { AcceptanceErrorCode } from "../errors.js";
import type { AcceptanceScheme } from "../model/acceptance-scheme.js";
import type { DecisionStep } from "../model/process-step.js";
import { acceptanceSchemeSchema } from "../schema.js";

/** A process that has passed every check, and the rules that its guards are lowered to. */
export interface ReadAcceptance {
  readonly scheme: AcceptanceScheme;
  readonly rules: PreparedRules;
}

type AcceptanceFault = Fault<AcceptanceErrorCode>;

/** The id of the figure that the guard of a step is lowered to; no figure of a scheme has a colon. */
export const guardId = (step: string): string => `guard:${step}`;

/**
 * Copies and checks a process.
 *
 * @throws {@link DomainError} the codes of `defineAcceptance`.
 */
export function readAcceptance(document: unknown): ReadAcceptance {
  const failure = { code: "acceptance/invalid-scheme", what: "acceptance process" } as const;
  const scheme = parseWith<AcceptanceScheme, AcceptanceErrorCode>(
    acceptanceSchemeSchema,
    document,
    failure,
  );
  const pointers = pointersOf(scheme);
  refuse(faultsOf(scheme), pointers);
  return { scheme, rules: guardsOf(scheme, pointers) };
}

function faultsOf(scheme: AcceptanceScheme): readonly AcceptanceFault[] {
  const { steps, figures = [], objections } = scheme;
  const ids = steps.map(({ id }) => id);
  return [
    ...repeatedIds(steps, "steps", "acceptance/duplicate-id"),
    ...figures.filter(({ id }) => id.includes(":")).map(reserved),
    ...(objections === undefined ? [] : unknownReturn(objections, ids)),
    ...steps.flatMap((step) => (step.kind === "decision" ? authorityFaults(step) : [])),
  ];
}

const reserved = (figure: Figure): AcceptanceFault => ({
  code: "acceptance/reserved-id",
  at: figure,
  message: `The id ${quote(figure.id)} has a colon, which is kept for inner figures. Choose another.`,
});

function unknownReturn(
  rule: NonNullable<AcceptanceScheme["objections"]>,
  ids: readonly string[],
): AcceptanceFault[] {
  if (rule.upheld === "fails" || ids.includes(rule.upheld.returnsTo)) return [];
  const { returnsTo } = rule.upheld;
  const message =
    `There is no step ${quote(returnsTo)}. Add it to the steps, or correct the id.` +
    suggestionFor(returnsTo, ids);
  return [{ code: "acceptance/unknown-step", at: rule, message }];
}

/** Two authorities for one star leave nobody to decide it. */
function authorityFaults(step: DecisionStep): AcceptanceFault[] {
  const stars = (step.authorities ?? []).flatMap((authority) => authority.stars);
  const twice = stars.find((star, index) => stars.indexOf(star) < index);
  if (twice === undefined) return [];
  const message = `Two authorities decide ${twice} stars. Leave one of them.`;
  return [{ code: "acceptance/duplicate-id", at: step, message }];
}

function guardsOf(
  { facts, parameters = {}, figures = [], steps }: AcceptanceScheme,
  pointers: ReadonlyMap<object, string>,
): PreparedRules {
  const places = new Map(pointers);
  const guards = steps.flatMap((step): Figure[] => {
    if (step.kind !== "check" || step.when === undefined) return [];
    const note = step.citation === undefined ? {} : { citation: step.citation };
    const figure = { id: guardId(step.id), label: step.label, ...note, condition: step.when };
    places.set(figure, definitely(pointers.get(step), "the pointers of the scheme"));
    return [figure];
  });
  return prepareRules({ facts, parameters, figures: [...figures, ...guards] }, places);
}

/** Who decides a star in a step; nothing where everybody may. */
export function authorityIn({ authorities }: DecisionStep, star: Star): string | undefined {
  return authorities?.find(({ stars }) => stars.includes(star))?.by;
}
