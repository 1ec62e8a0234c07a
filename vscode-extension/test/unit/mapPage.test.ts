import { describe, expect, test } from "vitest";
import type { MapRow } from "../../src/features/map/mapData";
import { mapPage, text, type MapWords } from "../../src/features/map/mapPage";
import { place, row } from "./maps";

const words: MapWords = {
  language: "en", title: "Data map", nothing: "Nothing", incomplete: "Incomplete", filter: "Filter", noPurpose: "(not known)",
  guessed: "guessed", told: "collected for", places: "Places", data: "Data", purpose: "Purpose", recipient: "Recipient", channel: "Way", kindTitle: (kind) => kind, channelTitle: (channel) => channel,
};
const frame = { nonce: "n0nce", source: "https://view.example", script: "https://view.example/map.js", style: "https://view.example/map.css" };
const page = (rows: MapRow[], gaps: string[] = []) => mapPage({ name: "Shop", rows, gaps }, words, frame);
const attack = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&`;

describe("mapPage", () => {
  test("names from the code are text, wherever they stand", () => {
    const html = page(
      [row({ categoryTitle: attack, category: attack, purpose: attack, recipient: attack, recipientKind: attack, channel: attack, controller: attack,
        collectedFor: [attack], places: [{ ...place(1), source: attack, uri: `file:///${encodeURIComponent(attack)}.cs` }] })],
      [attack],
    );
    expect(html).not.toContain("<img");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<[^>]*\sonerror/);
  });

  test("the policy lets nothing run but the one script, and nothing load from elsewhere", () => {
    const html = page([row()]);
    const policy = html.match(/Content-Security-Policy" content="([^"]+)"/)![1]!;
    expect(policy).toContain("default-src &#39;none&#39;");
    expect(policy).toContain("script-src &#39;nonce-n0nce&#39;");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script nonce="n0nce" src="https://view.example/map.js">']);
    expect(html).not.toMatch(/\sstyle="/); // the policy would refuse it
  });

  test("a row has its band, and its places can be clicked by number", () => {
    const html = page([row(), row({ recipient: "ILogger", places: [place(1), place(2), place(3), place(4)] })]);
    expect(html.match(/<g class="band/g)).toHaveLength(2);
    expect([...html.matchAll(/data-place="([^"]+)"/g)].map((match) => match[1])).toEqual(["0/0", "1/0", "1/1", "1/2", "1/3"]);
    expect(html).toContain(">注文.cs:4</button>");
    expect(html.match(/<details>/g)).toHaveLength(1); // many places are folded
  });

  test("tells what was guessed, told and missing", () => {
    const html = page([row({ purposeDeclared: false }), row({ purpose: null, purposeDeclared: false, collectedFor: [] })], ["Shop.Data: no packages"]);
    expect(html.match(/>guessed</g)).toHaveLength(1);
    expect(html).toContain("collected for: order-fulfilment");
    expect(html).toContain("<li>Shop.Data: no packages</li>");
    expect(page([])).toContain("Nothing");
    expect(page([])).not.toContain("<svg");
  });

  test("an address that is no proper one is still shown", () => {
    expect(page([row({ places: [{ ...place(1), uri: "file:///100%.cs" }] })])).toContain("100%.cs:2");
  });
});

test("text cannot end an attribute or begin an element", () => {
  expect(text(`<a href='x' title="y">&`)).toBe("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;");
});
