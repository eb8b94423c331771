import { readList } from "../core/list.js";
import { minusMoney, sumMoney } from "../core/money.js";
import { readRecord } from "./compute/read-record.js";
import { makeReady } from "./compute/ready-pay.js";
import { readPay } from "./define/read-pay.js";
import type { PayRecord, PayScheme, PaySide } from "./model.js";
import { dueReaderOf } from "./settle/due-lines.js";
import { concernsMonth, datedRecordsOf } from "./settle/late-records.js";
import { readEntries } from "./settle/read-entries.js";
import { schemeFor } from "./settle/scheme-for.js";
import { settleMonth } from "./settle/settle-month.js";
import type { PayEntry, Settlement, SettlementOptions } from "./settle/settlement.js";
import { readSettlementOptions } from "./settle/settlement-options.js";

/**
 * Compares what is due for months with what was paid, and finds the lines that are owed.
 *
 * A rule published in July and in force since January, a grade that arrives late, a corrected fact:
 * each shows as a difference, with the day on which it came on record as its cause. Once the lines
 * are booked, settling again gives none.
 *
 * @param schemes - The editions of the scheme; of those in force on the first day of a month, the
 * one published last by the day of settlement counts.
 * @param record - The person, the days served, and the facts on record with their days.
 * @param entries - What was booked for the person before; lines booked after the day of settlement
 * are left out.
 * @param options - The months, and the day of settlement.
 * @returns The corrections, and what cannot be settled yet.
 * @throws {@link DomainError} the codes of `definePay`, when a scheme does not fit.
 * @throws {@link DomainError} `pay/invalid-record`, `pay/invalid-entry` or `pay/invalid-options`
 * when the record, a line or an option does not fit.
 * @throws {@link DomainError} `pay/not-in-force` or `pay/conflict` when a month has no scheme, or
 * two of equal rank.
 * @throws {@link DomainError} `rules/invalid-facts`, `rules/limits-conflict`,
 * `rules/parameter-not-in-force` or `rules/parameter-conflict` when the pay of a month cannot be computed.
 * @example
 * import { parameter } from "wenming/rules";
 * const scheme = definePay({
 *   kind: "pay", id: "cadres", version: "2017",
 *   title: { zh: "村干部报酬办法", en: "Pay of village cadres" },
 *   issuer: "district office", region: "district",
 *   effective: { from: "2016-01-01" }, citation: { document: "Notice 3" }, facts: {},
 *   parameters: { secretary: { lowerLevels: "may-raise", layers: [{ level: "nation", values: [
 *     { from: "2016-01-01", value: "1700" },
 *     { from: "2017-01-01", value: "2400", recordedOn: "2017-07-25" },
 *   ] }] } },
 *   rates: [{ id: "secretary", label: { zh: "书记", en: "secretary" }, amount: parameter("secretary") }],
 *   items: [{
 *     id: "basic", label: { zh: "基本报酬", en: "basic pay" }, side: "earning",
 *     of: { kind: "rate", rate: "secretary", proration: "calendar-days" },
 *     rounding: { places: 2, mode: "half-up" },
 *   }],
 * });
 * const record = { person: "p-1", service: [{ from: "2016-01-01" }], facts: {} } as const;
 * const paid = { month: "2017-07", item: "basic", side: "earning", amount: "1700", bookedOn: "2017-07-10" } as const;
 * const options = { from: "2017-07", through: "2017-07", knownOn: "2017-08-10" } as const;
 * const { corrections, net } = settlePay([scheme], record, [paid], options);
 * net; // "700"
 * corrections[0]?.causes[0]?.kind; // "recorded"
 * const booked = [paid, ...corrections.map(({ entry }) => entry)];
 * settlePay([scheme], record, booked, options).corrections; // []
 */
export function settlePay(
  schemes: readonly PayScheme[],
  record: PayRecord,
  entries: readonly PayEntry[],
  options: SettlementOptions,
): Settlement {
  const { months, knownOn } = readSettlementOptions(options);
  const ready = readList(schemes).map((scheme) => makeReady(readPay(scheme)));
  const read = readRecord(record);
  const booked = readEntries(entries).filter(({ bookedOn }) => bookedOn <= knownOn);
  const onRecord = datedRecordsOf(
    ready.map(({ scheme }) => scheme),
    read,
  ).filter(({ recordedOn }) => recordedOn <= knownOn);
  const settled = months.map((month) =>
    settleMonth(
      {
        month,
        knownOn,
        entries: booked.filter((entry) => entry.month === month),
        records: onRecord.filter((dated) => concernsMonth(dated, month)),
        scheme: schemeFor(ready, month, knownOn)?.scheme,
      },
      dueReaderOf(ready, read, month),
    ),
  );
  const corrections = settled.flatMap((month) => month.corrections);
  const sumOf = (side: PaySide) =>
    sumMoney(corrections.flatMap(({ entry }) => (entry.side === side ? [entry.amount] : [])));
  return {
    person: read.person,
    knownOn,
    corrections,
    open: settled.flatMap((month) => month.open),
    net: minusMoney(sumOf("earning"), sumOf("deduction")),
  };
}
