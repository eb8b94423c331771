import type { Id } from "../../core/id.js";
import { toId } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import { readList } from "../../core/list.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import { checkedFields } from "../../core/plain-record.js";
import type { Courtesy, CourtesyQuota, CourtesyTerm } from "../standing-rules.js";
import { partOf } from "./standing-of.js";
import { windowOf } from "./window-of.js";

/** A courtesy that was had. */
export interface CourtesyUse {
  /** Id of the courtesy. */
  readonly courtesy: string;
  /** Id of the purse of who had it. */
  readonly purse: string;
  /** The day. */
  readonly on: PlainDate;
}

/**
 * Reads what was had up to a day.
 *
 * @throws {@link DomainError} `points/unknown-reference` when a courtesy is not there, or a `core/`
 * code when one is no use.
 */
export function readUses(
  courtesies: readonly Courtesy[],
  uses: JsonValue = [],
  asOf: PlainDate,
): readonly CourtesyUse[] {
  return readList(uses as readonly JsonValue[])
    .map((use) => {
      const fields = checkedFields(use, ["courtesy", "purse", "on"], [], "use of a courtesy");
      const { id } = partOf(courtesies, fields.courtesy, "courtesy");
      return { courtesy: id, purse: toId(fields.purse as Id), on: checkedDay(fields.on) };
    })
    .filter(({ on }) => on <= asOf);
}

/** How often a courtesy may still be had by a purse; nothing where there is no quota. */
export function usesLeft(
  { quotas = [] }: CourtesyTerm,
  uses: readonly CourtesyUse[],
  { purse, asOf }: { readonly purse: string; readonly asOf: PlainDate },
): number | undefined {
  if (quotas.length === 0) return undefined;
  const left = ({ per, whose, most }: CourtesyQuota): number => {
    const from = per === "lifetime" ? undefined : windowOf({ kind: "calendar", per }, asOf)?.from;
    const had = uses.filter(
      ({ on, purse: user }) =>
        (from === undefined || on >= from) && (whose === "scheme" || user === purse),
    );
    return Math.max(0, most - had.length);
  };
  return Math.min(...quotas.map(left));
}
