import { bandsFaults, bracketsFaults, unitsFaults } from "./block-faults.js";
import type { Fault } from "./fault.js";
import { earlierFaults, elapsedFaults, overFaults } from "./list-faults.js";
import { clampFaults, quotientFaults, someFaults } from "./number-faults.js";
import { amongFaults, tableFaults } from "./option-faults.js";
import { factFaults, figureFaults, numericKinds, parameterFaults } from "./reference-faults.js";
import type { Scope } from "./scope.js";
import type { Step } from "./step-parts.js";

/**
 * Says what is wrong with a step, its parts aside.
 *
 * @param scope - What the names in it can mean.
 * @param step - The step.
 * @returns Its faults, none for a sound one.
 */
export function stepFaults(scope: Scope, step: Step): readonly Fault[] {
  switch (step.kind) {
    case "fact":
      return factFaults(scope, step, step.fact, numericKinds);
    case "holds":
      return factFaults(scope, step, step.fact, ["boolean"]);
    case "known":
      return factFaults(scope, step, step.fact);
    case "parameter":
      return parameterFaults(scope, step);
    case "figure":
      return figureFaults(scope, step);
    case "among":
      return amongFaults(scope, step);
    case "table":
      return tableFaults(scope, step);
    case "over":
      return overFaults(scope, step);
    case "earlier":
      return earlierFaults(scope, step);
    case "elapsed":
      return elapsedFaults(scope, step);
    default:
      return ownFaults(step);
  }
}

/** The faults of a step that names nothing, so that only its own numbers can be wrong. */
function ownFaults(step: Step): readonly Fault[] {
  switch (step.kind) {
    case "quotient":
      return quotientFaults(step);
    case "clamp":
      return clampFaults(step);
    case "units":
      return unitsFaults(step);
    case "bands":
      return bandsFaults(step);
    case "brackets":
      return bracketsFaults(step);
    case "some":
      return someFaults(step);
    default:
      return [];
  }
}
