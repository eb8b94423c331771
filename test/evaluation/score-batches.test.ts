import { expect, it, vi } from "vitest";
import { scoreBatches } from "../../src/evaluation/score-batches.js";
import { codeOf } from "../support/code-of.js";
import { schemeOf } from "../support/evaluation-schemes.js";

const scheme = schemeOf({});
const record = (points: `${number}`) => ({ points });

it("scores batch after batch, each when it is asked for", () => {
  const read = vi.fn();
  function* batches() {
    read();
    yield [record("95"), record("12.5")];
    read();
    yield { rows: 1, facts: { points: ["7" as const] } };
  }
  const scored = scoreBatches(scheme, batches());
  expect(read).not.toHaveBeenCalled();
  expect(scored.next().value?.total.at(1)).toBe("12.5");
  expect(read).toHaveBeenCalledTimes(1);
  expect(scored.next().value?.total.at(0)).toBe("7");
  expect(scored.next()).toEqual({ done: true, value: undefined });
});

it("lets go of the batches when it is left early", () => {
  const left = vi.fn();
  function* batches() {
    try {
      yield [record("1")];
      yield [record("2")];
    } finally {
      left();
    }
  }
  for (const { total } of scoreBatches(scheme, batches())) {
    expect(total.at(0)).toBe("1");
    break;
  }
  expect(left).toHaveBeenCalledTimes(1);
});

const failing = (method: string) => ({
  [Symbol.iterator]: () => ({
    next: () => ({ done: false, value: [record("1")] }),
    [method]: () => {
      throw new Error("foreign");
    },
  }),
});

it("tells at once what is wrong with the scheme or the options", () => {
  expect(codeOf(() => scoreBatches({} as never, []))).toBe("evaluation/invalid-scheme");
  expect(codeOf(() => scoreBatches(scheme, [], { asof: "2024-01-01" } as never))).toBe(
    "evaluation/invalid-options",
  );
});

it.each([
  ["nothing", undefined, "evaluation/callback-failed"],
  ["what is no list", 5, "evaluation/callback-failed"],
  ["text", "[]", "evaluation/callback-failed"],
  ["null", null, "evaluation/callback-failed"],
  ["an iterator that fails", failing("next"), "evaluation/callback-failed"],
  ["an iterator that cannot be left", failing("return"), "evaluation/callback-failed"],
  ["a batch that is none", [5], "rules/invalid-columns"],
])("refuses %s", (_, batches, code) => {
  const work = () => {
    for (const _scored of scoreBatches(scheme, batches as never)) break;
  };
  expect(codeOf(work)).toBe(code);
});
