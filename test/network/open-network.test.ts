import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/core/error.js";
import { isDomainError } from "../../src/core/error.js";
import type { NetworkDocument } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { siteOn } from "../../src/network/site-on.js";
import { codeOf } from "../support/code-of.js";
import { always, region, sampleNetwork, site } from "../support/sample-network.js";

type Lists = Partial<Record<keyof NetworkDocument, readonly unknown[]>>;

const documentOf = (lists: Lists): NetworkDocument =>
  ({ regions: [], sites: [], ...lists }) as unknown as NetworkDocument;

/** The faults of a document as `code path`, in the order in which they are told. */
function faultsOf(lists: Lists): readonly string[] {
  return issuesOf(lists).map(({ code, path }) => `${code} ${path}`);
}

function issuesOf(lists: Lists): readonly Issue[] {
  try {
    openNetwork(documentOf(lists));
    return [];
  } catch (error) {
    if (isDomainError(error)) return error.issues;
    throw error;
  }
}

const village = region("v", "village");
const ended = { existence: { from: "2000-01-01", until: "2010-01-01" } } as const;
const team = (id: string, fields: object = {}) => ({
  id,
  level: "squad",
  region: "v",
  existence: { from: "2000-01-01" },
  names: always("a team"),
  ...fields,
});
const venue = (fields: object = {}) => ({
  id: "hall",
  site: "s",
  period: { from: "2019-01-01" },
  origin: "other",
  area: "1",
  functions: ["station"],
  ...fields,
});

