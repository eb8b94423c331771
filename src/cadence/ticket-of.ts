import type { Digest } from "../core/digest.js";
import { digestOf } from "../core/digest.js";
import { DomainError } from "../core/error.js";
import { toId } from "../core/id.js";
import { checkedInteger } from "../core/integer.js";
import { toText } from "../core/text.js";
import type { CadenceErrorCode } from "./errors.js";

/**
 * Works out one ticket of a site in a draw.
 *
 * It is the SHA-256 of the JSON list of seed, site and number, written without spaces, so anyone can
 * work it out with a program such as `sha256sum`. It depends on nothing else: sites that come or go
 * change no other site's ticket.
 *
 * @param seed - The public seed, one line of text.
 * @param site - Id of the site.
 * @param number - Number of the ticket, from 1 to the risk weight of the site.
 * @returns 64 hexadecimal digits; the smaller ticket is drawn first.
 * @throws {@link core.DomainError} `core/invalid-text` or `core/invalid-id` when seed or site do not
 * fit.
 * @throws {@link core.DomainError} `core/invalid-number` when the number is not whole, `core/out-of-range`
 * when it is too large to be exact, `cadence/invalid-draw` when it is below 1.
 * @example
 * // The SHA-256 of the text ["2026-11-27 12 25 30","east",1]
 * ticketOf("2026-11-27 12 25 30", "east", 1).slice(0, 16); // "36676e6d0c31a30a"
 */
export function ticketOf(seed: string, site: string, number: number): Digest {
  const whole = checkedInteger(number, "number of the ticket");
  if (whole >= 1) return digestOf([toText(seed), toId(site), whole]);
  throw new DomainError<CadenceErrorCode>(
    "cadence/invalid-draw",
    `Tickets are numbered from 1, not ${whole}. Use 1 to the weight of the site.`,
    { number: whole },
  );
}
