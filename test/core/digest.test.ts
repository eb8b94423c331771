import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";
import { digestOf } from "../../src/core/digest.js";
import { codeOf } from "../support/code-of.js";

describe("digestOf", () => {
  it.each([
    [{}, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"],
    ["", "12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126"],
  ])("of %o", (value, digest) => {
    expect(digestOf(value)).toBe(digest);
  });

  it("is the SHA-256 that Node works out of the canonical text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const expected = createHash("sha256")
          .update(canonicalJson([text]), "utf8")
          .digest("hex");
        expect(digestOf([text])).toBe(expected);
      }),
    );
  });

  it("tells one changed figure apart and equal data not", () => {
    expect(digestOf({ a: "1", b: "2" })).toBe(digestOf({ b: "2", a: "1" }));
    expect(digestOf({ a: "1" })).not.toBe(digestOf({ a: "1.0" }));
  });

  it("refuses what is no plain data", () => {
    expect(codeOf(() => digestOf(new Map()))).toBe("core/invalid-shape");
  });
});
