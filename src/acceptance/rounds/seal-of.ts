import { digestOf } from "../../core/digest.js";
import { entryOf } from "../../rules/entry-of.js";
import type { ClosedRound } from "../model/closed-round.js";

/** The digest of a closed round: over its head, and over each site by itself, so that size is no limit. */
export function sealOf(round: Omit<ClosedRound, "digest">): string {
  const { factDigests, results, ...head } = round;
  const sites = [...new Set([...Object.keys(results), ...Object.keys(factDigests)])].sort();
  return sites.reduce((seal, site) => {
    const [facts, result] = [entryOf(factDigests, site), entryOf(results, site)];
    return digestOf({ seal, site, facts, result });
  }, digestOf(head));
}
