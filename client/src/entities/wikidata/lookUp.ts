import * as vscode from "vscode";
import type { Session } from "../../session.ts";
import type { GazetteerFile } from "../apply.ts";
import { pickType } from "../names.ts";
import { type Place, placeFor } from "../place.ts";
import {
  itemOfWikidata,
  officesOfWikidata,
  searchWikidata,
  type WikidataCandidate,
  WikidataError,
  type WikidataOptions,
} from "./api.ts";
import { wantedLanguages } from "./languages.ts";

/** The kinds of the gazetteer need not be asked where the item tells; the server says so by this. */
const typeIsMissing = /`type` is missing/;

/**
 * “Look Up on Wikidata…”: asks for words, shows the items so called, and adds the names of the chosen one in all
 * languages of interest to the workspace's gazetteer. This act alone sends anything, and only the words in the box.
 */
export function lookUp({ session, file }: { readonly session: Session; readonly file: GazetteerFile }) {
  return async (given?: unknown): Promise<void> => {
    if (!vscode.workspace.isTrusted) {
      throw new Error(vscode.l10n.t("Wikidata is not asked, and nothing is written, in an untrusted workspace."));
    }
    const place = await wordsFor(session, given);
    const words = await vscode.window.showInputBox({
      title: vscode.l10n.t("Look Up on Wikidata"),
      prompt: vscode.l10n.t("These words are sent to {0}.", settings().endpoint),
      value: place?.name.mention?.name ?? place?.name.text ?? "",
    });
    if (words === undefined || words.trim() === "") return;
    const found = await search(words.trim(), place?.name.language ?? "en");
    if (found === undefined) return;
    if (found.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t("Wikidata knows nothing called “{0}”.", words.trim()));
      return;
    }
    const candidate = await pickCandidate(words, found);
    if (candidate === undefined) return;
    const title = vscode.l10n.t("Reading {0} from Wikidata", candidate.label);
    const read = await whileShown(title, async (options) => {
      const item = await itemOfWikidata(candidate.id, options);
      return { item, officeNames: await officesOfWikidata(item, options) };
    });
    if (read !== undefined) await add(read, place);
  };

  async function add(read: ItemRead, place: Place | undefined): Promise<void> {
    // Those of interest, and that of the text in hand.
    const [language = "en"] = place?.name.language.split("-") ?? [];
    const languages = [...new Set([...wantedLanguages(), language])];
    const change = { kind: "item", ...read, languages } as const;
    try {
      await file.change(change, place?.textDocument);
    } catch (error) {
      if (!(error instanceof Error) || !typeIsMissing.test(error.message)) throw error;
      const type = await pickType(vscode.l10n.t("The item does not tell what it is"));
      if (type !== undefined) await file.change({ ...change, type }, place?.textDocument);
    }
  }
}

interface ItemRead {
  readonly item: unknown;
  readonly officeNames: Readonly<Record<string, string>>;
}

/** The name at the cursor, where there is one; the command works without. */
async function wordsFor(session: Session, given: unknown): Promise<Place | undefined> {
  if (given === undefined && vscode.window.activeTextEditor === undefined) return undefined;
  return placeFor(session, given);
}

/** Searches in the language of the text first, then in English. */
async function search(words: string, language: string): Promise<readonly WikidataCandidate[] | undefined> {
  const [primary = "en"] = language.split("-");
  return whileShown(vscode.l10n.t("Asking Wikidata for “{0}”", words), async (options) => {
    const found = primary === "und" ? [] : await searchWikidata(words, primary, options);
    return found.length > 0 || primary === "en" ? found : searchWikidata(words, "en", options);
  });
}

async function pickCandidate(
  words: string,
  found: readonly WikidataCandidate[],
): Promise<WikidataCandidate | undefined> {
  const items = found.map((candidate) => ({
    label: candidate.label,
    description: candidate.alias === null ? candidate.id : `\u2068${candidate.alias}\u2069 · ${candidate.id}`,
    detail: candidate.description,
    candidate,
  }));
  const title = vscode.l10n.t("Which “{0}”?", words);
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDetail: true, matchOnDescription: true });
  return picked?.candidate;
}

/** Runs a request under a notice that can be cancelled; undefined where it was. */
async function whileShown<T>(title: string, work: (options: WikidataOptions) => Promise<T>): Promise<T | undefined> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      try {
        return await work({ ...settings(), signal: abort.signal });
      } catch (error) {
        if (error instanceof WikidataError && error.isCancelled) return undefined;
        throw error;
      }
    },
  );
}

function settings(): Pick<WikidataOptions, "endpoint" | "timeout"> {
  const config = vscode.workspace.getConfiguration("readout.wikidata");
  const endpoint = config.get<string>("endpoint", "").trim() || "https://www.wikidata.org";
  return { endpoint, timeout: Math.max(1, config.get<number>("timeout", 10)) * 1000 };
}
