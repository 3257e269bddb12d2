import type { AnnotationView, TagParams } from "../../../server/src/protocol.ts";
import { Interrupted, type Session } from "../session.ts";

/**
 * Makes tags, and makes them again where the server dies over it: what a person has tagged is not lost. What it had
 * already written is found by its time and its codes, and not written twice.
 */
export async function makeTags(session: Session, params: TagParams): Promise<readonly AnnotationView[]> {
  const begun = new Date().toISOString();
  try {
    return (await session.request("readout/tag", params)).annotations;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    await session.restarted(error);
    const { annotations } = await session.request("readout/annotations", { textDocument: params.textDocument });
    const codes = params.codes.join();
    const made = annotations.filter((each) => each.created >= begun && each.codes.join() === codes);
    return made.length > 0 ? made : (await session.request("readout/tag", params)).annotations;
  }
}
