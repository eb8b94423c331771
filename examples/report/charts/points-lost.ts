import type { Label } from "wenming/core";
import { accent, accentPale } from "./colors.js";
import type { Chart } from "./draw-chart.js";

/** What an item costs the sites on the average. */
export interface ItemLoss {
  readonly label: Label;
  /** @unit points for each site that the item concerns */
  readonly mean: number;
  /** @unit points */
  readonly fullMarks: number;
}

/** A bar for each item, the dearest first, over a pale one for its full marks. */
export function pointsLost(losses: readonly ItemLoss[]): Chart {
  const sorted = [...losses].sort((one, other) => other.mean - one.mean);
  const [first, second, third] = sorted.map(({ label }) => label);
  return {
    title: { zh: "各项平均失分", en: "Mean points lost by item" },
    summary: {
      zh: `浅色为该项满分。失分最多：${first?.zh}、${second?.zh}、${third?.zh}。`,
      en: `Pale: full marks of the item. Most is lost on: ${first?.en}, ${second?.en}, ${third?.en}.`,
    },
    height: 32 + 17 * sorted.length,
    option: {
      grid: { left: 190, right: 40, top: 8, bottom: 24 },
      xAxis: {
        type: "value",
        splitLine: { lineStyle: { color: "#e6e6e6" } },
        axisLabel: { color: "#444" },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: sorted.map(({ label }) => `${label.zh}  ${label.en}`),
        axisTick: { show: false },
        axisLabel: { color: "#222", fontSize: 10.5 },
      },
      series: [
        {
          type: "bar",
          silent: true,
          barWidth: 11,
          barGap: "-100%",
          itemStyle: { color: accentPale },
          data: sorted.map(({ fullMarks }) => fullMarks),
        },
        {
          type: "bar",
          silent: true,
          barWidth: 11,
          itemStyle: { color: accent },
          label: { show: true, position: "right", color: "#222", fontSize: 10.5, formatter: "{c}" },
          data: sorted.map(({ mean }) => Number(mean.toFixed(2))),
        },
      ],
    },
  };
}
