import { describe, expect, it } from "vitest";
import type { ServiceRecord } from "../../src/orders/model/service-record.js";
import { nationalRecordFields } from "../../src/orders/national-record-fields.js";
import { recordGapsOf } from "../../src/orders/record-gaps-of.js";
import { codeOf } from "../support/code-of.js";
import { frozen } from "../support/order-documents.js";

const service = {
  activity: "a1",
  on: "2024-05-01",
  hours: "2",
  content: "理发",
  recorder: "r1",
} as const;
const whole: ServiceRecord = frozen({
  volunteer: { number: "v1", name: "李", sex: "female", documentKind: "身份证", contact: "…" },
  services: [service],
  trainings: [],
  commendations: [{ on: "2024-01-01", text: "市级表彰" }],
  evaluations: [],
  recorder: { name: "站", inCharge: "王", handler: "赵", contact: "…" },
} as const);

describe("a service record", () => {
  it("has every field that is published", () => {
    expect(recordGapsOf(whole)).toEqual([]);
    expect(recordGapsOf({ ...whole, services: [] })).toEqual([]);
  });

  it("lacks what is left out, service by service", () => {
    const { content: _, recorder: __, ...bare } = service;
    const gaps = recordGapsOf({ volunteer: { number: "v1" }, services: [service, bare] });
    const paths = nationalRecordFields
      .map(({ path }) => path)
      .filter((path) => !path.includes("*"));
    expect(gaps.map(({ path }) => path)).toEqual([
      ...paths.slice(0, 4),
      "/services/1/content",
      "/services/1/recorder",
      ...paths.slice(4),
    ]);
    expect(gaps[4]?.label).toEqual({ zh: "服务内容", en: "content of the service" });
    expect(gaps[4]?.citation.clause).toBe("第六条");
    expect(Object.isFrozen(gaps[0])).toBe(true);
  });

  it("is asked for fields that nobody can change", () => {
    expect(Object.isFrozen(nationalRecordFields)).toBe(true);
    for (const { label, citation } of nationalRecordFields) {
      expect(Object.isFrozen(label) && Object.isFrozen(citation)).toBe(true);
    }
  });

  it.each<[string, unknown]>([
    ["no record", {}],
    ["an unknown field", { ...whole, idNumber: "1" }],
    ["hours that are none", { ...whole, services: [{ ...service, hours: 2 }] }],
    ["no number", { ...whole, volunteer: { name: "李" } }],
  ])("refuses %s", (_, record) => {
    expect(codeOf(() => recordGapsOf(record as never))).toBe("orders/invalid-record");
  });
});
