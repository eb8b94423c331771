import type { DecimalString } from "wenming/core";
import type { Dimension, EvaluationScheme, Item } from "wenming/evaluation";
import { defineEvaluation } from "wenming/evaluation";
import type { Amount, FactSheet } from "wenming/rules";
import {
  allOrNothing,
  atLeast,
  bands,
  clamped,
  deductPerCase,
  fact,
  figure,
  holds,
  product,
  proportion,
  units,
} from "wenming/rules";
import { letters } from "./site-facts.js";

const twoPlaces = { places: 2, mode: "half-up" } as const;
const citation = { document: "Bench scheme" };

/** The facts of the scheme; `SiteFacts` says the same as a type. */
const facts: FactSheet = Object.fromEntries([
  ...["market", "studio", "banned"].map((name) => [name, { kind: "boolean" }]),
  ...numbers(1, 12).flatMap((checklist) =>
    letters.map((letter) => [`check${checklist}${letter}`, { kind: "boolean" }]),
  ),
  ...numbers(1, 4).map((index) => [`level${index}`, { kind: "count", most: 1000 }]),
  ...numbers(1, 4).map((index) => [`percent${index}`, oneDecimalTo("100")]),
  ...numbers(1, 6).map((index) => [`hours${index}`, oneDecimalTo("500")]),
  ...numbers(1, 4).map((index) => [`done${index}`, { kind: "count", most: 500 }]),
  ...numbers(1, 4).map((index) => [`target${index}`, { kind: "count", least: 1, most: 500 }]),
  ...numbers(1, 3).map((index) => [`cases${index}`, { kind: "count", most: 50 }]),
  ...numbers(1, 2).map((index) => [`awards${index}`, { kind: "count", most: 20 }]),
]);

const dimensions: readonly Dimension[] = [
  dimension("positions", [...numbers(1, 6).map(checklist), level(1), percent(1)]),
  dimension("teams", [...numbers(7, 12).map(checklist), level(2), percent(2)]),
  dimension("activities", [
    ...numbers(1, 3).map((index) => perShift(index, "4", "0.5")),
    ...numbers(4, 5).map((index) => perShift(index, "2.5", "0.25")),
    { ...perShift(6, "2.5", "0.25"), applies: holds("market") },
    level(3),
  ]),
  dimension("services", [
    ...numbers(1, 4).map(partOfTarget),
    level(4),
    { ...percent(3), applies: holds("studio") },
  ]),
  dimension("order", [...numbers(1, 3).map(lessCases), percent(4)]),
  { ...dimension("bonus", numbers(1, 2).map(forAwards)), bonus: true, most: "3" },
];

/**
 * The scheme that the bench scores sites by: six dimensions, 35 items and a veto.
 *
 * `by-hand/` holds the same scheme written with decimal.js.
 */
export const benchScheme: EvaluationScheme = defineEvaluation({
  kind: "evaluation",
  id: "bench",
  version: "1",
  title: labelOf("bench scheme"),
  issuer: "Bench",
  region: "Bench",
  effective: { from: "2024-01-01" },
  citation,
  subject: "site",
  facts,
  dimensions,
  total: { points: "100", rounding: twoPlaces },
  missing: "unknown",
  notApplicable: "rescale",
  vetoes: [
    {
      id: "banned",
      label: labelOf("banned"),
      when: holds("banned"),
      effect: { kind: "zeroes" },
    },
  ],
  classification: {
    classes: [
      starFrom(5, "90"),
      starFrom(4, "80"),
      starFrom(3, "70"),
      starFrom(2, "60"),
      starFrom(1, "50"),
    ],
    matching: "first",
    otherwise: { id: "unrated", label: labelOf("unrated") },
  },
});

function dimension(id: string, of: readonly Item[]): Dimension {
  return { id, label: labelOf(id), of };
}

function item(id: string, points: DecimalString, rule: Amount): Item {
  return { id, label: labelOf(id), citation, points, rule };
}

function checklist(index: number): Item {
  const points: DecimalString = `${2 + ((index - 1) % 3)}`;
  const of = letters.map((letter) => holds(`check${index}${letter}`));
  return item(`checklist-${index}`, points, allOrNothing({ points, of }));
}

function level(index: number): Item {
  const steps = [
    { id: "A", from: "20", then: "3" },
    { id: "B", from: "10", then: "2" },
    { id: "C", from: "5", then: "1" },
  ] as const;
  const of = fact(`level${index}`);
  const rule = bands({ of, bands: steps, matching: "first", otherwise: "0" });
  return item(`level-${index}`, "3", rule);
}

function percent(index: number): Item {
  const steps = [
    { id: "A", from: "92.5", then: "3" },
    { id: "B", from: "80", then: "2.25" },
    { id: "C", from: "65", then: "1.5" },
  ] as const;
  const of = fact(`percent${index}`);
  const rule = bands({ of, bands: steps, matching: "first", otherwise: "0" });
  return item(`percent-${index}`, "3", rule);
}

function perShift(index: number, size: DecimalString, each: DecimalString): Item {
  const shifts = units({ of: fact(`hours${index}`), size, each, part: "dropped" });
  return item(`hours-${index}`, "3", clamped(shifts, { most: "3" }));
}

function partOfTarget(index: number): Item {
  const [done, target] = [fact(`done${index}`), fact(`target${index}`)];
  const rule = proportion({ done, target, points: "4", rounding: twoPlaces });
  return item(`proportion-${index}`, "4", rule);
}

function lessCases(index: number): Item {
  const rule = deductPerCase({ cases: fact(`cases${index}`), each: "0.5", points: "2" });
  return item(`cases-${index}`, "2", rule);
}

function forAwards(index: number): Item {
  const rule = clamped(product(["0.5", fact(`awards${index}`)]), { most: "2" });
  return item(`awards-${index}`, "2", rule);
}

function starFrom(star: 1 | 2 | 3 | 4 | 5, least: DecimalString) {
  const id = `star-${star}`;
  return { id, label: labelOf(id), star, when: atLeast(figure("total"), least) };
}

function oneDecimalTo(most: DecimalString) {
  return { kind: "decimal", places: 1, least: "0", most } as const;
}

function labelOf(text: string) {
  return { zh: text, en: text };
}

/** The whole numbers from one to another. */
function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
