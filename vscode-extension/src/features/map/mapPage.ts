// The page of the web view. Names come from code that may mean no good: everything goes through `text`, and the only script
// that may run is the one with the nonce.
import { layoutOf, nodeWidth, short, width } from "./mapLayout";
import type { DataMap, MapRow } from "./mapData";

/** The words of the page, in the editor's language. */
export interface MapWords {
  readonly language: string;
  readonly title: string;
  readonly nothing: string;
  readonly incomplete: string;
  readonly filter: string;
  readonly noPurpose: string;
  readonly guessed: string;
  readonly told: string;
  readonly places: string;
  readonly data: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly channel: string;
  /** What people call a kind of recipient, and a way. */
  readonly kindTitle: (kind: string) => string;
  readonly channelTitle: (channel: string) => string;
}

/** What the page is allowed to load, and the files that it needs. */
export interface MapFrame {
  readonly nonce: string;
  readonly source: string;
  readonly script: string;
  readonly style: string;
}

export function mapPage(map: DataMap, words: MapWords, { nonce, source, script, style }: MapFrame): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${text(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${text(style)}">
<title>${text(words.title)}</title>
</head>
<body>
<h1>${text(words.title)}: ${text(map.name)}</h1>
${gaps(map, words)}
${map.rows.length === 0 ? `<p>${text(words.nothing)}</p>` : picture(map, words) + table(map, words)}
<script nonce="${text(nonce)}" src="${text(script)}"></script>
</body>
</html>`;
}

/** `value` as it can stand in text and in attributes. */
export function text(value: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return value.replace(/[&<>"']/g, (sign) => signs[sign]!);
}

function gaps({ gaps }: DataMap, words: MapWords): string {
  if (gaps.length === 0) return "";
  return `<details class="gaps"><summary>${text(words.incomplete)}</summary><ul>${gaps.map((gap) => `<li>${text(gap)}</li>`).join("")}</ul></details>`;
}

function picture({ rows }: DataMap, words: MapWords): string {
  const { height, nodes, bands } = layoutOf(rows, words.noPurpose);
  const drawnBands = bands.map(
    (band) =>
      `<g class="band ${band.side}" data-row="${band.row}">${band.paths.map((path) => `<path d="${path}" stroke-width="${band.thickness}"/>`).join("")}</g>`,
  );
  const drawnNodes = nodes.map(
    ({ x, y, height: high, title }) =>
      `<g class="node"><title>${text(title)}</title><rect x="${x}" y="${y}" width="${nodeWidth}" height="${high}" rx="4"/>` +
      `<text x="${x + 10}" y="${y + high / 2 + 5}">${text(short(title))}</text></g>`,
  );
  return `<div class="picture"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${text(words.title)}">${drawnBands.join("")}${drawnNodes.join("")}</svg></div>`;
}

function table({ rows }: DataMap, words: MapWords): string {
  const heads = [words.data, words.purpose, words.recipient, words.channel, words.places];
  return `<p class="filter"><input id="filter" type="search" placeholder="${text(words.filter)}" aria-label="${text(words.filter)}"> <output id="shown"></output></p>
<div class="table"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${text(head)}</th>`).join("")}</tr></thead>
<tbody>${rows.map((row, index) => line(row, index, words)).join("\n")}</tbody>
</table></div>`;
}

function line(row: MapRow, index: number, words: MapWords): string {
  const small = (what: string) => (what === "" ? "" : `<div class="small">${text(what)}</div>`);
  const told = row.collectedFor.length === 0 ? "" : `${words.told}: ${row.collectedFor.join(", ")}`;
  const guessed = row.purpose && !row.purposeDeclared ? words.guessed : "";
  const where = [words.kindTitle(row.recipientKind), row.controller, row.country].filter((part) => part != null && part !== "").join(" · ");
  return (
    `<tr data-row="${index}" tabindex="0"><th scope="row">${text(row.categoryTitle)} <span class="tier tier${row.tier}">${row.tier}</span></th>` +
    `<td>${text(row.purpose ?? words.noPurpose)}${small(guessed)}${small(told)}</td>` +
    `<td>${text(row.recipient)}${small(where)}</td><td>${text(words.channelTitle(row.channel))}</td><td>${places(row, index)}</td></tr>`
  );
}

/** Places are told by number; the extension knows where they are, the page need not. */
function places({ places }: MapRow, row: number): string {
  const link = ({ uri, range, source }: MapRow["places"][number], place: number) => {
    return `<li><button class="place" data-place="${row}/${place}">${text(fileName(uri))}:${range.start.line + 1}</button> <code>${text(source)}</code></li>`;
  };
  const list = `<ul>${places.map(link).join("")}</ul>`;
  return places.length <= 3 ? list : `<details><summary>${places.length}</summary>${list}</details>`;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
