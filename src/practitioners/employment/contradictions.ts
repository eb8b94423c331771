import { definitely } from "../../core/definitely.js";
import type { Appointment, EmploymentEntry, EmploymentRecord, Leave } from "../model.js";
import type { EmploymentFault, EmploymentFaultCode } from "./employment-fault.js";
import { joined, overlapsIn, periodOf, stretchOf, without } from "./stretches.js";

/** Says which entries of a record contradict each other. */
export function contradictionsIn({
  appointments,
  leaves,
  memberships,
}: Required<EmploymentRecord>): readonly EmploymentFault[] {
  const primary = appointments.filter((appointment) => appointment.primary === true);
  return [
    ...sharedDays("same-post-twice", appointments, ({ post, site }) =>
      JSON.stringify([post, site]),
    ),
    ...sharedDays("two-primary-posts", primary, () => ""),
    ...leaves.flatMap((leave) => leaveWithoutPost(leave, appointments)),
    ...sharedDays("leave-twice", leaves, ({ appointment = "" }) => appointment),
    ...sharedDays("membership-twice", memberships, () => ""),
    ...appointments.flatMap((appointment) => brokenTransfer(appointment, appointments)),
  ];
}

/** Says which entries of the same group share days. */
function sharedDays<Entry extends EmploymentEntry & Pick<Appointment, "period">>(
  code: EmploymentFaultCode,
  entries: readonly Entry[],
  groupOf: (entry: Entry) => string,
): readonly EmploymentFault[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(groupOf(entry)) ?? [];
    groups.set(groupOf(entry), group);
    group.push(entry);
  }
  return [...groups.values()].flatMap((group) =>
    overlapsIn(group).map(({ entry, other, shared }) => ({
      code,
      entry: entry.id,
      other: other.id,
      days: shared,
    })),
  );
}

function leaveWithoutPost(
  { id, period, appointment }: Leave,
  appointments: readonly Appointment[],
): readonly EmploymentFault[] {
  const meant = appointments.filter((each) => appointment === undefined || each.id === appointment);
  const held = joined(meant.map((each) => stretchOf(each.period)));
  return without(stretchOf(period), held).map((days) => ({
    code: "leave-without-post",
    entry: id,
    days: periodOf(days),
  }));
}

/** An appointment that is not yet known cannot be held against the one that follows it. */
function brokenTransfer(
  { id, period, follows }: Appointment,
  appointments: readonly Appointment[],
): readonly EmploymentFault[] {
  const earlier = appointments.find((each) => each.id === follows);
  if (earlier === undefined) return [];
  const { until } = stretchOf(earlier.period);
  const { from } = period;
  if (until === from) return [];
  const [code, days] =
    until < from
      ? (["transfer-gap", { from: until, until: from }] as const)
      : (["transfer-overlap", { from, until }] as const);
  return [{ code, entry: id, other: definitely(follows), days: periodOf(days) }];
}
