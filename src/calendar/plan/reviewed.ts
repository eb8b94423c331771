import type { PlanRequirements } from "../model/plan-requirements.js";
import type { PlanClash } from "./clashes.js";
import { clashesOf } from "./clashes.js";
import type { PlanGap } from "./gaps.js";
import { gapsOf } from "./gaps.js";
import type { OpenPlan } from "./open-plan.js";

/** What a plan lacks, and where it is in its own way. */
export interface PlanReview {
  /** By requirement, place and stretch, in their order. */
  readonly gaps: readonly PlanGap[];
  /** By requirement, place or team, and day. */
  readonly clashes: readonly PlanClash[];
}

/** Holds a plan against its requirements. */
export const reviewed = ({ owed, apart }: Required<PlanRequirements>, plan: OpenPlan): PlanReview =>
  Object.freeze({
    gaps: Object.freeze(gapsOf(owed, plan)),
    clashes: Object.freeze(clashesOf(apart, plan)),
  });
