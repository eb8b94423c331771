import { dayNumberOfText } from "../../core/day-number.js";
import { isDecimalString } from "../../core/decimal-text.js";
import { DomainError } from "../../core/error.js";
import { isId } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import { toPlainJson } from "../../core/plain-json.js";
import { checkedFields } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import { isText } from "../../core/text.js";
import type { PointsErrorCode } from "../errors.js";
import type { PointsRecord } from "../records.js";
import type { Entry } from "./entry.js";
import { newEntry } from "./entry.js";
import type { Kind } from "./ledger.js";
import { kinds } from "./ledger.js";
import { plainRecord } from "./plain-record.js";

/** The fields of each kind besides those of all; a question mark stands behind those that may lack. */
const fieldsOfKind: Readonly<Record<Kind, string>> = {
  earn: "purse item facts? activity? member?",
  redeem: "purse offer quantity? points? facts?",
  reverse: "of reason?",
  refund: "of",
  approve: "of step",
  amend: "of facts? reason?",
  clear: "purse balance keep?",
  transfer: "purse to balance points",
  freeze: "purse reason?",
  thaw: "purse reason?",
  stock: "offer quantity",
  close: "",
  move: "purse to member? leaving? heads?",
};

type Check = (value: JsonValue) => boolean;

const isCount: Check = (value) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= 1e9;
const isDay: Check = (value) => !Number.isNaN(dayNumberOfText(value));

/** What fields hold that are no ids. */
const checks: Readonly<Record<string, Check>> = {
  on: isDay,
  recordedOn: isDay,
  facts: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  quantity: isCount,
  leaving: isCount,
  heads: isCount,
  points: isDecimalString,
  keep: isDecimalString,
  reason: isText,
};

/**
 * Reads a record and checks its shape.
 *
 * What is plainly in order is read quickly; the rest is copied and told what is wrong with it.
 *
 * @throws {@link DomainError} `points/invalid-record` when a field does not fit.
 * @throws {@link DomainError} a `core/` code when it is not plain data.
 */
export function readRecord(value: unknown): Entry {
  return plainRecord(value) ?? copiedRecord(value);
}

function copiedRecord(value: unknown): Entry {
  const copy = toPlainJson(value);
  const kind = kindOf(copy);
  const own = fieldsOfKind[kind].split(" ").filter((field) => field !== "");
  const required = ["kind", "id", "on", "recordedOn", ...own.filter((name) => !name.endsWith("?"))];
  const optional = own.flatMap((name) => (name.endsWith("?") ? [name.slice(0, -1)] : []));
  const fields = checkedFields(copy, required, optional, `record of the kind "${kind}"`);
  for (const [field, held] of Object.entries(fields)) {
    const fits = field === "kind" || (checks[field] ?? isId)(held as JsonValue);
    if (!fits) throw unfit(`Its field ${quote(field)} is ${quote(held)}. Correct it.`, `/${field}`);
  }
  // The checks above are what this type says.
  const record = copy as unknown as PointsRecord;
  return newEntry(record, dayNumberOfText(record.on), dayNumberOfText(record.recordedOn));
}

function kindOf(copy: JsonValue): Kind {
  const { kind } = (copy ?? {}) as { readonly kind?: JsonValue };
  const found = kinds.find((known) => known === kind);
  if (found !== undefined) return found;
  throw unfit(`A record has a kind: ${kinds.join(", ")}. It is ${quote(kind)}.`, "/kind");
}

/** Makes the error about a record that does not fit. */
export const unfit = (message: string, path: string): DomainError =>
  new DomainError<PointsErrorCode>("points/invalid-record", message, { path });
