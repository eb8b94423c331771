import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../support/repository.js";

describe("the bench of pairing", () => {
  it("compares sides that agree on the cost", { timeout: 60_000 }, async () => {
    const check = ["--import", "tsx", "bench/pairing.ts", "--sizes", "80,200", "--check-only"];
    const { stdout } = await promisify(execFile)(process.execPath, check, { cwd: root });
    const lines = [
      ...stdout.matchAll(/(\d+) × \1: \1 pairs, cost (\d+), proved by the prices; munkres (\d+)/g),
    ];
    expect(lines.map(([, size]) => size)).toEqual(["80", "200"]);
    expect(lines.map(([, , ours]) => ours)).toEqual(lines.map(([, , , theirs]) => theirs));
  });
});
