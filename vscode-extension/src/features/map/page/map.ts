/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Runs in the web view: filters rows, lights up the band of a row, and tells the extension which place was clicked.

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const rows = [...document.querySelectorAll<HTMLElement>("tr[data-row]")];
const bands = new Map([...document.querySelectorAll<SVGGElement>(".band")].map((band) => [band.dataset["row"], band]));
const filter = document.querySelector<HTMLInputElement>("#filter");

/** Full-width letters are the same as others to who looks for something. */
const normal = (text: string) => text.normalize("NFKC").toLowerCase();
const texts = new Map(rows.map((row) => [row, normal(row.textContent ?? "")]));

function apply(): void {
  const words = normal(filter?.value ?? "").split(/\s+/).filter((word) => word !== "");
  let shown = 0;
  for (const row of rows) {
    const matches = words.every((word) => texts.get(row)?.includes(word));
    row.hidden = !matches;
    bands.get(row.dataset["row"])?.classList.toggle("off", !matches);
    if (matches) shown++;
  }
  const output = document.querySelector<HTMLOutputElement>("#shown");
  if (output !== null) output.value = `${shown} / ${rows.length}`;
  editor.setState({ filter: filter?.value ?? "" });
}

function light(event: Event, on: boolean): void {
  const number = (event.target as Element).closest<HTMLElement | SVGElement>("[data-row]")?.dataset["row"];
  bands.get(number)?.classList.toggle("on", on);
  rows.find((row) => row.dataset["row"] === number)?.classList.toggle("on", on);
}

if (filter !== null) {
  filter.value = (editor.getState() as { filter?: string } | undefined)?.filter ?? "";
  filter.addEventListener("input", apply);
  apply();
}
for (const [begin, end] of [["focusin", "focusout"], ["mouseover", "mouseout"]] as const) {
  document.addEventListener(begin, (event) => light(event, true));
  document.addEventListener(end, (event) => light(event, false));
}
document.addEventListener("click", (event) => {
  const place = (event.target as Element).closest<HTMLElement>("[data-place]")?.dataset["place"];
  if (place === undefined) return;
  const [row, index] = place.split("/").map(Number);
  editor.postMessage({ row, place: index });
});
