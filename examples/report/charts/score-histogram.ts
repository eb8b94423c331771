import { isUnknown } from "wenming/core";
import type { Entry, Round } from "../round.js";
import { classesOf } from "../round.js";
import { floorIn } from "../shortfall.js";
import { accent } from "./colors.js";
import type { Chart } from "./draw-chart.js";

/** Points that a bar of the histogram spans. */
const width = 5;

/** How many sites of a group have how many points. */
export function scoreHistogram(round: Round, entries: readonly Entry[]): Chart {
  const totals = entries.flatMap(({ score: { total } }) => (isUnknown(total) ? [] : Number(total)));
  const last = Math.max(0, ...totals.map(binOf));
  const first = Math.min(last, ...totals.filter((total) => total > 0).map(binOf));
  const bins = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const counts = bins.map((bin) => totals.filter((total) => binOf(total) === bin).length);
  const below = totals.filter((total) => binOf(total) < first).length;
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  return {
    title: { zh: "实践站总分分布", en: "Total scores of the stations" },
    summary: {
      zh: `每柱${width}分，含下限、不含上限；平均${mean.toFixed(1)}分；虚线为各星级总分线。${
        below > 0 ? `另有${below}个0分未画出。` : ""
      }`,
      en: `Bars of ${width} points, lower bound included; mean ${mean.toFixed(1)}; dashed: the lines of the stars. ${
        below > 0 ? `Not drawn: ${below} with 0 points.` : ""
      }`,
    },
    height: 220,
    option: {
      grid: { left: 40, right: 16, top: 34, bottom: 30 },
      xAxis: {
        type: "value",
        min: first * width,
        max: (last + 1) * width,
        interval: width,
        splitLine: { show: false },
        axisLabel: { color: "#222" },
      },
      yAxis: {
        type: "value",
        splitLine: { lineStyle: { color: "#e6e6e6" } },
        axisLabel: { color: "#444" },
      },
      series: [
        {
          type: "bar",
          silent: true,
          barWidth: Math.floor(600 / bins.length) - 8,
          itemStyle: { color: accent },
          label: { show: true, position: "top", color: "#222" },
          data: bins.map((bin, index) => [(bin + 0.5) * width, counts[index]]),
          markLine: {
            symbol: "none",
            lineStyle: { type: "dashed", color: "#555" },
            label: { position: "end", color: "#222", formatter: "{b}" },
            data: starLinesOf(round).map(({ name, line }) => ({ name, xAxis: line })),
          },
        },
      ],
    },
  };
}

const binOf = (total: number): number => Math.floor(total / width);

/** The total that each class asks for. */
function starLinesOf(round: Round): readonly { readonly name: string; readonly line: number }[] {
  return classesOf(round).flatMap(({ when, star = "" }) => {
    const line = floorIn(when, "total");
    return line === undefined ? [] : [{ name: `${star}★`, line: Number(line) }];
  });
}
