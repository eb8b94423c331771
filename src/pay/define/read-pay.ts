import { parseWith } from "../../core/parse-with.js";
import { pointersOf } from "../../rules/pointers.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PayErrorCode } from "../errors.js";
import type { LoweredPay } from "../lower/lower-pay.js";
import { lowerPay } from "../lower/lower-pay.js";
import type { PayScheme } from "../model.js";
import { paySchemeSchema } from "../schema.js";
import { checkPay } from "./check-pay.js";

/** A pay scheme that has been checked, and the rule sets it comes down to. */
export interface ReadPay {
  readonly scheme: PayScheme;
  readonly lowered: LoweredPay;
}

/**
 * Copies a pay scheme and checks it.
 *
 * @throws {@link DomainError} the codes of `definePay`.
 */
export function readPay(document: unknown): ReadPay {
  const failure = { code: "pay/invalid-scheme", what: "pay scheme" } as const;
  const scheme = parseWith<PayScheme, PayErrorCode>(paySchemeSchema, document, failure);
  const pointers = pointersOf(scheme);
  checkPay(scheme, pointers);
  return { scheme, lowered: lowerPay(scheme, pointers, prepareRules) };
}
