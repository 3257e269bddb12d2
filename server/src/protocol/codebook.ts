/** The codebook, and changes of it that its annotations follow. */

export interface CodeView {
  readonly id: string;
  readonly name: string;
  /** Id of the code above it. */
  readonly parent: string | null;
  readonly description: string | null;
  /** `#rrggbb`. */
  readonly color: string | null;
  /** The key that sets it in annotation mode. */
  readonly key: string | null;
  /** What it is said of. */
  readonly units: readonly ("passage" | "statement" | "document")[];
  readonly examples: readonly string[];
  readonly attributes: readonly AttributeDefinitionView[];
}

export interface AttributeDefinitionView {
  readonly name: string;
  readonly type: "text" | "number" | "boolean" | "date" | "choice";
  readonly description: string | null;
  /** Of a `choice`, in order. */
  readonly values: readonly string[];
}

export interface AddCodeParams {
  readonly name: string;
  /** Default: made of the name. */
  readonly id?: string;
  /** Id of the code above it. */
  readonly parent?: string;
  readonly description?: string;
  readonly color?: string;
  readonly key?: string;
}

/** A change of the codebook that is carried through all annotations of the workspace. */
export type CodebookChange =
  /** Another name to show, another id to store, or both. */
  | { readonly kind: "rename"; readonly id: string; readonly name?: string; readonly newId?: string }
  /** What has one of the codes has `into` instead; codes below them stand below `into`. */
  | { readonly kind: "merge"; readonly ids: readonly string[]; readonly into: string }
  /** Below another code; null for the top. */
  | { readonly kind: "move"; readonly id: string; readonly parent: string | null }
  /** Codes below it go up by one. Annotations get `instead`, or lose the code where that is null. */
  | { readonly kind: "delete"; readonly id: string; readonly instead: string | null };

export interface RestructureParams {
  readonly change: CodebookChange;
  /** True: only tell what would be done. */
  readonly dryRun?: boolean;
}

export interface RestructureResult {
  /** The codebook's file. */
  readonly uri: string;
  /** Annotations that get other codes; in all, and by file, most first. */
  readonly changed: number;
  /** Annotations that are removed, because they would say nothing any more. */
  readonly removed: number;
  readonly files: readonly { readonly uri: string; readonly count: number }[];
}

/** Where there was no codebook in the workspace, one has been made of the sample. */
interface AddCodeResult {
  readonly id: string;
  readonly uri: string;
}

interface CodebookResult {
  /** The file it was read from; null for the built-in sample. */
  readonly uri: string | null;
  /** A code follows its parent. */
  readonly codes: readonly CodeView[];
}

interface CreateCodebookResult {
  readonly uri: string;
  /** False where there was one already. */
  readonly created: boolean;
}

export interface CodebookRequests {
  "readout/codebook": { params: null; result: CodebookResult };
  /** Writes a new code into the codebook's file; comments and order stay. Refuses an id or a key that is taken. */
  "readout/codebook/add": { params: AddCodeParams; result: AddCodeResult };
  /** One act with all annotations that it changes, which one undo takes back. */
  "readout/codebook/restructure": { params: RestructureParams; result: RestructureResult };
  /** Puts the sample into the workspace, to be changed there. */
  "readout/codebook/create": { params: null; result: CreateCodebookResult };
}
