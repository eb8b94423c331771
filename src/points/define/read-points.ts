import { parseWith } from "../../core/parse-with.js";
import type { Workdays } from "../../core/workdays.js";
import { pointersOf } from "../../rules/pointers.js";
import type { PointsErrorCode } from "../errors.js";
import type { PointsScheme } from "../model.js";
import { pointsSchemeSchema } from "../schema.js";
import { checkPoints } from "./check-points.js";
import { knownWorkdays } from "./known-workdays.js";
import type { LoweredPoints } from "./lower-points.js";
import { lowerPoints } from "./lower-points.js";

/** A points scheme that has been checked, and the rule sets it comes down to. */
export interface ReadPoints {
  readonly scheme: PointsScheme;
  readonly lowered: LoweredPoints;
  /** The working days as known on a day. */
  readonly workdaysOn: (day: number) => Workdays;
}

/**
 * Copies a points scheme and checks it.
 *
 * @throws {@link DomainError} the codes of `definePoints`.
 */
export function readPoints(document: unknown): ReadPoints {
  const failure = { code: "points/invalid-scheme", what: "points scheme" } as const;
  const scheme = parseWith<PointsScheme, PointsErrorCode>(pointsSchemeSchema, document, failure);
  const pointers = pointersOf(scheme);
  checkPoints(scheme, pointers);
  const workdaysOn = knownWorkdays(scheme.decrees ?? []);
  return { scheme, lowered: lowerPoints(scheme, pointers), workdaysOn };
}
