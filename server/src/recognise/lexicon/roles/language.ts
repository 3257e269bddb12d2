/** Every office and rank that is told apart, with its English gloss. */
export const roleGlosses = {
  president: "president",
  "vice-president": "vice-president",
  "head-of-state": "head of state",
  "head-of-government": "head of government",
  "prime-minister": "prime minister",
  "deputy-prime-minister": "deputy prime minister",
  chancellor: "chancellor",
  "foreign-minister": "foreign minister",
  "deputy-foreign-minister": "deputy foreign minister",
  "defence-minister": "defence minister",
  "finance-minister": "finance minister",
  "interior-minister": "interior minister",
  "economy-minister": "minister of economy",
  minister: "minister",
  "deputy-minister": "deputy minister",
  "state-councillor": "state councillor",
  "politburo-member": "member of the Politburo",
  "secretary-of-state": "secretary of state",
  "secretary-general": "secretary-general",
  "general-secretary": "general secretary of the party",
  secretary: "secretary",
  "high-representative": "high representative",
  commissioner: "commissioner",
  "supreme-leader": "supreme leader",
  leader: "leader",
  king: "king",
  queen: "queen",
  "crown-prince": "crown prince",
  prince: "prince",
  emir: "emir",
  sultan: "sultan",
  pope: "pope",
  patriarch: "patriarch",
  speaker: "speaker of parliament",
  chairperson: "chairperson",
  director: "director",
  ambassador: "ambassador",
  "permanent-representative": "permanent representative",
  envoy: "envoy",
  adviser: "adviser",
  spokesperson: "spokesperson",
  governor: "governor",
  mayor: "mayor",
  deputy: "member of parliament",
  general: "general",
  counterpart: "counterpart",
  official: "official",
  expert: "expert",
} as const;
export type Role = keyof typeof roleGlosses;

/** Bodies that every state has; with the state's name beside them they are names (МИД Китая, "Embassy of Georgia"). */
export const bodyGlosses = {
  "foreign-ministry": "Ministry of Foreign Affairs",
  "defence-ministry": "Ministry of Defence",
  "finance-ministry": "Ministry of Finance",
  "economy-ministry": "Ministry of Economy",
  "interior-ministry": "Ministry of the Interior",
  "culture-ministry": "Ministry of Culture",
  "education-ministry": "Ministry of Education",
  "health-ministry": "Ministry of Health",
  "transport-ministry": "Ministry of Transport",
  "energy-ministry": "Ministry of Energy",
  "oil-ministry": "Ministry of Oil",
  "trade-ministry": "Ministry of Trade",
  "agriculture-ministry": "Ministry of Agriculture",
  "justice-ministry": "Ministry of Justice",
  "armed-forces": "Armed Forces",
  cabinet: "Cabinet",
  embassy: "Embassy",
  consulate: "Consulate",
  parliament: "Parliament",
  senate: "Senate",
  "central-bank": "Central Bank",
  "supreme-court": "Supreme Court",
} as const;
export type Body = keyof typeof bodyGlosses;

/**
 * The nouns of one language: for each role its singular forms parted by `;`, then behind `|` its dual and plural
 * forms. They are given as a dictionary would and inflected by the rules of names (`entities/morphology`).
 */
export interface RoleLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly nouns: Readonly<Partial<Record<Role, string>>>;
  /** Words of courtesy that stand between a role and a name, or before either ("Mr.", «معالي»). Parted by `;`. */
  readonly honorifics: string;
  readonly bodies?: Readonly<Partial<Record<Body, string>>>;
  /** Where the country of a role stands: «ჩინეთის პრეზიდენტი», "Presidenti i Kinës", "President of Russia". */
  readonly countryBefore: boolean;
  readonly countryAfter: boolean;
  /** Words that may stand between a role and the country before it, or behind it (folded). */
  readonly linksBefore: readonly (readonly string[])[];
  readonly linksAfter: readonly (readonly string[])[];
  /** "and", between the countries of several persons. */
  readonly and: readonly string[];
  /** Articles and numerals that belong to a role phrase: "the two leaders" (folded). */
  readonly articles: readonly string[];
  /** How a noun of several ends, where the rules of names take it for a form of the one (folded): «მინისტრების». */
  readonly pluralEnding?: RegExp;
  /** Numerals behind which an office in the singular means several (folded): Persian «دو وزیر». */
  readonly numerals?: readonly string[];
  /** Roles whose nouns mean other things too, so that they count beside a person's name or a country only. */
  readonly besideNames?: readonly Role[];
  /** True where the name stands before its role sooner than behind it. */
  readonly nameFirst: boolean;
  /** A word for "our country" behind an office, folded, and the countries (ISO 3166) whose press writes it, the first by default. */
  readonly home?: { readonly word: string; readonly countries: readonly string[] };
  /** True where a comma parts a name from the office behind it: "Ana Berg, minister", while "a Berg aide" is another. */
  readonly apposed?: boolean;
  /** Titles that are verbs as well, and the words behind them that say so ("kreu një vizitë": paid a visit). Folded. */
  readonly verbs?: { readonly words: readonly string[]; readonly before: readonly string[] };
  /** Case endings (of folded words): two titles side by side that fit different ones are of two persons. */
  readonly caseEndings?: readonly RegExp[];
  /** The ending of a country or body that a title behind it is of. */
  readonly ownerEnding?: RegExp;
}
