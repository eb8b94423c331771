import { describe, expect, it } from "vitest";
import { explainStages } from "../../src/funding/explain-stages.js";
import type { StageScheme } from "../../src/funding/model.js";
import { payStages } from "../../src/funding/pay-stages.js";
import { codeOf } from "../support/code-of.js";
import { fact, holds, label, stageFacts, stageScheme } from "../support/funding-schemes.js";

const unknown = { unknown: "missing-evidence" } as const;

const pay = (
  more: object,
  { paid = "0", grant = "100000" }: { paid?: string; grant?: string } = {},
  scheme: Partial<StageScheme> = {},
  options = {},
) => payStages(stageScheme(scheme), { grant, paid, facts: stageFacts(more) } as never, options);

/** Status, what is due, what is taken back. */
const told = (...given: Parameters<typeof pay>) => {
  const { status, due, clawBack } = pay(...given);
  return [status, due, clawBack];
};

describe("payStages", () => {
  it("tells every stage, and what is due", () => {
    expect(pay({})).toEqual({
      scheme: { id: "scheme", version: "1" },
      status: "due",
      due: "50000",
      clawBack: "0",
      grounds: [],
      stages: [
        {
          stage: "first",
          label: { zh: "首期", en: "first" },
          reached: true,
          amount: "50000",
          setOff: "0",
        },
        {
          stage: "rest",
          label: { zh: "余款", en: "rest" },
          reached: false,
          amount: "50000",
          setOff: "0",
        },
      ],
    });
  });

  it("pays a stage once its trigger and those before it hold", () => {
    expect(told({ begun: false, accepted: true })).toEqual(["waiting", "0", "0"]);
    expect(told({}, { paid: "49999.99" })).toEqual(["due", "0.01", "0"]);
    expect(told({}, { paid: "50000" })).toEqual(["waiting", "0", "0"]);
    expect(told({}, { paid: "50000.01" })).toEqual(["waiting", "0", "0"]);
    expect(told({ accepted: true })).toEqual(["due", "100000", "0"]);
    expect(told({ accepted: true }, { paid: "100000" })).toEqual(["complete", "0", "0"]);
    expect(told({ accepted: true }, { paid: "100000.01" })).toEqual(["claw-back", "0", "0.01"]);
  });

  it("loses no fen between stages", () => {
    const shares = ["0.333", "0.333", "0.334"] as const;
    const stages = shares.map((share, index) => ({
      id: `s${index}`,
      label,
      share,
      when: holds("begun"),
    }));
    const { stages: paid } = pay({}, { grant: "0.05" }, { stages });
    expect(paid.map(({ amount }) => amount)).toEqual(["0.02", "0.01", "0.02"]);
  });

  it("sets aid in kind off from the last stage back", () => {
    const amounts = (inKind: string) =>
      pay({ inKind }).stages.map(({ amount, setOff }) => [amount, setOff]);
    expect(amounts("12000.005")).toEqual([
      ["50000", "0"],
      ["37999.99", "12000.01"],
    ]);
    expect(amounts("50000")).toEqual([
      ["50000", "0"],
      ["0", "50000"],
    ]);
    expect(amounts("50000.01")).toEqual([
      ["49999.99", "0.01"],
      ["0", "50000"],
    ]);
    expect(amounts("100001")).toEqual([
      ["0", "50000"],
      ["0", "50000"],
    ]);
    expect(told({ inKind: "60000" }, { paid: "50000" })).toEqual(["claw-back", "0", "10000"]);
    expect(codeOf(() => pay({ inKind: "-1" }))).toBe("funding/unsuitable-amount");
    const { setOff: _, ...without } = stageScheme();
    const record = { grant: "10", paid: "0", facts: stageFacts({ inKind: "4" }) } as never;
    expect(payStages(without, record).stages.map(({ amount }) => amount)).toEqual(["5", "5"]);
  });

  it("stops while a ground of suspension stands, and goes on after it", () => {
    expect(told({ diverted: true })).toEqual(["suspended", "0", "0"]);
    expect(told({ diverted: false })).toEqual(["due", "50000", "0"]);
    expect(pay({ diverted: true }).grounds).toEqual([
      { id: "diverted", label: { zh: "挪用", en: "diverted" }, kind: "suspension", holds: true },
    ]);
  });

  it("takes back all or a share of the grant, never more than was paid", () => {
    expect(told({ failed: true }, { paid: "50000" })).toEqual(["claw-back", "0", "50000"]);
    expect(told({ failed: true, diverted: true }, { paid: "1" })).toEqual(["claw-back", "0", "1"]);
    expect(told({ late: true }, { paid: "50000" })).toEqual(["claw-back", "0", "25000"]);
    expect(told({ late: true }, { paid: "24999.99" })).toEqual(["claw-back", "0", "24999.99"]);
    expect(told({ late: true, failed: true }, { paid: "50000" })).toEqual([
      "claw-back",
      "0",
      "50000",
    ]);
    expect(told({ late: true, part: "0.3333" }, { paid: "50000", grant: "0.05" })).toEqual([
      "claw-back",
      "0",
      "0.02",
    ]);
    expect(told({ late: true, part: "-1" }, { paid: "50000" })).toEqual(["claw-back", "0", "0"]);
    expect(told({ late: true, part: unknown }, { paid: "50000" })).toEqual([
      "claw-back",
      "0",
      unknown,
    ]);
  });

  it("tells by which share the next year's money is cut", () => {
    expect(pay({ late: true }).nextYear).toBe("0.25");
    expect(pay({ failed: true })).not.toHaveProperty("nextYear");
    const clawBacks = stageScheme().clawBacks ?? [];
    const cut = { ...clawBacks[0], nextYear: { kind: "constant", value: "0.1" } } as never;
    const both = { clawBacks: [cut, ...clawBacks.slice(1)] };
    expect(pay({ late: true, failed: true }, {}, both).nextYear).toBe("0.25");
    expect(pay({ late: true, failed: true, part: "0.05" }, {}, both).nextYear).toBe("0.1");
    expect(pay({ late: true, failed: true, part: unknown }, {}, both).nextYear).toEqual(unknown);
  });

  it("waits for what is unknown, but not for what no longer matters", () => {
    expect(told({ begun: unknown })).toEqual(["undetermined", unknown, "0"]);
    expect(told({ begun: false, accepted: unknown })).toEqual(["waiting", "0", "0"]);
    expect(told({ inKind: unknown })).toEqual(["undetermined", unknown, "0"]);
    expect(told({ diverted: unknown })).toEqual(["undetermined", unknown, "0"]);
    expect(told({ failed: unknown })).toEqual(["undetermined", unknown, unknown]);
    expect(told({ diverted: true, inKind: unknown })).toEqual(["suspended", "0", "0"]);
    expect(told({ failed: true, begun: unknown }, { paid: "1" })).toEqual(["claw-back", "0", "1"]);
    expect(pay({ inKind: unknown }).stages[1]).toMatchObject({ amount: unknown, setOff: unknown });
  });

  it("tells the reasons of triggers and grounds when asked", () => {
    const { stages, grounds } = pay({ diverted: true }, {}, {}, { detail: "trace" });
    expect(stages.map(({ trace }) => trace?.value)).toEqual([true, false]);
    expect(grounds[0]?.trace).toMatchObject({ value: true, label: { en: "diverted" } });
  });

  it("knows schemes without grounds", () => {
    const { suspensions: _, clawBacks: __, ...plain } = stageScheme();
    const record = { grant: "10", paid: "0", facts: stageFacts() } as never;
    expect(payStages(plain, record)).toMatchObject({ status: "due", due: "5", grounds: [] });
  });

  it.each([
    ["a scheme of another kind", { kind: "grants" }, {}, {}, "funding/invalid-scheme"],
    ["no record", stageScheme(), 7, {}, "funding/invalid-record"],
    [
      "a negative payment",
      stageScheme(),
      { grant: "1", paid: "-1", facts: stageFacts() },
      {},
      "funding/invalid-record",
    ],
    [
      "unknown facts",
      stageScheme(),
      { grant: "1", paid: "0", facts: { begin: true } },
      {},
      "rules/invalid-facts",
    ],
    [
      "an unknown detail",
      stageScheme(),
      { grant: "1", paid: "0", facts: stageFacts() },
      { detail: "all" },
      "core/invalid-shape",
    ],
  ])("refuses %s", (_, scheme, record, options, code) => {
    expect(codeOf(() => payStages(scheme as never, record as never, options as never))).toBe(code);
  });

  it("asks for a day where a rule reads a parameter", () => {
    const parameters = {
      part: {
        lowerLevels: "may-change",
        layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "0.5" }] }],
      },
    } as const;
    const scheme = { parameters, setOff: { kind: "parameter", parameter: "part" } } as const;
    expect(codeOf(() => pay({}, {}, scheme))).toBe("rules/day-needed");
    expect(codeOf(() => pay({}, {}, scheme, { asOf: "2023-12-31" }))).toBe(
      "rules/parameter-not-in-force",
    );
    expect(pay({}, {}, scheme, { asOf: "2024-01-01" }).stages[1]?.setOff).toBe("0.5");
  });
});

