import { DomainError } from "../../core/error.js";
import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { pointersOf } from "../../rules/pointers.js";
import type { MadeFigure } from "../../rules/prepare-policy.js";
import { preparePolicy } from "../../rules/prepare-policy.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { FundingErrorCode } from "../errors.js";
import type {
  AllocationScheme,
  FundingScheme,
  FundProgram,
  GrantScheme,
  StageScheme,
} from "../model.js";
import { fundingSchemeSchema } from "../schema.js";
import { faultsIn } from "./check-scheme.js";
import {
  allocationFigures,
  grantFigures,
  programFacts,
  programFigures,
  stageFigures,
} from "./figures.js";

/** A scheme that has passed every check, and its rules. */
export interface ReadFunding<Scheme = FundingScheme> {
  readonly scheme: Scheme;
  readonly rules: PreparedRules;
}

/** The scheme of each kind. */
interface Kinds {
  readonly grants: GrantScheme;
  readonly allocation: AllocationScheme;
  readonly stages: StageScheme;
  readonly program: FundProgram;
}

/**
 * Copies and checks a funding scheme.
 *
 * @param document - What was handed over.
 * @param kind - The kind that is wanted; any unless given.
 * @throws {@link DomainError} the codes of `defineFunding`.
 */
export function readFunding<Kind extends keyof Kinds>(
  document: unknown,
  kind?: Kind,
): ReadFunding<Kinds[Kind]> {
  const failure = { code: "funding/invalid-scheme", what: "funding scheme" } as const;
  const scheme = parseWith<FundingScheme, FundingErrorCode>(fundingSchemeSchema, document, failure);
  if (kind !== undefined && scheme.kind !== kind) {
    throw new DomainError<FundingErrorCode>(
      "funding/invalid-scheme",
      `It is a scheme of the kind "${scheme.kind}". Hand over "${kind}".`,
      { path: "/kind" },
    );
  }
  const pointers = pointersOf(scheme);
  refuse(faultsIn(scheme), pointers);
  const policy = scheme.kind === "program" ? { ...scheme, facts: programFacts(scheme) } : scheme;
  const rules = preparePolicy(policy, figuresOf(scheme), pointers);
  // The kind has just been compared.
  return { scheme: scheme as Kinds[Kind], rules };
}

function figuresOf(scheme: FundingScheme): readonly MadeFigure[] {
  switch (scheme.kind) {
    case "grants":
      return grantFigures(scheme);
    case "allocation":
      return allocationFigures(scheme);
    case "stages":
      return stageFigures(scheme);
    case "program":
      return programFigures(scheme);
  }
}
