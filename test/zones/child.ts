import { digestOf } from "./canonical.js";
import { operations } from "./operations.js";
import type { Reading } from "./reading.js";

/** What an answer that looks at zone or locale would come to; it must differ between processes. */
const telltale = [
  new Date(2011, 11, 30, 12).toISOString(),
  new Date(1986, 4, 4, 12).toISOString(),
  (1234.5).toLocaleString(),
  "I".toLocaleLowerCase(),
  ["z", "ö", "ı", "i"].sort((one, other) => one.localeCompare(other)),
];

const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();

const reading: Reading = {
  zone: timeZone,
  language: locale.slice(0, 2),
  telltale: digestOf(telltale),
  digests: Object.fromEntries(
    Object.entries(operations).flatMap(([entry, named]) =>
      Object.entries(named).map(([name, run]) => [`${entry} ${name}`, digestOf(run())]),
    ),
  ),
};

console.log(JSON.stringify(reading));
