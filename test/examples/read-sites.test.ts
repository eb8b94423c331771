import { describe, expect, it } from "vitest";
import { readSites } from "../../examples/county/read-sites.js";

const sheet = {
  visits: { kind: "count" },
  open: { kind: "boolean" },
  area: { kind: "decimal" },
} as const;

const factsIn = (header: string, row: string) => readSites(`${header}\n${row}\n`, sheet)[0]?.facts;

describe("readSites", () => {
  it("reads who a site is, and its facts by their kinds", () => {
    const csv = 'site,name,englishName,visits,open,area\nS-1,"揽星村,东",Lanxing,12,yes,85.5\n';
    expect(readSites(csv, sheet)).toEqual([
      {
        site: "S-1",
        name: { zh: "揽星村,东", en: "Lanxing" },
        facts: { visits: 12, open: true, area: "85.5" },
      },
    ]);
  });

  it("accepts the byte order mark that spreadsheets write", () => {
    expect(readSites("\uFEFFsite,open\r\nS-1,no\r\n", sheet)[0]?.site).toBe("S-1");
  });

  it("leaves out what is not known", () => {
    expect(factsIn("site,visits,open,area", "S-1,,no,")).toEqual({ open: false });
  });

  it.each([
    ["visits", "1.5", "1.5"],
    ["visits", "many", "many"],
    ["open", "maybe", "maybe"],
    ["stray", "7", "7"],
  ])("leaves a %s of %s for the library to refuse", (fact, cell, value) => {
    expect(factsIn(`site,${fact}`, `S-1,${cell}`)).toEqual({ [fact]: value });
  });
});
