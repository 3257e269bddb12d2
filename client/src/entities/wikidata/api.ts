import { isEntityId, WBK } from "wikibase-sdk";

/** One answer of a search on Wikidata. */
export interface WikidataCandidate {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The name by which it was found, where that is not the label. */
  readonly alias: string | null;
}

export interface WikidataOptions {
  /** Address of the Wikibase, such as `https://www.wikidata.org`. */
  readonly endpoint: string;
  /** Milliseconds until a request is given up. */
  readonly timeout: number;
  /** Aborts the request when the person cancels. */
  readonly signal: AbortSignal;
}

/** What went wrong, in a sentence for a person. `isCancelled`: nothing did, the person stopped it. */
export class WikidataError extends Error {
  readonly isCancelled: boolean;

  constructor(message: string, isCancelled = false) {
    super(message);
    this.isCancelled = isCancelled;
  }
}

const ANSWERS = 20;

/** Items that are called `words` in `language` (BCP 47), the likeliest first; labels and descriptions in English. */
export async function searchWikidata(
  words: string,
  language: string,
  options: WikidataOptions,
): Promise<WikidataCandidate[]> {
  const url = wikibase(options).searchEntities({
    search: words,
    language: language,
    uselang: "en",
    limit: ANSWERS,
  });
  const answer = (await ask(url, options)) as { search?: unknown };
  if (!Array.isArray(answer.search)) throw unreadable(options);
  return (answer.search as (Record<string, unknown> | null)[]).flatMap((item): WikidataCandidate[] => {
    const { id, label, description, match } = item ?? {};
    if (typeof id !== "string") return [];
    const text = (match as { text?: unknown } | undefined)?.text;
    const shown = typeof label === "string" ? label : id;
    return [
      {
        id,
        label: shown,
        description: typeof description === "string" ? description : "",
        alias: typeof text === "string" && text !== shown ? text : null,
      },
    ];
  });
}

/** An item with its names, descriptions and statements, as the API has it. */
export async function itemOfWikidata(id: string, options: WikidataOptions): Promise<unknown> {
  if (!isEntityId(id)) throw new WikidataError(`“${id}” is no id of an item.`);
  // All languages: the server picks those wanted, with their variants.
  const url = wikibase(options).getEntities({
    ids: [id],
    props: ["labels", "aliases", "descriptions", "claims"],
  });
  const answer = (await ask(url, options)) as { entities?: Record<string, { missing?: unknown }> };
  const item = answer.entities?.[id] ?? Object.values(answer.entities ?? {})[0];
  if (item === undefined || item.missing !== undefined)
    throw new WikidataError(`${hostOf(options)} has no item ${id}.`);
  return item;
}

/** Items are asked for so many at once; the API takes no more. */
const AT_ONCE = 50;

/** What the offices are called that an item's person has held (P39), in English, by QID; at most fifty of them. */
export async function officesOfWikidata(
  item: unknown,
  options: WikidataOptions,
): Promise<Readonly<Record<string, string>>> {
  const { claims } = item as { claims?: { P39?: readonly ClaimOfItem[] } };
  const held = (claims?.P39 ?? []).flatMap(({ mainsnak }) => mainsnak?.datavalue?.value?.id ?? []);
  const ids = [...new Set(held)].filter(isEntityId).slice(0, AT_ONCE);
  if (ids.length === 0) return {};
  const url = wikibase(options).getEntities({ ids, props: ["labels"], languages: ["en", "mul"] });
  const answer = (await ask(url, options)) as { entities?: Record<string, { labels?: LabelsOfItem }> };
  return Object.fromEntries(
    Object.entries(answer.entities ?? {}).flatMap(([id, { labels }]) => {
      const name = labels?.en?.value ?? labels?.mul?.value;
      return typeof name === "string" ? [[id, name] as const] : [];
    }),
  );
}

/** What is written so in every language stands under `mul` alone. */
type LabelsOfItem = Readonly<Partial<Record<"en" | "mul", { readonly value?: string }>>>;

interface ClaimOfItem {
  readonly mainsnak?: { readonly datavalue?: { readonly value?: { readonly id?: string } } };
}

function wikibase({ endpoint }: WikidataOptions) {
  try {
    return WBK({ instance: new URL(endpoint).href });
  } catch {
    throw new WikidataError(`“${endpoint}” (readout.wikidata.endpoint) is not the address of a Wikibase.`);
  }
}

/** Wikimedia asks programs to say what they are; a browser says what it is by itself, and lets nobody else. */
const introduction: Readonly<Record<string, string>> =
  "process" in globalThis ? { "user-agent": "Readout (extension of Visual Studio Code)" } : {};

/** Asks once. `origin=*` has the API answer pages of any origin, as the editor in a browser is one. */
async function ask(url: string, options: WikidataOptions): Promise<unknown> {
  const timeout = AbortSignal.timeout(options.timeout);
  let response: Response;
  try {
    const address = url.includes("origin=") ? url : `${url}&origin=*`;
    response = await fetch(address, {
      signal: AbortSignal.any([options.signal, timeout]),
      headers: { accept: "application/json", ...introduction },
      credentials: "omit",
    });
    if (!response.ok) throw refusal(response, options);
    const answer: unknown = await response.json();
    if (typeof answer !== "object" || answer === null) throw unreadable(options);
    const { error } = answer as { error?: { info?: unknown } };
    if (error !== undefined)
      throw new WikidataError(
        `${hostOf(options)}: ${typeof error.info === "string" ? error.info : "the request was refused"}`,
      );
    return answer;
  } catch (error) {
    if (error instanceof WikidataError) throw error;
    if (options.signal.aborted) throw new WikidataError("Cancelled.", true);
    if (timeout.aborted) {
      throw new WikidataError(
        `${hostOf(options)} did not answer within ${options.timeout / 1000} seconds (readout.wikidata.timeout).`,
      );
    }
    if (error instanceof SyntaxError) throw unreadable(options);
    throw new WikidataError(`${hostOf(options)} cannot be reached. Is this machine offline, or behind a proxy?`);
  }
}

/** What a status says; 429 and 503 may say for how long to wait, in seconds or until a date. */
function refusal({ status, headers }: Response, options: WikidataOptions): WikidataError {
  const host = hostOf(options);
  const wait = headers.get("retry-after") ?? "";
  if (status !== 429 && status !== 503)
    return new WikidataError(`${host} answered with an error (${status}). Try again later.`);
  const when = /^\d+$/.test(wait) ? `in ${wait} seconds` : wait === "" ? "in a while" : `after ${wait}`;
  return new WikidataError(`${host} is asked too much at the moment (${status}). Try again ${when}.`);
}

function unreadable(options: WikidataOptions): WikidataError {
  return new WikidataError(`${hostOf(options)} gave an answer that is not of Wikidata’s form.`);
}

function hostOf({ endpoint }: WikidataOptions): string {
  try {
    return new URL(endpoint).host;
  } catch {
    return endpoint;
  }
}
