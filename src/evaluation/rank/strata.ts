import { definitely } from "../../core/definitely.js";
import { strataOf } from "../lower/lower-stratum.js";
import type { EvaluationScheme } from "../model.js";
import type { Contender } from "./contender.js";

/** The contenders of one stratum. */
export interface Stratum {
  /** The option of the fact that splits the strata; left out where there is only one. */
  readonly id?: string | undefined;
  readonly contenders: readonly Contender[];
}

/** Splits contenders into strata, in the order of the options of the fact that splits them. */
export function splitIntoStrata(
  { facts, ranking }: EvaluationScheme,
  contenders: readonly Contender[],
): readonly Stratum[] {
  if (ranking?.within === undefined) return [{ contenders }];
  const strata = new Map<string | undefined, Contender[]>();
  for (const id of strataOf(facts, ranking.within)) strata.set(id, []);
  for (const contender of contenders) {
    definitely(strata.get(contender.stratum), "the check of strata").push(contender);
  }
  return [...strata].map(([id, members]) => ({ id, contenders: members }));
}
