import type { BoilerplateKind } from "../model.ts";
import { coverage, type LineFeatures, mostBesideDay, sizeOf } from "./lineFeatures.ts";
import { PageWord } from "./lists/index.ts";

/** Where a line stands: before the article's first paragraph, behind its last, or between. */
export type Zone = "top" | "body" | "tail";

/** What a line is, and whether it heads a list that belongs to it. */
export interface LineClass {
  readonly kind: BoilerplateKind;
  readonly headsList: boolean;
}

type Rule = (line: LineFeatures, zone: Zone) => LineClass | null;

const one = (kind: BoilerplateKind): LineClass => ({ kind, headsList: false });
const atEdge = (zone: Zone): boolean => zone !== "body";

/** A way through the site: parts joined by arrows, or by slashes behind "Home". */
const breadcrumb: Rule = (line, zone) => {
  // The article's own title may end it: "Home > News > The ministers talk of ferries and of little else".
  const ends = line.arrows >= 2 && zone === "top" && line.longestInner <= 4;
  if (line.stops || (line.longestPart > 10 && !ends)) return null;
  // "embassy/news/December 2022": a path of the site as its first line has it
  const path = line.slashes >= 2 && line.words <= 8 && line.longestPart <= 2;
  if (path && zone === "top" && line.words > line.numbers) return one("breadcrumb");
  const home = (line.opening & PageWord.Home) !== 0;
  const way = home ? line.arrows + line.slashes > 0 || line.openingColon : zone === "top" && line.arrows > 0;
  return way && atEdge(zone) ? one("breadcrumb") : null;
};

/** Numbers of a day with its hour. */
const STAMP = 4;

/**
 * "Thursday, 8 May 2024, 14:05", "Island Press 2024-05-08", "8 May 2024 | Island Press". A town before or behind the
 * day ("Oslo, 8 May") is where an account begins.
 */
const dateline: Rule = (line, zone) => {
  const calendar = line.covered(PageWord.Calendar);
  if (line.numbers < (calendar > 0 ? 1 : 3) || (!atEdge(zone) && line.numbers < STAMP)) return null;
  const labels = PageWord.Credits | PageWord.Counter | PageWord.Byline | PageWord.Navigation | PageWord.Share;
  const known = PageWord.Calendar | PageWord.Source | labels;
  const others = line.words - line.covered(known);
  if (others === 0) return one("dateline");
  if (!atEdge(zone) || line.numbers + calendar < 3) return null;
  // With its hour a day stands for the page, whatever stands beside it: "25 February 2019 17:22 Island Press".
  const stamped = line.numbers >= STAMP && !line.stops;
  const apart = calendar === 0 || stamped || (line.bars + line.slashes > 0 && !line.dateTouches);
  return apart && others <= mostBesideDay(line) ? one("dateline") : null;
};

/** An address of the web, alone in its line. */
const address: Rule = (line, zone) => (atEdge(zone) && line.address ? one("related links") : null);

/** The writer's initials, or the agency, behind the article: "ab/", "/Island Press/". */
const initials: Rule = (line, zone) => {
  if (zone !== "tail" || line.words === 0 || line.numbers > 0 || line.stops) return null;
  return (line.slashes > 0 && line.words <= 2) || (line.slashes >= 2 && line.words <= 4) ? one("credits") : null;
};

/** Services to share with, or the word "Share" and hardly more. */
const share: Rule = (line, zone) => {
  const opens = (line.opening & PageWord.Share) !== 0;
  const sharing = coverage(line, PageWord.Share | PageWord.ShareTarget);
  const targets = line.covered(PageWord.ShareTarget);
  if (opens && (sharing >= 0.6 || (line.openingColon && line.words <= 12))) return one("share");
  return targets >= 2 && sharing >= (zone === "tail" ? 0.5 : 0.8) ? one("share") : null;
};

const hotPhotos: Rule = (line) =>
  (line.opening & PageWord.HotPhotos) !== 0 && coverage(line, PageWord.HotPhotos) >= 0.8
    ? { kind: "hot photos", headsList: true }
    : null;

/** "Read also" heads a list, or stands before one title in its own line. */
const related: Rule = (line, zone) => {
  if ((line.opening & PageWord.Related) === 0) return null;
  if (coverage(line, PageWord.Related) >= 0.8) return { kind: "related links", headsList: true };
  return line.openingColon || (zone === "tail" && !line.stops) ? one("related links") : null;
};

/** Words of a line with a ©, in mid-article. */
const SIGNED = 12;
/** Words of a caption or byline, and of a caption with the picture's origin behind it. */
const CAPTION = 25;
const MARKED_CAPTION = 45;
/** Characters of Han from which a line that ends in a stop is a sentence. */
const SPOKEN_HAN = 12;

