import { minus, signOf } from "../../core/arithmetic.js";
import { toDecimal, toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { totalIds } from "../lower/figure-ids.js";
import type { TotalStages } from "../lower/lower-total.js";
import type { Adjustment } from "../model.js";
import type { BlockReading } from "./read-numbers.js";
import { always, readNumbers } from "./read-numbers.js";
import { readSameness } from "./read-sameness.js";

const none: readonly Adjustment[] = Object.freeze([]);

type KindOf = (points: DecimalString) => Adjustment["kind"];

/** One stage of the total, and the one before it. */
interface Change {
  /** Whether the stage changes nothing. */
  readonly same: BlockReading<boolean>;
  readonly before: BlockReading<DecimalString | Unknown>;
  readonly after: BlockReading<DecimalString | Unknown>;
  readonly kindOf: BlockReading<KindOf>;
}

type OpenChange = { readonly [Part in keyof Change]: ReturnType<Change[Part]> };

/**
 * Reads what changed the sum of the dimensions into the total, stage by stage.
 *
 * Where a stage is unknown nothing can be said about how much it changed.
 */
export function readAdjustments(stages: TotalStages): BlockReading<readonly Adjustment[]> {
  const changes = changesOf(stages);
  return (block) => {
    const opened = changes.map(
      ({ same, before, after, kindOf }): OpenChange => ({
        same: same(block),
        before: before(block),
        after: after(block),
        kindOf: kindOf(block),
      }),
    );
    return (row) => {
      let adjustments = none;
      for (const change of opened) {
        if (!change.same(row)) adjustments = [...adjustments, ...adjustmentOf(change, row)];
      }
      return adjustments;
    };
  };
}

function adjustmentOf({ before, after, kindOf }: OpenChange, row: number): readonly Adjustment[] {
  const [from, to] = [before(row), after(row)];
  if (isUnknown(from) || isUnknown(to) || from === to) return none;
  const points = toDecimalString(minus(toDecimal(to), toDecimal(from)));
  return [{ kind: kindOf(row)(points), points }];
}

/** The stages that a scheme has after the sum of its dimensions. */
function changesOf({ scaled, bounded, zeroed, moved }: TotalStages): readonly Change[] {
  const kind = moved ? rescaledOrRounded() : always(rounded);
  const changes: Change[] = [];
  let before: string = totalIds.sum;
  const add = (id: string, kindOf: Change["kindOf"]): void => {
    const reading = { before: readNumbers(before), after: readNumbers(id) };
    changes.push({ same: readSameness(before, id), ...reading, kindOf });
    before = id;
  };
  if (scaled) add(totalIds.scaled, kind);
  if (bounded) add(totalIds.bounded, always(raisedOrCut));
  if (zeroed) add(totalIds.total, always(struck));
  return changes;
}

const rounded: KindOf = () => "rounding";
const rescaled: KindOf = () => "rescale";
const struck: KindOf = () => "veto";
const raisedOrCut: KindOf = (points) => (signOf(toDecimal(points)) > 0 ? "floor" : "cap");

/** Only where full marks left the scheme was the score scaled; elsewhere it was just rounded. */
function rescaledOrRounded(): BlockReading<KindOf> {
  const moved = readNumbers(totalIds.moved);
  return (block) => {
    const movedAt = moved(block);
    return (row) => (movedAt(row) === "0" ? rounded : rescaled);
  };
}
