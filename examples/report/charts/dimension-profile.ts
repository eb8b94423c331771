import type { Label } from "wenming/core";
import { accent, unratedColor } from "./colors.js";
import type { Chart } from "./draw-chart.js";

/** A dimension of one site beside the mean of its kind. @unit percent of full marks */
export interface ProfilePart {
  readonly label: Label;
  readonly site: number;
  readonly mean: number;
  /** What the class aimed at asks for; left out where it asks for nothing. */
  readonly floor?: number;
}

/** The dimensions of one site against the mean of its kind and the floors of a class. */
export function dimensionProfile(parts: readonly ProfilePart[], site: Label, next: Label): Chart {
  const names = {
    site: "本站 this station",
    mean: "全县站均值 county mean",
    floor: `${next.zh}下限 floor`,
  };
  return {
    title: { zh: `${site.zh}：各维度得分率`, en: `${site.en}: share of full marks by dimension` },
    summary: {
      zh: parts.map((part) => `${part.label.zh}${part.site}%（均值${part.mean}%）`).join("，"),
      en: parts.map((part) => `${part.label.en} ${part.site}% (mean ${part.mean}%)`).join(", "),
    },
    height: 270,
    option: {
      grid: { left: 44, right: 12, top: 40, bottom: 44 },
      legend: {
        top: 4,
        itemWidth: 14,
        itemHeight: 10,
        selectedMode: false,
        data: Object.values(names),
      },
      xAxis: {
        type: "category",
        data: parts.map(({ label }) => `${label.zh}\n${label.en}`),
        axisTick: { show: false },
        axisLabel: { interval: 0, lineHeight: 15, color: "#222" },
      },
      yAxis: {
        type: "value",
        max: 100,
        axisLabel: { formatter: "{value}%", color: "#444" },
        splitLine: { lineStyle: { color: "#e6e6e6" } },
      },
      series: [
        barsOf(
          names.site,
          accent,
          parts.map((part) => part.site),
        ),
        barsOf(
          names.mean,
          unratedColor,
          parts.map((part) => part.mean),
        ),
        {
          type: "scatter",
          silent: true,
          name: names.floor,
          symbol: "rect",
          symbolSize: [64, 2.5],
          itemStyle: { color: "#222" },
          data: parts.map(({ floor }) => floor ?? null),
        },
      ],
    },
  };
}

const barsOf = (name: string, color: string, values: readonly number[]): object => ({
  type: "bar",
  silent: true,
  name,
  barWidth: 28,
  barGap: "10%",
  itemStyle: { color },
  label: {
    show: true,
    position: "insideBottom",
    color: color === accent ? "#fff" : "#222",
    fontSize: 11,
  },
  data: values,
});
