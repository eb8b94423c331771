import type { JsonValue } from "../../core/json-value.js";
import { readList } from "../../core/list.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import { checkedFields } from "../../core/plain-record.js";
import type { StandingRules } from "../standing-rules.js";
import { partOf } from "./standing-of.js";

/** A title that a holder was given, as the body that gave it knows it. */
export interface GivenTitle {
  /** Id of the ladder. */
  readonly ladder: string;
  /** Id of the tier. */
  readonly tier: string;
  /** The day on which it was given. */
  readonly on: PlainDate;
}

/**
 * Reads the titles that a holder was given up to a day.
 *
 * @throws {@link DomainError} `points/unknown-reference` when a ladder or tier is not there, or a
 * `core/` code when one is no title.
 */
export function readTitles(
  { ladders = [] }: StandingRules,
  titles: JsonValue = [],
  asOf: PlainDate,
): readonly GivenTitle[] {
  return readList(titles as readonly JsonValue[])
    .map((title) => {
      const fields = checkedFields(title, ["ladder", "tier", "on"], [], "title");
      const ladder = partOf(ladders, fields.ladder, "ladder");
      const tier = partOf(ladder.tiers, fields.tier, "tier");
      return { ladder: ladder.id, tier: tier.id, on: checkedDay(fields.on) };
    })
    .filter(({ on }) => on <= asOf);
}
