import type { RoundingMode } from "../../core/rounding.js";
import type { UnknownReason } from "../../core/unknown.js";
import type { Comparison, Duration } from "../model.js";
import type { Jurisdiction } from "../parameter-sheet.js";
import type { Limits, Phrases, RoundingGrid } from "./phrases.js";

const reasons: Readonly<Record<UnknownReason, string>> = {
  "missing-evidence": "缺少材料",
  "not-published": "原文未公布",
  "not-decreed": "尚未规定",
  "not-in-force": "已不在有效期内",
  "no-case-applies": "没有符合的情形",
  "several-cases-apply": "同时符合几种情形",
  "zero-divisor": "除数为 0",
  "needs-cohort": "须与其他对象比较",
  "nothing-applies": "各项均不涉及",
};

const comparisons: Readonly<Record<Comparison, string>> = {
  above: "高于",
  "at-least": "不低于",
  equal: "等于",
  "not-equal": "不等于",
  "at-most": "不高于",
  below: "低于",
};

const modes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "四舍五入",
  "half-even": "四舍六入五成双",
  "half-down": "五舍六入",
  up: "有余即进",
  down: "舍去尾数",
  ceiling: "向上取值",
  floor: "向下取值",
};

const units: Readonly<Record<Duration["unit"], string>> = {
  days: "天",
  months: "个月",
  years: "年",
};

const wholeUnits: Readonly<Record<Duration["unit"], string>> = {
  days: "整天数",
  months: "整月数",
  years: "整年数",
};

const levels: Readonly<Record<Jurisdiction, string>> = {
  nation: "国家",
  province: "省级",
  city: "市级",
  county: "县级",
  township: "乡镇",
  site: "阵地",
};

const joined = (texts: readonly string[]): string => texts.join("、");
const quoted = (text: string): string => `“${text}”`;

/** Sets a text off from the Chinese before it, unless it is Chinese itself. */
const apart = (text: string): string => (/^[\u3400-\u9FFF“《]/.test(text) ? text : ` ${text}`);

const compared = (is: Comparison, value: string): string => `${comparisons[is]}${apart(value)}`;

/** Puts a title between book marks unless it has them. */
const titled = (document: string): string =>
  document.startsWith("《") ? document : `《${document}》`;

function limited({ least, most, bound }: Limits): string {
  const limits = [
    ...(least === undefined ? [] : [`最低 ${least}`]),
    ...(most === undefined ? [] : [`最高 ${most}`]),
  ];
  const binding = bound === "least" ? "（按最低计）" : "（封顶）";
  return `${joined(limits)}${bound === undefined ? "" : binding}`;
}

