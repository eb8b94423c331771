import { describe, expect, it } from "vitest";
import { faultsOfRoom, refuseAll } from "../../../src/composition/year/year-fault.js";
import { DomainError } from "../../../src/core/error.js";

describe("faults of a room", () => {
  it.each<readonly [string, DomainError, readonly string[]]>([
    ["without a place", new DomainError("room/a", "Wrong."), ["/parts/0"]],
    ["with a place", new DomainError("room/a", "Wrong.", { path: "/x" }), ["/parts/0/x"]],
    [
      "with issues",
      new DomainError(
        "room/a",
        "Wrong.",
        { path: "/x" },
        {
          issues: [
            { code: "room/a", path: "/x", message: "Wrong." },
            { code: "room/b", path: "/y", message: "Wrong too." },
          ],
        },
      ),
      ["/parts/0/x", "/parts/0/y"],
    ],
  ])("%s stand in the whole document", (_, error, paths) => {
    const faults = faultsOfRoom(error, "/parts/0");
    expect(faults.map(({ path }) => path)).toEqual(paths);
    expect(faults[0]).toMatchObject({ code: "composition/scheme-refused", told: "room/a" });
  });

  it("are refused all at once, a hundred of them by name", () => {
    const fault = { code: "composition/unknown-part", path: "/a", message: "Wrong." } as const;
    const error = (() => {
      try {
        refuseAll(Array.from({ length: 101 }, () => fault));
      } catch (thrown) {
        return thrown as DomainError;
      }
      return undefined;
    })();
    expect(error?.issues).toHaveLength(100);
    expect(error?.details).toEqual({ path: "/a", faults: 101 });
    expect(error?.message).toBe('At "/a": Wrong. (and 100 more, see issues)');
  });

  it("are nothing where there are none", () => {
    expect(() => refuseAll([])).not.toThrow();
  });
});
