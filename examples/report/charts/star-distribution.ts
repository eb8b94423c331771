import type { Label } from "wenming/core";
import type { StarTable } from "../star-table.js";
import { inkOn } from "./colors.js";
import type { Chart } from "./draw-chart.js";

/** A bar for each kind of site, divided by stars. */
export function starDistribution({ kinds, columns }: StarTable): Chart {
  const rows = kinds.map(({ label, total }) => `${label.zh} ${label.en}\n${total}`);
  return {
    title: { zh: "各类阵地星级分布", en: "Stars by kind of site" },
    summary: summaryOf({ kinds, columns }),
    hasTable: true,
    height: 46 + 46 * kinds.length,
    option: {
      grid: { left: 96, right: 12, top: 36, bottom: 4 },
      legend: { top: 4, itemWidth: 14, itemHeight: 10, itemGap: 14, selectedMode: false },
      xAxis: { type: "value", max: 100, show: false },
      yAxis: {
        type: "category",
        data: rows,
        inverse: true,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { lineHeight: 16, color: "#222" },
      },
      series: columns.map((column, index) => ({
        type: "bar",
        stack: "stars",
        silent: true,
        barWidth: 30,
        name: column.short,
        itemStyle: { color: column.color, borderColor: "#fff", borderWidth: 1 },
        data: kinds.map(({ counts, total }) => {
          const count = counts[index] ?? 0;
          const value = (count / total) * 100;
          const label = { show: value >= 3, formatter: String(count), color: inkOn(column.color) };
          return { value, label };
        }),
      })),
    },
  };
}

/** "站：五星14、四星42 …" */
function summaryOf({ kinds, columns }: StarTable): Label {
  const told = (language: "zh" | "en", [colon, comma, end]: readonly [string, string, string]) =>
    kinds
      .map(({ label, counts }) => {
        const parts = columns.flatMap((column, index) =>
          counts[index] ? [`${column.label[language]} ${counts[index]}`] : [],
        );
        return `${label[language]}${colon}${parts.join(comma)}`;
      })
      .join(end);
  return { zh: `${told("zh", ["：", "、", "；"])}。`, en: `${told("en", [": ", ", ", "; "])}.` };
}
