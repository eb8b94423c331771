/** The same day a year later; the last of February after a 29th. */
export function yearAfter(day: string): string {
  const next = String(Number(day.slice(0, 4)) + 1);
  return day.endsWith("-02-29") ? `${next}-02-28` : next + day.slice(4);
}
