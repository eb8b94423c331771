import { describe, expect, it } from "vitest";
import { explainRecusals } from "../../src/acceptance/explain-recusals.js";
import type { RecusalRule } from "../../src/acceptance/model/recusal.js";
import { recusalsOf } from "../../src/acceptance/recusals-of.js";
import { codeOf } from "../support/code-of.js";

const rule: RecusalRule = {
  ties: [
    {
      kind: "employed",
      label: { zh: "曾在该单位任职", en: "was employed there" },
      within: { unit: "years", length: 2 },
      citation: { document: "社会组织评估管理办法", clause: "第二十条" },
    },
    { kind: "kin" },
  ],
};
const body = [
  { member: "gu" },
  { member: "hu", ties: [{ kind: "employed", until: { unknown: "missing-evidence" } }] },
  { member: "li", ties: [{ kind: "kin" }] },
  { member: "sun" },
  { member: "wang", ties: [{ kind: "employed", until: "2022-06-30" }] },
] as const;
const recusals = recusalsOf(rule, body, "2024-06-30");

describe("explainRecusals", () => {
  it("tells who stays, who steps aside by which rule until when, and who cannot be told", () => {
    expect(explainRecusals(recusals, "zh")).toEqual(
      [
        "参加表决：gu、sun（2 人）",
        "li 回避：kin",
        "wang 回避：曾在该单位任职，至 2024-06-30（依据《社会组织评估管理办法》第二十条）",
        "hu 是否回避尚不能确定：曾在该单位任职，至 未知（缺少材料）（依据《社会组织评估管理办法》第二十条）",
      ].map((text) => ({ depth: 0, text })),
    );
    expect(explainRecusals(recusals, "en").map(({ text }) => text)).toEqual([
      "2 stay: gu, sun",
      "li steps aside: kin",
      expect.stringMatching(/^wang steps aside: was employed there, through 2024-06-30 \(.+\)$/),
      expect.stringMatching(/^whether hu steps aside cannot be told: was employed there/),
    ]);
  });

  it("says that nobody stays", () => {
    const nobody = recusalsOf(rule, [body[2]], "2024-06-30");
    expect(explainRecusals(nobody, "zh")[0]?.text).toBe("没有人参加表决");
    expect(explainRecusals(nobody, "en")[0]?.text).toBe("nobody stays");
  });

  it.each([
    ["no answer", 7, "zh", "acceptance/invalid-record"],
    ["half an answer", { members: [], aside: [] }, "zh", "acceptance/invalid-record"],
    [
      "a member without a tie",
      { ...recusals, aside: [{ member: "li" }] },
      "zh",
      "acceptance/invalid-record",
    ],
    ["no language", recusals, "fr", "core/invalid-shape"],
  ])("refuses %s", (_, answer, language, code) => {
    expect(codeOf(() => explainRecusals(answer as never, language as never))).toBe(code);
  });
});
