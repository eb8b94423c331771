import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HolidayDecree } from "../../../src/core/holiday-decree.js";
import type { TimeOfDay } from "../../../src/core/plain-date-time.js";
import { balanceDemands } from "../../../src/orders/balance-demands.js";
import { explainOrder } from "../../../src/orders/explain-order.js";
import { explainServiceLevels } from "../../../src/orders/explain-service-levels.js";
import { menuStatisticsOf } from "../../../src/orders/menu-statistics-of.js";
import { mergeLogs } from "../../../src/orders/merge-logs.js";
import type { OrderEvent } from "../../../src/orders/model/order-event.js";
import { postEvent } from "../../../src/orders/post-event.js";
import { replayOrders } from "../../../src/orders/replay-orders.js";
import { serviceLevelsOf } from "../../../src/orders/service-levels-of.js";
import { codeOf } from "../../support/code-of.js";
import { invariant } from "../../support/invariant.js";
import { deadline, eventOf, frozen, minute, orderScheme } from "../../support/order-documents.js";

const decree: HolidayDecree = frozen({
  year: 2026,
  published: "2025-11-04",
  citation: { document: "国办发明电〔2025〕7号" },
  holidays: [{ name: "国庆节", from: "2026-10-01", until: "2026-10-08" }],
  workdays: ["2026-09-20", "2026-10-10"],
});
const decrees = [decree];
const notDecreed = { unknown: "not-decreed" };

const rules = (length: number, until?: TimeOfDay) =>
  frozen(
    orderScheme({
      deadlines: [
        deadline("fill", {
          in: ["submitted", "under-review"],
          within: { unit: "working-days", length },
          ...(until === undefined ? {} : { until }),
        }),
      ],
    }),
  );
const submitted = (day: string, rest: readonly OrderEvent[] = []) =>
  frozen([eventOf("submit", "e1", minute(0, day)), ...rest]);
const clockOf = (
  length: number,
  log: readonly OrderEvent[],
  options: Parameters<typeof replayOrders>[2] = { decrees },
) => replayOrders(rules(length), log, options).orders[0]?.clocks[0];

describe("a time in working days", () => {
  it.each([
    ["2026-09-18", 1, "2026-09-20"],
    ["2026-09-30", 0, "2026-09-30"],
    ["2026-09-30", 1, "2026-10-08"],
    ["2026-09-30", 2, "2026-10-09"],
    ["2026-09-30", 3, "2026-10-10"],
    ["2026-09-30", 4, "2026-10-12"],
    ["2026-10-03", 0, "2026-10-03"],
    ["2026-10-03", 1, "2026-10-08"],
    ["2026-12-30", 1, "2026-12-31"],
  ] as const)("from %s on, %i of them, ends on %s", (from, length, due) => {
    expect(clockOf(length, submitted(from))?.due).toBe(`${due}T23:59`);
  });

  it("ends at the minute that the scheme says", () => {
    const [order] = replayOrders(rules(1, "17:30"), submitted("2026-09-30"), { decrees }).orders;
    expect(order?.clocks[0]?.due).toBe("2026-10-08T17:30");
  });

  it.each([
    ["2026-10-08", "open"],
    ["2026-10-09", "overdue"],
  ] as const)("stands as it does (%s)", (day, status) => {
    const options = { decrees, now: minute(0, day) };
    expect(clockOf(1, submitted("2026-09-30"), options)?.status).toBe(status);
  });

  it.each([
    ["no decree", "2026-09-30", {}],
    ["none for that year", "2026-12-31", { decrees }],
    ["none known then", "2026-09-30", { decrees, knownOn: "2025-11-03" }],
  ] as const)("is unknown with %s", (_, day, options) => {
    const now = { now: minute(0, "2027-02-01") };
    for (const asked of [options, { ...options, ...now }]) {
      expect(clockOf(1, submitted(day), asked)).toEqual({
        ...{ deadline: "fill", from: minute(0, day), due: notDecreed, status: "unknown" },
      });
    }
    const ended = minute(0, "2027-01-20");
    const log = submitted(day, [eventOf("cancel", "e2", ended)]);
    const [order] = replayOrders(rules(1), log, options).orders;
    expect(order?.clocks[0]).toMatchObject({ ended, status: "unknown" });
    expect(order?.steps[1]).not.toHaveProperty("late");
  });

  it("is known with the decree of the day of its publication", () => {
    const options = { decrees, knownOn: "2025-11-04" } as const;
    expect(clockOf(1, submitted("2026-09-30"), options)?.status).toBe("running");
  });
});

describe("a time-out", () => {
  const out = (day: string) => eventOf("time-out", "e2", minute(0, day));
  const reasonOf = (log: readonly OrderEvent[], scheme = rules(1)) =>
    replayOrders(scheme, log, { decrees }).refused[0]?.reason;

  it.each([
    ["2026-09-30", "2026-10-08", "not-overdue"],
    ["2026-09-30", "2026-10-09", undefined],
    ["2026-12-31", "2027-03-01", "due-unknown"],
  ] as const)("after %s on %s: %s", (from, day, reason) => {
    expect(reasonOf(submitted(from, [out(day)]))).toBe(reason);
  });

  it("stands where another time is known to have run out", () => {
    const plain = deadline("plain", { in: ["submitted"], within: { unit: "hours", length: 1 } });
    const both = frozen(orderScheme({ deadlines: [...(rules(1).deadlines ?? []), plain] }));
    expect(reasonOf(submitted("2026-12-31", [out("2027-03-01")]), both)).toBeUndefined();
  });

  it("is posted and merged by the same decrees", () => {
    const [scheme, log] = [rules(1), submitted("2026-09-30")];
    expect(postEvent(scheme, log, out("2026-10-09"), { decrees }).status).toBe("posted");
    expect(postEvent(scheme, log, out("2026-10-09"))).toMatchObject({
      ...{ status: "refused", reason: "due-unknown" },
    });
    const logs = [log, [out("2026-10-09")]];
    expect(mergeLogs(scheme, logs, { decrees }).orders[0]?.state).toBe("timed-out");
    expect(mergeLogs(scheme, logs).orders[0]?.state).toBe("submitted");
  });
});

