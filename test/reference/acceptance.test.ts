import { describe, expect, it } from "vitest";
import { defineAcceptance } from "../../src/acceptance/define-acceptance.js";
import { defineTitles } from "../../src/acceptance/define-titles.js";
import { acceptanceAnswers, acceptanceSchemes, listAcceptanceCases } from "./acceptance-case.js";

describe("published examples of acceptance", () => {
  it.each(listAcceptanceCases())("$id ($scheme)", (printed) => {
    expect(acceptanceAnswers(printed)).toEqual(printed.expected);
  });
});

describe("published processes and rules of titles", () => {
  it.each([...acceptanceSchemes()])("%s is sound", (_, scheme) => {
    const isTitles = (scheme as { kind: string }).kind === "titles";
    const defined = isTitles ? defineTitles(scheme as never) : defineAcceptance(scheme as never);
    expect(defined).toEqual(scheme);
  });
});
