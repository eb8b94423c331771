import { definitely } from "../../core/definitely.js";
import type { Figure } from "../../rules/model.js";
import type { EvaluationScheme, FigureValue } from "../model.js";
import type { ShelfRoom } from "./new-shelf.js";
import type { BlockReading } from "./read-numbers.js";
import { always, readAll, shareByValue } from "./read-numbers.js";
import { readTruths } from "./read-truths.js";
import { shareByFacts } from "./share-by-facts.js";

const none: readonly FigureValue[] = Object.freeze([]);

/** Reads the cohort figures and the figures of a scheme, in its order. */
export function readFigures(scheme: EvaluationScheme): BlockReading<readonly FigureValue[]> {
  return readInOrder(readingsOf(scheme));
}

/** Reads the same with their reasons, and keeps what there is room for. */
export function readFiguresWithTrace(
  scheme: EvaluationScheme,
  room: ShelfRoom,
): BlockReading<readonly FigureValue[]> {
  const { cohort = [], figures = [] } = scheme;
  const ids = [...cohort, ...figures].map(({ id }) => id);
  return readInOrder(
    readingsOf(scheme).map((reading, index) => {
      const id = definitely(ids[index]);
      return shareByFacts(id, room, (block) => {
        const valueAt = reading(block);
        return (row) => Object.freeze({ ...valueAt(row), trace: block.traceOf(id, row) });
      });
    }),
  );
}

function readInOrder(
  readings: readonly BlockReading<FigureValue>[],
): BlockReading<readonly FigureValue[]> {
  return readings.length === 0 ? always(none) : readAll(readings);
}

function readingsOf({
  cohort = [],
  figures = [],
}: EvaluationScheme): readonly BlockReading<FigureValue>[] {
  return [...cohort.map(({ id }) => readAmount(id)), ...figures.map(readFigure)];
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
