import { checkRows } from "./check/check-rows.js";
import type { Faults } from "./check/faults.js";
import { throwFaults } from "./check/faults.js";
import { readDocument } from "./check/read-document.js";
import { indexRecords } from "./index-records.js";
import type { NetworkDocument } from "./model.js";
import type { Network } from "./network.js";
import { networkOf } from "./network.js";

/**
 * Checks a whole network in one pass and makes it ready for questions.
 *
 * Every fault is found, whatever else is wrong: records that do not fit their schemas, ids that
 * repeat or lead nowhere, levels, cycles, days outside a life, offices that overlap, mergers and
 * splits whose days do not meet. The order of the records means nothing.
 *
 * @param document - The network as plain JSON, at most a million records in each list.
 * @returns The network, which the other functions of this room ask.
 * @throws {@link DomainError} the code of the first fault: `network/invalid-record`,
 * `network/duplicate-id`, `network/unknown-reference`, `network/wrong-level`, `network/cycle`,
 * `network/invalid-dates`, `network/outside-existence`, `network/overlap` or
 * `network/invalid-origin`. Its `issues` hold the faults with their paths, up to 100, and its
 * details the number of all.
 * @throws {@link DomainError} `network/invalid-document` when one of its lists is none.
 * @throws {@link DomainError} a `core/` code when the document is not plain data, or lacks a list.
 * @example
 * const network = openNetwork({
 *   regions: [{ id: "quannan", level: "county", existence: { from: "1903-01-01" },
 *     names: [{ from: "1903-01-01", value: "全南县" }] }],
 *   sites: [{ id: "center", kind: "center", existence: { from: "2019-01-01" },
 *     names: [{ from: "2019-01-01", value: "实践中心" }],
 *     regions: [{ from: "2019-01-01", value: "quannan" }] }],
 * });
 * siteOn(network, "center", "2019-01-01")?.region; // "quannan"
 * siteOn(network, "center", "2018-12-31"); // undefined
 * openNetwork({ regions: [], sites: [{ id: "center", kind: "center",
 *   existence: { from: "2019-01-01" }, names: [{ from: "2019-01-01", value: "实践中心" }],
 *   regions: [{ from: "2019-01-01", value: "quannan" }] }] }); // throws network/unknown-reference
 */
export function openNetwork(document: NetworkDocument): Network {
  const faults: Faults = { count: 0, kept: [] };
  const rows = readDocument(document, faults);
  checkRows(faults, rows);
  throwFaults(faults);
  return networkOf(indexRecords(rows));
}
