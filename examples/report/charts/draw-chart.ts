import { BarChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent } from "echarts/components";
import type { EChartsCoreOption } from "echarts/core";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Label } from "wenming/core";
import { both } from "../bilingual.js";
import type { Markup } from "../html.js";
import { html } from "../html.js";

use([BarChart, ScatterChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** What a chart shows, and what it says to those who cannot see it. */
export interface Chart {
  readonly title: Label;
  /** What the chart tells, in a sentence; it stands below the chart as well, unless a table does. */
  readonly summary: Label;
  readonly hasTable?: boolean;
  /** @unit pixels, of 680 across the page */
  readonly height: number;
  readonly option: EChartsCoreOption;
}

/** Draws a chart as SVG, without a browser, inside a figure with its title and its summary. */
export function drawChart({ title, summary, hasTable, height, option }: Chart): Markup {
  const spoken = `${title.zh}：${summary.zh} ${title.en}: ${summary.en}`;
  return html`<figure>
<figcaption><strong>${both(title)}</strong></figcaption>
<div role="img" aria-label="${spoken}">${{ markup: svgOf(option, height) }}</div>
${hasTable ? "" : html`<p class="note">${both(summary)}</p>`}
</figure>`;
}

function svgOf(option: EChartsCoreOption, height: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 680, height });
  try {
    const textStyle = { fontFamily: "inherit", color: "#222" };
    chart.setOption({ animation: false, textStyle, ...option });
    return withoutTraces(chart.renderToSVGString());
  } finally {
    // A chart keeps a timer of its own, and with it the process.
    chart.dispose();
  }
}

/** Takes out what only a script could use, and the fixed size, so that the page sets it. */
const withoutTraces = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, "")
    .replace(/^<svg width="\d+" height="\d+"/, '<svg aria-hidden="true"')
    .replace(/ (?:xmlns:xlink|version|baseProfile)="[^"]*"/g, "");
