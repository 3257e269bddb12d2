import type { Example } from "../../language.ts";

/** Azerbaijani sentences with the dates that a reader finds in them. */
export const examples: readonly Example[] = [
  ["Görüş 21 yanvar 2025-ci ildə keçirilib.", "", "21 yanvar 2025-ci ildə → 2025-01-21"],
  ["2025-ci il yanvarın 21-də görüş keçirilib.", "", "2025-ci il yanvarın 21-də → 2025-01-21"],
  ["Yanvarın 21-də görüş keçirilib.", "2025-01-25", "Yanvarın 21-də → 2025-01-21"],
  ["2024-cü ildə ticarət artıb.", "", "2024-cü ildə → 2024"],
  ["Ötən il ticarət artıb.", "2025-01-21", "Ötən il → 2024"],
  ["Bu il sammit Bakıda keçiriləcək.", "2025-01-21", "Bu il → 2025"],
  ["Gələn həftə görüşəcəklər.", "2025-01-21", "Gələn həftə → 2025-W05"],
  ["Üç gün əvvəl görüşüblər.", "2025-01-21", "Üç gün əvvəl → 2025-01-18"],
  ["80 il əvvəl müharibə bitdi.", "2025-01-21", "80 il əvvəl → 1945"],
  ["Cümə günü görüş oldu.", "2025-01-21", "Cümə günü → 2025-01-17"],
  ["Bu gün bəyanat yayılıb.", "2025-01-21", "Bu gün → 2025-01-21"],
  ["Dünən axşam nümayəndə heyəti gəlib.", "2025-01-21", "Dünən axşam → 2025-01-20TEV"],
  ["Qələbənin 80 illiyi", "2025-05-10", "80 illiyi → P80Y"],
  ["müstəqilliyin 30-cu ildönümü", "2025-05-10", "30-cu ildönümü → P30Y"],
  ["Hər il toplaşırlar.", "2025-01-21", "Hər il → P1Y"],
  ["ilin sonunadək", "2025-01-21", "ilin sonunadək → 2025 END"],
  ["XXI əsrin çağırışları", "", "XXI əsrin → 20"],
];
