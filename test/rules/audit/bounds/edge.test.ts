import { describe, expect, it } from "vitest";
import { toDecimal } from "../../../../src/core/decimal.js";
import type { Edge } from "../../../../src/rules/audit/bounds/edge.js";
import {
  addEdges,
  divideEdges,
  edgesOf,
  higher,
  hullOf,
  lower,
  multiplyEdges,
  negateEdge,
  valueOfEdge,
} from "../../../../src/rules/audit/bounds/edge.js";
import { twoPlaces } from "../../../support/audit-texts.js";

const edge = (text: string): Edge =>
  text === "lowest" || text === "highest" ? text : toDecimal(text);
const text = (each: Edge) => each.toString();
const huge = "9".repeat(40);

describe("edges", () => {
  it("are the two ends of bounds", () => {
    expect(edgesOf({ mayBeUnknown: false })).toEqual(["lowest", "highest"]);
    const one = toDecimal("1");
    expect(edgesOf({ least: one, most: one, mayBeUnknown: false })).toEqual([one, one]);
  });

  it("have a value unless they are open", () => {
    expect(valueOfEdge("lowest")).toBeUndefined();
    expect(valueOfEdge(toDecimal("3"))?.toString()).toBe("3");
  });

  it("make a hull", () => {
    const hull = hullOf([edge("3"), edge("-1"), edge("highest")]);
    expect([hull.least?.toString(), hull.most]).toEqual(["-1", undefined]);
  });

  it.each([
    ["1", "2", "1", "2"],
    ["lowest", "2", "lowest", "2"],
    ["highest", "2", "2", "highest"],
    ["lowest", "highest", "lowest", "highest"],
  ])("%s and %s: lower %s, higher %s", (a, b, low, high) => {
    expect(text(lower(edge(a), edge(b)))).toBe(low);
    expect(text(higher(edge(a), edge(b)))).toBe(high);
  });

  it.each([
    ["1", "-1"],
    ["lowest", "highest"],
    ["highest", "lowest"],
  ])("%s turned is %s", (from, to) => {
    expect(text(negateEdge(edge(from)))).toBe(to);
  });

  it.each([
    ["1", "2", "3"],
    ["lowest", "2", "lowest"],
    ["2", "highest", "highest"],
    [huge, "0.1", "highest"],
    [`-${huge}`, "0.1", "lowest"],
  ])("%s plus %s is %s", (a, b, sum) => {
    expect(text(addEdges(edge(a), edge(b)))).toBe(sum);
  });

  it.each([
    ["3", "2", "6"],
    ["0", "highest", "0"],
    ["lowest", "0", "0"],
    ["-1", "highest", "lowest"],
    ["lowest", "lowest", "highest"],
    [huge, "-10", "lowest"],
  ])("%s times %s is %s", (a, b, product) => {
    expect(text(multiplyEdges(edge(a), edge(b)))).toBe(product);
  });

  it.each([
    ["1", "3", "0.33"],
    ["0", "3", "0"],
    ["5", "highest", "0"],
    ["highest", "highest", "0"],
    ["highest", "2", "highest"],
    ["lowest", "2", "lowest"],
    [huge, "0.001", "highest"],
  ])("%s by %s is %s", (a, b, quotient) => {
    expect(text(divideEdges(edge(a), edge(b), twoPlaces))).toBe(quotient);
  });
});
