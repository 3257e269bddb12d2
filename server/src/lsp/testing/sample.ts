import type { Entry } from "../../recognise/entities/gazetteer/entry.ts";

/** A small invented world, so that tests depend on no real list of names. */
export const entries: readonly Entry[] = [
  {
    id: "Q900001",
    slug: "ada-holm",
    type: "person",
    tier: 1,
    names: {
      en: [{ text: "Ada Holm", kind: "full" }],
      ka: [{ text: "ადა ჰოლმი", kind: "full" }],
      ar: [{ text: "آدا هولم", kind: "full" }],
    },
    description: { en: "politician of Norland" },
  },
  {
    id: "Q900002",
    slug: "maro-beridze",
    type: "person",
    tier: 1,
    names: { en: [{ text: "Maro Beridze", kind: "full" }], ka: [{ text: "მარო ბერიძე", kind: "full" }] },
  },
  {
    id: null,
    slug: "norland",
    type: "country",
    tier: 1,
    names: { en: [{ text: "Norland", kind: "full" }], ar: [{ text: "نورلاند", kind: "full" }] },
  },
];

/** Two documents in one file, in English and Georgian. */
export const twoDocuments = [
  "=== bridge-en ===",
  "date: 2025-01-24",
  "title: Two presidents talk of a bridge",
  "",
  "Ada Holm, the president of Norland, received Maro Beridze on 21 January 2025.",
  "Ada Holm said that the bridge would open this year.",
  "She added that tolls would fall.",
  "",
  "=== bridge-ka ===",
  "date: 2025-01-24",
  "",
  "2025 წლის 21 იანვარს ადა ჰოლმმა მარო ბერიძე მიიღო.",
  "ადა ჰოლმმა განაცხადა, რომ ხიდი წელს გაიხსნება.",
  "",
].join("\n");

export const arabic = "استقبلت آدا هولم ضيفها في نورلاند.\n";
