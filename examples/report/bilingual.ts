import type { Label } from "wenming/core";
import type { Markup } from "./html.js";
import { html } from "./html.js";

/** Chinese first, English second, on one line where there is room. */
export const both = (label: Label): Markup =>
  html`${label.zh} <span class="en" lang="en">${label.en}</span>`;

/** Chinese above, English below. */
export const stacked = (label: Label): Markup =>
  html`${label.zh}<span class="en below" lang="en">${label.en}</span>`;

/** One label of several: "A、B" and "A; B", as an English name may hold a comma. */
export const listed = (labels: readonly Label[]): Label => ({
  zh: labels.map((label) => label.zh).join("、"),
  en: labels.map((label) => label.en).join("; "),
});
