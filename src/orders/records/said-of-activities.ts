import type { Id } from "../../core/id.js";
import { foldLog } from "../log/fold-log.js";
import type { ReadLogOptions } from "../log/log-options.js";
import { settleLog } from "../log/settle-log.js";
import type { Demand } from "../model/demand.js";
import type { RecordedActivity, RecordRegister } from "../model/record-register.js";
import type { ServiceEntry } from "../model/service-record.js";
import type { ReadOrderScheme } from "../scheme/read-order-scheme.js";

/** A field of which several things are said, so that it is left out until a correction settles it. */
export interface UnsettledField {
  /** The field. */
  readonly field: "content" | "place" | "client";
  /** What is said of it, in the order of the orders. */
  readonly said: readonly string[];
}

/** What is known of an activity for the record. */
export interface SaidOfActivity {
  readonly fields: Pick<ServiceEntry, "content" | "place" | "client" | "leader">;
  readonly unsettled: readonly UnsettledField[];
}

/** Reads what the site and the orders say of each activity; rejected and canceled orders say nothing. */
export function saidOfActivities(
  scheme: ReadOrderScheme,
  { events, activities }: RecordRegister,
  known: Pick<ReadLogOptions, "workdays">,
): ReadonlyMap<Id, SaidOfActivity> {
  const { orders } = foldLog(scheme, settleLog(events), known);
  const demands = new Map(
    orders
      .filter(({ state }) => state !== "rejected" && state !== "canceled")
      .map(({ order, demand }) => [order, demand]),
  );
  return new Map(
    activities.map((activity) => {
      const served = activity.orders.flatMap((order) => demands.get(order) ?? []);
      return [activity.id, saidOf(activity, served, scheme)];
    }),
  );
}

function saidOf(
  { content, place, leader }: RecordedActivity,
  demands: readonly Demand[],
  { services }: ReadOrderScheme,
): SaidOfActivity {
  const contentOf = ({ service, wish }: Demand) =>
    service === undefined ? wish : services.get(service)?.label.zh;
  const said = {
    content: content === undefined ? distinct(demands.map(contentOf)) : [content],
    place: place === undefined ? distinct(demands.map((demand) => demand.place)) : [place],
    client: distinct(demands.map(({ person }) => person)),
  };
  const fields = ["content", "place", "client"] as const;
  const agreed = fields.flatMap((field) =>
    said[field].length === 1 ? [[field, said[field][0]]] : [],
  );
  return {
    fields: { ...Object.fromEntries(agreed), ...(leader === undefined ? {} : { leader }) },
    unsettled: fields
      .filter((field) => said[field].length > 1)
      .map((field) => Object.freeze({ field, said: Object.freeze(said[field]) })),
  };
}

const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];