/** "Photo: …", "© …", "(Editor: …)", "The leaders on the quay (AP/Eva Holm)". */
const credits: Rule = (line, zone) => {
  if (line.caption && (atEdge(zone) || !line.stops) && sizeOf(line) <= MARKED_CAPTION) return one("credits");
  if (line.copyright && !line.stops && line.words <= SIGNED) return one("credits");
  // A byline or caption: "By our reporter | Published: …", "The leaders on the quay. Photo: …".
  // 记者：明天还会下雨吗？: what somebody asks or answers.
  const spoken = line.han && line.stops && line.words > SPOKEN_HAN;
  if (line.creditColon && !spoken && (atEdge(zone) || !line.stops) && line.words <= CAPTION) return one("credits");
  if ((line.opening & PageWord.Credits) === 0) return null;
  const alone = coverage(line, PageWord.Credits) >= 0.8;
  const inTail = zone === "tail" && !line.stops && line.words <= 12;
  const labelled = line.openingColon && !spoken && sizeOf(line) <= CAPTION;
  return alone || labelled || inTail ? one("credits") : null;
};

/** Words of a byline without a colon, of a row of counters, and of an invitation. */
const BYLINE = 14;
const COUNTERS = 10;
const INVITATION = 22;

/** "By Ana Berg, 8 May 2024", "8 May 2024 · 345 views · 3 min read". */
const byline: Rule = (line, zone) => {
  if (!atEdge(zone) || line.words > BYLINE) return null;
  const dated = line.numbers > 0 || line.bars > 0;
  const signs = (line.opening & PageWord.Byline) !== 0 && line.words > 1;
  if (signs && line.titled && (line.numbers >= 2 || (!line.stops && (dated || line.words <= 5)))) return one("credits");
  const counts = line.numbers > 0 && line.covered(PageWord.Counter) > 0 && line.words <= COUNTERS;
  const known = PageWord.Counter | PageWord.Credits | PageWord.Share | PageWord.ShareTarget | PageWord.Navigation;
  return counts && (coverage(line, known) >= 0.6 || (line.bars > 0 && !line.stops)) ? one("credits") : null;
};

/** Words of a line about the article in which what tells it stands behind other words. */
const CLOSING = 16;

/**
 * Around the article: "AP contributed to this report.", «При копировании ссылка обязательна». A longer line tells it
 * with its first words: else it is the article's last paragraph.
 */
const closing: Rule = (line, zone) => {
  if ((line.opening & PageWord.Closing) !== 0) return atEdge(zone) ? one("credits") : null;
  return zone === "tail" && line.covered(PageWord.Closing) > 0 && sizeOf(line) <= CLOSING ? one("credits") : null;
};

/** "Subscribe to our channel", "Leave a comment". */
const invitation: Rule = (line, zone) => {
  if ((line.opening & (PageWord.Invitation | PageWord.Share)) === 0 || line.words > INVITATION) return null;
  if ((line.opening & PageWord.Invitation) === 0 && line.stops) return null;
  return zone === "tail" || (!line.stops && line.words <= BYLINE && atEdge(zone)) ? one("share") : null;
};

const rights: Rule = (line, zone) => (zone === "tail" && line.copyright ? one("credits") : null);

/** True for a sentence at the edge of a page that speaks of the page or of the article, though it looks like prose. */
export function speaksOfPage(line: LineFeatures): boolean {
  return [byline, invitation, closing, rights].some((rule) => rule(line, "tail") !== null);
}

/** "Advertisement", alone in its line wherever it stands. */
const interlude: Rule = (line) => {
  const alone = (line.opening & PageWord.Interlude) !== 0 && coverage(line, PageWord.Interlude) >= 0.9;
  return alone && !line.stops ? one("navigation") : null;
};

/** "« Previous: … Next: … »" */
const pager: Rule = (line, zone) =>
  atEdge(zone) && (line.opening & PageWord.Navigation) !== 0 && (line.openingColon || line.arrows > 0) && !line.stops
    ? one("navigation")
    : null;

/** A menu: its entries one behind another, with bars between or alone in their line. */
const navigation: Rule = (line, zone) => {
  if (!atEdge(zone) || line.stops || line.goesOn || line.numbers > line.words) return null;
  // A row with a day and a place is the account's own: "8 May 2024 | 15:30 | Oslo".
  if (line.bars >= 2 && line.longestPart <= 6 && line.numbers * 3 <= line.words) return one("navigation");
  // A menu whose entries only spaces part: it begins as one, and hardly a word of it is none.
  const begins = (line.opening & (PageWord.Home | PageWord.Navigation)) !== 0;
  if (begins && zone === "top" && line.words >= 3 && coverage(line, PageWord.Navigation | PageWord.Home) >= 0.5)
    return one("navigation");
  const entries = coverage(line, PageWord.Navigation | PageWord.Home);
  return entries >= (line.bars > 0 ? 0.5 : 0.9) ? one("navigation") : null;
};

/** A picture's hidden text before its caption, in one line. */
const doubled: Rule = (line, zone) => (atEdge(zone) && line.doubled ? one("credits") : null);

const rules: readonly Rule[] = [
  breadcrumb,
  share,
  hotPhotos,
  related,
  invitation,
  byline,
  rights,
  credits,
  pager,
  navigation,
  interlude,
  closing,
  dateline,
  address,
  initials,
  doubled,
];

/** The first rule that knows the line; null for a line of the article, or one that tells nothing. */
export function classifyLine(line: LineFeatures, zone: Zone): LineClass | null {
  if (line.words + line.numbers === 0) return null;
  for (const rule of rules) {
    const found = rule(line, zone);
    if (found !== null) return found;
  }
  return null;
}
