import type { DecimalString } from "../../src/core/decimal-text.js";
import type { PayItem, PayRecord, PayScheme, Rate } from "../../src/pay/model.js";
import type { Amount } from "../../src/rules/model.js";
import type { ParameterSheet } from "../../src/rules/parameter-sheet.js";

export const toFen = { places: 2, mode: "half-up" } as const;

export const labelOf = (text: string) => ({ zh: text, en: text });
export const constant = (value: DecimalString): Amount => ({ kind: "constant", value });
export const fact = (name: string): Amount => ({ kind: "fact", fact: name });
export const figure = (id: string): Amount => ({ kind: "figure", figure: id });
export const parameter = (name: string): Amount => ({ kind: "parameter", parameter: name });
export const product = (...of: readonly Amount[]): Amount => ({ kind: "product", of });

export function rate(id: string, amount: Amount): Rate {
  return { id, label: labelOf(id), amount };
}

export function paidRate(id: string, of: string, rest: Partial<PayItem> = {}): PayItem {
  return {
    id,
    label: labelOf(id),
    side: "earning",
    of: { kind: "rate", rate: of, proration: "calendar-days" },
    rounding: toFen,
    ...rest,
  };
}

export function ruled(id: string, amount: Amount, rest: Partial<PayItem> = {}): PayItem {
  return {
    id,
    label: labelOf(id),
    side: "earning",
    of: { kind: "rule", amount },
    rounding: toFen,
    ...rest,
  };
}

export function paySchemeOf(rest: Partial<PayScheme> = {}): PayScheme {
  return {
    kind: "pay",
    id: "pay",
    version: "1",
    title: labelOf("pay"),
    issuer: "county",
    region: "county",
    effective: { from: "2000-01-01" },
    citation: { document: "Notice 1" },
    facts: {},
    rates: [rate("full", constant("3100"))],
    items: [paidRate("basic", "full")],
    ...rest,
  };
}

/** A parameter with the same values everywhere. */
export function parameterOf(
  ...values: ParameterSheet[string]["layers"][number]["values"]
): ParameterSheet[string] {
  return { lowerLevels: "may-change", layers: [{ level: "nation", values }] };
}

export function recordOf(rest: Partial<PayRecord> = {}): PayRecord {
  return { person: "p", service: [{ from: "2000-01-01" }], facts: {}, ...rest };
}
