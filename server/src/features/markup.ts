/**
 * How hovers are written down. They are composed once, in these few terms; a client gets Markdown or plain text.
 * Names come from documents and people's own files: nothing in them may act as markup.
 */
export interface Markup {
  text(words: string): string;
  strong(words: string): string;
  quiet(words: string): string;
  link(words: string, url: string): string;
  /** One paragraph from each part; empty parts are left out. */
  paragraphs(parts: readonly string[]): string;
}

/** Keeps the direction of `words` from leaking into what stands around them (Unicode isolates). */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

const special = /[\\`*_{}[\]()#+\-.!|<>~&$:]/g;

/** `words` as Markdown that shows just them, on one line. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\r\n\t]+/g, " ").replace(special, "\\$&");
}

export const markdown: Markup = {
  text: escapeMarkdown,
  strong: (words) => `**${escapeMarkdown(words.trim())}**`,
  quiet: (words) => `*${escapeMarkdown(words.trim())}*`,
  link: (words, url) => `[${escapeMarkdown(words)}](${url.replace(/[\s()<>]/g, encodeURIComponent)})`,
  paragraphs: (parts) => parts.filter((part) => part !== "").join("\n\n"),
};

export const plainText: Markup = {
  text: (words) => words,
  strong: (words) => words,
  quiet: (words) => words,
  link: (words, url) => `${words}: ${url}`,
  paragraphs: (parts) => parts.filter((part) => part !== "").join("\n"),
};
