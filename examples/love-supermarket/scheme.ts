import { definePoints } from "wenming/points";
import { constant, fact, product } from "wenming/rules";

/** The rules of the village: an hour is two points, at most eight a day; a point lasts a year. */
export const scheme = definePoints({
  kind: "points",
  id: "shuangxi-supermarket",
  version: "2025",
  title: { zh: "双溪村爱心超市积分办法（虚构）", en: "Love supermarket of Shuangxi (synthetic)" },
  issuer: "村民会议 village meeting",
  region: "双溪村 Shuangxi village",
  effective: { from: "2025-01-01" },
  citation: { document: "A synthetic rule, modelled on published ones" },
  balances: [
    {
      id: "points",
      label: { zh: "积分", en: "points" },
      places: 0,
      rounding: "floor",
      expiry: { kind: "months", months: 12 },
      shortfall: { kind: "debt", most: "20" },
      transfer: "refused",
    },
  ],
  items: [
    {
      id: "service",
      label: { zh: "志愿服务", en: "volunteer service" },
      facts: { hours: { kind: "decimal", places: 1, least: "0" } },
      countsFrom: "service",
      enteredWithinDays: 30,
      credits: [{ balance: "points", amount: product([fact("hours"), "2"]) }],
    },
    {
      id: "tidy",
      label: { zh: "庭院整洁", en: "tidy courtyard" },
      countsFrom: "service",
      credits: [{ balance: "points", amount: constant("3") }],
    },
  ],
  caps: [
    {
      id: "day",
      label: { zh: "每天最多8分", en: "at most 8 a day" },
      balance: "points",
      items: ["service"],
      per: "day",
      whose: "purse",
      counts: "points",
      most: "8",
      beyond: "lost",
    },
  ],
  offers: [
    {
      id: "soap",
      label: { zh: "肥皂", en: "soap" },
      balance: "points",
      price: "5",
      stock: true,
      refund: "lapsed-stay-lapsed",
    },
    {
      id: "oil",
      label: { zh: "食用油", en: "cooking oil" },
      balance: "points",
      price: "10",
      stock: true,
    },
  ],
  closedPeriods: "refused",
});
