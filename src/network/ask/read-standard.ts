import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { ConditionFigure } from "../../rules/model.js";
import { pointersOf } from "../../rules/pointers.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { NetworkErrorCode } from "../errors.js";
import type { FacilityStandard } from "../model.js";
import { facilityStandardSchema } from "../schema.js";

/** A checked standard, and its haves as figures of a rule set. */
export interface ReadStandard {
  readonly read: FacilityStandard;
  readonly rules: PreparedRules;
}

/**
 * Checks a facility standard and turns its haves into rules.
 *
 * @throws {@link DomainError} `network/invalid-standard`, `network/duplicate-have`, or a code of
 * the rules or of core.
 */
export function readStandard(document: unknown): ReadStandard {
  const failure = { code: "network/invalid-standard", what: "facility standard" } as const;
  const read = parseWith<FacilityStandard, NetworkErrorCode>(
    facilityStandardSchema,
    document,
    failure,
  );
  checkHaves(read);
  const pointers = new Map(pointersOf(read));
  const figures = read.haves.map((have, index): ConditionFigure => {
    const figure = { id: have.id, condition: have.when };
    pointers.set(figure, `/haves/${index}`);
    return figure;
  });
  const { facts, parameters = {} } = read;
  return { read, rules: prepareRules({ facts, parameters, figures }, pointers) };
}

function checkHaves({ haves }: FacilityStandard): void {
  const known = new Set<string>();
  for (const [index, { id }] of haves.entries()) {
    if (known.has(id)) throw taken(id, `/haves/${index}/id`);
    known.add(id);
  }
}

const taken = (id: string, path: string): DomainError =>
  new DomainError<NetworkErrorCode>(
    "network/duplicate-have",
    `At "${path}": there is a have ${quote(id)} already. Give each an id of its own.`,
    { path },
  );
