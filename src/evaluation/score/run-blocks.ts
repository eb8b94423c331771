import { definitely } from "../../core/definitely.js";
import type { DomainError } from "../../core/error.js";
import { isDomainError } from "../../core/error.js";
import type { RuleBlock, RuleRun } from "../../rules/compile/compiled-rules.js";
import type { Admitted, ScoringFailure } from "./admit-entrants.js";

/** What is made of the entrants of a block, by their row in it and their place among all. */
export type BlockWork = (block: RuleBlock) => (row: number, place: number) => void;

/** Rules opened for a day and a place. */
export interface Blocks {
  readonly run: RuleRun;
  /** Is told how many of the admitted entrants are done after each block. */
  readonly onBlock?: (done: number) => void;
}

/**
 * Runs rules over entrants block by block.
 *
 * An entrant whose facts do not fit, or at which the work fails, costs no other its score.
 *
 * @returns The entrants that could not be worked on, and why.
 */
export function runBlocks(
  { run, onBlock }: Blocks,
  { indexes, sites, facts }: Admitted,
  work: BlockWork,
): readonly ScoringFailure[] {
  const failures: ScoringFailure[] = [];
  const fail = (place: number, error: DomainError): void => {
    failures.push({ index: definitely(indexes[place]), site: definitely(sites[place]), error });
  };
  for (let start = 0; start < facts.length; start += run.blockSize) {
    const end = Math.min(facts.length, start + run.blockSize);
    workThrough(run.evaluate(facts.slice(start, end)), start, end, work, fail);
    onBlock?.(end);
  }
  return failures;
}

/** Does the work of a block; where it fails, it goes on with the next entrant. */
function workThrough(
  block: RuleBlock,
  start: number,
  end: number,
  work: BlockWork,
  fail: (place: number, error: DomainError) => void,
): void {
  const workOn = work(block);
  let place = start;
  while (place < end) {
    try {
      for (; place < end; place += 1) {
        const fault = block.faults[place - start];
        if (fault === undefined) workOn(place - start, place);
        else fail(place, fault);
      }
    } catch (error) {
      if (!isDomainError(error)) throw error;
      fail(place, error);
      place += 1;
    }
  }
}
