import { describe, expect, it } from "vitest";
import type {
  MenuService,
  OrderDeadline,
  RatingGrade,
} from "../../src/orders/model/order-scheme.js";
import {
  careRegisterSchema,
  careSchemeSchema,
  dispatchSchemeSchema,
  orderEventsSchema,
  orderSchemeSchema,
  recordRegisterSchema,
  serviceBookSchema,
  serviceRecordSchema,
  serviceSchemeSchema,
} from "../../src/orders/schema.js";
import {
  variedBook,
  variedCare,
  variedDispatch,
  variedLog,
  variedOrders,
  variedRecords,
  variedRegister,
  variedService,
  variedServiceRecord,
} from "../hostile/documents/orders.js";
import { labelOf, notice } from "../support/order-documents.js";

const service: Required<MenuService> = {
  id: "a",
  label: labelOf("a"),
  class: "daily",
  offered: { from: "2024-01-01", until: "2025-01-01" },
  citation: notice,
};
const deadline: Required<OrderDeadline> = {
  id: "d",
  label: labelOf("d"),
  citation: notice,
  in: ["submitted"],
  restarts: ["redispatch"],
  within: { unit: "days", length: 1 },
  until: "12:00",
};
const grade: Required<RatingGrade> = { id: "5", label: labelOf("5"), satisfied: true, value: "5" };

const documents = [
  [
    "rules of ordering",
    orderSchemeSchema,
    { ...variedOrders, menu: [service], deadlines: [deadline], ratings: [grade] },
  ],
  ["a log", orderEventsSchema, variedLog],
  ["rules of dispatch", dispatchSchemeSchema, variedDispatch],
  ["rules of service", serviceSchemeSchema, variedService],
  ["a book", serviceBookSchema, variedBook],
  ["rules of care", careSchemeSchema, variedCare],
  ["a register", careRegisterSchema, variedRegister],
  ["a record", serviceRecordSchema, variedServiceRecord],
  ["what records are made from", recordRegisterSchema, variedRecords],
] as const;

describe("schemas of orders", () => {
  it.each(documents)("take %s with every field, and no other", (_, schema, document) => {
    expect(schema.safeParse(document).error).toBeUndefined();
    const stray = Array.isArray(document)
      ? [{ ...document[0], stray: 1 }]
      : { ...document, stray: 1 };
    expect(schema.safeParse(stray).success).toBe(false);
  });
});
