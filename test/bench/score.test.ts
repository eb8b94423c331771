import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../support/repository.js";

/** What every site, one in two, one in ten and one in twenty of 400 are. */
const compared = { akcnomqxdsl: 400, bt: 200, z: 40, r: 20 };

describe("the bench", () => {
  it("compares ways that agree on every value", { timeout: 60_000 }, async () => {
    const check = ["--import", "tsx", "bench/score.ts", "--sites", "400", "--check-only"];
    const { stdout } = await promisify(execFile)(process.execPath, check, { cwd: root });
    const lines = Object.entries(compared).flatMap(([keys, sites]) =>
      [...keys].map((key) => `${key}: values that differ: 0 of ${sites} sites`),
    );
    const told = stdout.trim().split("\n");
    expect(told[0]).toContain("400 sites");
    expect(told.slice(2).sort()).toEqual(lines.sort());
  });
});
