import type { Example } from "../../../language.ts";

/** Uzbek expressions of every kind, in short, with what looks like one and is none. */
export const kinds: readonly Example[] = [
  ["Prezident kecha hamkasbini qabul qildi.", "2024-05-15", "kecha → 2024-05-14"],
  ["bugun", "2024-05-15", "bugun → 2024-05-15"],
  ["ertaga", "2024-05-15", "ertaga → 2024-05-16"],
  ["uch kun oldin", "2024-05-15", "uch kun oldin → 2024-05-12"],
  ["ikki hafta oldin", "2024-05-15", "ikki hafta oldin → 2024-05-01"],
  ["bir yil oldin", "2024-05-15", "bir yil oldin → 2023"],
  ["ikki oydan keyin", "2024-05-15", "ikki oydan keyin → 2024-07"],
  ["o'tgan hafta", "2024-05-15", "o'tgan hafta → 2024-W19"],
  ["o'tgan yili", "2024-05-15", "o'tgan yili → 2023"],
  ["bu yil", "2024-05-15", "bu yil → 2024"],
  ["kelasi yil", "2024-05-15", "kelasi yil → 2025"],
  ["juma kuni", "2024-05-15", "juma kuni → 2024-05-10"],
  ["2025-yil 21-yanvar", "2024-05-15", "2025-yil 21-yanvar → 2025-01-21"],
  ["2025 yil 21 yanvar kuni", "2024-05-15", "2025 yil 21 yanvar → 2025-01-21"],
  ["21-yanvar kuni", "2024-05-15", "21-yanvar → 2024-01-21"],
  ["21.01.2025", "2024-05-15", "21.01.2025 → 2025-01-21"],
  ["3-5-may kunlari", "2024-05-15", "3-5-may → 2024-05-03/2024-05-05"],
  ["1991-yilda", "2024-05-15", "1991-yilda → 1991"],
  ["2024-yil mart oyida", "2024-05-15", "2024-yil mart oyida → 2024-03"],
  ["uch kun", "2024-05-15", "uch kun → P3D"],
  ["30 yilligi", "2024-05-15", "30 yilligi → P30Y"],
  ["har kuni", "2024-05-15", "har kuni → P1D"],
  ["soat 15:00 da", "2024-05-15", "soat 15:00 → 2024-05-15T15:00"],
  ["hozir", "2024-05-15", "hozir → PRESENT_REF"],
];
