import { expect, it } from "vitest";
import { addText, intern, newInterner, numberOf } from "../../../src/points/book/interner.js";

it("gives texts numbers from 0 up, the same again for the same text", () => {
  const interner = newInterner();
  const texts = Array.from({ length: 1_000 }, (_, index) => `text-${index}`);
  for (const [index, text] of texts.entries()) expect(intern(interner, text)).toBe(index);
  for (const [index, text] of texts.entries()) expect(intern(interner, text)).toBe(index);
  expect(interner.texts).toEqual(texts);
  expect(numberOf(interner, "other")).toBe(-1);
});

it("keeps texts whose slots are all taken, also when the table has grown", () => {
  const interner = newInterner();
  expect(addText(interner, "first")).toBe(0);
  // As if somebody had chosen texts that all fall on the same slots.
  interner.slots.fill(1);
  expect(numberOf(interner, "second")).toBe(-1);
  expect(addText(interner, "second")).toBe(1);
  expect(numberOf(interner, "second")).toBe(1);
  interner.slots.fill(0);
  expect(numberOf(interner, "second")).toBe(1);
  expect(numberOf(interner, "third")).toBe(-1);
});
