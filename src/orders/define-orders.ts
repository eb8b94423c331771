import type { OrderScheme } from "./model/order-scheme.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";

/**
 * Checks rules of ordering and keeps their literal types.
 *
 * Every state that the transitions name must be reached from `new`, must come to an end, and is
 * shown in exactly one way.
 *
 * @param scheme - The rules, as published.
 * @returns A frozen copy.
 * @throws {@link core.DomainError} `orders/invalid-scheme` when the rules do not fit their schema.
 * @throws {@link core.DomainError} another `orders/` code, that of the first fault, when something in
 * them does not fit the rest; `issues` hold all faults.
 * @throws {@link core.DomainError} a `core/` code when they are not plain data.
 * @example
 * const scheme = defineOrders({
 *   kind: "orders", id: "orders", version: "2024", title: { zh: "点单办法", en: "Orders" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, freeForm: false,
 *   menu: [{ id: "haircut", label: { zh: "理发", en: "haircut" } }],
 *   transitions: [
 *     { from: "new", on: "submit", to: "submitted" },
 *     { from: "submitted", on: "grab", to: "in-service" },
 *     { from: "in-service", on: "complete", to: "completed" },
 *   ],
 *   views: [
 *     { states: ["submitted"], label: { zh: "待接单", en: "open" }, public: true },
 *     { states: ["in-service"], label: { zh: "服务中", en: "in service" }, public: true },
 *     { states: ["completed"], label: { zh: "已完成", en: "completed" }, public: true },
 *   ],
 * });
 * scheme.menu[0].id; // "haircut"
 * defineOrders({ ...scheme, views: scheme.views.slice(1) }); // throws orders/missing-view
 */
export function defineOrders<const S extends OrderScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readOrderScheme(scheme).scheme as S;
}
