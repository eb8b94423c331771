import { refuse } from "../../core/fault.js";
import type { DimensionNode } from "../lower/indicator-tree.js";
import { indicatorTreeOf } from "../lower/indicator-tree.js";
import type { EvaluationScheme } from "../model.js";
import { classFaults } from "./class-faults.js";
import { idFaults } from "./id-faults.js";
import { limitFaults } from "./limit-faults.js";
import { roundingFaults } from "./rounding-faults.js";
import { stratumFaults } from "./stratum-faults.js";

/**
 * Checks what the schema of a scheme cannot: ids, and what refers to them.
 *
 * Faults of the rules themselves are found when the scheme is made a rule set.
 *
 * @throws {@link DomainError} with the code of the first fault; its `issues` hold all of them.
 */
export function checkScheme(scheme: EvaluationScheme, pointers: ReadonlyMap<object, string>): void {
  const dimensions: readonly DimensionNode[] = indicatorTreeOf(scheme, pointers);
  const faults = [
    ...idFaults(scheme, dimensions),
    ...limitFaults(scheme, dimensions),
    ...roundingFaults(scheme, dimensions),
    ...stratumFaults(scheme),
    ...classFaults(scheme),
  ];
  refuse(faults, pointers);
}
