import { describe, expect, it } from "vitest";
import { pairingCases } from "./pairing-case.js";

describe("published examples of pairing", () => {
  it.each(pairingCases())("$id", ({ found, expected }) => {
    expect(found).toEqual(expected);
  });
});
