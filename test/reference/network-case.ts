import type { PlainDate } from "../../src/core/plain-date.js";
import type { Denominators, PublishedCoverage } from "../../src/network/denominators-of.js";
import type { FacilityStandard, Fulfillment } from "../../src/network/model.js";
import type { FactValue } from "../../src/rules/fact-sheet.js";
import type { Opening } from "../support/counted-network.js";
import { readText } from "../support/repository.js";

/** One published or derived example, as its file holds it. */
interface PrintedCase<Expected> {
  readonly id: string;
  readonly source: string;
  readonly basis: "real" | "derived";
  readonly expected: Expected;
  readonly note: string;
}

/** A site and a standard, and which haves are not met or unknown. */
export interface StandardCase
  extends PrintedCase<{
    readonly status: Fulfillment;
    readonly "not-met": readonly string[];
    readonly unknown: readonly string[];
  }> {
  /** Id of the standard, which is also the name of its file. */
  readonly standard: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** A published percentage, and of how many it can be one. */
export interface DenominatorCase extends PrintedCase<Denominators> {
  readonly published: PublishedCoverage;
}

/** Sites by kind and day of opening, and how many there are on some days. */
export interface CountCase
  extends PrintedCase<readonly { readonly day: PlainDate; readonly sites: number }[]> {
  readonly opened: readonly Opening[];
}

/** Reads the examples of a file. */
export function listNetworkCases<Case>(name: string): readonly Case[] {
  return JSON.parse(readText(`test/reference/cases/network/${name}.json`)) as readonly Case[];
}

/** Reads a published standard. */
export function referenceStandard(id: string): FacilityStandard {
  return JSON.parse(readText(`test/reference/standards/${id}.json`)) as FacilityStandard;
}
