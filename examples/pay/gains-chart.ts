import { isUnknown } from "wenming/core";
import type { PayComparison } from "wenming/pay";
import { accent, unratedColor } from "../report/charts/colors.js";
import type { Chart } from "../report/charts/draw-chart.js";

/** What each person is paid under two schemes, side by side. */
export function gainsChart({ people, total }: PayComparison): Chart {
  const names = { before: "比例办法 share of the secretary", after: "参照办法 ordinary cadre" };
  const barsOf = (name: string, color: string, side: "before" | "after"): object => ({
    type: "bar",
    silent: true,
    name,
    barWidth: 9,
    barGap: "15%",
    itemStyle: { color },
    label: { show: true, position: "right", color: "#222", fontSize: 10 },
    data: people.map((person) => {
      const amount = person[side];
      return isUnknown(amount) ? null : Number(amount);
    }),
  });
  const change = isUnknown(total.difference) ? "–" : total.difference;
  return {
    title: { zh: "两种办法下每人应发", en: "Gross pay of each person under both schemes" },
    summary: {
      zh: `全乡每月相差${change}元。`,
      en: `The township as a whole differs by ${change} yuan a month.`,
    },
    height: 60 + people.length * 34,
    option: {
      grid: { left: 56, right: 64, top: 36, bottom: 24 },
      legend: { top: 4, itemWidth: 14, itemHeight: 10, selectedMode: false },
      xAxis: { type: "value", splitLine: { lineStyle: { color: "#e6e6e6" } } },
      yAxis: {
        type: "category",
        inverse: true,
        axisTick: { show: false },
        data: people.map(({ person }) => person),
      },
      series: [barsOf(names.before, unratedColor, "before"), barsOf(names.after, accent, "after")],
    },
  };
}
