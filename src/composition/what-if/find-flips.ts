import type { Id } from "../../core/id.js";
import { compareIds } from "../../core/id.js";
import { isUnknown } from "../../core/unknown.js";
import { roomOf } from "../parts/rooms.js";
import type { Table, YearValue } from "../year/table.js";
import type { Flip } from "./change-answer.js";
import type { RanYear } from "./run-sets.js";

/** The words of units that become others: stars, classes, grades, tiers, honors. */
export function findFlips(before: RanYear, after: RanYear): readonly Flip[] {
  const flips = before.read.scheme.parts.flatMap((part) => {
    const names = [...roomOf(part).results(part)]
      .filter(([name, { kind }]) => name === "star" || (kind === "choice" && !isOutcome(name)))
      .map(([name]) => name);
    const [was, is] = [tableIn(before, part.id), tableIn(after, part.id)];
    const units = [...new Set([...was.keys(), ...is.keys()])].sort(compareIds);
    return units.flatMap((unit) =>
      names.flatMap((result) => flipOf(part.id, unit, result, [was, is])),
    );
  });
  return Object.freeze(flips);
}

/** How a result came about says less than the result. */
const isOutcome = (name: string): boolean => /^outcome(?::|$)/.test(name);

const tableIn = ({ ran }: RanYear, part: Id): Table => {
  const own = ran.get(part);
  return own?.status === "worked-out" ? own.run.table : new Map();
};

function flipOf(
  part: Id,
  unit: Id,
  result: string,
  [was, is]: readonly [Table, Table],
): readonly Flip[] {
  const [before, after] = [was, is].map((table) => table.get(unit)?.get(result)?.value);
  if (told(before) === told(after)) return [];
  return [
    Object.freeze({
      part,
      unit,
      result,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }),
  ];
}

const told = (value: YearValue | undefined): string =>
  isUnknown(value) ? JSON.stringify(value) : String(value);
