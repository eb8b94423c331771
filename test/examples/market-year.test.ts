import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../support/repository.js";

const folder = mkdtempSync(join(tmpdir(), "market-year-"));
const [page, file] = [join(folder, "year.html"), join(folder, "year.ics")];
execFileSync(
  process.execPath,
  ["--import", "tsx", "examples/market-year.ts", "examples/data/market-year.json", page, file],
  { cwd: root },
);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the year plan of a county", () => {
  it("is a page without scripts and links, with a cell for every day", () => {
    const text = readFileSync(page, "utf8");
    expect(text).not.toMatch(/<script|<link|https?:/);
    expect(text.match(/<td class="[^"]*"><b>/g)).toHaveLength(365);
    expect(text.match(/ clash"/g)).toHaveLength(5);
  });

  it("is a file that ical.js reads, with an entry for every day of an event", () => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
    const days = calendar
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each))
      .filter(({ summary }) => summary === "角木圩")
      .map(({ startDate }) => startDate.toString());
    expect(days).toHaveLength(111);
    // New Year's Day of the lunar year is a first, so a market day.
    expect(days).toContain("2026-02-17");
  });
});
