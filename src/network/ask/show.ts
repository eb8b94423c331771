import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { datedOn } from "../dated.js";
import type { Lasting, Site, SiteOnDay } from "../model.js";

/** The name that something bears on a day of its existence. */
export function nameOn({ names }: Lasting, day: PlainDate): string {
  return definitely(datedOn(names, day), "the check of the days of names");
}

/** A site as it stands on a day on which it is open. */
export function shownSite(site: Site, day: PlainDate): SiteOnDay {
  const { id, kind, regions, form, statuses = [] } = site;
  const status = datedOn(statuses, day);
  return Object.freeze({
    id,
    kind,
    name: nameOn(site, day),
    region: definitely(datedOn(regions, day), "the check of the site's days"),
    ...(form === undefined ? {} : { form }),
    ...(status === undefined ? {} : { status }),
  });
}
