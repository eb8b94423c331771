import type { Decimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type { Amount, Matching, RuleNote } from "../model.js";
import type { Detail } from "./detail.js";
import { defined } from "./detail.js";
import type { Reading } from "./reading.js";
import { readAmount } from "./reading.js";
import type { AmountStep } from "./step.js";

/** The case that was found: its index, `"none"`, or why it cannot be told. */
export type Found = number | "none" | Unknown;

/** Chooses between the cases that apply, given by their indexes in order. */
export function settle(applying: readonly number[], matching: Matching): Found {
  if (matching === "only" && applying.length > 1) return unknown("several-cases-apply");
  return applying[0] ?? "none";
}

/** A case with the amount that it is worth. */
interface Branch extends RuleNote {
  readonly id?: string;
  readonly then: Amount;
}

/** What a choice comes to, and the part that was read for it. */
interface Taken {
  readonly value: Decimal | Unknown;
  readonly parts: readonly AmountStep[];
}

/** Reads the amount of the case found, or what stands for none. */
export function branchOf(
  cases: readonly Branch[],
  found: Found,
  otherwise: Amount | undefined,
  reading: Reading,
): Taken {
  if (isUnknown(found)) return { value: found, parts: [] };
  const amount = found === "none" ? otherwise : definitely(cases[found], "the search for it").then;
  if (amount === undefined) return { value: unknown("no-case-applies"), parts: [] };
  const part = readAmount(reading, amount);
  return { value: part.value, parts: [part] };
}

/** What a case says of itself when it is chosen. */
type ChosenCase = RuleNote & { readonly id?: string };

/** Tells which case was chosen. */
export function chosenDetail(
  cases: readonly ChosenCase[],
  found: Found,
  otherwise: Amount | undefined,
  { run }: Reading,
): Detail {
  if (isUnknown(found)) return {};
  if (found === "none") return otherwise === undefined ? {} : { chosen: "otherwise" };
  const chosen = definitely(cases[found], "the search for it");
  return run.printed(chosen, () => ({ chosen: chosenCase(found, chosen) }));
}

function chosenCase(index: number, { id, label, citation }: ChosenCase): Detail {
  return defined({
    index,
    id,
    label: label && { ...label },
    citation: citation && { ...citation },
  });
}
