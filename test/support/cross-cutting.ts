import fc from "fast-check";
import { expect } from "vitest";
import { invariant } from "./invariant.js";
import type { Renaming } from "./plain-documents.js";
import {
  copyOf,
  frozenThroughout,
  readBack,
  renamed,
  seenIn,
  spoil,
  withoutProto,
  withShuffledKeys,
} from "./plain-documents.js";

/** Prepares documents for questions; asking may be repeated. */
export type Prepare<Documents> = (documents: Documents) => () => unknown;

/** An operation, or several, as far as laws look at them. */
export interface Asked<Documents extends object> {
  /** Documents that the operations read. */
  readonly inputs: fc.Arbitrary<Documents>;
  /** Makes the documents ready, then answers; a refusal is an answer too. */
  readonly prepare: Prepare<Documents>;
  /** Random runs per seed. */
  readonly runs: number;
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** X2 and X9: the same answer whatever is done to documents and answers in between. */
export function answersStayTheSame<Documents extends object>(
  what: string,
  { inputs, prepare, runs }: Asked<Documents>,
): void {
  let asked = 0;
  invariant<Documents, Prepare<Documents>>(`${what}: one question has one answer`, {
    inputs,
    law: (open, documents) => {
      const before = seenIn(documents);
      const own = copyOf(documents);
      const first = seenIn(open(own)());
      expect(seenIn(own)).toBe(before);
      const ask = open(frozenThroughout(documents));
      expect([seenIn(ask()), seenIn(ask())]).toEqual([first, first]);
    },
    real: prepare,
    faults: {
      "documents that are changed": (documents) => {
        const ask = prepare(documents);
        return () => {
          const answer = ask();
          for (const value of Object.values(documents)) Reflect.set(Object(value), "seen", true);
          return answer;
        };
      },
      "answers that are counted": (documents) => {
        const ask = prepare(documents);
        return () => [ask(), ++asked];
      },
      "frozen documents that are refused": (documents) =>
        Object.isFrozen(documents) ? () => undefined : prepare(documents),
    },
    runs,
  });
  invariant<Documents, Prepare<Documents>>(`${what}: later changes change no answer`, {
    inputs,
    law: (open, documents) => {
      const own = copyOf(documents);
      const ask = open(own);
      const first = ask();
      const before = seenIn(first);
      spoil(own);
      expect(seenIn(first)).toBe(before);
      spoil(first);
      expect(seenIn(ask())).toBe(before);
    },
    real: prepare,
    faults: {
      "documents that are read late": (documents) => () => prepare(documents)(),
      "documents in the answer": (documents) => {
        const ask = prepare(documents);
        return () => [ask(), documents];
      },
      "answers that are kept": (documents) => {
        const kept = copyOf(prepare(documents)());
        return () => kept;
      },
    },
    runs,
  });
}

/** X6: documents may go through text, their keys in any order, and so may answers. */
export function documentsAreData<Documents extends object>(
  what: string,
  { inputs, prepare, runs }: Asked<Documents>,
): void {
  invariant<readonly [Documents, number], Prepare<Documents>>(
    `${what}: documents and answers are what their text says`,
    {
      inputs: fc.tuple(inputs, seeds),
      law: (open, [documents, seed]) => {
        const answer = [open(documents)()];
        expect(readBack(answer)).toStrictEqual(answer);
        expect(seenIn([open(readBack(documents))()])).toBe(seenIn(answer));
        expect(seenIn([open(withShuffledKeys(documents, seed))()])).toBe(seenIn(answer));
      },
      real: prepare,
      faults: {
        "fields without a value": (documents) => () => ({
          answer: prepare(documents)(),
          none: undefined,
        }),
        "the order of the keys told": (documents) => () => [
          prepare(documents)(),
          JSON.stringify(documents),
        ],
        "a day as a moment": (documents) => () => [prepare(documents)(), new Date(0)],
      },
      runs,
    },
  );
}

/** X5: other ids in the same order make the same answer with other ids. */
export function idsAreOpaque<Documents extends object>(
  what: string,
  { inputs, prepare, runs }: Asked<Documents>,
  renamingFor: (documents: Documents) => Renaming,
): void {
  invariant<Documents, Prepare<Documents>>(`${what}: ids are nothing but ids`, {
    inputs,
    law: (open, documents) => {
      const names = renamingFor(documents);
      const answer = renamed(open(documents)(), names);
      expect(seenIn([open(renamed(documents, names))()])).toBe(seenIn([answer]));
    },
    real: prepare,
    faults: {
      "an id that a plain record loses": (documents) => () => withoutProto(prepare(documents)()),
      "ids that are measured": (documents) => () => [
        prepare(documents)(),
        JSON.stringify(documents).length,
      ],
    },
    runs,
  });
}

/** X4: lists without an order may be in any. */
export function orderMeansNothing<Documents extends object>(
  what: string,
  { inputs, prepare, runs }: Asked<Documents>,
  turned: (documents: Documents, seed: number) => Documents,
  faults: Readonly<Record<string, Prepare<Documents>>>,
): void {
  invariant<readonly [Documents, number], Prepare<Documents>>(
    `${what}: the order of what has none changes nothing`,
    {
      inputs: fc.tuple(inputs, seeds),
      law: (open, [documents, seed]) => {
        expect(seenIn([open(turned(documents, seed))()])).toBe(seenIn([open(documents)()]));
      },
      real: prepare,
      faults: {
        "the document itself told": (documents) => () => [prepare(documents)(), documents],
        ...faults,
      },
      runs,
    },
  );
}
