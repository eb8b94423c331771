import { describe, expect, it } from "vitest";
import { listEntries, loadEntry } from "./support/entries.js";
import { listFiles } from "./support/repository.js";

const entries = listEntries();

describe("the public API", () => {
  it("has one entry for each folder of src, and the front door", () => {
    const doors = listFiles("src", (path) => /^src\/([^/]+\/)?index\.ts$/.test(path));
    expect(entries.map(({ source }) => source).sort()).toEqual(doors);
  });

  // A changed snapshot is a changed promise to users.
  it.each(entries)("exports the same names from $specifier", async (entry) => {
    expect(Object.keys(await loadEntry(entry)).sort()).toMatchSnapshot();
  });
});