describe("figures and sentences", () => {
  const log = submitted("2026-12-31");
  const late = frozen([
    ...log,
    ...["a", "b"].map((order) =>
      eventOf("submit", `s-${order}`, minute(0, "2026-09-30"), { order }),
    ),
    eventOf("grab", "g-a", minute(5, "2026-10-08"), { order: "a" }),
    eventOf("grab", "g-b", minute(5, "2026-10-09"), { order: "b" }),
  ]);

  it("count what is not known apart, and leave it out of shares", () => {
    const options = { decrees, now: minute(0, "2027-02-01") };
    expect(serviceLevelsOf(rules(1), late, options).deadlines[0]).toEqual({
      deadline: "fill",
      counts: { met: 1, late: 1, open: 0, overdue: 0, running: 0, unknown: 1 },
      inTime: "0.5",
    });
  });

  it("take decrees wherever a log is read", () => {
    const timed = submitted("2026-09-30", [eventOf("time-out", "e2", minute(0, "2026-10-09"))]);
    const scheme = rules(1);
    const found = serviceLevelsOf(scheme, timed, { decrees }).states.find(({ count }) => count > 0);
    expect(found?.state).toBe("timed-out");
    expect(menuStatisticsOf(scheme, timed, { decrees }).total.ordered).toBe(1);
    expect(balanceDemands(scheme, timed, [], { decrees }).demands).toBe(1);
    const asked = { decrees, language: "en" } as const;
    expect(explainServiceLevels(scheme, timed, asked)[1]?.text).toBe("timed out: 1");
    expect(explainOrder(scheme, timed, { order: "o1", ...asked })[0]?.text).toContain("timed-out");
  });

  it.each([
    ["zh", "时限“名fill”至 放假安排未公布之日：是否逾期不明"],
    ["en", "time “fill” until a day not decreed yet: not known whether in time"],
  ] as const)("say so in %s", (language, text) => {
    const sentences = explainOrder(rules(1), log, { order: "o1", language, decrees });
    expect(sentences.map((each) => each.text)).toContain(text);
  });
});

describe("what is known about working days", () => {
  const [scheme, log] = [rules(1), submitted("2026-09-30")];
  const other = { ...decree, holidays: [], workdays: ["2026-10-02"] };
  const wrong: readonly [string, unknown, string][] = [
    ["no list", { decrees: {} }, "orders/invalid-options"],
    ["no day", { decrees, knownOn: "2026-02-30" }, "orders/invalid-options"],
    ["no decrees", { decrees: [1] }, "core/invalid-decrees"],
    ["decrees in conflict", { decrees: [decree, other] }, "core/conflict"],
    ["other fields", { decrees, stray: 1 }, "orders/invalid-options"],
  ];
  it.each(wrong)("is refused: %s", (_, options, code) => {
    const given = options as never;
    expect(codeOf(() => replayOrders(scheme, log, given))).toBe(code);
    expect(codeOf(() => mergeLogs(scheme, [log], given))).toBe(code);
    expect(codeOf(() => postEvent(scheme, [], log[0] as OrderEvent, given))).toBe(code);
  });

  it("is asked for without the minute where nothing is left out", () => {
    const now = { now: minute(0) } as never;
    expect(codeOf(() => mergeLogs(scheme, [log], now))).toBe("orders/invalid-options");
  });
});

interface Case {
  readonly from: number;
  readonly length: number;
  readonly off: readonly number[];
  readonly worked: readonly number[];
}

const dayAt = (index: number): HolidayDecree["published"] =>
  new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10) as never;
const isWeekend = (index: number) =>
  [0, 6].includes(new Date(Date.UTC(2026, 0, 1 + index)).getUTCDay());

const days = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 8, size: "max" });
const cases: fc.Arbitrary<Case> = fc
  .record({
    ...{ from: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 8 }) },
    ...{ off: days, worked: days },
  })
  .map(({ off, worked, ...rest }) => ({
    ...rest,
    off: off.filter((day) => !isWeekend(day)),
    worked: worked.filter(isWeekend),
  }));

type Due = (input: Case) => unknown;

/** Goes on day by day. */
const naive: Due = ({ from, length, off, worked }) => {
  let [day, left] = [from, length];
  while (left > 0) {
    day += 1;
    if (worked.includes(day) || !(isWeekend(day) || off.includes(day))) left -= 1;
  }
  return `${dayAt(day)}T23:59`;
};

invariant("times in working days end as a calendar on the wall says", {
  inputs: cases,
  law: (due: Due, input) => {
    expect(due(input)).toBe(naive(input));
  },
  real: ({ from, length, off, worked }) => {
    const holidays = off.map((day) => ({ name: "假", from: dayAt(day), until: dayAt(day + 1) }));
    const own = { ...decree, holidays, workdays: worked.map(dayAt) };
    return clockOf(length, submitted(dayAt(from)), { decrees: [own] })?.due;
  },
  faults: {
    "calendar days": ({ from, length }) => `${dayAt(from + length)}T23:59`,
    "no holidays": (input) => naive({ ...input, off: [] }),
    "no adjusted workdays": (input) => naive({ ...input, worked: [] }),
    "the first day counted": (input) => naive({ ...input, from: input.from - 1 }),
    "one day too many": (input) => naive({ ...input, length: input.length + 1 }),
  },
  runs: 200,
});
