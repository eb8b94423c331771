/** Zones with odd offsets, odd summer times, days left out, and the two ends of the world. */
export const zones: readonly string[] = [
  "UTC",
  "Asia/Shanghai",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Etc/GMT+12",
  "Pacific/Kiritimati",
  "America/Los_Angeles",
  "America/St_Johns",
  "Europe/London",
  "Europe/Istanbul",
  "Africa/Cairo",
  "Africa/Monrovia",
  "Asia/Tehran",
  "Australia/Eucla",
  "Pacific/Chatham",
];

/** Locales by the variable LANG, and the language that the process then has. */
export const locales: ReadonlyMap<string, string> = new Map([
  ["C", "en"],
  ["zh_CN.UTF-8", "zh"],
  ["tr_TR.UTF-8", "tr"],
]);
