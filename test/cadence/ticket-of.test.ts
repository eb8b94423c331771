import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ticketOf } from "../../src/cadence/ticket-of.js";
import { codeOf } from "../support/code-of.js";

describe("a ticket", () => {
  it.each([
    ["2026-11-27 12 25 30", "east", 1],
    ['quoted "seed"', "甲村站", 1000],
  ])("is the SHA-256 of a short JSON text: %s %s %i", (seed, site, number) => {
    const text = `[${JSON.stringify(seed)},${JSON.stringify(site)},${number}]`;
    expect(ticketOf(seed, site, number)).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it.each<[string, () => unknown]>([
    ["core/invalid-text", () => ticketOf("", "east", 1)],
    ["core/invalid-id", () => ticketOf("seed", " east", 1)],
    ["core/invalid-number", () => ticketOf("seed", "east", 1.5)],
    ["core/out-of-range", () => ticketOf("seed", "east", 2 ** 53)],
    ["cadence/invalid-draw", () => ticketOf("seed", "east", 0)],
  ])("is refused with %s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});
