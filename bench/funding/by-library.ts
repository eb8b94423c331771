import { allocateFunds } from "wenming/funding";
import type { BenchSite } from "./draw-sites.js";
import { allocationScheme } from "./scheme.js";

/** Splits the budget with the library; one amount of yuan for each site. */
export function allocateByLibrary(sites: readonly BenchSite[], total: string): readonly string[] {
  const split = allocateFunds(allocationScheme, sites as never, { total: total as `${number}` });
  if (split.status !== "allocated") throw new Error(split.status);
  return split.shares.map(({ amount }) => amount);
}
