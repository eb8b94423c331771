import type { JsonValue } from "../core/json-value.js";
import { parseWith } from "../core/parse-with.js";
import type { OrdersErrorCode } from "./errors.js";
import type { ServiceRecord } from "./model/service-record.js";
import type { RecordField } from "./national-record-fields.js";
import { nationalRecordFields } from "./national-record-fields.js";
import { serviceRecordSchema } from "./schema.js";

/** A field that a record lacks. */
export interface RecordGap extends RecordField {
  /** Where it is missing. */
  readonly path: string;
}

/**
 * Tells what a service record lacks of the fields that the national measures ask for.
 *
 * An empty list is an answer, "there were none"; a block that is left out is a gap.
 *
 * @param record - The record.
 * @returns The gaps, in the order of `nationalRecordFields`; none says nothing about conformity.
 * @throws {@link core.DomainError} `orders/invalid-record` when the record does not fit its schema.
 * @throws {@link core.DomainError} a `core/` code when it is not plain data.
 * @example
 * const gaps = recordGapsOf({
 *   volunteer: { number: "v1", name: "李", sex: "female", documentKind: "ID card", contact: "…" },
 *   services: [{ activity: "a1", on: "2024-05-01", hours: "2", recorder: "r1" }],
 *   trainings: [], commendations: [], evaluations: [],
 *   recorder: { name: "station", inCharge: "王", handler: "赵", contact: "…" },
 * });
 * gaps.map(({ path }) => path); // ["/services/0/content"]
 */
export function recordGapsOf(record: ServiceRecord): readonly RecordGap[] {
  const read = parseWith<ServiceRecord, OrdersErrorCode>(
    serviceRecordSchema,
    record,
    { code: "orders/invalid-record", what: "service record" },
    { nodes: 2_000_000 },
  );
  return gapsIn(read);
}

/** Tells what a record lacks that has been checked. */
export function gapsIn(record: ServiceRecord): readonly RecordGap[] {
  return Object.freeze(
    nationalRecordFields.flatMap((field) =>
      missingIn(record as unknown as JsonValue, field.path.slice(1).split("/"), "").map((path) =>
        Object.freeze({ ...field, path }),
      ),
    ),
  );
}

/** The places at which a path ends in nothing. */
function missingIn(
  value: JsonValue | undefined,
  [key, ...rest]: readonly string[],
  path: string,
): readonly string[] {
  if (key === undefined) return value === undefined ? [path] : [];
  if (key === "*" && Array.isArray(value)) {
    return value.flatMap((each: JsonValue, index) => missingIn(each, rest, `${path}/${index}`));
  }
  const held = value as Readonly<Record<string, JsonValue>> | undefined;
  return missingIn(held?.[key], rest, `${path}/${key}`);
}
