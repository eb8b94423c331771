import type { TraceEntry } from "../../core/trace.js";
import { isUnknown } from "../../core/unknown.js";
import type { PartBlock } from "../model.js";
import {
  detailOf,
  fieldsAt,
  fieldsIn,
  listOf,
  partAt,
  partsOf,
  textIn,
  textOf,
  wordIn,
} from "./entry-details.js";
import type { Expression, Wording } from "./expression.js";
import { isLeaf, linesFor } from "./lines.js";
import type { Limits } from "./phrases.js";
import { roundingIn } from "./rounding-words.js";
import { termOf } from "./terms.js";
import type { Voice } from "./voice.js";

const termsOf = (entry: TraceEntry, voice: Voice): readonly string[] =>
  partsOf(entry).map((part) => termOf(part, voice));

const sum: Wording = (entry, voice) =>
  joined(entry, voice, voice.phrases.nothingToAdd, voice.phrases.sum);

const product: Wording = (entry, voice) =>
  perUnit(entry, voice) ??
  joined(entry, voice, voice.phrases.nothingToMultiply, voice.phrases.product);

/** An equation of the parts. */
function joined(
  entry: TraceEntry,
  voice: Voice,
  nothing: string,
  join: (terms: readonly string[]) => string,
): Expression {
  const terms = termsOf(entry, voice);
  const below = linesFor(partsOf(entry));
  if (terms.length === 0) return { text: nothing, below };
  return { text: join(terms), below, isEquation: true };
}

/** "3 times, 2 off each": a counted fact with its unit, times a number that the rule prints. */
function perUnit(entry: TraceEntry, voice: Voice): Expression | undefined {
  const parts = partsOf(entry);
  const [quantity, each, ...others] = parts;
  if (quantity === undefined || each === undefined || others.length > 0) return undefined;
  if (detailOf(quantity, "type") !== "count" || quantity.unit === undefined) return undefined;
  if (each.kind !== "constant" || each.label !== undefined) return undefined;
  const worth = voice.phrases.worth(termOf(each, voice));
  return {
    text: voice.phrases.each(termOf(quantity, voice), quantity.unit, worth),
    below: linesFor(parts),
  };
}

const quotient: Wording = (entry, voice) => {
  const [dividend, divisor] = [partAt(entry, 0), partAt(entry, 1)];
  const rounding = roundingIn(entry, voice);
  return {
    text: voice.phrases.quotient(termOf(dividend, voice), termOf(divisor, voice), rounding),
    below: linesFor([dividend, divisor]),
  };
};

const round: Wording = (entry, voice) => {
  const of = partAt(entry, 0);
  const text = voice.phrases.rounded(termOf(of, voice), roundingIn(entry, voice));
  return { text, below: linesFor([of]) };
};

const least: Wording = (entry, voice) => ({
  text: voice.phrases.least(termsOf(entry, voice)),
  below: linesFor(partsOf(entry)),
});

const greatest: Wording = (entry, voice) => ({
  text: voice.phrases.greatest(termsOf(entry, voice)),
  below: linesFor(partsOf(entry)),
});

const clamp: Wording = (entry, voice) => {
  const limits = listOf(entry, "limits");
  const of = shortOf(partAt(entry, 0), voice);
  const limit = (name: "least" | "most") => {
    const index = limits.indexOf(name);
    return index === -1 ? {} : { [name]: termOf(partAt(entry, index + 1), voice) };
  };
  const given = detailOf(entry, "bound");
  const bound: Limits = given === "least" || given === "most" ? { bound: given } : {};
  return {
    text: voice.phrases.clamp(of.text, { ...limit("least"), ...limit("most"), ...bound }),
    below: [...of.below, ...linesFor(partsOf(entry).slice(1))],
  };
};

/** A simple calculation told in place, so that it needs no sentence of its own. */
function shortOf(part: TraceEntry, voice: Voice): Expression {
  const isPlain = part.label === undefined && part.citation === undefined;
  const short = isPlain && part.kind === "product" ? perUnit(part, voice) : undefined;
  if (short !== undefined) return short;
  if (isPlain && part.kind === "units") return units(part, voice);
  return { text: termOf(part, voice), below: linesFor([part]) };
}

const partWords: readonly PartBlock[] = ["dropped", "counts"];

const units: Wording = (entry, voice) => {
  const { phrases } = voice;
  const [of, each] = [partAt(entry, 0), partAt(entry, 1)];
  const blocks = detailOf(entry, "blocks");
  return {
    text: phrases.units({
      of: termOf(of, voice),
      size: phrases.quantity(textOf(entry, "size"), isLeaf(of) ? of.unit : undefined),
      worth: phrases.worth(termOf(each, voice)),
      part: wordIn(entry, fieldsAt(entry), "part", partWords),
      ...(typeof blocks === "string" ? { blocks } : {}),
    }),
    below: linesFor([of, each]),
  };
};

const brackets: Wording = (entry, voice) => {
  const { phrases } = voice;
  const of = partAt(entry, 0);
  const text = termOf(of, voice);
  const below = linesFor([of]);
  if (isUnknown(of.value)) return { text: phrases.byBrackets(text), below };
  const shares = listOf(entry, "shares");
  if (shares.length === 0) return { text: phrases.noShare(text), below };
  const printed = listOf(entry, "brackets");
  const told = shares.map((value) => {
    const share = fieldsIn(entry, value, "shares");
    const bracket = fieldsIn(entry, printed[Number(share.bracket)], "brackets");
    const [portion, worth] = [textIn(entry, share, "portion"), textIn(entry, share, "worth")];
    if (!Object.hasOwn(share, "blocks")) {
      return phrases.rateShare(portion, textIn(entry, bracket, "rate"), worth);
    }
    const blocks = textIn(entry, share, "blocks");
    return phrases.blockShare(portion, blocks, textIn(entry, bracket, "each"), worth);
  });
  return { text: phrases.brackets(text, told), below };
};

const replaced: Wording = (entry, voice) => {
  const [of, otherwise] = [partAt(entry, 0), partAt(entry, 1)];
  return {
    text: voice.phrases.replaced(termOf(of, voice), termOf(otherwise, voice)),
    below: linesFor([of, otherwise]),
  };
};

/** The words for amounts that only read amounts. */
export const arithmeticWords: Readonly<Record<string, Wording>> = {
  sum,
  product,
  quotient,
  round,
  min: least,
  max: greatest,
  clamp,
  units,
  brackets,
  "or-else": replaced,
};
