import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { BandsAmount, Bracket, BracketsAmount, UnitsAmount } from "../model.js";
import type { Fault } from "./fault.js";
import { invalidStep } from "./fault.js";
import { comparePrinted, intervalFaults } from "./interval-faults.js";

/** Refuses blocks of size 0 or below. */
export function unitsFaults(step: UnitsAmount): readonly Fault[] {
  return sizeFaults(step, step.size);
}

/** Refuses bands in which nothing can lie. */
export function bandsFaults(step: BandsAmount): readonly Fault[] {
  return step.bands.flatMap(intervalFaults);
}

/** Refuses brackets that do not follow each other upwards from 0. */
export function bracketsFaults({ brackets }: BracketsAmount): readonly Fault[] {
  return brackets.flatMap((bracket, index) => [
    ...("size" in bracket ? sizeFaults(bracket, bracket.size) : []),
    ...endFaults(brackets, bracket, index),
  ]);
}

function endFaults(brackets: readonly Bracket[], bracket: Bracket, index: number): Fault[] {
  if (bracket.upTo === undefined) {
    if (index === brackets.length - 1) return [];
    return [invalidStep(bracket, 'Only the last bracket may be without an end. Give it "upTo".')];
  }
  const start = startOf(brackets, index);
  if (start === undefined || comparePrinted(start, bracket.upTo) < 0) return [];
  const message = `The bracket ends at ${bracket.upTo}, not above its start ${start}. Sort them.`;
  return [invalidStep(bracket, message)];
}

/** Where a bracket starts: at 0 or at the end of the one before, which may lack one by mistake. */
function startOf(brackets: readonly Bracket[], index: number): DecimalString | undefined {
  return index === 0 ? "0" : definitely(brackets[index - 1], "the index of the one after").upTo;
}

function sizeFaults(at: object, size: DecimalString): readonly Fault[] {
  if (comparePrinted(size, "0") > 0) return [];
  return [invalidStep(at, `A block has the size ${size}. Give it a size above 0.`)];
}
