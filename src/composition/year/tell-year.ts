import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { CarriedFact, CountyYear, PartOutcome, UnitResults } from "./county-year-answer.js";
import type { CarriedValue } from "./linked-values.js";
import type { YearQuestion } from "./question.js";
import type { ReadYear } from "./read-year.js";
import type { YearReasons } from "./reasons-of.js";
import { reasonsOf } from "./reasons-of.js";
import type { RanPart } from "./run-year.js";

/** A year as it is told. */
export function tellYear(
  read: ReadYear,
  ran: ReadonlyMap<Id, RanPart>,
  { first, context, traced }: YearQuestion,
): CountyYear {
  const { id, version, parts } = read.scheme;
  const reasons = traced ? reasonsOf(read, ran) : undefined;
  const each = parts.map((part) => ({ part, outcome: definitely(ran.get(part.id)) }));
  return Object.freeze({
    scheme: Object.freeze({ id, version }),
    year: Number(first.slice(0, 4)),
    asOf: context.asOf,
    parts: Object.freeze(
      each.map(({ part: { id: own, kind }, outcome }) => tellPart({ part: own, kind }, outcome)),
    ),
    units: Object.freeze(each.flatMap(({ part, outcome }) => tellUnits(part.id, outcome, reasons))),
    carried: Object.freeze(each.flatMap(({ part, outcome }) => tellCarried(part.id, outcome))),
  });
}

function tellPart(named: Pick<PartOutcome, "part" | "kind">, ran: RanPart): PartOutcome {
  switch (ran.status) {
    case "worked-out": {
      const { answer, failures } = ran.run;
      const worked = {
        ...named,
        status: ran.status,
        answer,
        failures: Object.freeze(failures.map((failure) => Object.freeze(failure))),
      };
      // The answer was made by the room of this kind.
      return Object.freeze(worked) as PartOutcome;
    }
    case "failed":
      return Object.freeze({ ...named, status: ran.status, error: ran.error }) as PartOutcome;
    case "not-worked-out":
      return Object.freeze({
        ...named,
        status: ran.status,
        because: Object.freeze([...ran.because]),
      }) as PartOutcome;
  }
}

function tellUnits(
  part: Id,
  ran: RanPart,
  reasons: YearReasons | undefined,
): readonly UnitResults[] {
  if (ran.status !== "worked-out") return [];
  return Array.from(ran.run.table, ([unit, cells]): UnitResults => {
    const results = Array.from(cells, ([result, { value }]) => {
      const trace = reasons?.(part, unit, result);
      return Object.freeze({
        result,
        ...(value === undefined ? {} : { value }),
        ...(trace === undefined ? {} : { trace }),
      });
    });
    return Object.freeze({ part, unit, results: Object.freeze(results) });
  });
}

function tellCarried(part: Id, ran: RanPart): readonly CarriedFact[] {
  if (ran.status !== "worked-out") return [];
  return Array.from(ran.carried, ([unit, values]) =>
    values.map((value) => carriedFact(part, unit, value)),
  ).flat();
}

function carriedFact(part: Id, unit: Id, { fact, value, from }: CarriedValue): CarriedFact {
  return Object.freeze({
    to: Object.freeze({ part, unit, fact }),
    from: Object.freeze(from.map((each) => Object.freeze({ ...each }))),
    ...(value === null || value === undefined ? {} : { value: freeze(value) }),
  });
}

/** Rows were made for this part alone. */
function freeze<Value>(value: Value): Value {
  if (!Array.isArray(value)) return value;
  for (const row of value) Object.freeze(row);
  return Object.freeze(value);
}
