import type { TraceEntry } from "../../../src/core/trace.js";
import type { Amount, Condition } from "../../../src/rules/model.js";
import {
  factAmount,
  leftOut,
  printed,
  traceOfAmount,
  traceOfCondition,
  undivided,
} from "../../support/trace-one.js";

const label = { zh: "水质扣分", en: "points lost for water" };
const citation = { document: "评估办法", clause: "第十条" };
const rounding = { places: 2, mode: "half-up" } as const;

const plate: Condition = { kind: "holds", fact: "plate" };
const open: Condition = { kind: "holds", fact: "open" };
const lost: Amount = { kind: "product", of: [factAmount("visits"), printed("-2")] };
const settled: Condition = { kind: "holds", fact: "settled" };
const hourly: Amount = { kind: "parameter", parameter: "hourly" };

const choose = (...whens: readonly Condition[]): Amount => ({
  kind: "choose",
  cases: whens.map((when, index) => ({ when, then: printed(`${index + 1}`) })),
  matching: "first",
});

const bands = (of: Amount, otherwise?: Amount): Amount => ({
  kind: "bands",
  of,
  bands: [
    { id: "A", from: "5", below: "9", then: printed("10"), citation },
    { from: "9", upTo: "9", then: printed("9") },
    { label: { zh: "优", en: "excellent" }, above: "9", upTo: "99", then: printed("8") },
    { from: "100", then: printed("7") },
    { from: "101", then: printed("6") },
  ],
  matching: "only",
  ...(otherwise && { otherwise }),
});

const table = (otherwise?: Amount): Amount => ({
  kind: "table",
  keys: ["level", "status"],
  rows: [{ keys: ["station", "standard-met"], value: "60" }],
  ...(otherwise && { otherwise }),
});

const losses: Amount = { kind: "over", list: "cases", take: "sum", amount: factAmount("loss") };
const cases = ["1.5", "2"].map((loss, index) => ({
  sort: "late",
  on: "2024-01-01",
  settled: index === 0,
  loss,
}));

/** The fact that a condition reads. */
const leafOf = (entry: TraceEntry): TraceEntry => entry.parts?.[0] ?? entry;

const roundTo = (amount: Amount, places: number): Amount => ({
  kind: "round",
  of: amount,
  rounding: { places, mode: "down" },
});

