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

/** Where and in which language one process runs. */
export interface Environment {
  readonly zone: string;
  /** The value of LANG. */
  readonly locale: string;
}

/** The zone of those who use the library; it is tried with every locale in every run. */
const home = "Asia/Shanghai";

/**
 * Lists the surroundings of a run: every zone and every locale.
 *
 * @param deep - Whether every zone is tried with every locale, rather than with one in turn.
 */
export function environmentsOf(deep: boolean): readonly Environment[] {
  const names = [...locales.keys()];
  return zones.flatMap((zone, index) =>
    names
      .filter((_, turn) => deep || zone === home || turn === index % names.length)
      .map((locale) => ({ zone, locale })),
  );
}
