import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../support/repository.js";

describe("the bench of calendar", () => {
  it("compares sides that agree on every day", { timeout: 60_000 }, async () => {
    const check = ["--import", "tsx", "bench/calendar.ts", "--townships", "600", "--check-only"];
    const { stdout } = await promisify(execFile)(process.execPath, check, { cwd: root });
    expect(stdout).toContain("600 townships for a year");
    expect(stdout).toMatch(/a, b: [1-9]\d{4} market days; townships that differ: 0/);
    expect(stdout).toMatch(/c, b: [1-9]\d{4} market days; townships that differ: 0/);
    expect(stdout).toMatch(/a, t: [1-9]\d{4} market days; townships that differ: 0/);
  });
});
