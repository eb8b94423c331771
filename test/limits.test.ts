import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import * as wenming from "../src/index.js";
import { listedSchemas } from "./support/listed-schemas.js";

const schemas = Object.entries<unknown>(wenming).filter(
  (entry): entry is [string, z.ZodMiniType] => "_zod" in Object(entry[1]),
);
const lists = listedSchemas(new Map(schemas));

/** Whether the schema says that a list of so many elements is too long, whatever they are. */
const refuses = (list: z.ZodMiniType, length: number): boolean => {
  const { error } = list.safeParse(new Array(length).fill(null));
  return error?.issues.some(({ code, path }) => code === "too_big" && path.length === 0) ?? false;
};

describe("the lists of public schemas", () => {
  it("all have a limit", () => {
    expect(lists.filter(({ most }) => most === undefined).map(({ path }) => path)).toEqual([]);
  });

  // A changed snapshot is a changed promise to users.
  it("have the limits that are promised", () => {
    expect(lists.map(({ path, most }) => `${path} ${most}`)).toMatchSnapshot();
  });

  // Lists of a million are read by the same check; trying each would take minutes.
  const quick = lists.filter(({ most = 0 }) => most <= 200_000);

  it.each(quick)("accept the limit and refuse one more at $path", ({ list, most = 0 }) => {
    expect([refuses(list, most), refuses(list, most + 1)]).toEqual([false, true]);
  });
});
