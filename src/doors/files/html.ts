import type { Board, BoardList, BoardTable } from "./board.ts";
import { type Sheet, withoutEmptyColumns } from "./sheets.ts";
import { visible } from "./words.ts";

/** Text as it may stand in a page: no markup, no attribute, no hidden direction. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const STYLE = `
:root{color-scheme:light;--ink:#1c1b19;--faint:#6b6760;--line:#d9d5cc;--bar:#b9c4cf}
*{box-sizing:border-box}
body{margin:2rem auto;max-width:60rem;padding:0 1.5rem;color:var(--ink);background:#fff;font:15px/1.45 Georgia,"Source Serif 4",serif}
h1{font-size:1.5rem;margin:0}h2{font-size:.95rem;margin:1.1rem 0 .3rem;border-bottom:1px solid var(--line)}
.sub{color:var(--faint);margin:.2rem 0 1rem}.head{font-size:1.15rem;margin:.6rem 0 1rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem;margin:0 0 .6rem}.figures b{display:block;font-size:1.1rem}.figures span{color:var(--faint);font-size:.8rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
table{border-collapse:collapse;width:100%;font-size:.85rem}td,th{padding:.15rem .4rem .15rem 0;text-align:left;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td:last-child,th:last-child{padding-right:0}
.bar{display:block;height:.3rem;background:var(--bar)}
.sums{table-layout:fixed}.sums th:nth-child(2){width:4.2rem}.sums th:nth-child(3){width:7rem}.sums th{font-weight:400;color:var(--faint);font-size:.78rem}
ol,ul{list-style:none;counter-reset:n;margin:0;padding:0;font-size:.85rem}li{display:flex;justify-content:space-between;gap:1.5rem;padding:.18rem 0;break-inside:avoid}
li+li{border-top:1px solid #efece5}li p{margin:0}li b{font-weight:400;white-space:nowrap;font-variant-numeric:tabular-nums}li small{display:block;color:var(--faint);font-size:.78rem}
ol li p{counter-increment:n;padding-left:1.3rem;position:relative}ol li p::before{content:counter(n);position:absolute;left:0;color:var(--faint)}
footer{margin-top:1rem;color:var(--faint);font-size:.72rem}footer p{margin:.15rem 0}
.annex{max-width:none}.annex td{border-top:1px solid var(--line);overflow-wrap:break-word;min-width:4rem}.annex thead{display:table-header-group}
@page{size:A4;margin:12mm}@page wide{size:A4 landscape;margin:8mm}.annex{page:wide}
@media print{html{font-size:10px}li{padding:.08rem 0}li small{display:inline;margin-left:.7em}.sums td{padding:.05rem .4rem .05rem 0}.bar{height:.2rem}body{margin:0;padding:0;max-width:none;font-size:1rem}h2{break-after:avoid;margin:.7rem 0 .2rem}tr{break-inside:avoid}.bar{print-color-adjust:exact}.annex{font-size:6.4px}.annex table{font-size:6.4px}.annex td{min-width:0}.annex td,.annex th{padding:1px 3px 1px 0}.annex h2{font-size:9px}}
@media (max-width:640px){.two,.figures{grid-template-columns:1fr 1fr}}`;

function page(title: string, body: string, annex = false): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body${annex ? ' class="annex"' : ""}>
${body}
</body></html>
`;
}

/** The board page: one sheet of paper. */
export function boardHtml(b: Board): string {
  return page(
    b.title,
    `<h1>${escaped(b.title)}</h1><p class="sub">${escaped(b.subtitle)}</p>
<p class="head"><strong>${escaped(b.headline)}</strong></p>
<div class="figures">${b.figures.map((f) => `<div><b>${escaped(f.value)}</b><span>${escaped(f.label)}</span></div>`).join("")}</div>
<div class="two">${b.tables.map(tableHtml).join("")}</div>
${b.lists.map(listHtml).join("\n")}
<footer>${b.footing.map((f) => `<p>${escaped(f)}</p>`).join("")}</footer>`,
  );
}

function tableHtml(t: BoardTable): string {
  const rows = t.rows.map(
    (r) =>
      `<tr><td>${escaped(r.label)}<span class="bar" style="width:${Math.round(r.share * 100)}%"></span></td><td class="n">${escaped(r.orders)}</td><td class="n">${escaped(r.amount)}</td></tr>`,
  );
  return `<section><h2>${escaped(t.title)}</h2><table class="sums"><thead><tr><th></th><th class="n">orders</th><th class="n">value</th></tr></thead><tbody>${rows.join("")}</tbody></table></section>`;
}

function listHtml({ title, numbered, lines }: BoardList): string {
  const items = lines.map(({ text, note, amount }) => {
    const told = note === undefined ? "" : `<small>${escaped(note)}</small>`;
    return `<li><p>${escaped(text)}${told}</p><b>${escaped(amount)}</b></li>`;
  });
  const tag = numbered ? "ol" : "ul";
  return `<section><h2>${escaped(title)}</h2><${tag}>${items.join("")}</${tag}></section>`;
}

/** The annex: every sheet as a table. */
export function annexHtml(title: string, sheets: readonly Sheet[]): string {
  const body = sheets
    .filter((s) => s.rows.length > 0)
    .map(withoutEmptyColumns)
    .map((s) => {
      const head = s.columns.map((c) => `<th>${escaped(c.replaceAll("_", " "))}</th>`).join("");
      const rows = s.rows.map(
        (row) =>
          `<tr>${row.map((c) => (typeof c === "number" ? `<td class="n">${c.toLocaleString("en-US")}</td>` : `<td>${escaped(c ?? "")}</td>`)).join("")}</tr>`,
      );
      return `<h2 id="${escaped(s.name)}">${escaped(s.name)} (${s.rows.length.toLocaleString("en-US")})</h2><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
    });
  return page(title, `<h1>${escaped(title)}</h1>\n${body.join("\n")}`, true);
}
