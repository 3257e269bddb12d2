import { fold } from "../../../text/fold.ts";

/** What tells an acronym that nobody lists as a body's. Words are folded. */
export interface AcronymLanguage {
  /** Case endings that a hyphen ties to it. */
  readonly endings: ReadonlySet<string>;
  /** Nouns right behind it for those who belong to it, beside the offices of `roles/`. */
  readonly members: ReadonlySet<string>;
  /** Capitals that are no body's: measures, things, degrees. */
  readonly never: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(fold));

const things = `
  tv gdp gnp ceo cfo coo cto dna rna mrna hiv aids covid sms mms cctv gps gmt utc bst cet cest est edt pst pdt ist pkt usd gbp
  eur pkr inr aud cad chf vat gst suv hgv pdf faq ngo ngos idp idps ied ieds mou mous ppe ipo ipos llc ltd plc inc phd mba mbbs
  llb llm bsc msc obe cbe mbe ceos atm sim usb cpu gpu lgbt lgbtq lgbti lgbtqi adhd ptsd icu vip vips diy asap lng lpg cng fdi
  ict iot roi esg kpi sdg sdgs nfi nfis mps mna mnas mpa mpas mla mlas mlc mep meps ias ips sos rip tba tbc tbd aka eta etc
  mph kph kmh rpm uav uavs icbm icbms wmd wmds amx iii vii viii xii xiii xiv xvi xvii xviii xix xxi dvd vhs url www html api
  cop mvp goat bmi ivf std stds uti mri ecg ufo ufos aid new yes not and the for who how why his her all one two
`;

const languages: Readonly<Record<string, AcronymLanguage>> = {
  en: {
    endings: new Set(),
    members: words(`
      chief leadership lawmaker lawmakers member members supporter supporters worker workers activist activists candidate
      candidates legislator legislators official officials officer officers spokesperson spokespersons stalwart stalwarts
      leader leaders senator senators delegate delegates personnel troops soldiers fighters militants rebels insurgents
      guerrillas cadres loyalists president secretary-general negotiators
    `),
    never: words(things),
  },
  sq: {
    endings: words("i it in së se në ne ja je t n s u ut un ve ës es ën en ri rit rin"),
    members: new Set(),
    never: words(`${things} tvsh pbb pvc adn arn kv npsh cd dvd nr km kg pse`),
  },
};

/** What is known of acronyms in a primary BCP 47 language; null where nobody has listed it. */
export function acronymsOf(tag: string): AcronymLanguage | null {
  return languages[tag] ?? null;
}
