import { describe, expect, it } from "vitest";
import { followFindings } from "../../src/cadence/follow-findings.js";
import type { VisitFinding } from "../../src/cadence/model/finding.js";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { ladderOf } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";

const scheme = ladderOf({
  findingGrades: [
    {
      id: "plain",
      label: { zh: "一般问题", en: "plain" },
      rectifyWorkdays: 5,
      recheckWorkdays: 3,
    },
    { id: "grave", label: { zh: "严重问题", en: "grave" }, rectifyWorkdays: 1, recheckWorkdays: 1 },
  ],
});
const found: VisitFinding = { id: "f1", site: "east", grade: "plain", foundOn: "2026-09-28" };
const decrees = { decrees: holidayDecrees };

const on = (asOf: PlainDate, parts: Partial<VisitFinding> = {}, options: object = decrees) =>
  followFindings(scheme, [{ ...found, ...parts }], { asOf, ...options })[0];

// Working days after 28 September 2026: 29, 30, then 8, 9, 10 (a Saturday worked), 12 October …
const reported = { reports: [{ on: "2026-10-09" }] } as const;
const failed = { ...reported, rechecks: [{ on: "2026-10-12", passed: false }] } as const;
const passed = {
  reports: [{ on: "2026-10-09" }, { on: "2026-10-13" }],
  rechecks: [
    { on: "2026-10-14", passed: true },
    { on: "2026-10-12", passed: false },
  ],
} as const;

