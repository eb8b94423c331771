/** From the highest class to the lowest: they stay apart in gray print as well. */
export const classColors = ["#7d1315", "#b3392b", "#d9803f", "#ecb96f", "#f6dfae"] as const;

/** What stands outside the classes: unrated, and without a result. */
export const unratedColor = "#b8bfc8";
export const noResultColor = "#5f6670";

export const accent = "#b3392b";
export const accentPale = "#e3c3b4";

/** The color of text on a ground of this color. */
export const inkOn = (ground: string): string =>
  ["#d9803f", "#ecb96f", "#f6dfae", unratedColor, accentPale].includes(ground) ? "#222" : "#fff";
