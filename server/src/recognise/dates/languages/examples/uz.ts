import type { Example } from "../../language.ts";

/** Uzbek sentences with the dates that a reader finds in them. */
export const examples: readonly Example[] = [
  ["Uchrashuv 2025-yil 21-yanvar kuni bo'lib o'tdi.", "", "2025-yil 21-yanvar → 2025-01-21"],
  ["21-yanvar kuni uchrashuv bo‘lib o‘tdi.", "2025-01-25", "21-yanvar → 2025-01-21"],
  ["2024-yilda savdo oshdi.", "", "2024-yilda → 2024"],
  ["O'tgan yili savdo oshdi.", "2025-01-21", "O'tgan yili → 2024"],
  ["Joriy yilning yanvar oyida", "2025-03-21", "Joriy yilning yanvar oyida → 2025-01"],
  ["Bugun bayonot e'lon qilindi.", "2025-01-21", "Bugun → 2025-01-21"],
  ["Kecha delegatsiya keldi.", "2025-01-21", "Kecha → 2025-01-20"],
  ["Ertaga muzokaralar davom etadi.", "2025-01-21", "Ertaga → 2025-01-22"],
  ["Uch kun oldin uchrashdilar.", "2025-01-21", "Uch kun oldin → 2025-01-18"],
  ["80 yil oldin urush tugadi.", "2025-01-21", "80 yil oldin → 1945"],
  ["juma kuni", "2025-01-21", "juma kuni → 2025-01-17"],
  ["mustaqillikning 30 yilligi", "2025-01-21", "30 yilligi → P30Y"],
  ["Har yili uchrashadilar.", "2025-01-21", "Har yili → P1Y"],
  ["yil oxirigacha", "2025-01-21", "yil oxirigacha → 2025 END"],
  ["XXI asrda", "", "XXI asrda → 20"],
];
