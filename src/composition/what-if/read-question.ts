import { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import { isId } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import { checkedFields, readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { CompositionErrorCode } from "../errors.js";
import { roomOf } from "../parts/rooms.js";
import type { YearQuestion } from "../year/question.js";
import { readQuestion } from "../year/question.js";
import type { ReadFacts } from "../year/read-facts.js";
import type { ReadYear } from "../year/read-year.js";
import type { ComparedFigure, WhatIfOptions } from "./change-answer.js";

/** A comparison after the check. */
export interface ReadComparison {
  readonly question: YearQuestion;
  readonly figures: readonly ComparedFigure[];
  /** The county of each unit. */
  readonly countyOf: ReadonlyMap<Id, Id>;
}

/**
 * Checks what is compared.
 *
 * @throws {@link DomainError} `composition/invalid-question`, `composition/unknown-part`,
 * `composition/unknown-relation` or `composition/no-figure`.
 */
export function readComparison(
  options: WhatIfOptions,
  read: ReadYear,
  facts: ReadFacts,
): ReadComparison {
  const own = safely(() =>
    readRecord(
      options,
      ["year"],
      ["asOf", "knownOn", "places", "detail", "figures", "counties"],
      "set of options",
    ),
  );
  if (!own.success) throw misfit(own.error.message, own.error);
  const { figures, counties, ...asked } = own.data;
  return {
    // Its fields are checked by the reader of questions about a year.
    question: readQuestion(asked as never),
    figures: figures === undefined ? usualFigures(read) : readFigures(figures, read),
    countyOf: readCounties(counties, facts),
  };
}

const misfit = (message: string, cause?: DomainError): DomainError =>
  new DomainError<CompositionErrorCode>(
    "composition/invalid-question",
    `The options do not fit: ${message}`,
    {},
    cause === undefined ? {} : { cause },
  );

/** Gross pay of every part that pays, and the total of all grants. */
function usualFigures({ scheme: { parts } }: ReadYear): readonly ComparedFigure[] {
  return parts.flatMap(({ id: part, kind }): readonly ComparedFigure[] => {
    if (kind === "pay") return [{ part, result: "gross" }];
    return kind === "grants" ? [{ part, result: "total" }] : [];
  });
}

function readFigures(figures: JsonValue, { scheme }: ReadYear): readonly ComparedFigure[] {
  if (!Array.isArray(figures)) throw misfit(`"figures" is ${quote(figures)}. Give a list.`);
  return figures.map((figure: JsonValue, index) => {
    const fields = safely(() => checkedFields(figure, ["part", "result"], [], "compared figure"));
    if (!fields.success) throw misfit(fields.error.message, fields.error);
    const { part, result } = fields.data;
    const known = scheme.parts.find(({ id }) => id === part);
    if (known === undefined) {
      const ids = scheme.parts.map(({ id }) => id);
      throw new DomainError<CompositionErrorCode>(
        "composition/unknown-part",
        `There is no part ${quote(part)}.${typeof part === "string" ? suggestionFor(part, ids) : ""}`,
        { path: `/figures/${index}/part` },
      );
    }
    const sheet = roomOf(known).results(known);
    const definition = typeof result === "string" ? sheet.get(result) : undefined;
    if (definition === undefined || definition.kind === "choice" || definition.kind === "boolean") {
      throw new DomainError<CompositionErrorCode>(
        "composition/no-figure",
        `The part ${quote(known.id)} has no number ${quote(result)}. ` +
          `It has ${[...sheet]
            .filter(([, { kind }]) => kind !== "choice" && kind !== "boolean")
            .map(([name]) => name)
            .slice(0, 12)
            .join(", ")}.`,
        { path: `/figures/${index}/result` },
      );
    }
    return { part: known.id, result: String(result) };
  });
}

function readCounties(counties: JsonValue | undefined, facts: ReadFacts): ReadonlyMap<Id, Id> {
  if (counties === undefined) return new Map();
  const relation = facts.document.relations?.find(({ id }) => id === counties);
  if (relation === undefined || !isId(counties)) {
    throw new DomainError<CompositionErrorCode>(
      "composition/unknown-relation",
      `The facts have no relation ${quote(counties)}. Name one that leads from units to counties.`,
      { path: "/counties" },
    );
  }
  return new Map(relation.pairs.map(({ from, to }) => [from, to]));
}
