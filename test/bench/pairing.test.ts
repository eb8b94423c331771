import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { kindsOfCosts } from "../../bench/pairing/draw-costs.js";
import { root } from "../support/repository.js";

describe("the bench of pairing", () => {
  it("compares sides that agree on the cost", { timeout: 60_000 }, async () => {
    const check = ["--import", "tsx", "bench/pairing.ts", "--sizes", "80,200", "--check-only"];
    const { stdout } = await promisify(execFile)(process.execPath, check, { cwd: root });
    const told = /(\d+) × \1, (\w+): \1 pairs\ncost (\d+), proved by the prices; munkres (\d+)\n/g;
    const lines = [...stdout.matchAll(told)];
    expect(lines.map(([, size, kind]) => `${size} ${kind}`)).toEqual(
      ["80", "200"].flatMap((size) => kindsOfCosts.map((kind) => `${size} ${kind}`)),
    );
    expect(lines.map(([, , , ours]) => ours)).toEqual(lines.map(([, , , , theirs]) => theirs));
  });
});
