import { describe, expect, it } from "vitest";
import { issueCircular } from "../../src/cadence/issue-circular.js";
import type { Circular, CircularIssue } from "../../src/cadence/model/circular.js";
import type { DutyRegister } from "../../src/cadence/model/duty-register.js";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import { among } from "../../src/rules/build-conditions.js";
import { dutyOf, labelOf, ladderOf } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";

const scheme = ladderOf({
  effective: { from: "2026-01-01" },
  facts: { kind: { kind: "choice", options: [{ id: "town" }, { id: "village" }] } },
  duties: [
    dutyOf({
      id: "prompt",
      every: { unit: "month" },
      due: { kind: "days", from: "end", count: 1, cutOff: "12:00" },
      owedBy: among("kind", ["town"]),
    }),
  ],
});
const subjects = [
  { id: "west", facts: { kind: "town" } },
  { id: "east", facts: { kind: "town" } },
  { id: "village", facts: { kind: "village" } },
];
const prompt = (subject: string, on: string, parts: object = {}) =>
  ({ subject, duty: "prompt", on, forDay: `${on.slice(0, 8)}01`, ...parts }) as never;
const register: DutyRegister<never> = {
  subjects: subjects as never,
  submissions: [
    // For January in time, on record only in May.
    prompt("east", "2026-01-31", { recordedOn: "2026-05-06" }),
    prompt("east", "2026-03-01", { forDay: "2026-02-20", at: "12:00" }),
    prompt("east", "2026-04-01", { forDay: "2026-03-31", at: "12:01" }),
    // Found out in June to have been made up.
    prompt("west", "2026-01-30", { annulledOn: "2026-06-01" }),
    prompt("west", "2026-04-01", { forDay: "2026-03-31" }),
  ],
  excuses: [
    {
      subject: "west",
      period: { from: "2026-03-01", until: "2026-03-02" },
      reason: labelOf("floods"),
    },
  ],
};

const first: CircularIssue = {
  id: "2026-1",
  period: { from: "2026-02-01", until: "2026-05-01" },
  asOf: "2026-05-01",
};
const issued = (
  issue: CircularIssue,
  knownOn: "2026-05-01" | "2026-05-06" | "2026-05-31" | "2026-07-01" | "2026-08-01",
) => issueCircular(scheme, register, issue, { knownOn });
const figuresIn = ({ figures }: Circular, subject: string) =>
  figures.filter((each) => each.subject === subject).map(({ figure, value }) => [figure, value]);

