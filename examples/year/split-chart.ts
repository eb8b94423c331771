import type { SplitChange } from "wenming/composition";
import { isUnknown } from "wenming/core";
import type { Chart } from "../report/charts/draw-chart.js";
import { signed } from "./text-lines.js";

/** A bar for what each change of a reform brings. */
export function splitChart({ difference, split }: SplitChange): Chart {
  const shares = isUnknown(split) ? [] : split;
  return {
    title: { zh: "各项改动的份额", en: "What each change brings" },
    summary: {
      zh: `差额 ${signed(difference)} 元，分给 ${shares.length} 项改动`,
      en: `the difference of ${signed(difference)} yuan, split among ${shares.length} changes`,
    },
    hasTable: true,
    height: 24 + 38 * shares.length,
    option: {
      grid: { left: 250, right: 90, top: 8, bottom: 8 },
      xAxis: { type: "value", show: false },
      yAxis: {
        type: "category",
        inverse: true,
        data: shares.map(({ label }) => label.zh),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: "#222" },
      },
      series: [
        {
          type: "bar",
          silent: true,
          barWidth: 18,
          itemStyle: { color: "#8c1d18" },
          data: shares.map(({ amount }) => ({
            value: Number(amount),
            label: { show: true, position: "right", formatter: signed(amount), color: "#222" },
          })),
        },
      ],
    },
  };
}
