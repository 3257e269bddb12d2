import { fold } from "../../../../text/fold.ts";

/**
 * The smallest words of languages: as a name, each would be found in every second sentence. Nobody means them; they come
 * in by a slip of the mouse or from a table's wrong column.
 */
const words = [
  "the a an of in on at to for from by with and or but not no is are was were be been has have had he she it they we you i this that these those as his her its their our said will would",
  "და რომ არ ეს ის იყო არის ამ იმ მისი მათი თუ რა კი უნდა მაგრამ ან აქვს თქვა რომელიც შესახებ მიერ ასევე",
  "و در به از که را است این آن با برای تا بر یا هم نیز شد بود کرد می های ها یک خود وی گفت",
  "في من على إلى أن إن هذا هذه الذي التي مع عن بين كما قد لا ما هو هي كان قال بعد قبل",
  "dhe të e i me në për se që nga një është janë ishte do nuk si por ose ky kjo tha edhe",
  "и в на с по к о у за из от для что как это не но а или его её их был была было были он она они сказал также при до",
  "і в на з до не що як та за у від це але або його її їх був була він вона вони",
  "的 是 在 了 和 不 有 我 他 她 们 这 那 与 及 对 也 就 都 说 中 上 为",
  "ve bir bu da de ile için olarak ama o ne çok gibi dedi olan",
  "der die das und in zu den mit von für auf ist im dem nicht ein eine als auch es er sie",
  "le la les de des du et en un une à au pour que qui dans par sur est il elle",
  "el los las y en un una de que a por con para es del se su al lo",
];

const common: ReadonlySet<string> = new Set(words.flatMap((list) => list.split(" ").map(fold)));

/** Whether a name is one of the commonest words, as it stands in texts without a capital. */
export function isCommonWord(name: string): boolean {
  return common.has(fold(name));
}
