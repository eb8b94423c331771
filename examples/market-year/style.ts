import { style as reportStyle } from "../report/style.js";

/** How the calendar of a year looks, on a screen and on A4 paper. */
export const style = `${reportStyle}
body { max-width: 1240px; }
.year { display: grid; grid-template-columns: repeat(3, 1fr); gap: 18px 22px; }
.month { table-layout: fixed; margin: 0; font-size: 10px; line-height: 1.25; break-inside: avoid; }
.month caption { font-size: 14px; }
.month th { padding: 2px; text-align: center; border-bottom: 1px solid var(--ink); }
.month td { height: 46px; padding: 2px 3px; border: 1px solid var(--line); overflow-wrap: normal; }
.month td.none { border-color: transparent; }
.month b { font-size: 12px; }
.month i { color: var(--quiet); font-style: normal; white-space: nowrap; }
.month u { color: var(--accent); text-decoration: none; }
.month .weekend, .month .holiday { background: var(--pale); }
.month .holiday b { color: var(--accent); }
.month .clash { outline: 2px solid var(--accent); outline-offset: -2px; }
.letters { display: block; font-weight: 600; letter-spacing: -0.2px; }
.legend { columns: 3; padding: 0; list-style: none; font-size: 12.5px; }
.legend li { break-inside: avoid; }
.findings td:first-child { white-space: nowrap; }
@media print { .year { gap: 10px 12px; } .month { font-size: 9px; } .month td { height: 38px; padding: 1px 2px; } }
@media screen and (max-width: 800px) { .year { grid-template-columns: 1fr; } .legend { columns: 1; } }
`;
