import type { PlainDate } from "./plain-date.js";

/** The longest link, in UTF-16 units. */
export const linkLimit = 1_000;

/** The pattern of a link to the web. */
export const linkPattern = /^https?:\/\/[!-~]+$/;

/** Where a rule is published, so that anyone can look it up. */
export interface Citation {
  /** The title of the document. */
  readonly document: string;
  /** The clause in it, such as `"article 7"`. */
  readonly clause?: string;
  /** Who issued the document. */
  readonly issuer?: string;
  /** The day on which it was issued. */
  readonly date?: PlainDate;
  /** A link to its text. */
  readonly link?: string;
  /** How well it is attested: `A` by the document, `B` by a report of it, `C` by inference. */
  readonly grade?: "A" | "B" | "C";
}
