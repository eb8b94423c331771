import { compareDecimals } from "../../core/arithmetic.js";
import { decimalOf, toDecimal } from "../../core/decimal.js";
import { sumOf } from "../../core/decimal-list.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Fault } from "../../core/fault.js";
import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { suggestionFor } from "../../rules/nearest-name.js";
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

type FundingFault = Fault<FundingErrorCode>;

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
  const pointers = pointersOf(scheme);
  const faults: FundingFault[] = [];
  const fault = (code: FundingErrorCode, at: object, message: string): void => {
    faults.push({ code, at, message });
  };
  if (kind !== undefined && scheme.kind !== kind) {
    fault(
      "funding/invalid-scheme",
      scheme,
      `It is a scheme of the kind "${scheme.kind}". Hand over "${kind}".`,
    );
  }
  for (const list of listsOf(scheme)) checkIds(list, fault);
  if (scheme.kind !== "program")
    for (const figure of scheme.figures ?? []) checkColon(figure, fault);
  checkBody(scheme, fault);
  refuse(faults, pointers);
  // The kind has just been compared.
  return { scheme: scheme as Kinds[Kind], rules: rulesOf(scheme, pointers) };
}

type Fail = (code: FundingErrorCode, at: object, message: string) => void;
interface Named {
  readonly id: string;
}

function listsOf(scheme: FundingScheme): readonly (readonly Named[])[] {
  switch (scheme.kind) {
    case "grants":
      return [scheme.grants];
    case "allocation":
      return [];
    case "stages":
      return [scheme.stages, scheme.suspensions ?? [], scheme.clawBacks ?? []];
    case "program":
      return [scheme.sources, scheme.uses, scheme.clauses];
  }
}

function checkIds(list: readonly Named[], fault: Fail): void {
  const seen = new Set<string>();
  for (const named of list) {
    if (seen.has(named.id)) {
      fault(
        "funding/duplicate-id",
        named,
        `The id ${quote(named.id)} is taken twice. Rename one of them.`,
      );
    }
    seen.add(named.id);
  }
}

/** A colon marks the figures that the library makes of the parts of a scheme. */
function checkColon(figure: Named, fault: Fail): void {
  if (!figure.id.includes(":")) return;
  const message = `The id ${quote(figure.id)} has a colon, which is kept for inner figures. Choose another.`;
  fault("funding/reserved-id", figure, message);
}

function checkBody(scheme: FundingScheme, fault: Fail): void {
  switch (scheme.kind) {
    case "grants":
      checkGrants(scheme, fault);
      return;
    case "allocation":
      if (scheme.method === "quota" && (scheme.floor ?? scheme.cap) !== undefined) {
        fault(
          "funding/unsuitable-method",
          scheme,
          "The quota method knows no floor and no cap. Leave them out.",
        );
      }
      if (scheme.step !== undefined && Number(scheme.step) === 0) {
        fault("funding/unsuitable-amount", scheme, "The step is 0. Use an amount above it.");
      }
      return;
    case "stages":
      return checkWhole(
        scheme.stages.map(({ share }) => share),
        scheme.stages,
        fault,
      );
    case "program":
      checkProgram(scheme, fault);
      return;
  }
}

function checkGrants({ facts, grants }: GrantScheme, fault: Fail): void {
  const words = Object.keys(facts).filter((name) =>
    ["choice", "text"].includes(facts[name]?.kind ?? ""),
  );
  for (const grant of grants) {
    const { rounding, seats = [], rank } = grant;
    if (rounding !== undefined && !isWholeFen(rounding)) {
      fault(
        "funding/unsuitable-rounding",
        grant,
        "Grants are paid in whole fen. Round to two places or fewer.",
      );
    }
    if (seats.length > 0 && rank === undefined) {
      fault("funding/unsuitable-amount", grant, "Seats are filled by rank. Say by which number.");
    }
    for (const seat of seats) {
      if (seat.per === undefined || words.includes(seat.per)) continue;
      const message = `Seats are counted by ${quote(seat.per)}, which is no choice or text among the facts.`;
      fault("funding/unsuitable-fact", seat, message + suggestionFor(seat.per, words));
    }
  }
}

function isWholeFen(rounding: GrantScheme["grants"][number]["rounding"] & object): boolean {
  return "places" in rounding ? rounding.places <= 2 : /^\d+(?:\.\d\d?0*)?$/.test(rounding.step);
}

function checkWhole(shares: readonly DecimalString[], at: object, fault: Fail): void {
  const parts = shares.map(toDecimal);
  const least = toDecimal("0");
  if (
    parts.every((part) => compareDecimals(part, least) >= 0) &&
    compareDecimals(sumOf(parts), decimalOf(1)) === 0
  )
    return;
  fault("funding/unsuitable-shares", at, "Shares are 0 or more and add up to 1. Correct them.");
}

function checkProgram({ sources, uses, clauses }: FundProgram, fault: Fail): void {
  const ids = uses.map(({ id }) => id);
  for (const named of [...sources, ...clauses]) {
    for (const use of named.uses ?? []) {
      if (ids.includes(use)) continue;
      fault(
        "funding/unknown-id",
        named,
        `There is no use ${quote(use)}. Add it, or correct the id.${suggestionFor(use, ids)}`,
      );
    }
  }
  const shares = sources.flatMap(({ share }) => (share === undefined ? [] : [share]));
  if (shares.length > 0) checkWhole(shares, sources, fault);
}

function rulesOf(scheme: FundingScheme, pointers: ReadonlyMap<object, string>): PreparedRules {
  const policy = scheme.kind === "program" ? { ...scheme, facts: programFacts(scheme) } : scheme;
  return preparePolicy(policy, figuresOf(scheme), pointers);
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
