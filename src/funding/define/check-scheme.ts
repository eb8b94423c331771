import { compareDecimals } from "../../core/arithmetic.js";
import { decimalOf, toDecimal } from "../../core/decimal.js";
import { sumOf } from "../../core/decimal-list.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Fault } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import type { Rounding } from "../../core/rounding.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { FundingErrorCode } from "../errors.js";
import type { AllocationScheme, FundingScheme, FundProgram, GrantScheme } from "../model.js";

type FundingFault = Fault<FundingErrorCode>;

interface Named {
  readonly id: string;
}

/** What does not fit within a scheme whose shape is right. */
export function faultsIn(scheme: FundingScheme): readonly FundingFault[] {
  const figures = scheme.kind === "program" ? [] : (scheme.figures ?? []);
  return [
    ...listsOf(scheme).flatMap(idFaults),
    ...figures.flatMap(colonFaults),
    ...bodyFaults(scheme),
  ];
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

function bodyFaults(scheme: FundingScheme): readonly FundingFault[] {
  switch (scheme.kind) {
    case "grants":
      return grantFaults(scheme);
    case "allocation":
      return allocationFaults(scheme);
    case "stages": {
      const shares = scheme.stages.map(({ share }) => share);
      return wholeFaults(shares, scheme.stages);
    }
    case "program":
      return programFaults(scheme);
  }
}

const faultAt = (at: object, code: FundingErrorCode, message: string): FundingFault => ({
  at,
  code,
  message,
});

function idFaults(list: readonly Named[]): readonly FundingFault[] {
  const first = new Map([...list].reverse().map((named) => [named.id, named]));
  const twice = list.filter((named) => first.get(named.id) !== named);
  return twice.map((named) => {
    const message = `The id ${quote(named.id)} is taken twice. Rename one of them.`;
    return faultAt(named, "funding/duplicate-id", message);
  });
}

/** A colon marks the figures that the library makes of the parts of a scheme. */
function colonFaults(figure: Named): readonly FundingFault[] {
  if (!figure.id.includes(":")) return [];
  const message = `The id ${quote(figure.id)} has a colon, which is kept for inner figures. Choose another.`;
  return [faultAt(figure, "funding/reserved-id", message)];
}

function grantFaults({ facts, grants }: GrantScheme): readonly FundingFault[] {
  const words = Object.entries(facts).flatMap(([name, { kind }]) =>
    kind === "choice" || kind === "text" ? [name] : [],
  );
  return grants.flatMap((grant) => {
    const { rounding, seats = [], rank } = grant;
    const faults: FundingFault[] = [];
    if (rounding !== undefined && !isWholeFen(rounding)) {
      const message = "Grants are paid in whole fen. Round to two places or fewer.";
      faults.push(faultAt(grant, "funding/unsuitable-rounding", message));
    }
    if (seats.length > 0 && rank === undefined) {
      const message = "Seats are filled by rank. Say by which number.";
      faults.push(faultAt(grant, "funding/unsuitable-amount", message));
    }
    for (const seat of seats) {
      if (seat.per === undefined || words.includes(seat.per)) continue;
      const message = `Seats are counted by ${quote(seat.per)}, which is no choice or text among the facts. Name one that is.`;
      const advice = suggestionFor(seat.per, words);
      faults.push(faultAt(seat, "funding/unsuitable-fact", message + advice));
    }
    return faults;
  });
}

function isWholeFen(rounding: Rounding): boolean {
  return "places" in rounding ? rounding.places <= 2 : /^\d+(?:\.\d\d?0*)?$/.test(rounding.step);
}

function allocationFaults(scheme: AllocationScheme): readonly FundingFault[] {
  const faults: FundingFault[] = [];
  if (scheme.method === "quota" && (scheme.floor ?? scheme.cap) !== undefined) {
    const message =
      "The quota method keeps its promises, shares between the exact one rounded down and up and a " +
      "larger sum that lowers nobody, only without a floor and a cap. Leave them out, or use " +
      "largest-remainder for the first promise or a divisor method, such as sainte-lague, for the other.";
    faults.push(faultAt(scheme, "funding/unsuitable-method", message));
  }
  if (scheme.step !== undefined && Number(scheme.step) === 0) {
    const message = "The step is 0. Use an amount above it.";
    faults.push(faultAt(scheme, "funding/unsuitable-amount", message));
  }
  return faults;
}

function programFaults({ sources, uses, clauses }: FundProgram): readonly FundingFault[] {
  const ids = uses.map(({ id }) => id);
  const unknown = [...sources, ...clauses].flatMap((named) => {
    const strange = (named.uses ?? []).filter((use) => !ids.includes(use));
    return strange.map((use) => {
      const message = `There is no use ${quote(use)}. Add it, or correct the id.${suggestionFor(use, ids)}`;
      return faultAt(named, "funding/unknown-id", message);
    });
  });
  const payers = sources.map(({ id }) => id);
  const strangers = clauses.flatMap((named) => {
    const strange = (named.sources ?? []).filter((source) => !payers.includes(source));
    return strange.map((source) => {
      const message = `There is no source ${quote(source)}. Add it, or correct the id.${suggestionFor(source, payers)}`;
      return faultAt(named, "funding/unknown-id", message);
    });
  });
  const shares = sources.flatMap(({ share }) => (share === undefined ? [] : [share]));
  return [...unknown, ...strangers, ...(shares.length > 0 ? wholeFaults(shares, sources) : [])];
}

function wholeFaults(shares: readonly DecimalString[], at: object): readonly FundingFault[] {
  const parts = shares.map(toDecimal);
  const isBelow = shares.some((share) => share.startsWith("-"));
  if (!isBelow && compareDecimals(sumOf(parts), decimalOf(1)) === 0) return [];
  const message = "Shares are 0 or more and add up to 1. Correct them.";
  return [faultAt(at, "funding/unsuitable-shares", message)];
}
