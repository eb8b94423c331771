import type { ComputedGrants } from "wenming/funding";
import { classColors, inkOn } from "../report/charts/colors.js";
import type { Chart } from "../report/charts/draw-chart.js";

/** What each grant of a scheme comes to: how many sites, and how much. */
export function grantChart({ grants, total }: ComputedGrants, labels: readonly string[]): Chart {
  const told = grants.map(
    ({ sites, total: sum }, index) => `${labels[index]} ${sites} 个 ${sum} 元`,
  );
  return {
    title: { zh: "奖补资金按星级", en: "Grants by star" },
    summary: {
      zh: `${told.join("；")}；合计 ${total} 元。`,
      en: `${grants.map(({ grant, sites, total: sum }) => `${grant}: ${sum} yuan to ${sites} sites`).join("; ")}; ${total} yuan together.`,
    },
    hasTable: true,
    height: 30 + 44 * grants.length,
    option: {
      grid: { left: 96, right: 24, top: 8, bottom: 20 },
      xAxis: { type: "value", splitLine: { lineStyle: { color: "#e6e6e6" } } },
      yAxis: { type: "category", inverse: true, axisTick: { show: false }, data: labels },
      series: [
        {
          type: "bar",
          silent: true,
          barWidth: 28,
          data: grants.map(({ sites, total: sum }, index) => {
            const color = classColors[index] ?? classColors[0];
            const label = {
              show: true,
              position: "insideRight",
              color: inkOn(color),
              formatter: `${sites} · ${sum}`,
            };
            return { value: Number(sum), itemStyle: { color }, label };
          }),
        },
      ],
    },
  };
}