/** The phrases of explanations in Chinese. */
export const chinese: Phrases = {
  named: (name, text) => `${name}：${text}`,
  cited: (text, sources) => `${text}（依据${joined(sources)}）`,
  source: (document, clause = "") => `${titled(document)}${clause}`,

  equals: (expression, value) => `${expression} = ${value}`,
  gives: (expression, value) => `${expression}，得 ${value}`,
  unsettled: (expression, reason) => `${expression}，无法确定（${reasons[reason]}）`,
  met: (expression) => `${expression}，符合`,
  notMet: (expression) => `${expression}，不符合`,
  undecided: (expression, reason) => `${expression}，无法判断（${reasons[reason]}）`,
  result: "结果",

  quantity: (value, unit) => (unit === undefined ? value : `${value} ${unit}`),
  measured: (name, quantity) => `${name} ${quantity}`,
  worded: (name, word) => `${name}${quoted(word)}`,
  answered: (name, answer) => `${name}${answer ? "“是”" : "“否”"}`,
  unknownValue: (name, reason) =>
    name === undefined ? `未知（${reasons[reason]}）` : `${name}（未知：${reasons[reason]}）`,
  asOf: (day) => `当日 ${day}`,
  rowCount: (name, rows) => `${name} ${rows} 条`,
  parameter: (value, { level, place = "", from }) =>
    `${value}，${levels[level]}规定${place === "" ? "" : quoted(place)}，自 ${from} 起`,

  sum: (terms) => terms.join(" + "),
  product: (factors) => factors.join(" × "),
  nothingToAdd: "没有可加的项目",
  nothingToMultiply: "没有可乘的项目",
  worth: (value) => (value.startsWith("-") ? `扣 ${value.slice(1)}` : `计${apart(value)}`),
  each: (quantity, unit, worth) => `${quantity}，每${unit}${worth}`,
  quotient: (dividend, divisor, rounding) => `${dividend} ÷ ${divisor}，${rounding}`,
  rounded: (of, rounding) => `${of}，${rounding}`,
  rounding: (mode, grid) => `${modes[mode]}${gridOf(grid)}`,
  least: (terms) => `比较${apart(joined(terms))}，取最低`,
  greatest: (terms) => `比较${apart(joined(terms))}，取最高`,
  clamp: (of, limits) => `${of}，${limited(limits)}`,
  units: ({ of, size, worth, part, blocks }) =>
    `${of}，每${part === "dropped" ? "满" : ""} ${size}，${worth}` +
    `（${part === "dropped" ? "不足的不计" : "不足的按一份计"}）` +
    `${blocks === undefined ? "" : `，共 ${blocks} 份`}`,
  brackets: (of, shares) => `${of}，分档计算：${shares.join("；")}`,
  byBrackets: (of) => `${of}，分档计算`,
  noShare: (of) => `${of}，未达到第一档`,
  rateShare: (portion, rate, worth) => `${portion} × ${rate} = ${worth}`,
  blockShare: (portion, blocks, each, worth) => `${portion} 计 ${blocks} 份 × ${each} = ${worth}`,
  replaced: (of, otherwise) => `${of}，改按${apart(otherwise)}`,
  elapsed: (from, until, unit) => `自${apart(from)} 至${apart(until)} 的${wholeUnits[unit]}`,
  earlier: ({ unit, length }) => `此前 ${length} ${units[unit]}内同类记录的条数`,
  count: (conditions) => `${conditions} 项条件中符合的项数`,

  band: (of, name, interval) =>
    name === undefined
      ? `${of}，属${quoted(interval)}一档`
      : `${of}，属${quoted(name)}档（${interval}）`,
  noBand: (of) => `${of}，不在任何一档`,
  byBands: (of) => `${of}，按档取值`,
  interval: (bounds) => (bounds.length === 0 ? "不限" : bounds.join("，且")),
  caseNamed: (name) => `适用${quoted(name)}`,
  caseNumbered: (number) => `适用第 ${number} 种情形`,
  noCase: "没有符合的情形",
  byCases: "按情形取值",
  otherCase: (expression) => `${expression}，按其他情形`,
  table: (keys) => `按${joined(keys)}查表`,
  noRow: (keys) => `表中没有${joined(keys)}一行`,

  over: (list, rows, counted, taking) => `${list} ${rows} 条中计入 ${counted} 条，${taking}`,
  taking: {
    sum: "合计",
    mean: "取平均",
    "middle-mean": "去掉一个最高、一个最低后取平均",
    min: "取最低",
    max: "取最高",
    count: "计条数",
  },
  ofList: (list, taking) => `${list}，${taking}`,
  tooFew: (expression) => `${expression}，条数不足`,
  row: (number) => `第 ${number} 条`,
  rowCounts: "计入",
  rowLeftOut: "不计入",
  rowOpen: "是否计入",

  compare: (left, is, right) => `${left}，须${compared(is, right)}`,
  bound: compared,
  holds: (fact, wanted) => `${fact}，须为${wanted ? "“是”" : "“否”"}`,
  among: (fact, options) => `${fact}，须为${options.map(quoted).join("或")}`,
  known: (fact) => `${fact}，须为已知`,
  all: (conditions, holding) => `${conditions} 项条件须全部符合，实际 ${holding} 项`,
  any: (conditions, holding) => `${conditions} 项条件须至少符合 1 项，实际 ${holding} 项`,
  some: (least, conditions, holding) =>
    `${conditions} 项条件须至少符合 ${least} 项，实际 ${holding} 项`,
  not: "须不符合下列条件",
};

function gridOf(grid: RoundingGrid): string {
  if ("step" in grid) return `到 ${grid.step} 的倍数`;
  return grid.places === 0 ? "到整数" : `保留 ${grid.places} 位小数`;
}
