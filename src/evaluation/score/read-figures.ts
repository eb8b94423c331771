import type { Figure } from "../../rules/model.js";
import type { EvaluationScheme, FigureValue } from "../model.js";
import type { BlockReading } from "./read-numbers.js";
import { always, shareByValue } from "./read-numbers.js";
import { readTruths } from "./read-truths.js";

const none: readonly FigureValue[] = Object.freeze([]);

/** Reads the cohort figures and the figures of a scheme, in its order. */
export function readFigures(scheme: EvaluationScheme): BlockReading<readonly FigureValue[]> {
  const { cohort = [], figures = [] } = scheme;
  const readings = [...cohort.map(({ id }) => readAmount(id)), ...figures.map(readFigure)];
  if (readings.length === 0) return always(none);
  return (block) => {
    const opened = readings.map((reading) => reading(block));
    return (row) => opened.map((valueAt) => valueAt(row));
  };
}

function readFigure(figure: Figure): BlockReading<FigureValue> {
  return "amount" in figure ? readAmount(figure.id) : readCondition(figure.id);
}

function readAmount(id: string): BlockReading<FigureValue> {
  return shareByValue(id, (value) => Object.freeze({ id, value }));
}

function readCondition(id: string): BlockReading<FigureValue> {
  const answer = readTruths(id);
  const yes = Object.freeze({ id, value: true });
  const no = Object.freeze({ id, value: false });
  return (block) => {
    const answerAt = answer(block);
    return (row) => {
      const value = answerAt(row);
      if (typeof value !== "boolean") return { id, value };
      return value ? yes : no;
    };
  };
}