describe("a finding", () => {
  it.each<[PlainDate, Partial<VisitFinding>, string, unknown, number]>([
    ["2026-09-28", {}, "open", "2026-10-10", 0],
    ["2026-10-10", {}, "open", "2026-10-10", 0],
    ["2026-10-11", {}, "overdue", "2026-10-10", 0],
    ["2026-09-29", { grade: "grave" }, "open", "2026-09-29", 0],
    ["2026-09-30", { grade: "grave" }, "overdue", "2026-09-29", 0],
    ["2026-10-08", reported, "open", "2026-10-10", 0],
    ["2026-10-09", reported, "reported", "2026-10-13", 0],
    ["2026-10-13", reported, "reported", "2026-10-13", 0],
    ["2026-10-14", reported, "recheck-overdue", "2026-10-13", 0],
    [
      "2026-10-13",
      { reports: [{ on: "2026-10-12" }, { on: "2026-10-09" }] },
      "reported",
      "2026-10-13",
      0,
    ],
    ["2026-10-11", failed, "reported", "2026-10-13", 0],
    ["2026-10-12", failed, "open", "2026-10-19", 1],
    ["2026-10-20", failed, "overdue", "2026-10-19", 1],
    ["2026-10-13", passed, "reported", "2026-10-16", 1],
    ["2026-10-14", passed, "closed", undefined, 1],
    ["2026-12-31", passed, "closed", undefined, 1],
    [
      "2026-10-14",
      { reports: [{ on: "2026-10-14" }], rechecks: [{ on: "2026-10-14", passed: true }] },
      "closed",
      undefined,
      0,
    ],
    ["2026-10-14", { rechecks: [{ on: "2026-09-28", passed: true }] }, "closed", undefined, 0],
    [
      "2026-10-09",
      { reports: [{ on: "2026-10-09" }], rechecks: [{ on: "2026-10-09", passed: false }] },
      "open",
      "2026-10-15",
      1,
    ],
    [
      "2026-10-14",
      {
        rechecks: [
          { on: "2026-09-29", passed: true },
          { on: "2026-10-12", passed: false },
        ],
      },
      "open",
      "2026-10-19",
      1,
    ],
  ])("on %s with %j is %s", (day, parts, status, due, failedRechecks) => {
    const standing = on(day, parts);
    expect(standing).toMatchObject({ finding: "f1", site: "east", status, failedRechecks });
    expect(standing?.due).toEqual(due);
  });

  it("is not yet there on the day before", () => {
    expect(on("2026-09-27")).toBeUndefined();
  });

  it("has an unknown deadline where a year is not decreed", () => {
    expect(on("2026-10-01", {}, {})).toMatchObject({
      status: "unknown",
      due: { unknown: "not-decreed" },
      reason: {
        zh: "一般问题：2026-09-28 发现，复查未过 0 次，自 2026-09-28 起 5 个工作日内整改，截止 未知（尚未规定）；期限未知",
      },
    });
    const known = { decrees: holidayDecrees, knownOn: "2025-01-01" };
    expect(on("2026-10-01", {}, known)?.status).toBe("unknown");
  });

  it.each<[PlainDate, Partial<VisitFinding>, string, string]>([
    [
      "2026-10-01",
      {},
      "一般问题：2026-09-28 发现，复查未过 0 次，自 2026-09-28 起 5 个工作日内整改，截止 2026-10-10；整改中",
      "plain: found on 2026-09-28, 0 failed re-checks, to be put right within 5 working days of 2026-09-28, due 2026-10-10; still in time",
    ],
    [
      "2026-10-14",
      reported,
      "一般问题：2026-09-28 发现，复查未过 0 次，自 2026-10-09 起 3 个工作日内复查，截止 2026-10-13；复查逾期",
      "plain: found on 2026-09-28, 0 failed re-checks, to be checked again within 3 working days of 2026-10-09, due 2026-10-13; the re-check is overdue",
    ],
    [
      "2026-10-20",
      { ...failed, grade: "grave" },
      "严重问题：2026-09-28 发现，复查未过 1 次，自 2026-10-12 起 1 个工作日内整改，截止 2026-10-13；整改逾期",
      "grave: found on 2026-09-28, 1 failed re-check, to be put right within 1 working day of 2026-10-12, due 2026-10-13; overdue",
    ],
    [
      "2026-10-09",
      reported,
      "一般问题：2026-09-28 发现，复查未过 0 次，自 2026-10-09 起 3 个工作日内复查，截止 2026-10-13；待复查",
      "plain: found on 2026-09-28, 0 failed re-checks, to be checked again within 3 working days of 2026-10-09, due 2026-10-13; awaiting the re-check",
    ],
    [
      "2026-10-14",
      passed,
      "一般问题：2026-09-28 发现，2026-10-14 复查通过；已销号",
      "plain: found on 2026-09-28, passed its re-check on 2026-10-14; closed",
    ],
  ])("is explained on %s with %j", (day, parts, zh, en) => {
    expect(on(day, parts)?.reason).toEqual({ zh, en });
  });

  it("is told with what is wrong", () => {
    const problem = { zh: "无活动记录", en: "no record of activities" };
    const reasonOn = (day: PlainDate, parts: Partial<VisitFinding>) =>
      on(day, { problem, ...parts });
    expect(reasonOn("2026-10-14", passed)?.reason).toEqual({
      zh: "一般问题（无活动记录）：2026-09-28 发现，2026-10-14 复查通过；已销号",
      en: "plain (no record of activities): found on 2026-09-28, passed its re-check on 2026-10-14; closed",
    });
    expect(reasonOn("2026-09-28", {})?.reason.zh).toBe(
      "一般问题（无活动记录）：2026-09-28 发现，复查未过 0 次，自 2026-09-28 起 5 个工作日内整改，截止 2026-10-10；整改中",
    );
    expect(reasonOn("2026-09-28", {})?.reason.en).toContain("plain (no record of activities): ");
  });

  it("is told as it was on record", () => {
    const known = (knownOn: string, parts: Partial<VisitFinding>) =>
      on("2026-10-14", parts, { ...decrees, knownOn })?.status;
    expect(known("2026-10-14", { recordedOn: "2026-10-15" })).toBeUndefined();
    expect(known("2026-10-15", { recordedOn: "2026-10-15" })).toBe("overdue");
    const late = {
      reports: [{ on: "2026-10-09" }],
      rechecks: [{ on: "2026-10-12", passed: true, recordedOn: "2026-10-20" }],
    } as const;
    expect(known("2026-10-19", late)).toBe("recheck-overdue");
    expect(known("2026-10-20", late)).toBe("closed");
    const reportedLate = { reports: [{ on: "2026-10-09", recordedOn: "2026-10-12" }] } as const;
    expect(known("2026-10-11", reportedLate)).toBe("overdue");
    expect(known("2026-10-12", reportedLate)).toBe("recheck-overdue");
    expect(on("2026-10-11", reportedLate)?.status).toBe("reported");
  });

  it("is told in the order of ids", () => {
    const findings = ["f2", "f1", "f3"].map((id) => ({ ...found, id }));
    const told = followFindings(scheme, findings, { asOf: "2026-10-01", ...decrees });
    expect(told.map(({ finding }) => finding)).toEqual(["f1", "f2", "f3"]);
  });

  const refused = (findings: unknown, options: object = { asOf: "2026-10-01" }, rule = scheme) =>
    codeOf(() => followFindings(rule, findings as never, options as never));

  it.each<[string, string | undefined]>([
    ["cadence/invalid-findings", refused([{ ...found, foundOn: "2026-02-30" }])],
    ["cadence/duplicate-id", refused([found, found])],
    ["cadence/unknown-grade", refused([{ ...found, grade: "light" }])],
    ["cadence/unknown-grade", refused([found], { asOf: "2026-10-01" }, ladderOf())],
    ["cadence/out-of-order", refused([{ ...found, reports: [{ on: "2026-09-27" }] }])],
    [
      "cadence/out-of-order",
      refused([{ ...found, rechecks: [{ on: "2026-09-27", passed: true }] }]),
    ],
    ["core/invalid-date", refused([found], { asOf: "2026-02-30" })],
    ["core/invalid-shape", refused([found], {})],
    ["core/invalid-decrees", refused([found], { asOf: "2026-10-01", decrees: 1 })],
  ])("refuses with %s", (code, given) => {
    expect(given).toBe(code);
  });
});
