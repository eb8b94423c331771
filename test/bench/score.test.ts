import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../support/repository.js";

describe("the bench", () => {
  it("compares sides that agree on every value", { timeout: 60_000 }, async () => {
    const check = ["--import", "tsx", "bench/score.ts", "--sites", "500", "--check-only"];
    const { stdout } = await promisify(execFile)(process.execPath, check, { cwd: root });
    expect(stdout).toContain("500 sites");
    expect(stdout).toContain("a, b: values that differ: 0");
    expect(stdout).toContain("a, t: values that differ: 0");
    expect(stdout).toContain("c, d: values that differ: 0");
  });
});