describe("a circular made from a register", () => {
  it("counts the duties that fell due, as known on the day, by subject", () => {
    const { circular, comparison, failures } = issued(first, "2026-05-01");
    expect(figuresIn(circular, "east")).toEqual([
      ["owed", "3"],
      ["met", "2"],
      ["late", "1"],
      ["overdue", "1"],
      ["excused", "0"],
      ["unknown", "0"],
    ]);
    // West was excused in February; whether March came before noon is not known.
    expect(figuresIn(circular, "west")).toEqual([
      ["owed", "3"],
      ["met", "2"],
      ["late", "0"],
      ["overdue", "0"],
      ["excused", "1"],
      ["unknown", "1"],
    ]);
    expect(circular.figures.map(({ subject }) => subject)).not.toContain("village");
    expect(circular).toMatchObject({ ...first, figures: expect.any(Array) });
    expect(circular).not.toHaveProperty("restated");
    expect(comparison).toEqual({ changes: [], corrections: [] });
    expect(failures).toEqual([]);
  });

  it("counts what is still in time as owed and nothing else", () => {
    const early = { ...first, asOf: "2026-03-31" } as const;
    expect(figuresIn(issued(early, "2026-05-01").circular, "east")).toEqual([
      ["owed", "3"],
      ["met", "1"],
      ["late", "0"],
      ["overdue", "1"],
      ["excused", "0"],
      ["unknown", "0"],
    ]);
  });

  it("restates what a late record and an annulment change, with notices", () => {
    const { circular: past } = issued(first, "2026-05-01");
    const next: CircularIssue = {
      id: "2026-2",
      period: { from: "2026-05-01", until: "2026-08-01" },
      asOf: "2026-08-01",
      past: [past],
    };
    const { circular, comparison } = issued(next, "2026-08-01");
    const notices = comparison.corrections.map(({ subject, figure, printed, value, issue }) => [
      ...[subject, figure, printed, value, issue],
    ]);
    expect(notices).toEqual([
      ["east", "met", "2", "3", "2026-1"],
      ["east", "overdue", "1", "0", "2026-1"],
      ["west", "met", "2", "1", "2026-1"],
      ["west", "overdue", "0", "1", "2026-1"],
    ]);
    expect(circular.restated?.map(({ from }) => from)).toEqual(Array(4).fill("2026-02-01"));
    expect(comparison.corrections[0]?.reason.zh).toBe(
      "更正：2026-1 所载 east 的完成数（自 2026-02-01）由 2 更正为 3",
    );
    expect(comparison.last).toBe("2026-1");
    // What has been corrected once is not corrected again.
    const third: CircularIssue = {
      id: "2026-3",
      period: { from: "2026-08-01", until: "2026-11-01" },
      asOf: "2026-11-01",
      past: [circular, past],
    };
    expect(issued(third, "2026-08-01").comparison.corrections).toEqual([]);
  });

  it.each([
    ["2026-05-01", []],
    ["2026-05-06", ["east"]],
    ["2026-05-31", ["east"]],
    ["2026-07-01", ["east", "west"]],
  ] as const)("as known on %s", (knownOn, changed) => {
    const { circular: past } = issued(first, "2026-05-01");
    const next: CircularIssue = {
      ...{ id: "2026-2", period: { from: "2026-05-01", until: "2026-08-01" } as const },
      ...({ asOf: "2026-08-01", past: [past] } as const),
    };
    const { corrections } = issued(next, knownOn).comparison;
    expect([...new Set(corrections.map(({ subject }) => subject))]).toEqual(changed);
  });

  it("leaves past figures alone that stand for no day", () => {
    const { circular } = issued(first, "2026-05-01");
    const { asOf: _, ...past } = circular;
    const next: CircularIssue = {
      ...{ id: "2026-2", period: { from: "2026-05-01", until: "2026-08-01" } as const },
      ...({ asOf: "2026-08-01", past: [past] } as const),
    };
    expect(issued(next, "2026-08-01").comparison.corrections).toEqual([]);
  });

  it("tells subjects whose facts do not fit", () => {
    const broken = { subjects: [{ id: "east", facts: {} }, ...subjects.slice(0, 1)] };
    const { circular, failures } = issueCircular(scheme, broken as never, first);
    expect(failures.map(({ subject }) => subject)).toEqual(["east"]);
    expect(new Set(circular.figures.map(({ subject }) => subject))).toEqual(new Set(["west"]));
  });

  it("counts duties that fall due on an unknown day as unknown, where their period ends", () => {
    const undecreed = ladderOf({
      effective: { from: "2027-01-01" },
      duties: [
        dutyOf({ every: { unit: "month" }, due: { kind: "workdays", from: "end", count: 1 } }),
      ],
    });
    const { circular } = issueCircular(
      undecreed,
      { subjects: [{ id: "east", facts: {} }] },
      { id: "2027-1", period: { from: "2027-01-01", until: "2027-03-01" }, asOf: "2027-04-01" },
      { decrees: holidayDecrees },
    );
    expect(figuresIn(circular, "east")).toContainEqual(["unknown", "2"]);
  });

  it("refuses what is no issue, and issues that do not follow", () => {
    const wrong = (issue: object) =>
      codeOf(() => issueCircular(scheme, register, { ...first, ...issue } as never));
    expect(wrong({ asOf: "2026-02-30" })).toBe("cadence/invalid-circulars");
    expect(wrong({ more: 1 })).toBe("cadence/invalid-circulars");
    const { circular } = issued(first, "2026-05-01");
    expect(wrong({ past: [circular] })).toBe("cadence/duplicate-id");
    expect(wrong({ id: "other", past: [circular] })).toBe("cadence/out-of-order");
  });
});
