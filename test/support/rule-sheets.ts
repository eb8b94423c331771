import type { RowSheet } from "../../src/rules/fact-sheet.js";
import type { ParameterSheet } from "../../src/rules/parameter-sheet.js";

const rows = {
  sort: {
    kind: "choice",
    options: [
      { id: "late" },
      { id: "absent" },
      { id: "dirty", label: { zh: "脏乱", en: "dirty" } },
    ],
  },
  remark: { kind: "text", mayBeUnknown: true },
  on: { kind: "date" },
  heard: { kind: "date", mayBeUnknown: true },
  loss: { kind: "decimal", places: 2, least: "-20", most: "20" },
  times: { kind: "count", most: 6, mayBeUnknown: true },
  settled: { kind: "boolean" },
  grave: { kind: "boolean", mayBeUnknown: true },
} as const satisfies RowSheet;

const buses = {
  rides: { kind: "count", label: { zh: "班次", en: "rides" }, unit: "次" },
  full: { kind: "boolean", mayBeUnknown: true },
} as const satisfies RowSheet;

/** A fact sheet with every kind of fact, owed and optional, for random rule sets. */
export const variedFacts = {
  visits: { kind: "count", label: { zh: "活动次数", en: "activities" }, unit: "次", most: 60 },
  late: { kind: "count", most: 30, mayBeUnknown: true },
  area: { kind: "decimal", label: { zh: "面积", en: "area" }, unit: "m²", least: "0" },
  change: { kind: "decimal", places: 3, mayBeUnknown: true },
  // Numbers that no safe integer holds come through this one.
  reserve: { kind: "decimal", places: 6, mayBeUnknown: true },
  fund: { kind: "money", most: "1000000" },
  share: { kind: "ratio", mayBeUnknown: true },
  plate: { kind: "boolean", label: { zh: "已挂牌", en: "plate on the wall" } },
  open: { kind: "boolean", mayBeUnknown: true },
  level: {
    kind: "choice",
    label: { zh: "阵地类型", en: "kind of site" },
    options: [
      { id: "center", label: { zh: "中心", en: "center" } },
      { id: "institute", label: { zh: "所", en: "institute" } },
      { id: "station", label: { zh: "站", en: "station" } },
    ],
  },
  status: {
    kind: "choice",
    mayBeUnknown: true,
    options: [{ id: "demonstration" }, { id: "standard-met" }],
  },
  founded: { kind: "date", mayBeUnknown: true },
  checked: { kind: "date", label: { zh: "检查日", en: "day of the check" } },
  note: { kind: "text" },
  cases: { kind: "list", label: { zh: "问题清单", en: "faults found" }, rows, most: 12 },
  buses: { kind: "list", rows: buses, mayBeUnknown: true },
} as const;

/** Parameters in force from 2023 on, for places in Shicheng and elsewhere; one is masked. */
export const variedParameters = {
  hourly: {
    lowerLevels: "may-raise",
    label: { zh: "每小时积分", en: "points per hour" },
    unit: "分",
    layers: [
      {
        level: "nation",
        values: [
          { from: "2020-01-01", value: "1" },
          { from: "2024-01-01", value: "1.25", citation: { document: "Points scheme" } },
        ],
      },
      { level: "county", place: "Shicheng", values: [{ from: "2024-07-01", value: "1.5" }] },
    ],
  },
  quota: {
    lowerLevels: "may-change",
    layers: [
      { level: "nation", values: [{ from: "2020-01-01", value: "12" }] },
      {
        level: "township",
        place: "Pingshan",
        values: [
          { from: "2023-01-01", value: "-3.125" },
          { from: "2024-02-29", value: null },
        ],
      },
    ],
  },
  masked: {
    lowerLevels: "may-change",
    layers: [
      { level: "nation", values: [{ from: "2020-01-01", value: { unknown: "not-published" } }] },
      { level: "county", place: "Shicheng", values: [{ from: "2025-01-01", value: "0.3" }] },
    ],
  },
} as const satisfies ParameterSheet;
