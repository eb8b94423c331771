import { inspect } from "node:util";
import { isDomainError } from "../../../src/core/error.js";
import { compileEvaluation } from "../../../src/evaluation/compile-evaluation.js";
import { schemeOf } from "../../support/evaluation-schemes.js";
import type { Verdict } from "../verdict.js";
import type { HostileCase } from "./hostile-case.js";

interface Site {
  readonly site: string;
  readonly facts: { points: `${number}` };
}

const { scoreMany } = compileEvaluation(schemeOf({}));

/** More sites than are worked on at one time, so that progress is told more than once. */
const madeSites = (): Site[] =>
  Array.from({ length: 9_000 }, (_, index) => ({
    site: `s${index}`,
    facts: { points: `${index % 100}` },
  }));

let wanted: string | undefined;

/** What scoring comes to undisturbed; worked out by the first case that asks. */
function undisturbed(): string {
  wanted ??= inspect(scoreMany(madeSites()), { maxArrayLength: null });
  return wanted;
}

/**
 * Functions that a caller should not hand over, or things that they should not do.
 *
 * None changes facts of sites not yet done: these are read block by block, since a copy of all
 * facts would cost every caller time and memory, so `onProgress` is documented to leave them alone.
 */
const callbacks: Readonly<Record<string, (sites: Site[]) => (done: number) => unknown>> = {
  "returns a promise that fails": () => () => {
    const failing = Promise.reject(new Error("a promise"));
    failing.catch(() => undefined);
    return failing;
  },
  "asks for scores itself": () => () =>
    scoreMany([{ site: "within", facts: { points: "1" } }, { site: "within" } as never]),
  "removes sites": (sites) => () => {
    sites.length = 1;
  },
};

/** What scoring comes to while the caller's own function misbehaves: the same, or an error. */
export const callbackCases: readonly HostileCase[] = [
  ...Object.entries(callbacks).map(
    ([name, make]): HostileCase => ({
      name: () => `a function that ${name}`,
      run: () => {
        const sites = madeSites();
        const scores = scoreMany(sites, { onProgress: make(sites) });
        return same(inspect(scores, { maxArrayLength: null }));
      },
    }),
  ),
  { name: () => "a function that throws", run: throwing },
];

function same(seen: string): Verdict {
  if (seen === undisturbed()) return { outcome: "result" };
  return { outcome: "result", fault: "the function changed the scores" };
}

function throwing(): Verdict {
  try {
    scoreMany(madeSites(), {
      onProgress: () => {
        throw new RangeError("a callback");
      },
    });
    return { outcome: "result", fault: "the error of the function was lost" };
  } catch (error) {
    if (isDomainError(error, "evaluation/callback-failed")) return { outcome: error.code };
    return { outcome: "another error", fault: `threw ${inspect(error).slice(0, 200)}` };
  }
}
