import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readText, root } from "../support/repository.js";

const folder = mkdtempSync(join(tmpdir(), "county-year-"));
const page = join(folder, "year.html");
execFileSync(process.execPath, ["--import", "tsx", "examples/county-year.ts", page], { cwd: root });
const text = readFileSync(page, "utf8");
afterAll(() => rmSync(folder, { recursive: true }));

/** The first number that stands in a cell after a text. */
function yuanAfter(start: string): number {
  const [, cell = ""] = /<td class="number">([^<]+)</.exec(text.slice(text.indexOf(start))) ?? [];
  return Number(cell.replaceAll(",", "").replace("−", "-"));
}

/** How many sites have so many stars, over all kinds of site. */
function starsIn(printed: string, star: number): number {
  const counts = [...printed.matchAll(new RegExp(`${star}★ (\\d+)`, "g"))];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

describe("the report of a county's year", () => {
  it("is a page without scripts and links, in eight sections", () => {
    expect(text).not.toMatch(/<script|<link|(?:src|href)=/);
    expect(text.match(/<h2>/g)).toHaveLength(8);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it("prints shares that add up to the difference", () => {
    const changes = ["三星级分数线下调5分", "三星站奖补4000元改为6000元", "奖补总额增至120万元"];
    const printed = [...changes, "一般村干部报酬2600元改为2700元"].map((label) =>
      yuanAfter(`<span class="en" lang="en">of which</span>：${label}`),
    );
    expect(printed).toEqual([30000, 198000, 0, 304776]);
    expect(printed.reduce((sum, share) => sum + share, 0)).toBe(yuanAfter("10,163,372</td>"));
  });

  it.each([5, 4, 3, 2, 1])("counts as many sites of %i stars as the evaluation alone", (star) => {
    const [alone, year] = ["rate-stations", "county-year"].map((name) =>
      starsIn(readText(`examples/expected/${name}.txt`).split("\n\n")[1] ?? "", star),
    );
    expect(year).toBeGreaterThan(0);
    expect(year).toBe(alone);
  });
});
