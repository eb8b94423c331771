import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../support/repository.js";

describe("the bench of pay", () => {
  it("compares sides that agree on every payslip", { timeout: 60_000 }, async () => {
    const check = ["--import", "tsx", "bench/pay.ts", "--people", "2000", "--check-only"];
    const { stdout } = await promisify(execFile)(process.execPath, check, { cwd: root });
    expect(stdout).toContain("2000 people for 12 months");
    expect(stdout).toContain("a, b: payslips that differ: 0");
    expect(stdout).toContain("a, t: payslips that differ: 0");
    expect(stdout).toContain("a, i: payslips that differ: 0");
  });
});
