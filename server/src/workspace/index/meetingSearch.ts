import { meetingTitle } from "../../features/outline.ts";
import type { Range } from "../../protocol.ts";
import type { JoinedMeeting } from "./meetings.ts";

/** An account of a meeting as a search finds it. */
export interface MeetingSymbol {
  readonly name: string;
  readonly container: string;
  readonly uri: string;
  readonly range: Range;
}

/**
 * The accounts of meetings that all words are met in: participants' names in any spelling of the workspace
 * (`spellingsOf`, by gazetteer key), place, mode, date, language, document. Words come in their comparing form (`fold`),
 * in any order.
 *
 * Editors filter the answer again by what they show, the first word by the name and the others by the container. So a
 * spelling that was asked for is shown behind the title, and words that come later are repeated in the container.
 */
export function meetingSymbols(
  meetings: readonly JoinedMeeting[],
  words: readonly string[],
  spellingsOf: (key: string) => Iterable<string>,
  fold: (text: string) => string,
): MeetingSymbol[] {
  const [first, ...others] = words;
  const spelt = speller(spellingsOf, fold);
  return meetings.flatMap((meeting) => {
    const title = meetingTitle(meeting);
    const said = [title, meeting.place ?? "", meeting.mode ?? "", ...meeting.participants.map(({ name }) => name)];
    const whole = fold(said.join(" "));
    const spelling = (word: string): string | undefined =>
      said.find((part) => fold(part).includes(word)) ?? spelt(meeting, word);
    const found = new Map<string, string>();
    for (const word of words) {
      if (whole.includes(word)) continue;
      const form = spelling(word);
      if (form !== undefined) found.set(word, form);
    }
    return meeting.accounts.flatMap(({ uri, range, documentId, language }) => {
      const own = [meeting.place ?? "", `${documentId} (${language})`].filter((part) => part !== "");
      const here = `${whole} ${fold(own.join(" "))}`;
      if (!words.every((word) => found.has(word) || here.includes(word))) return [];
      const asked =
        first === undefined || fold(title).includes(first) ? undefined : (found.get(first) ?? spelling(first));
      const shown = fold(own.join(" "));
      const repeated = others.filter((word) => !shown.includes(word)).map((word) => found.get(word) ?? word);
      return [
        {
          name: asked === undefined ? title : `${title} (${asked})`,
          container: [...own, ...new Set(repeated)].join(" · "),
          uri,
          range,
        },
      ];
    });
  });
}

/** Finds a participant's name as some document writes it; each person's spellings are looked through once a word. */
function speller(spellingsOf: (key: string) => Iterable<string>, fold: (text: string) => string) {
  const known = new Map<string, string | null>();
  const ofPerson = (key: string, word: string): string | null => {
    const asked = `${word}\n${key}`;
    let found = known.get(asked);
    if (found === undefined) {
      found = null;
      for (const form of spellingsOf(key)) {
        if (!fold(form).includes(word)) continue;
        found = form;
        break;
      }
      known.set(asked, found);
    }
    return found;
  };
  return ({ participants }: JoinedMeeting, word: string): string | undefined => {
    for (const { key } of participants) {
      const form = key === null ? null : ofPerson(key, word);
      if (form !== null) return form;
    }
    return undefined;
  };
}
