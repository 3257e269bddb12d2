/** Files that the server reaches through the client. */

export interface FileStat {
  readonly kind: "file" | "folder";
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Why a file cannot be read or written; `busy` is another program's hold on it. */
export type FileErrorKind =
  | "not-found"
  | "exists"
  | "no-permission"
  | "read-only"
  | "no-space"
  | "wrong-kind"
  | "busy"
  | "other";

/** What the world refuses is an answer, not an error of the protocol. `message` is a sentence for a person. */
export type FileAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly kind: FileErrorKind; readonly message: string };

/** Server → client, only with `clientFileSystem`. URIs may be of any scheme. */
export interface ClientRequests {
  "readout/fs/read": { params: { readonly uri: string }; result: FileAnswer<{ readonly base64: string }> };
  "readout/fs/stat": { params: { readonly uri: string }; result: FileAnswer<FileStat> };
  "readout/fs/list": {
    params: { readonly uri: string };
    result: FileAnswer<readonly { readonly name: string; readonly kind: "file" | "folder" }[]>;
  };
  /** Writes the whole file, making folders on the way; atomic where the client can. */
  "readout/fs/write": { params: { readonly uri: string; readonly base64: string }; result: FileAnswer<null> };
  /** Overwrites what stands at `to`. */
  "readout/fs/rename": { params: { readonly from: string; readonly to: string }; result: FileAnswer<null> };
  "readout/fs/remove": { params: { readonly uri: string }; result: FileAnswer<null> };
}
