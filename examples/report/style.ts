/** How the report looks, on a screen and on A4 paper. */
export const style = `
:root { --ink: #1d1d1f; --quiet: #55585e; --line: #c9ccd1; --accent: #8c1d18; --pale: #f7f3ef; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 40px 28px 60px; max-width: 760px; background: #fff; color: var(--ink);
  font: 14px/1.65 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC",
    "WenQuanYi Micro Hei", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
h1, h2, h3 {
  font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif;
  line-height: 1.35; break-after: avoid; text-wrap: balance;
}
h1 { margin: 0 0 4px; font-size: 27px; }
h1 .en { display: block; margin-top: 4px; font-size: 15px; font-weight: 400; }
h2 { margin: 40px 0 12px; padding-bottom: 6px; border-bottom: 2px solid var(--accent); font-size: 19px; }
h3 { margin: 26px 0 8px; font-size: 16px; }
h2 .en, h3 .en { margin-left: 6px; font-size: 13px; font-weight: 400; }
p { margin: 0 0 8px; }
.en { color: var(--quiet); font-size: 0.87em; }
.en.below { display: block; line-height: 1.3; }
.note { color: var(--quiet); font-size: 12.5px; line-height: 1.5; }
.notice { margin: 16px 0; padding: 10px 14px; border-left: 4px solid var(--accent); background: var(--pale); }
.notice p:last-child { margin: 0; }
header { border-top: 5px solid var(--accent); padding-top: 18px; }
.meta { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 14px 0; }
.meta dt { color: var(--quiet); }
.meta dd { margin: 0; }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 10px; margin: 18px 0; padding: 0; list-style: none; }
.figures li { padding: 10px 12px; background: var(--pale); border-top: 2px solid var(--accent); break-inside: avoid; }
.figures strong { display: block; font-size: 24px; line-height: 1.2; }
.clause { white-space: nowrap; }
figure { margin: 22px 0; break-inside: avoid; }
figcaption { margin-bottom: 4px; font-size: 15px; }
figure svg { display: block; width: 100%; height: auto; }
table { width: 100%; margin: 12px 0 20px; border-collapse: collapse; font-size: 12.5px; line-height: 1.45; }
caption { padding: 4px 0; text-align: left; font-weight: 600; font-size: 13.5px; }
caption .en { font-weight: 400; }
th, td { padding: 4px 6px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
thead th .en { font-weight: 400; }
tbody th { font-weight: 500; }
.number { text-align: right; white-space: nowrap; }
.stars { color: var(--accent); white-space: nowrap; letter-spacing: -0.5px; }
tr.group th, tr.group td { background: var(--pale); font-weight: 600; border-bottom-color: var(--ink); }
tr.sum th, tr.sum td { border-top: 1.5px solid var(--ink); font-weight: 700; }
tr { break-inside: avoid; }
.dense { line-height: 1.3; }
.dense td, .dense th { padding: 3px 5px; }
.ranking { table-layout: fixed; }
.ranking .en { font-size: 0.84em; }
.counts { break-inside: avoid; }
.parts > span { display: inline-block; margin-right: 8px; vertical-align: top; }
.why p { margin: 0; line-height: 1.4; }
.why p + p.below-0 { margin-top: 4px; }
.below-1 { padding-left: 1em; } .below-2 { padding-left: 2em; } .below-3 { padding-left: 3em; }
.below-4 { padding-left: 4em; } .below-5 { padding-left: 5em; }
.lost { color: var(--accent); }
footer { margin-top: 40px; padding-top: 12px; border-top: 1px solid var(--line); }
@page { size: A4; margin: 16mm 15mm 18mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #55585e; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { margin-top: 22pt; }
  h1 { font-size: 20pt; }
  .page { break-before: page; }
  .page > h2 { margin-top: 0; }
  table { font-size: 8.6pt; }
  thead { display: table-header-group; }
  .ranking { font-size: 7.8pt; }
}
@media (max-width: 600px) {
  body { padding: 20px 14px; }
  .figures { grid-template-columns: repeat(2, 1fr); }
  .wide { overflow-x: auto; }
}
`;