/** A trace for everything that an explanation can say. */
export const goldenCases: Readonly<Record<string, TraceEntry>> = {
  "a constant": traceOfAmount(printed("2")),
  "a constant with label and clause": traceOfAmount({
    kind: "constant",
    value: "2",
    label,
    citation,
  }),
  "a count with unit": traceOfAmount(factAmount("visits")),
  "a number without label": traceOfAmount(factAmount("fund")),
  "an unknown fact": traceOfAmount(factAmount("late"), { late: leftOut }),
  "a list": leafOf(traceOfCondition({ kind: "known", fact: "cases" })),
  "a parameter": traceOfAmount(hourly),
  "a parameter of a county": traceOfAmount(
    hourly,
    {},
    {
      asOf: "2024-07-01",
      places: { county: "Shicheng" },
    },
  ),
  "a masked parameter": traceOfAmount({ kind: "parameter", parameter: "masked" }),

  "a sum": traceOfAmount({ kind: "sum", of: [printed("5"), factAmount("area"), hourly] }),
  "a sum of one part": traceOfAmount({ kind: "sum", of: [factAmount("area")], label }),
  "a sum of nothing": traceOfAmount({ kind: "sum", of: [] }),
  "an unknown sum": traceOfAmount({ kind: "sum", of: [printed("5"), undivided] }),
  "a product": traceOfAmount({ kind: "product", of: [factAmount("area"), printed("0.66")] }),
  "a product of nothing": traceOfAmount({ kind: "product", of: [] }),
  "so much for each": traceOfAmount(lost),
  "so much more for each": traceOfAmount({
    kind: "product",
    of: [factAmount("visits"), printed("1.5")],
    citation,
  }),
  "a count times a labeled number": traceOfAmount({
    kind: "product",
    of: [factAmount("visits"), { kind: "constant", value: "2", label }],
  }),
  "a quotient": traceOfAmount({
    kind: "quotient",
    dividend: factAmount("visits"),
    divisor: factAmount("area"),
    rounding,
  }),
  "a quotient by 0": traceOfAmount(undivided),
  "rounded to full tens": traceOfAmount(roundTo(factAmount("area"), -1)),
  "rounded to whole numbers": traceOfAmount(roundTo(factAmount("area"), 0)),
  "rounded to one place": traceOfAmount(roundTo(factAmount("area"), 1)),
  "rounded to a step": traceOfAmount({
    kind: "round",
    of: factAmount("area"),
    rounding: { step: "0.5", mode: "ceiling" },
  }),
  "the least": traceOfAmount({ kind: "min", of: [printed("3"), factAmount("area")] }),
  "the greatest": traceOfAmount({ kind: "max", of: [printed("3"), printed("4"), lost] }),
  "a floor that binds": traceOfAmount({
    kind: "clamp",
    of: lost,
    least: printed("0"),
    label,
    citation,
  }),
  "a cap that binds": traceOfAmount({
    kind: "clamp",
    of: factAmount("area"),
    least: printed("0"),
    most: printed("10"),
  }),
  "bounds that do not bind": traceOfAmount({
    kind: "clamp",
    of: { ...lost, label },
    least: printed("-10"),
    most: { kind: "sum", of: [printed("1"), printed("2")] },
  }),
  "full blocks": traceOfAmount({
    kind: "units",
    of: factAmount("visits"),
    size: "2",
    each: printed("1"),
    part: "dropped",
  }),
  "blocks with parts, inside bounds": traceOfAmount({
    kind: "clamp",
    of: { kind: "units", of: lost, size: "4", each: hourly, part: "counts" },
    most: printed("5"),
  }),
  "blocks with a label, inside bounds": traceOfAmount({
    kind: "clamp",
    of: {
      kind: "units",
      of: factAmount("visits"),
      size: "2",
      each: printed("1"),
      part: "dropped",
      label,
    },
    most: printed("5"),
  }),
  "blocks of an unknown": traceOfAmount({
    kind: "units",
    of: undivided,
    size: "2",
    each: printed("-1"),
    part: "dropped",
  }),
  "marginal brackets": traceOfAmount({
    kind: "brackets",
    of: factAmount("area"),
    brackets: [
      { upTo: "10", rate: "2" },
      { upTo: "60", size: "30", each: "-1", part: "counts" },
    ],
  }),
  "nothing in any bracket": traceOfAmount({
    kind: "brackets",
    of: printed("0"),
    brackets: [{ rate: "2" }],
  }),
  "brackets of an unknown": traceOfAmount(
    {
      kind: "brackets",
      of: factAmount("late"),
      brackets: [{ rate: "2" }],
    },
    { late: leftOut },
  ),
  "what is known instead": traceOfAmount({
    kind: "or-else",
    of: factAmount("late"),
    otherwise: printed("9"),
  }),
  "another amount for an unknown": traceOfAmount(
    { kind: "or-else", of: factAmount("late"), otherwise: printed("9") },
    { late: leftOut },
  ),
  "full years": traceOfAmount({
    kind: "elapsed",
    from: { kind: "fact", fact: "checked" },
    until: { kind: "as-of" },
    unit: "years",
  }),
  "days from a printed day": traceOfAmount({
    kind: "elapsed",
    from: { kind: "day", day: "2024-04-01" },
    until: { kind: "as-of" },
    unit: "days",
  }),

  "a band with id and clause": traceOfAmount(bands(printed("5"))),
  "a band of one value": traceOfAmount(bands(printed("9"))),
  "a band with label": traceOfAmount(bands(printed("99"))),
  "a band with one bound": traceOfAmount(bands(printed("100"))),
  "a band without bounds": traceOfAmount({
    kind: "bands",
    of: printed("1"),
    bands: [{ then: lost }],
    matching: "first",
  }),
  "several bands": traceOfAmount(bands(printed("101"))),
  "no band": traceOfAmount(bands(printed("1"))),
  "another amount for no band": traceOfAmount(bands(printed("1"), printed("4"))),
  "bands of an unknown": traceOfAmount(bands(factAmount("late")), { late: leftOut }),
  "a case with label": traceOfAmount({
    kind: "choose",
    cases: [{ label: { zh: "已挂牌", en: "with plate" }, when: plate, then: printed("3") }],
    matching: "only",
  }),
  "a later case": traceOfAmount(choose(open, plate)),
  "no case": traceOfAmount(choose(open)),
  "another amount for no case": traceOfAmount({ ...choose(open), otherwise: lost } as Amount),
  "an undecided case": traceOfAmount(choose(open), { open: leftOut }),
  "a row of a table": traceOfAmount(table()),
  "no row of a table": traceOfAmount(table(), { level: "center" }),
  "another amount for no row": traceOfAmount(table(printed("5")), { level: "center" }),
  "a table by an unknown": traceOfAmount(table(), { status: leftOut }),

  "a total of rows": traceOfAmount({ ...losses, where: settled } as Amount, { cases }),
  "a mean of rows": traceOfAmount({ ...losses, take: "mean", rounding } as Amount, { cases }),
  "too few rows": traceOfAmount({ ...losses, take: "middle-mean", rounding } as Amount, { cases }),
  "another amount for too few rows": traceOfAmount(
    { ...losses, take: "max", otherwise: printed("0") } as Amount,
    {},
  ),
  "the least of rows": traceOfAmount({ ...losses, take: "min" } as Amount, { cases }),
  "a number of rows": traceOfAmount({ kind: "over", list: "buses", take: "count" }),
  "rows that may count": traceOfAmount({
    kind: "over",
    list: "buses",
    take: "count",
    where: { kind: "holds", fact: "full" },
  }),
  "an unknown list": traceOfAmount(
    { kind: "over", list: "buses", take: "count" },
    { buses: leftOut },
  ),
  "earlier rows": traceOfAmount(
    {
      kind: "over",
      list: "cases",
      take: "max",
      amount: {
        kind: "earlier",
        same: ["sort"],
        on: "on",
        within: { unit: "months", length: 2 },
      },
    },
    { cases },
  ),

  "a comparison that holds": traceOfCondition({
    kind: "compare",
    left: factAmount("visits"),
    is: "at-least",
    right: printed("3"),
  }),
  "a comparison of amounts that does not": traceOfCondition({
    kind: "compare",
    left: lost,
    is: "above",
    right: hourly,
  }),
  "an undecided comparison": traceOfCondition({
    kind: "compare",
    left: undivided,
    is: "not-equal",
    right: printed("3"),
  }),
  "a question": traceOfCondition(plate),
  "an open question": traceOfCondition(open, { open: leftOut }),
  "among options": traceOfCondition({
    kind: "among",
    fact: "level",
    options: ["institute", "station"],
  }),
  "among words": traceOfCondition({ kind: "among", fact: "note", options: ["beta"] }),
  "a known fact": traceOfCondition({ kind: "known", fact: "cases" }),
  "all conditions": traceOfCondition({ kind: "all", of: [plate, open] }),
  "any condition": traceOfCondition({ kind: "any", of: [plate, open] }),
  "some conditions": traceOfCondition(
    { kind: "some", least: 2, of: [plate, open, { ...open, label }] },
    { open: leftOut },
  ),
  "the opposite of a comparison": traceOfCondition({
    kind: "not",
    of: { kind: "compare", left: factAmount("visits"), is: "below", right: printed("3") },
  }),
  "the opposite of a question": traceOfCondition({ kind: "not", of: open }),
  "the opposite of something else": traceOfCondition({
    kind: "not",
    of: { kind: "known", fact: "area" },
  }),
  "the opposite of something with a clause": traceOfCondition({
    kind: "not",
    of: { ...plate, citation },
  }),
  "a number of conditions": traceOfAmount({ kind: "count", of: [plate, open] }),
};
