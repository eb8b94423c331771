import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { comparedId, groupId } from "../lower/figure-ids.js";
import type { CohortFigure } from "../model.js";
import type { Comparison, Tally } from "./cohort-figures.js";
import { compareGroup } from "./cohort-figures.js";
import type { BlockReading } from "./read-numbers.js";
import { readNumbers } from "./read-numbers.js";
import { readTruths } from "./read-truths.js";

/** What a site brings into a comparison. */
export interface CohortShare {
  /** The number of its group. */
  readonly group: DecimalString | Unknown;
  /** Its number, or why that is unknown; left out when the site is not compared. */
  readonly own?: DecimalString | Unknown;
}

/** Reads what a site brings into the comparison of a cohort figure. */
export function readShare({ id }: CohortFigure): BlockReading<CohortShare> {
  const number = readNumbers(id);
  const compared = readTruths(comparedId(id));
  const group = readNumbers(groupId(id));
  return (block) => {
    const numberAt = number(block);
    const comparedAt = compared(block);
    const groupAt = group(block);
    return (row) => {
      const counts = comparedAt(row);
      if (counts === false) return { group: groupAt(row) };
      return { group: groupAt(row), own: counts === true ? numberAt(row) : counts };
    };
  };
}

/** Compares all sites by a cohort figure, each group apart. */
export function compareShares(
  figure: CohortFigure,
  shares: readonly CohortShare[],
): (share: CohortShare) => DecimalString | Unknown {
  const tallies = new Map<CohortShare["group"], Tally>();
  for (const share of shares) {
    const tally = tallies.get(share.group) ?? { counts: new Map() };
    tallies.set(share.group, tally);
    count(tally, share);
  }
  const comparisons = new Map<CohortShare["group"], Comparison>();
  for (const [group, tally] of tallies) comparisons.set(group, compareGroup(figure, tally));
  return ({ group, own }) => definitely(comparisons.get(group))(known(own));
}

function count(tally: Tally, { own }: CohortShare): void {
  if (own === undefined) return;
  if (isUnknown(own)) tally.doubt ??= own;
  else tally.counts.set(own, (tally.counts.get(own) ?? 0) + 1);
}

function known(own: CohortShare["own"]): DecimalString | undefined {
  return isUnknown(own) ? undefined : own;
}