describe("explainStages", () => {
  const texts = (language: "zh" | "en", ...given: Parameters<typeof pay>) =>
    explainStages(pay(...given), language).map(({ depth, text }) => `${" ".repeat(depth)}${text}`);

  it("tells what is to be done first", () => {
    expect(texts("zh", { accepted: true, inKind: "12000" }, { paid: "50000" })).toEqual([
      "本次应拨 38000 元",
      "首期：50000 元，条件已满足",
      "余款：38000 元，条件已满足",
      " 已扣除以物抵资 12000 元",
    ]);
    expect(texts("en", { inKind: "12000" }, { paid: "50000" })).toEqual([
      "nothing to be paid yet",
      "first: 50000 yuan, its trigger holds",
      "rest: 38000 yuan, its trigger does not hold",
      " less aid in kind of 12000 yuan",
    ]);
  });

  it.each([
    [{}, { paid: "50000" }, "暂无应拨款项", "nothing to be paid yet"],
    [{}, {}, "本次应拨 50000 元", "50000 yuan to be paid now"],
    [{ accepted: true }, { paid: "100000" }, "已全部拨付", "all is paid"],
    [{ diverted: true }, {}, "暂停拨付", "payment is suspended"],
    [{ failed: true }, { paid: "7" }, "应收回 7 元", "7 yuan to be taken back"],
    [
      { begun: unknown },
      {},
      "尚不能确定，应拨 未知（缺少材料）",
      "cannot be told yet; to be paid: unknown (evidence is missing)",
    ],
  ] as const)("tells the status of %j, %j", (facts, record, zh, en) => {
    expect([texts("zh", facts, record)[0], texts("en", facts, record)[0]]).toEqual([zh, en]);
  });

  it("tells grounds and the cut of the next year", () => {
    expect(texts("zh", { late: true, diverted: unknown }).slice(1, 4)).toEqual([
      "下年度资金扣减比例 0.25",
      "收回资金：逾期",
      "暂停拨付：挪用 未知（缺少材料）",
    ]);
    expect(texts("en", { late: true, diverted: true, part: unknown }).slice(1, 4)).toEqual([
      "next year's money is cut by the share unknown (evidence is missing)",
      "claw-back: late",
      "suspension: diverted",
    ]);
  });

  it("tells reasons below the stage or ground", () => {
    const options = { detail: "trace" } as const;
    expect(texts("en", { diverted: true }, {}, {}, options)).toEqual([
      "payment is suspended",
      "suspension: diverted",
      ' diverted: diverted must be "yes", met (Notice, 2)',
      "first: 50000 yuan, its trigger holds",
      ' first: begun must be "yes", met',
      "rest: 50000 yuan, its trigger does not hold",
      ' rest: accepted must be "yes", not met',
    ]);
  });

  it.each([
    ["no answer", 7, "zh", "funding/invalid-record"],
    ["an unknown status", { ...pay({}), status: "paid" }, "zh", "funding/invalid-record"],
    ["no language", pay({}), null, "core/invalid-shape"],
  ])("refuses %s", (_, payments, language, code) => {
    expect(codeOf(() => explainStages(payments as never, language as never))).toBe(code);
  });

  it("tells a masked set-off", () => {
    expect(texts("en", { inKind: unknown }, {}, { setOff: fact("inKind") })[2]).toBe(
      " less aid in kind of unknown (evidence is missing)",
    );
  });
});
