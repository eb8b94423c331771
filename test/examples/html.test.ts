import { describe, expect, it } from "vitest";
import { html } from "../../examples/report/html.js";

describe("html", () => {
  it("escapes text, and keeps what is markup already", () => {
    const name = `<b>&"'`;
    expect(html`<td title="${name}">${html`<i>${name}</i>`}</td>`.markup).toBe(
      '<td title="&lt;b&gt;&amp;&quot;&#39;"><i>&lt;b&gt;&amp;&quot;&#39;</i></td>',
    );
  });

  it("joins the parts of a list", () => {
    expect(html`<ul>${[1, 2].map((count) => html`<li>${count}</li>`)}</ul>`.markup).toBe(
      "<ul><li>1</li><li>2</li></ul>",
    );
  });
});
