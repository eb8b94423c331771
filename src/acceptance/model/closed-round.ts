import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";

/** What a closed round keeps, so that it can be held against a later one. */
export interface ClosedRound {
  /** Tells the kind and the version of the format. */
  readonly format: "wenming/closed-round/1";
  /** Id of the round. */
  readonly round: string;
  /** The day on which it was closed. */
  readonly closedOn: PlainDate;
  /** The version of the code that calculated it. */
  readonly calculation: string;
  /** SHA-256 of the scheme. */
  readonly schemeDigest: string;
  /** SHA-256 of the facts of each site. */
  readonly factDigests: Readonly<Record<string, string>>;
  /** What each site came to. */
  readonly results: Readonly<Record<string, RoundResult>>;
  /** SHA-256 of all of the above. */
  readonly digest: string;
}

/** What a site came to in a round: plain fields, such as a score, a rank and a star. */
export interface RoundResult {
  readonly [field: string]: string | number | boolean | null | Unknown;
}

/** A round that is to be closed. */
export interface OpenRound {
  /** Id of the round. */
  readonly round: string;
  /** The scheme, as data. */
  readonly scheme: unknown;
  /** The version of the code that calculates. */
  readonly calculation: string;
  /** The facts and the result of each site. */
  readonly sites: readonly SiteOfRound[];
}

/** A site of a round. */
export interface SiteOfRound {
  /** The site. */
  readonly site: string;
  /** Its facts, as data. */
  readonly facts: unknown;
  /** What it came to. */
  readonly result: RoundResult;
}
