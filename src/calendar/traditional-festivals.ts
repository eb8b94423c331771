import { toPlainJson } from "../core/plain-json.js";
import type { Festival } from "./model/calendar-scheme.js";

const lunar = (id: string, zh: string, en: string, month: number, day: number): Festival => ({
  id,
  label: { zh, en },
  rule: { kind: "month-days", calendar: "lunar", months: [month], days: [day] },
});

const festivals = (): readonly Festival[] => [
  lunar("spring", "春节", "Spring Festival", 1, 1),
  lunar("lantern", "元宵节", "Lantern Festival", 1, 15),
  {
    id: "qingming",
    label: { zh: "清明节", en: "Qingming" },
    rule: { kind: "solar-terms", terms: ["清明"] },
  },
  lunar("dragon-boat", "端午节", "Dragon Boat Festival", 5, 5),
  lunar("qixi", "七夕节", "Qixi", 7, 7),
  lunar("mid-autumn", "中秋节", "Mid-Autumn Festival", 8, 15),
  lunar("double-ninth", "重阳节", "Double Ninth", 9, 9),
  lunar("new-year-eve", "除夕", "New Year's Eve", 12, -1),
];

/**
 * The traditional festivals that published plans name, by the lunar month and day; 除夕 is the last day of the
 * twelfth month, 清明 the solar term. A plan that leaves one out, or adds a local one, says so itself.
 */
export const traditionalFestivals = /* @__PURE__ */ toPlainJson(
  /* @__PURE__ */ festivals(),
) as unknown as readonly Festival[];
