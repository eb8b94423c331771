import type { Fault } from "../../core/fault.js";
import type { EvaluationErrorCode } from "../errors.js";

/** A static fault of an evaluation scheme. */
export type EvaluationFault = Fault<EvaluationErrorCode>;
