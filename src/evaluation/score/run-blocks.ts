import { definitely } from "../../core/definitely.js";
import type { DomainError } from "../../core/error.js";
import { isDomainError } from "../../core/error.js";
import type { CompiledRules, RuleBlock } from "../../rules/compile/compiled-rules.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { Admitted, ScoringFailure } from "./admit-entrants.js";

/** What is made of the entrants of a block, by their row in it and their place among all. */
export type BlockWork = (block: RuleBlock) => (row: number, place: number) => void;

/** Rules, and the day and the place for which they are read. */
export interface Blocks {
  readonly rules: CompiledRules;
  readonly context: RuleContext;
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
  { rules, context, onBlock }: Blocks,
  { indexes, sites, facts }: Admitted,
  work: BlockWork,
): readonly ScoringFailure[] {
  const failures: ScoringFailure[] = [];
  const run = rules.open(context, facts.length);
  for (let start = 0; start < facts.length; start += run.blockSize) {
    const end = Math.min(facts.length, start + run.blockSize);
    const block = run.evaluate(facts.slice(start, end));
    const workOn = work(block);
    for (let place = start; place < end; place += 1) {
      const row = place - start;
      const error = block.faults[row] ?? errorIn(workOn, row, place);
      if (error === undefined) continue;
      failures.push({ index: definitely(indexes[place]), site: definitely(sites[place]), error });
    }
    onBlock?.(end);
  }
  return failures;
}

function errorIn(
  workOn: ReturnType<BlockWork>,
  row: number,
  place: number,
): DomainError | undefined {
  try {
    workOn(row, place);
    return undefined;
  } catch (error) {
    if (isDomainError(error)) return error;
    throw error;
  }
}
