import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { itemOfWikidata, officesOfWikidata, searchWikidata, type WikidataOptions } from "./api.ts";

/** Invented items in the shapes of the API. */
const items: Readonly<Record<string, object>> = {
  Q900000777: { id: "Q900000777", labels: { en: { language: "en", value: "President of Norland" } } },
  Q900000778: { id: "Q900000778", labels: { mul: { language: "mul", value: "Chair" } } },
  // What was merged into another item is answered with that one.
  Q900000122: { id: "Q900000123", redirects: { from: "Q900000122", to: "Q900000123" }, labels: {} },
  Q900000123: { type: "item", id: "Q900000123", labels: { en: { language: "en", value: "Moss Bureau" } } },
};

describe("Wikidata’s API", () => {
  let server: Server;
  let endpoint: string;
  /** The requests that came, as their query. */
  const asked: URLSearchParams[] = [];

  before(async () => {
    server = createServer(({ url = "" }, response) => {
      const { searchParams: query, pathname } = new URL(url, "http://localhost");
      asked.push(query);
      const send = (status: number, body: unknown): void => {
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      };
      if (pathname !== "/w/api.php") send(404, {});
      else if (query.get("search") === "slow") setTimeout(() => send(200, { search: [] }), 5_000).unref();
      else if (query.get("search") === "broken") send(500, {});
      else if (query.get("search") === "busy") response.writeHead(429, { "retry-after": "30" }).end("slow down");
      else if (query.get("search") === "nothing") send(200, null);
      else if (query.get("search") === "odd") send(200, { search: [null, 7, { id: 7 }, { id: "Q1", label: 7 }] });
      else if (query.get("search") === "page") response.writeHead(200).end("<html>");
      else if (query.get("search") === "refused") send(200, { error: { code: "x", info: "too many requests" } });
      else if (query.get("action") === "wbsearchentities") {
        const search = [
          {
            id: "Q900000123",
            label: "Moss Bureau",
            description: "office in Norland",
            match: { type: "alias", language: "ka", text: "ხავსის ბიურო" },
          },
          { id: "Q900000124" },
        ];
        send(200, { searchinfo: { search: query.get("search") }, search, success: 1 });
      } else {
        const ids = (query.get("ids") ?? "").split("|");
        send(200, { entities: Object.fromEntries(ids.map((id) => [id, items[id] ?? { id, missing: "" }])) });
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const options = (more: Partial<WikidataOptions> = {}): WikidataOptions => ({
    endpoint,
    timeout: 4_000,
    signal: new AbortController().signal,
    ...more,
  });

  it("is asked for items by their names, and says what they are", async () => {
    assert.deepEqual(await searchWikidata("ხავსის ბიურო", "ka", options()), [
      { id: "Q900000123", label: "Moss Bureau", description: "office in Norland", alias: "ხავსის ბიურო" },
      { id: "Q900000124", label: "Q900000124", description: "", alias: null },
    ]);
    const query = asked.at(-1);
    assert.deepEqual(
      ["action", "search", "language", "uselang", "origin"].map((name) => query?.get(name)),
      ["wbsearchentities", "ხავსის ბიურო", "ka", "en", "*"],
    );
  });

  it("gives an item with all that a gazetteer wants", async () => {
    assert.deepEqual(await itemOfWikidata("Q900000123", options()), items["Q900000123"]);
    assert.equal(asked.at(-1)?.get("props"), "labels|aliases|descriptions|claims");
  });

  it("gives the item that another one was merged into", async () => {
    assert.equal(((await itemOfWikidata("Q900000122", options())) as { id: string }).id, "Q900000123");
  });

  it("passes over answers that are none", async () => {
    assert.deepEqual(await searchWikidata("odd", "en", options()), [
      { id: "Q1", label: "Q1", description: "", alias: null },
    ]);
  });

  it("names the offices that somebody has held, and is not asked where there are none", async () => {
    const held = ["Q900000777", "Q900000778"].map((id) => ({ mainsnak: { datavalue: { value: { id } } } }));
    assert.deepEqual(await officesOfWikidata({ claims: { P39: [...held, {}] } }, options()), {
      Q900000777: "President of Norland",
      Q900000778: "Chair",
    });
    const before = asked.length;
    assert.deepEqual(await officesOfWikidata({}, options()), {});
    assert.equal(asked.length, before);
  });

  for (const [what, words, more, message] of [
    ["does not answer in time", "slow", { timeout: 50 }, /did not answer within 0.05 seconds/],
    ["answers with an error", "broken", {}, /answered with an error \(500\)/],
    ["wants to be left alone", "busy", {}, /asked too much at the moment \(429\)\. Try again in 30 seconds/],
    ["answers with nothing", "nothing", {}, /not of Wikidata’s form/],
    ["answers with a page", "page", {}, /not of Wikidata’s form/],
    ["refuses", "refused", {}, /too many requests/],
    ["cannot be reached", "x", { endpoint: "http://127.0.0.1:1" }, /127\.0\.0\.1:1 cannot be reached/],
    ["has no address", "x", { endpoint: "wikidata" }, /“wikidata” .* is not the address of a Wikibase/],
  ] as const) {
    it(`that ${what} is a sentence for a person`, async () => {
      await assert.rejects(searchWikidata(words, "en", options(more)), message);
    });
  }

  it("that lacks the item says so", async () => {
    await assert.rejects(itemOfWikidata("Q900000999", options()), /has no item Q900000999/);
  });

  it("is left alone when the person cancels", async () => {
    const abort = new AbortController();
    const search = searchWikidata("slow", "en", options({ signal: abort.signal }));
    abort.abort();
    await assert.rejects(search, { isCancelled: true });
  });
});