describe("openNetwork", () => {
  it("opens a sound network and leaves it alone", () => {
    const before = JSON.stringify(sampleNetwork);
    expect(codeOf(() => openNetwork(sampleNetwork))).toBeUndefined();
    expect(JSON.stringify(sampleNetwork)).toBe(before);
  });

  it("keeps nothing of the caller's", () => {
    const names = [{ from: "2019-01-01" as const, value: "first" }];
    const document = documentOf({
      regions: [village],
      sites: [site("s", "station", "v", "2019-01-01", { names })],
    });
    const network = openNetwork(document);
    names[0] = { from: "2019-01-01", value: "second" };
    expect(siteOn(network, "s", "2020-01-01")?.name).toBe("first");
  });

  it("takes records of no prototype and with fields left undefined", () => {
    const bare = Object.assign(Object.create(null), village, { origin: undefined });
    expect(faultsOf({ regions: [bare] })).toEqual([]);
  });

  it.each<[name: string, lists: Lists, fault: string]>([
    ["a record that is none", { regions: [7] }, "invalid-record /regions/0"],
    [
      "a missing field",
      { sites: [{ ...site("s", "station", "v"), kind: undefined }] },
      "invalid-record /sites/0/kind",
    ],
    [
      "a period that ends before it begins",
      { regions: [{ ...village, existence: { from: "2000-01-01", until: "2000-01-01" } }] },
      "invalid-record /regions/0/existence/until",
    ],
    [
      "a status of a station",
      {
        regions: [village],
        sites: [
          site("s", "station", "v", "2019-01-01", {
            statuses: always("demonstration", "2019-01-01"),
          }),
        ],
      },
      "invalid-record /sites/0",
    ],
    ["a region twice", { regions: [village, village] }, "duplicate-id /regions/1/id"],
    [
      "a venue twice",
      { regions: [village], sites: [site("s", "station", "v")], venues: [venue(), venue()] },
      "duplicate-id /venues/1/id",
    ],
    [
      "an orphan region",
      { regions: [region("v", "village", "t")] },
      "unknown-reference /regions/0/parents/0/value",
    ],
    [
      "an orphan site",
      { sites: [site("s", "station", "v")] },
      "unknown-reference /sites/0/regions/0/value",
    ],
    [
      "a secretary of nothing",
      { secretaries: [{ region: "v", person: "p", period: { from: "2000-01-01" } }] },
      "unknown-reference /secretaries/0/region",
    ],
    ["a venue of nothing", { venues: [venue()] }, "unknown-reference /venues/0/site"],
    [
      "a task at a site of nothing",
      {
        regions: [village],
        teams: [team("t", { assignments: [{ site: "gone", period: { from: "2019-01-01" } }] })],
      },
      "unknown-reference /teams/0/assignments/0/site",
    ],
    ["a team of nothing", { teams: [team("t")] }, "unknown-reference /teams/0/region"],
    [
      "a parent on the same level",
      { regions: [village, region("w", "village", "v")] },
      "wrong-level /regions/1/parents/0/value",
    ],
    [
      "a parent on a lower level",
      { regions: [village, region("c", "county", "v")] },
      "wrong-level /regions/1/parents/0/value",
    ],
    [
      "a station in a township",
      { regions: [region("t", "township")], sites: [site("s", "station", "t")] },
      "wrong-level /sites/0/regions/0/value",
    ],
    [
      "an institute in a village",
      { regions: [village], sites: [site("s", "institute", "v")] },
      "wrong-level /sites/0/regions/0/value",
    ],
    [
      "a center in a township",
      { regions: [region("t", "township")], sites: [site("s", "center", "t")] },
      "wrong-level /sites/0/regions/0/value",
    ],
    [
      "a team above its equal",
      { regions: [village], teams: [team("a"), team("b", { parents: always("a") })] },
      "wrong-level /teams/1/parents/0/value",
    ],
    [
      "a name that begins late",
      { regions: [{ ...village, names: always("late", "2000-01-02") }] },
      "invalid-dates /regions/0/names/0/from",
    ],
    [
      "a name that begins early",
      { regions: [{ ...village, names: always("early", "1999-12-31") }] },
      "invalid-dates /regions/0/names/0/from",
    ],
    [
      "names out of order",
      { regions: [{ ...village, names: [...always("one"), ...always("two")] }] },
      "invalid-dates /regions/0/names/1/from",
    ],
    [
      "a name after the end",
      {
        regions: [
          { ...village, ...ended, names: [...always("one"), ...always("two", "2010-01-01")] },
        ],
      },
      "invalid-dates /regions/0/names/1/from",
    ],
    [
      "a status before the site",
      {
        regions: [village],
        sites: [
          site("s", "extended-site", "v", "2019-01-01", {
            statuses: always("demonstration", "2018-12-31"),
          }),
        ],
      },
      "invalid-dates /sites/0/statuses/0/from",
    ],
    [
      "a child before its parent",
      {
        regions: [
          region("t", "township", undefined, {
            existence: { from: "2000-01-02" },
            names: always("t", "2000-01-02"),
          }),
          region("v", "village", "t"),
        ],
      },
      "outside-existence /regions/1/parents/0/value",
    ],
    [
      "a child after its parent",
      { regions: [region("t", "township", undefined, ended), region("v", "village", "t")] },
      "outside-existence /regions/1/parents/0/value",
    ],
    [
      "a site after its region",
      {
        regions: [region("v", "village", undefined, ended)],
        sites: [
          site("s", "station", "v", "2009-12-31", {
            existence: { from: "2009-12-31", until: "2010-01-02" },
          }),
        ],
      },
      "outside-existence /sites/0/regions/0/value",
    ],
    [
      "a venue before its site",
      {
        regions: [village],
        sites: [site("s", "station", "v")],
        venues: [venue({ period: { from: "2018-12-31" } })],
      },
      "outside-existence /venues/0/site",
    ],
    [
      "a task before its team",
      {
        regions: [village],
        sites: [site("s", "station", "v")],
        teams: [
          team("t", {
            existence: { from: "2020-01-01" },
            names: always("t", "2020-01-01"),
            assignments: [{ site: "s", period: { from: "2019-12-31" } }],
          }),
        ],
      },
      "outside-existence /teams/0/assignments/0/period",
    ],
    [
      "two secretaries at once",
      {
        regions: [village],
        secretaries: [
          { region: "v", person: "p", period: { from: "2000-01-01", until: "2001-01-02" } },
          { region: "v", person: "q", period: { from: "2001-01-01" } },
        ],
      },
      "overlap /secretaries/1",
    ],
    [
      "a secretary inside the term of another",
      {
        regions: [village],
        secretaries: [
          { region: "v", person: "p", period: { from: "2000-01-01" } },
          { region: "v", person: "q", period: { from: "2001-01-01", until: "2002-01-01" } },
        ],
      },
      "overlap /secretaries/1",
    ],
    [
      "two tasks at once",
      {
        regions: [village],
        sites: [site("s", "station", "v")],
        teams: [
          team("t", {
            assignments: [
              { site: "s", period: { from: "2020-01-01" } },
              { site: "s", period: { from: "2020-01-01" } },
            ],
          }),
        ],
      },
      "overlap /teams/0/assignments/1",
    ],
    [
      "a merger of what goes on",
      {
        regions: [
          village,
          region("w", "village"),
          region("x", "village", undefined, { origin: { kind: "merged", of: ["v", "w"] } }),
        ],
      },
      "invalid-origin /regions/2/origin/of/0",
    ],
    [
      "a merger of nothing",
      {
        regions: [
          region("x", "village", undefined, { origin: { kind: "merged", of: ["v", "w"] } }),
        ],
      },
      "unknown-reference /regions/0/origin/of/0",
    ],
    [
      "a split on the first day",
      {
        regions: [
          village,
          region("x", "village", undefined, { origin: { kind: "split", of: "v" } }),
        ],
      },
      "invalid-origin /regions/1/origin/of",
    ],
    [
      "a split after the end",
      {
        regions: [
          region("v", "village", undefined, ended),
          region("x", "village", undefined, {
            existence: { from: "2010-01-02" },
            names: always("x", "2010-01-02"),
            origin: { kind: "split", of: "v" },
          }),
        ],
      },
      "invalid-origin /regions/1/origin/of",
    ],
  ])("refuses %s", (_, lists, fault) => {
    const [code, path] = fault.split(" ");
    expect(faultsOf(lists)[0]).toBe(`network/${code} ${path}`);
    expect(codeOf(() => openNetwork(documentOf(lists)))).toBe(`network/${code}`);
  });

  it.each([1, 2, 3, 7])("finds a cycle of %i", (length) => {
    const ring = Array.from({ length }, (_, index) =>
      region(`r${index}`, "village", `r${(index + 1) % length}`),
    );
    const faults = faultsOf({ regions: [region("top", "city"), ...ring] });
    expect(faults[0]).toBe(`network/cycle /regions/${length}/parents/0/value`);
    expect(faults.filter((fault) => fault.startsWith("network/cycle"))).toHaveLength(1);
    expect(faults.filter((fault) => fault.startsWith("network/wrong-level"))).toHaveLength(length);
  });

  it("finds a cycle in which one parent does stand higher", () => {
    const regions = [region("a", "county", "b"), region("b", "village", "a")];
    expect(faultsOf({ regions })).toEqual([
      "network/cycle /regions/1/parents/0/value",
      "network/wrong-level /regions/0/parents/0/value",
    ]);
  });

  it("finds no cycle where two ways lead up to one", () => {
    const parents = [...always("a"), { from: "2005-01-01", value: "b" }] as const;
    const regions = [
      region("top", "city"),
      region("a", "county", "top"),
      region("b", "county", "top"),
      region("v", "village", undefined, { parents }),
    ];
    expect(faultsOf({ regions })).toEqual([]);
  });

  it("accepts a part taken out of what goes on, and a split on the very last day", () => {
    const from = "2010-01-01";
    const part = (of: string) =>
      region(`of-${of}`, "village", undefined, {
        existence: { from },
        names: always("a part", from),
        origin: { kind: "split", of },
      });
    const regions = [village, region("w", "village", undefined, ended), part("v"), part("w")];
    expect(faultsOf({ regions })).toEqual([]);
  });

  it("lets offices meet on a day without sharing it", () => {
    const secretaries = [
      { region: "v", person: "q", period: { from: "2001-01-01" } },
      { region: "v", person: "p", period: { from: "2000-01-01", until: "2001-01-01" } },
    ];
    expect(faultsOf({ regions: [village], secretaries })).toEqual([]);
  });

  it("finds all faults in one pass, and says how many there are", () => {
    const lists = {
      regions: [village, village, { id: "broken" }],
      sites: [site("s", "station", "gone"), site("i", "institute", "v")],
      teams: [team("t", { region: "gone" })],
    };
    const faults = faultsOf(lists);
    const codes = new Set(faults.map((fault) => fault.split(" ")[0]));
    expect([...codes].sort()).toEqual([
      "network/duplicate-id",
      "network/invalid-record",
      "network/unknown-reference",
      "network/wrong-level",
    ]);
    expect(() => openNetwork(documentOf(lists))).toThrow(
      expect.objectContaining({ details: { path: "/regions/2/existence", faults: faults.length } }),
    );
  });

  it("tells a hundred faults and counts the rest", () => {
    const sites = Array.from({ length: 150 }, (_, index) => site(`s${index}`, "station", "gone"));
    expect(issuesOf({ sites })).toHaveLength(100);
    expect(() => openNetwork(documentOf({ sites }))).toThrow(
      expect.objectContaining({ details: { path: "/sites/0/regions/0/value", faults: 150 } }),
    );
  });

  it.each<[document: unknown, code: string]>([
    [null, "network/invalid-document"],
    [[], "network/invalid-document"],
    [{ sites: [] }, "network/invalid-document"],
    [{ regions: [] }, "network/invalid-document"],
    [{ regions: [], sites: [], people: [] }, "network/invalid-document"],
    [{ regions: {}, sites: [] }, "network/invalid-document"],
    [{ regions: "none", sites: [] }, "network/invalid-document"],
    [new Map(), "core/invalid-shape"],
    [{ regions: Object.assign([], { extra: 1 }), sites: [] }, "core/invalid-shape"],
    [{ regions: [new Date(0)], sites: [] }, "core/invalid-shape"],
  ])("refuses %j", (document, code) => {
    expect(codeOf(() => openNetwork(document as NetworkDocument))).toBe(code);
  });

  it("refuses a record behind a proxy that throws", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codeOf(() => openNetwork(documentOf({ regions: [proxy] })))).toBe("core/invalid-shape");
  });

  it("refuses a list behind a proxy that throws", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const lists = { sites: proxy } as unknown as Lists;
    expect(codeOf(() => openNetwork(documentOf(lists)))).toBe("core/invalid-shape");
  });

  it("runs no getter", () => {
    const trap = { ...village };
    Object.defineProperty(trap, "names", { enumerable: true, get: () => always("trap") });
    expect(codeOf(() => openNetwork(documentOf({ regions: [trap] })))).toBe("core/invalid-shape");
  });
});
