import type { Result } from "../../annotation/result.ts";
import { failure, success } from "../../annotation/result.ts";
import type { FileResult, Files } from "../files.ts";
import { baseName } from "../files.ts";
import type { AnnotationError } from "./errors.ts";
import { notSaved } from "./errors.ts";

/** A text file that an act changes along with annotations: the codebook. Null where there is no file. */
export interface Rewrite {
  readonly uri: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Writes the new text, where the old one still stands there. */
export async function performRewrite(
  files: Files,
  { uri, before, after }: Rewrite,
): Promise<Result<null, AnnotationError>> {
  const outcome = await files.exclusively(uri, async (): Promise<Result<null, AnnotationError>> => {
    const held = await readText(files, uri);
    if (!held.ok) return failure(notSaved(held.error));
    if (held.value !== before) {
      const message = `${baseName(uri)} has been changed meanwhile. Nothing was done.`;
      return failure({ kind: "changed-elsewhere", message });
    }
    const written =
      after === null ? await files.remove(uri) : await files.writeAtomically(uri, new TextEncoder().encode(after));
    return written.ok
      ? success(null)
      : failure({ kind: "not-saved", message: written.error.message, cause: written.error });
  });
  return outcome.ok ? outcome.value : failure(notSaved(outcome.error));
}

/** Null where there is no file. A byte order mark is part of the text. */
export async function readText(files: Files, uri: string): Promise<FileResult<string | null>> {
  const bytes = await files.read(uri);
  if (bytes.ok) return success(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.value));
  return bytes.error.kind === "not-found" ? success(null) : bytes;
}
