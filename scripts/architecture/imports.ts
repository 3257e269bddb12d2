/** A folder of the map in ARCHITECTURE.md, and what its sources may import. */
interface Layer {
  readonly folder: string;
  /** Other folders, or single files, of the project. */
  readonly project: readonly string[];
  /** Node's own modules. */
  readonly node?: boolean;
  /** The editor. */
  readonly vscode?: boolean;
}

const manifest = "package.json";
const protocol = "server/src/protocol.ts";
const protocolParts = "server/src/protocol";
/** Which lines hold right-to-left text: the client must see it as the server does. */
const direction = "server/src/text/direction.ts";
/** How a long list is told by what is new in it: the client makes what the server finds. */
const listChanges = "server/src/text/listChanges.ts";
const text = "server/src/text";
const recognise = "server/src/recognise";
const annotation = "server/src/annotation";
const interchange = "server/src/interchange";
const agreement = "server/src/agreement";
const features = "server/src/features";
const workspace = "server/src/workspace";
const core = [text, recognise, annotation, agreement, interchange, features];

/** The map of ARCHITECTURE.md, from the top down. Tests, and what only they use, may know everything. */
const layers: readonly Layer[] = [
  { folder: "client/src", project: [protocol, direction, listChanges], node: true, vscode: true },
  { folder: "server/src/lsp", project: [...core, workspace, protocol, manifest], node: true },
  { folder: "server/src/cli", project: [...core, workspace, protocol, manifest], node: true },
  { folder: workspace, project: [...core, protocol], node: true },
  { folder: features, project: [text, recognise, annotation, interchange, protocol] },
  { folder: interchange, project: [text, recognise, annotation] },
  { folder: agreement, project: [text, annotation] },
  { folder: annotation, project: [text] },
  { folder: recognise, project: [text] },
  { folder: text, project: [] },
  { folder: protocol, project: [protocolParts] },
  { folder: protocolParts, project: [] },
];

/** The modules that a source imports or re-exports, statically or not, as they are written. */
export function importsOf(source: string): string[] {
  const statement = /^\s*(?:import|export)\b[^;"'`]*?["']([^"']+)["']/gm;
  const call = /\bimport\(\s*["']([^"']+)["']/g;
  return [...source.matchAll(statement), ...source.matchAll(call)].map((found) => found[1] ?? "");
}

/** What a source file imports against the map: a sentence each. `file` is its path from the root, with slashes. */
export function violations(file: string, source: string): string[] {
  if (/\.test\.ts$|\/testing\//.test(file)) return [];
  const layer = layers.find(({ folder }) => isIn(file, folder));
  if (layer === undefined) return [`${file} lies in no folder of the map`];
  return importsOf(source)
    .filter((name) => !isAllowed(layer, file, name))
    .map((name) => `${file} must not import ${name}`);
}

function isAllowed(layer: Layer, file: string, name: string): boolean {
  if (name.startsWith(".")) {
    const target = new URL(name, `file:///${file}`).pathname.slice(1);
    return [layer.folder, ...layer.project].some((folder) => isIn(target, folder));
  }
  if (name.startsWith("node:")) return layer.node ?? false;
  if (name === "vscode") return layer.vscode ?? false;
  // The libraries of the protocol know streams and processes.
  return !(name.startsWith("vscode-") && core.includes(layer.folder));
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}
