import type { Amount, ChooseAmount, Condition, NotCondition } from "../../model.js";
import type { Step } from "../../prepare/step-parts.js";
import { partsOf } from "../../prepare/step-parts.js";

/** What the steps around a step do with its value. */
export interface Surroundings {
  /** Whether a cap keeps the value from counting in full, or it is only compared. */
  readonly capped: boolean;
  /** Whether something else takes its place where it is unknown. */
  readonly replaced: boolean;
  /** Conditions that hold wherever the step is read. */
  readonly given: readonly Condition[];
}

/** A step that nothing stands around. */
export const unsurrounded: Surroundings = { capped: false, replaced: false, given: [] };

/** A part of a step, and what stands around it. */
export interface SurroundedPart {
  readonly part: Step;
  readonly around: Surroundings;
}

/** The parts of a step in the order of the document, each with what stands around it. */
export function surroundedParts(step: Step, around: Surroundings): readonly SurroundedPart[] {
  const compared: Surroundings = { ...around, capped: true, replaced: false };
  switch (step.kind) {
    case "choose":
      return partsOfChoice(step, around, compared);
    case "clamp":
      return [
        { part: step.of, around: { ...around, capped: around.capped || step.most !== undefined } },
        ...[step.least, step.most].flatMap((part) =>
          part === undefined ? [] : [{ part, around }],
        ),
      ];
    case "min":
      return step.of.map((part) => ({
        part,
        around: { ...around, capped: around.capped || step.of.length > 1 },
      }));
    case "or-else":
      return [
        { part: step.of, around: { ...around, replaced: true } },
        { part: step.otherwise, around },
      ];
    case "bands":
    case "over":
    case "compare":
    case "quotient":
      return partsOf(step).map((part) => ({
        part,
        around: isMeasured(step, part) ? compared : around,
      }));
    default:
      return partsOf(step).map((part) => ({ part, around }));
  }
}

type Measuring = Extract<Step, { kind: "bands" | "over" | "compare" | "quotient" }>;

/** Whether a step reads a part for something else than to pass its value on. */
function isMeasured(step: Measuring, part: Step): boolean {
  switch (step.kind) {
    case "bands":
      return part === step.of;
    case "over":
      return part === step.where;
    case "compare":
      return true;
    case "quotient":
      return part === step.divisor;
  }
}

function partsOfChoice(
  { cases, matching, otherwise }: ChooseAmount,
  around: Surroundings,
  compared: Surroundings,
): readonly SurroundedPart[] {
  const failed: readonly NotCondition[] = cases.map(({ when }) => ({ kind: "not", of: when }));
  const branches = cases.flatMap(({ when, then }, index): readonly SurroundedPart[] => {
    const earlier = matching === "first" ? failed.slice(0, index) : [];
    return [{ part: when, around: compared }, branch(then, [...earlier, when], around)];
  });
  return otherwise === undefined ? branches : [...branches, branch(otherwise, failed, around)];
}

function branch(part: Amount, given: readonly Condition[], around: Surroundings): SurroundedPart {
  return { part, around: { ...around, given: [...around.given, ...given] } };
}
