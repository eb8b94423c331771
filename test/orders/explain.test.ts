import { describe, expect, it } from "vitest";
import { explainCare } from "../../src/orders/explain-care.js";
import { explainHours } from "../../src/orders/explain-hours.js";
import { explainOrder } from "../../src/orders/explain-order.js";
import { explainRanking } from "../../src/orders/explain-ranking.js";
import { explainServiceLevels } from "../../src/orders/explain-service-levels.js";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import { english } from "../../src/orders/tell/phrases-en.js";
import { chinese } from "../../src/orders/tell/phrases-zh.js";
import type { Sentence } from "../../src/rules/explain/explain.js";
import { codeOf } from "../support/code-of.js";
import {
  careScheme,
  dispatchScheme,
  eventOf,
  frozen,
  history,
  minute,
  orderScheme,
  serviceScheme,
} from "../support/order-documents.js";

const lines = (sentences: readonly Sentence[]) =>
  sentences.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`);
const scheme = frozen(orderScheme());

describe("an order in words", () => {
  const log = history("submit", "dispatch", ["accept", { team: "west" }], "refuse", [
    "redispatch",
    { team: "west" },
  ]);
  const late: readonly OrderEvent[] = [
    ...log,
    eventOf("accept", "a", minute(125), { team: "west" }),
    eventOf("begin", "b", minute(130), { team: "west" }),
    eventOf("complete", "c", minute(140), { team: "west" }),
    eventOf("rate", "r", minute(150), { grade: "5" }),
    eventOf("rate", "t", minute(160), { side: "team", team: "west", grade: "shown" }),
  ];

  it("is told in Chinese", () => {
    const told = explainOrder(scheme, frozen(late), { order: "o1", language: "zh" });
    expect(lines(told)).toEqual([
      "订单 o1：名rated（不公开）",
      "  2024-05-06 08:00 点单，网络，名haircut",
      "  2024-05-06 08:10 派单，队伍 east",
      "  2024-05-06 08:30 拒单，理由：busy",
      "  2024-05-06 08:40 改派，队伍 west",
      "  2024-05-06 10:05 接单，队伍 west，超过时限：名fill、名answer",
      "  2024-05-06 10:10 开始服务，队伍 west",
      "  2024-05-06 10:20 完成服务，队伍 west",
      "  2024-05-06 10:30 评单，队伍 west",
      "  2024-05-06 10:40 评单，队伍 west",
      "  时限“名fill”至 2024-05-06 10:00：超时完成",
      "  时限“名answer”至 2024-05-06 08:40：按时",
      "  时限“名answer”至 2024-05-06 09:10：超时完成",
      "  时限“名serve”至 2024-05-07 12:00：按时",
      "  群众评价：名5",
      "  队伍评价：名shown",
      "  2024-05-06 08:20 接单不生效：订单不在该队伍手中",
    ]);
    expect(Object.isFrozen(told)).toBe(true);
  });

  it("is told in English, as seen from a minute", () => {
    const other = eventOf("submit", "z", minute(0), { order: "o2" });
    const stray = eventOf("accept", "y", minute(1), { order: "o2" });
    const question = { order: "o1", language: "en", now: minute(60) } as const;
    expect(lines(explainOrder(scheme, [...log, other, stray], question))).toEqual([
      "order o1: dispatched (not public)",
      "  2024-05-06 08:00 submitted, by app, haircut",
      "  2024-05-06 08:10 dispatched, team east",
      "  2024-05-06 08:30 refused, reason: busy",
      "  2024-05-06 08:40 re-dispatched, team west",
      "  time “fill” until 2024-05-06 10:00: still in time",
      "  time “answer” until 2024-05-06 08:40: in time",
      "  time “answer” until 2024-05-06 09:10: still in time",
      "  2024-05-06 08:20 accepted, without effect: the team does not have the order",
    ]);
  });

  it("is told in English to its rating", () => {
    const told = lines(explainOrder(scheme, late, { order: "o1", language: "en" }));
    expect(told[5]).toBe("  2024-05-06 10:05 accepted, team west, beyond the time: fill, answer");
    expect(told.slice(-3, -1)).toEqual([
      "  rated by the resident: 5",
      "  rated by the team: shown",
    ]);
  });

  it("may be a wish, and public", () => {
    const wish = { channel: "site", wish: "修灯" } as const;
    const events = [
      { ...log[0], demand: wish },
      ...history("submit", "grab", "begin").slice(1),
    ] as readonly OrderEvent[];
    const told = lines(explainOrder(scheme, events, { order: "o1", language: "zh" }));
    expect(told.slice(0, 2)).toEqual([
      "订单 o1：名in-service（公开）",
      "  2024-05-06 08:00 点单，阵地制单，修灯",
    ]);
    expect(lines(explainOrder(scheme, events, { order: "o1", language: "en" }))[0]).toContain(
      "(public)",
    );
  });

  it.each<[string, object, string]>([
    ["another order", { order: "o2", language: "zh" }, "orders/unknown-order"],
    [
      "an order to come",
      { order: "o1", language: "zh", now: "2024-01-01T00:00" },
      "orders/unknown-order",
    ],
    ["another language", { order: "o1", language: "fr" }, "core/invalid-shape"],
    ["no language", { order: "o1" }, "core/invalid-shape"],
    ["a minute that is none", { order: "o1", language: "zh", now: 1 }, "orders/invalid-options"],
  ])("refuses %s", (_, question, code) => {
    expect(codeOf(() => explainOrder(scheme, log, question as never))).toBe(code);
  });
});

describe("proposed teams in words", () => {
  const teams = [
    { team: "east", facts: { km: "3.5", load: 1, skilled: true } },
    { team: "north", facts: { km: "1", load: 0, skilled: false } },
    { team: "south", facts: { load: 0 } },
    { team: "west", facts: {} },
    {},
  ];
  const told = (language: "zh" | "en") =>
    lines(explainRanking(dispatchScheme(), frozen(teams) as never, { language }));

  it("are told in Chinese with reasons", () => {
    expect(told("zh")).toEqual([
      "第 1 位 east：-4.5 分",
      "  名near：-3.5",
      "    名near：-1 × km 3.5 = -3.5",
      "  名load：-1",
      "    名load：-1 × load 1 = -1",
      "north 不符合：名skill",
      "south 情况不明，不排位",
      "  名skill：未知（缺少材料）",
      "  名near：未知（缺少材料）",
      "  名load：0",
      "west 资料有误（rules/invalid-facts）",
      "#5 资料有误（core/invalid-shape）",
    ]);
  });

  it("are told in English", () => {
    expect(told("en")).toEqual([
      "1. east: -4.5",
      "  near: -3.5",
      "    near: -1 × km (3.5) = -3.5",
      "  load: -1",
      "    load: -1 × load (1) = -1",
      "north does not meet: skill",
      "south cannot be ranked, too little is known",
      "  skill: unknown (evidence is missing)",
      "  near: unknown (evidence is missing)",
      "  load: 0",
      "west: facts that do not fit (rules/invalid-facts)",
      "#5: facts that do not fit (core/invalid-shape)",
    ]);
  });

  it("tell why a requirement is open", () => {
    const open = [
      { team: "a", facts: { load: 0, km: "1", skilled: { unknown: "not-published" } } },
    ];
    const sentences = explainRanking(dispatchScheme(), open as never, { language: "zh" });
    expect(lines(sentences)[1]).toBe("  名skill：未知（原文未公布）");
  });

  it("tell what is open alone", () => {
    const open = [{ team: "a", facts: { load: 0, skilled: true } }];
    const sentences = explainRanking(dispatchScheme(), open as never, { language: "zh" });
    expect(lines(sentences)).toEqual([
      "a 情况不明，不排位",
      "  名near：未知（缺少材料）",
      "  名load：0",
    ]);
    const { requirements: _, ...free } = dispatchScheme();
    const free1 = explainRanking(free, open as never, { language: "en" });
    expect(free1).toHaveLength(3);
  });

  it("refuse another language and another day", () => {
    const ask = (context: object) => () => explainRanking(dispatchScheme(), [], context as never);
    expect(codeOf(ask({ language: "xx" }))).toBe("core/invalid-shape");
    expect(codeOf(ask({ language: "zh", asOf: "x" }))).toBe("core/invalid-date");
  });
});

describe("hours in words", () => {
  const activity = (id: string) => ({ id, from: minute(0), until: minute(60) });
  const check = (id: string, kind: "check-in" | "check-out", at: number, where = "clean") => ({
    ...{ id, kind, person: "p1", activity: where, at: minute(at) },
  });
  const book = frozen({
    activities: [activity("clean"), activity("visit")],
    checks: [
      check("1", "check-in", 0),
      check("2", "check-out", 61),
      check("3", "check-in", 60, "visit"),
      check("4", "check-out", 800, "visit"),
      check("5", "check-in", 900),
    ],
    honors: [
      { id: "h1", person: "p2", activity: "clean", minutes: 60 },
      { id: "h2", person: "p2", activity: "clean", minutes: 61 },
    ],
  });

  it("are told in Chinese", () => {
    expect(lines(explainHours(serviceScheme(), book, { language: "zh" }))).toEqual([
      "p1 2024-05-06：13.33 小时（800 分钟），认定途径不明",
      "  clean：2024-05-06 08:00 至 2024-05-06 09:01，61 分钟",
      "  visit：2024-05-06 09:01 至 2024-05-06 21:20，739 分钟",
      "p2 clean：荣誉时数 1 小时",
      "p1 clean：有签到而无签退，不计时数",
      "p1 visit、clean：时段重叠，只计一次",
      "p2 clean：补录超过计划时长，不予采用",
    ]);
  });

  it("are told in English, with the reason of the route", () => {
    const short = { ...book, checks: book.checks.slice(0, 2), honors: [] };
    const told = lines(explainHours(serviceScheme(), short, { language: "en" }));
    expect(told.slice(0, 2)).toEqual([
      "p1 2024-05-06: 1.01 h (61 minutes), effective",
      "  clean: 2024-05-06 08:00 to 2024-05-06 09:01, 61 minutes",
    ]);
    expect(told.length).toBeGreaterThan(2);
    expect(told[2]).toMatch(/^ {2}effective: /);
    const other = lines(explainHours(serviceScheme(), book, { language: "en" }));
    expect(other.slice(3)).toEqual([
      "p2 clean: honor hours 1 h",
      "p1 clean: came and was not seen going, nothing is credited",
      "p1 visit, clean: at two activities at once, counted once",
      "p2 clean: entered above the length planned, not taken",
    ]);
    expect(other[0]).toContain("route not known");
  });
});

describe("care in words", () => {
  const register = frozen({
    people: [
      { person: "p1", period: { from: "2024-04-15" }, facts: { alone: true } },
      { person: "p2", period: { from: "2024-04-29" }, facts: { alone: false } },
    ],
    contacts: [
      { id: "1", person: "p1", contact: "home-visit", on: "2024-05-02" },
      { id: "2", person: "p1", contact: "home-visit", on: "2024-05-03", booking: "b1" },
    ],
    bookings: [
      { id: "b1", person: "p1", contact: "home-visit", on: "2024-05-03" },
      { id: "b2", person: "p2", contact: "kin-link", on: "2024-05-02" },
      { id: "b3", person: "p2", contact: "kin-link", on: "2024-05-03" },
    ],
  } as const);

  it("is told in Chinese and English", () => {
    const told = (language: "zh" | "en") =>
      lines(explainCare(careScheme(), register as never, { asOf: "2024-05-03", language }));
    expect(told("zh")).toEqual([
      "p1",
      "  名call：2024-04-29 至 2024-05-05 应 1 次，已 0 次，逾期",
      "    此前连续 2 期未完成",
      "  名visit：2024-05-01 至 2024-05-31 应 2 次，已 2 次，已完成",
      "    最近一次 2024-05-03",
      "p2",
      "  名call：2024-04-29 至 2024-05-05 应 1 次，已 0 次，待完成",
      "逾期 1 人",
      "home-visit：2 人次，1 人",
      "预约 b1：p1，2024-05-03，已履约",
      "预约 b2：p2，2024-05-02，未履约",
      "预约 b3：p2，2024-05-03，待履约",
    ]);
    expect(told("en")).toEqual([
      "p1",
      "  call: 2024-04-29 to 2024-05-05 owed 1, done 0, overdue",
      "    2 periods missed right before",
      "  visit: 2024-05-01 to 2024-05-31 owed 2, done 2, met",
      "    last on 2024-05-03",
      "p2",
      "  call: 2024-04-29 to 2024-05-05 owed 1, done 0, due",
      "overdue: 1 person",
      "home-visit: person-times 2, persons 1",
      "booking b1: p1 on 2024-05-03, kept",
      "booking b2: p2 on 2024-05-02, missed",
      "booking b3: p2 on 2024-05-03, open",
    ]);
  });

  it("owes a day", () => {
    const ask = () => explainCare(careScheme(), register as never, { language: "zh" } as never);
    expect(codeOf(ask)).toBe("core/invalid-date");
  });
});

describe("figures of service in words", () => {
  const log = [...history("submit", "grab"), eventOf("submit", "z", minute(0), { order: "o2" })];

  it("are told in Chinese and English", () => {
    const told = (language: "zh" | "en") =>
      lines(explainServiceLevels(scheme, frozen(log), { language, now: minute(121) }));
    expect(told("zh")).toEqual([
      "订单 2 件，已承接 1 件，未承接 1 件，未承接率 0.5",
      "  已点单 1 件",
      "  已接单 1 件",
      "承接用时（分钟）：最短 10，中位 10，平均 10，最长 10",
      "时限“名fill”：按时率 0.5，超时 1 件",
      "时限“名answer”：按时率 未知（除数为 0），超时 0 件",
      "时限“名serve”：按时率 未知（除数为 0），超时 0 件",
    ]);
    expect(told("en").slice(0, 5)).toEqual([
      "orders 2, taken 1, not taken 1, unfilled share 0.5",
      "  submitted: 1",
      "  accepted: 1",
      "minutes to acceptance: least 10, median 10, mean 10, most 10",
      "time “fill”: in time 0.5, too late 1",
    ]);
  });

  it("refuse another language, and options that do not fit", () => {
    const ask = (question: object) => () => explainServiceLevels(scheme, log, question as never);
    expect(codeOf(ask({}))).toBe("core/invalid-shape");
    expect(codeOf(ask({ language: "de" }))).toBe("core/invalid-shape");
    expect(codeOf(ask({ language: "zh", now: "" }))).toBe("orders/invalid-options");
  });
});

describe("phrases", () => {
  it("have the same words in both languages, all different", () => {
    for (const list of [
      "states",
      "kinds",
      "channels",
      "refusals",
      "clocks",
      "faults",
      "care",
    ] as const) {
      expect(Object.keys(english[list])).toEqual(Object.keys(chinese[list]));
      for (const words of [english[list], chinese[list]]) {
        expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
      }
    }
  });
});
