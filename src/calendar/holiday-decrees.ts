import { definitely } from "../core/definitely.js";
import type { HolidayDecree } from "../core/holiday-decree.js";
import type { PlainDate } from "../core/plain-date.js";
import { addDays } from "../core/plain-date.js";
import { toPlainJson } from "../core/plain-json.js";

const names = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

/**
 * Writes a notice in one line: days off as month, day and length, for 元旦 first and so on, `-` where there are
 * none of their own; then the weekend days that are worked. `<` marks a day of the year before.
 */
function decree(
  year: number,
  number: string,
  published: PlainDate,
  off: string,
  worked: string,
): HolidayDecree {
  const dayOf = (text: string): PlainDate =>
    `${text.startsWith("<") ? year - 1 : year}-${text.slice(-4, -2)}-${text.slice(-2)}` as PlainDate;
  return {
    year,
    published,
    citation: { document: `国办发明电〔${number}号`, issuer: "国务院办公厅", date: published },
    holidays: off.split(" ").flatMap((word, place) => {
      const [first = "", length] = word.split("/");
      if (length === undefined) return [];
      const from = dayOf(first);
      return [{ name: definitely(names[place]), from, until: addDays(from, Number(length)) }];
    }),
    workdays: worked === "" ? [] : worked.split(" ").map(dayOf),
  };
}

const notices: readonly Parameters<typeof decree>[] = [
  [
    2016,
    "2015〕18",
    "2015-12-10",
    "0101/3 0207/7 0402/3 0430/3 0609/3 0915/3 1001/7",
    "0206 0214 0612 0918 1008 1009",
  ],
  [
    2017,
    "2016〕17",
    "2016-12-01",
    "<1231/3 0127/7 0402/3 0429/3 0528/3 - 1001/8",
    "0122 0204 0401 0527 0930",
  ],
  [
    2018,
    "2017〕12",
    "2017-11-30",
    "<1230/3 0215/7 0405/3 0429/3 0616/3 0922/3 1001/7",
    "0211 0224 0408 0428 0929 0930",
  ],
  [
    2019,
    "2018〕15",
    "2018-12-06",
    "<1230/3 0204/7 0405/3 0501/1 0607/3 0913/3 1001/7",
    "<1229 0202 0203 0929 1012",
  ],
  [2019, "2019〕3", "2019-03-22", "- - - 0501/4", "0428 0505"],
  [
    2020,
    "2019〕16",
    "2019-11-21",
    "0101/1 0124/7 0404/3 0501/5 0625/3 - 1001/8",
    "0119 0201 0426 0509 0628 0927 1010",
  ],
  [2020, "2020〕1", "2020-01-27", "- 0124/10", ""],
  [
    2021,
    "2020〕27",
    "2020-11-25",
    "0101/3 0211/7 0403/3 0501/5 0612/3 0919/3 1001/7",
    "0207 0220 0425 0508 0918 0926 1009",
  ],
  [
    2022,
    "2021〕11",
    "2021-10-25",
    "0101/3 0131/7 0403/3 0430/5 0603/3 0910/3 1001/7",
    "0129 0130 0402 0424 0507 1008 1009",
  ],
  [
    2023,
    "2022〕16",
    "2022-12-08",
    "<1231/3 0121/7 0405/1 0429/5 0622/3 - 0929/8",
    "0128 0129 0423 0506 0625 1007 1008",
  ],
  [
    2024,
    "2023〕7",
    "2023-10-25",
    "0101/1 0210/8 0404/3 0501/5 0608/3 0915/3 1001/7",
    "0204 0218 0407 0428 0511 0914 0929 1012",
  ],
  [
    2025,
    "2024〕12",
    "2024-11-12",
    "0101/1 0128/8 0404/3 0501/5 0531/3 - 1001/8",
    "0126 0208 0427 0928 1011",
  ],
  [
    2026,
    "2025〕7",
    "2025-11-04",
    "0101/3 0215/9 0404/3 0501/5 0619/3 0925/3 1001/7",
    "0104 0214 0228 0509 0920 1010",
  ],
];

/**
 * The notices of the General Office of the State Council about the years 2016 to 2026, with the changes of 2019 and 2020.
 *
 * A later notice is added by the caller: `[...holidayDecrees, notice]`. Dates are those of publication.
 */
export const holidayDecrees = /* @__PURE__ */ toPlainJson(
  /* @__PURE__ */ notices.map((notice) => decree(...notice)),
) as unknown as readonly HolidayDecree[];
