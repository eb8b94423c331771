import type { ScoredSites } from "wenming/evaluation";
import { compileEvaluation } from "wenming/evaluation";
import { benchScheme } from "./scheme.js";
import type { BenchSite } from "./site-facts.js";

const { scoreMany } = compileEvaluation(benchScheme);

/** Scores sites as a user of the library does: totals, dimensions and stars. */
export function scoreSites(sites: readonly BenchSite[]): ScoredSites {
  return scoreMany(sites);
}

/** The same with the reasons of every item. */
export function explainSites(sites: readonly BenchSite[]): ScoredSites {
  return scoreMany(sites, { detail: "trace" });
}
