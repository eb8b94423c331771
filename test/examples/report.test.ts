import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText, root } from "../support/repository.js";

/** A name that would run a script where text is taken for markup. */
const hostileText = "\"><script>alert('x')</script>&amp;";

const folder = mkdtempSync(join(tmpdir(), "wenming-report-"));
let page = "";

/** Rates the county after its names and labels have been made to break out of the page. */
beforeAll(async () => {
  const inJson = JSON.stringify(hostileText).slice(1, -1);
  const inCsv = `"${hostileText.replaceAll('"', '""')}"`;
  const [scheme, table, report] = ["scheme.json", "table.csv", "report.html"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const rules = readText("examples/data/scheme.json");
  const facts = readText("examples/data/synthetic-county.csv");
  writeFileSync(scheme, rules.replaceAll(/志愿服务分队|附件1|Venue/g, inJson));
  writeFileSync(table, facts.replaceAll(/^(S-\d+),[^,]*,"[^"]*"/gm, `$1,${inCsv},${inCsv}`));
  const args = ["--import", "tsx", "examples/rate-stations.ts", scheme, table, report];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  page = readFileSync(report, "utf8");
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const allOf = (pattern: RegExp): readonly string[] => page.match(pattern) ?? [];

describe("the report", () => {
  it("escapes all text from data", () => {
    expect(page).not.toContain("<script");
    expect(page).not.toContain(hostileText);
    const escaped = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;";
    expect(page.split(escaped).length).toBeGreaterThan(500);
  });

  it("needs no script and no network", () => {
    const addresses = page.replaceAll("http://www.w3.org/2000/svg", "");
    expect(addresses).not.toMatch(/https?:|src=|href=|url\(|@import|javascript:|\son\w+=/);
  });

  it("says in which languages it is written", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
    expect(allOf(/lang="en"/g).length).toBeGreaterThan(200);
  });

  it("gives every table a caption, and every header cell a scope", () => {
    expect(allOf(/<caption>/g)).toHaveLength(allOf(/<table/g).length);
    expect(allOf(/<th(?![a-z])(?![^>]*scope=)[^>]*>/g)).toEqual([]);
  });

  it("tells in words what each of its four charts shows", () => {
    expect(allOf(/<svg /g)).toHaveLength(4);
    expect(allOf(/<div role="img" aria-label="[^"]{20,}"><svg aria-hidden="true"/g)).toHaveLength(
      4,
    );
  });

  it("closes what it opens", () => {
    const open: string[] = [];
    for (const [, slash, name = "", end = ""] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
      if (["meta", "br", "col"].includes(name) || end.endsWith("/")) continue;
      if (slash === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});
