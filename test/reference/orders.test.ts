import { describe, expect, it } from "vitest";
import { listOrderCases, orderAnswers } from "./order-case.js";

describe("published examples of orders", () => {
  it.each(listOrderCases())("$id ($scheme)", (printed) => {
    expect(orderAnswers(printed)).toEqual(printed.expected);
  });
});
