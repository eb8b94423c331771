import { DomainError } from "../../core/error.js";
import type { JsonValue } from "../../core/json-value.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import type { NetworkErrorCode } from "../errors.js";
import type { Region, Site } from "../model.js";
import type { NetworkIndex } from "../network.js";

/** A checked view. */
export interface ReadView {
  readonly day: PlainDate;
  readonly within: Region | undefined;
}

/**
 * Checks the day of a question, and the region that it is about, if any.
 *
 * @throws {@link DomainError} `network/unknown-region`, `core/invalid-date` or `core/out-of-range`.
 */
export function readView(
  index: NetworkIndex,
  { day, within }: { readonly day: JsonValue; readonly within?: JsonValue },
): ReadView {
  return {
    day: checkedDay(day),
    within: within === undefined ? undefined : knownRegion(index, within),
  };
}

/**
 * Finds a region that a question names.
 *
 * @throws {@link DomainError} `network/unknown-region` when the network does not hold it.
 */
export function knownRegion({ regions }: NetworkIndex, id: unknown): Region {
  const region = typeof id === "string" ? regions.get(id) : undefined;
  if (region !== undefined) return region;
  throw notHeld("network/unknown-region", "region", id);
}

/**
 * Finds a site that a question names.
 *
 * @throws {@link DomainError} `network/unknown-site` when the network does not hold it.
 */
export function knownSite({ sites }: NetworkIndex, id: unknown): Site {
  const site = typeof id === "string" ? sites.get(id) : undefined;
  if (site !== undefined) return site;
  throw notHeld("network/unknown-site", "site", id);
}

const notHeld = (code: NetworkErrorCode, what: string, id: unknown): DomainError =>
  new DomainError<NetworkErrorCode>(
    code,
    `The network holds no ${what} ${quote(id)}. Correct the id, or add the ${what}.`,
    { id: quote(id) },
  );

/**
 * Checks a word of a short list.
 *
 * @throws {@link DomainError} `network/invalid-options` when it is none of them.
 */
export function knownWord<Word extends string>(
  word: JsonValue,
  words: readonly Word[],
  what: string,
): Word {
  const known = words.find((each) => each === word);
  if (known !== undefined) return known;
  throw new DomainError<NetworkErrorCode>(
    "network/invalid-options",
    `${quote(word)} is no ${what}. Choose one of ${words.join(", ")}.`,
    { what },
  );
}
