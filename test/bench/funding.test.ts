import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../support/repository.js";

describe("the bench of funding", () => {
  it("compares sides that agree on every amount", { timeout: 60_000 }, async () => {
    const check = ["--import", "tsx", "bench/funding.ts", "--sites", "5000", "--check-only"];
    const { stdout } = await promisify(execFile)(process.execPath, check, { cwd: root });
    expect(stdout).toContain("20000000.01 yuan over 5000 sites");
    expect(stdout).toContain("a, b: amounts that differ: 0");
    expect(stdout).toContain("a, i: amounts that differ: 0");
  });
});
