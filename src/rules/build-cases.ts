import type { DecimalString } from "../core/decimal-text.js";
import { readList } from "../core/list.js";
import type { AmountPart } from "./build-part.js";
import { copyFields, optionalAmount, toAmount } from "./build-part.js";
import type {
  BandsAmount,
  Bracket,
  BracketsAmount,
  ChooseAmount,
  Condition,
  Interval,
  Matching,
  PartBlock,
  RuleNote,
  TableAmount,
  TableRow,
  UnitsAmount,
} from "./model.js";

/** A quantity, the size of a block of it, and what a block is worth. */
export interface UnitsParts extends RuleNote {
  /** The quantity; below 0 it counts as 0. */
  readonly of: AmountPart;
  /** The size of a block, above 0. */
  readonly size: DecimalString;
  /** What one block is worth. */
  readonly each: AmountPart;
  /** Whether a part of a block is dropped or counts as a whole one. */
  readonly part: PartBlock;
}

/** One step of bands. */
export interface BandPart extends Interval, RuleNote {
  /** The name of the state or class that the band means. */
  readonly id?: string;
  /** What a value in the band is worth. */
  readonly then: AmountPart;
}

/** An amount, and what it is worth by the band in which it lies. */
export interface BandsParts extends RuleNote {
  /** The amount whose band is sought. */
  readonly of: AmountPart;
  /** The bands, as printed. */
  readonly bands: readonly BandPart[];
  /** How a value in several bands is settled. */
  readonly matching: Matching;
  /** What a value in no band is worth; unknown unless given. */
  readonly otherwise?: AmountPart;
}

/** One case of a choice. */
export interface CasePart extends RuleNote {
  /** The name of the state or class that the case means. */
  readonly id?: string;
  /** When the case applies. */
  readonly when: Condition;
  /** What the case is worth. */
  readonly then: AmountPart;
}

/** Cases, and what they are worth. */
export interface ChooseParts extends RuleNote {
  /** The cases, as printed. */
  readonly cases: readonly CasePart[];
  /** How it is settled when several cases apply. */
  readonly matching: Matching;
  /** What it is worth when no case applies; unknown unless given. */
  readonly otherwise?: AmountPart;
}

/** Names of choice facts, and a value for each combination of their options. */
export interface TableParts extends RuleNote {
  /** Names of choice facts. */
  readonly keys: readonly string[];
  /** A value for each combination of options, in the order of the keys. */
  readonly rows: readonly TableRow[];
  /** What a combination without a row is worth; unknown unless given. */
  readonly otherwise?: AmountPart;
}

/**
 * Builds "so much for every block of a quantity".
 *
 * @param parts - The quantity, the size of a block, its worth, and what becomes of a part of one.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * units({ of: fact("hours"), size: "4", each: "1", part: "dropped" }).each; // { kind: "constant", value: "1" }
 */
export function units(parts: UnitsParts): UnitsAmount {
  const fields = copyFields(parts);
  return { ...fields, kind: "units", of: toAmount(fields.of), each: toAmount(fields.each) };
}

/**
 * Builds the value of the band in which an amount lies.
 *
 * @param parts - The amount, its bands, and how gaps and overlaps are settled.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record, or the bands
 * no list of records.
 * @example
 * const satisfied = bands({
 *   of: fact("satisfied"),
 *   bands: [{ id: "A", from: "0.95", then: "4" }, { id: "B", from: "0.8", then: "2.64" }],
 *   matching: "first",
 *   otherwise: "0",
 * });
 * satisfied.bands[1]; // { id: "B", from: "0.8", then: { kind: "constant", value: "2.64" } }
 */
export function bands(parts: BandsParts): BandsAmount {
  const { otherwise, ...fields } = copyFields(parts);
  return {
    ...fields,
    kind: "bands",
    of: toAmount(fields.of),
    bands: readList(fields.bands).map((part) => {
      const band = copyFields(part);
      return { ...band, then: toAmount(band.then) };
    }),
    ...optionalAmount("otherwise", otherwise),
  };
}

/**
 * Builds marginal brackets: each part of an amount earns by the bracket in which it lies.
 *
 * @param of - The amount.
 * @param parts - The brackets, from 0 upwards.
 * @param note - Label and citation.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the brackets are no list.
 * @example
 * brackets(fact("income"), [{ upTo: "50000", rate: "0.05" }, { rate: "0.1" }]).brackets.length; // 2
 */
export function brackets(
  of: AmountPart,
  parts: readonly Bracket[],
  note: RuleNote = {},
): BracketsAmount {
  return { ...copyFields(note), kind: "brackets", of: toAmount(of), brackets: readList(parts) };
}

/**
 * Builds the value of the case that applies.
 *
 * @param parts - The cases, and how it is settled when none or several apply.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record, or the cases
 * no list of records.
 * @example
 * const plate = choose({ cases: [{ when: holds("plate"), then: "4" }], matching: "first", otherwise: "0" });
 * plate.cases[0]; // { when: { kind: "holds", fact: "plate" }, then: { kind: "constant", value: "4" } }
 */
export function choose(parts: ChooseParts): ChooseAmount {
  const { otherwise, ...fields } = copyFields(parts);
  return {
    ...fields,
    kind: "choose",
    cases: readList(fields.cases).map((part) => {
      const each = copyFields(part);
      return { ...each, then: toAmount(each.then) };
    }),
    ...optionalAmount("otherwise", otherwise),
  };
}

/**
 * Builds a value that is looked up by choice facts.
 *
 * @param parts - The keys, the rows, and what a combination without a row is worth.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * const grant = table({
 *   keys: ["star", "kind"],
 *   rows: [{ keys: ["5", "station"], value: "100000" }, { keys: ["4", "station"], value: "50000" }],
 *   otherwise: "0",
 * });
 * grant.otherwise; // { kind: "constant", value: "0" }
 */
export function table(parts: TableParts): TableAmount {
  const { otherwise, ...fields } = copyFields(parts);
  return { ...fields, kind: "table", ...optionalAmount("otherwise", otherwise) };
}
