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

it("keeps texts that find no slot when the table grows", () => {
  const interner = newInterner();
  const texts = Array.from({ length: 170 }, (_, index) => `text-${index}`);
  for (const text of texts) addText(interner, text);
  expect([interner.slots.length, interner.others.size]).toEqual([512, 0]);
  // As if somebody had chosen texts of one hash: only so many slots are looked at for it.
  for (let at = 1; at < interner.slots.length; at += 2) interner.slots[at] = 0;
  expect(addText(interner, "another")).toBe(170);
  expect([interner.slots.length, interner.others.size]).toEqual([1_024, 42]);
  for (const [text, number] of interner.others) expect(numberOf(interner, text)).toBe(number);
  expect(numberOf(interner, "another")).toBe(170);
});
