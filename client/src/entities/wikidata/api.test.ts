import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { itemOfWikidata, officesOfWikidata, searchWikidata, type WikidataOptions } from "./api.ts";

/** Invented items in the shapes of the API. */
const items: Readonly<Record<string, object>> = {
  Q900000777: { id: "Q900000777", labels: { en: { language: "en", value: "President of Norland" } } },
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
      else if (query.get("search") === "busy") send(503, {});
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
        const id = query.get("ids") ?? "";
        send(200, { entities: { [id]: items[id] ?? { id, missing: "" } } });
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

  it("names the offices that somebody has held, and is not asked where there are none", async () => {
    const person = { claims: { P39: [{ mainsnak: { datavalue: { value: { id: "Q900000777" } } } }, {}] } };
    assert.deepEqual(await officesOfWikidata(person, options()), { Q900000777: "President of Norland" });
    const before = asked.length;
    assert.deepEqual(await officesOfWikidata({}, options()), {});
    assert.equal(asked.length, before);
  });

  for (const [what, words, more, message] of [
    ["does not answer in time", "slow", { timeout: 50 }, /did not answer within 0.05 seconds/],
    ["answers with an error", "busy", {}, /answered with an error \(503\)/],
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
