import { Cue } from "../lexicon/speech/index.ts";
import type { MeetingMode } from "../model.ts";

/**
 * How they met, by the words of the sentence that tells of it. A video call is video though it is called a call; a
 * letter is one only where nobody meets.
 */
export function modeOf(flags: number, commentary: boolean): MeetingMode | null {
  if (commentary) return "commentary";
  const has = (cues: number): boolean => (flags & cues) !== 0;
  const calls = has(Cue.Phone | Cue.Video);
  if (has(Cue.Letter) && !has(Cue.Meet) && !calls && (has(Cue.Send) || !has(Cue.Event))) return "letter";
  if (has(Cue.Video)) return "video";
  if (has(Cue.Phone)) return "phone";
  return has(Cue.Meet | Cue.Event | Cue.Hold) ? "in person" : null;
}
