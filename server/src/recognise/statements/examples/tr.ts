import type { Example } from "./example.ts";

export const tr: readonly Example[] = [
  [
    "bir konuşmacı, öteki konuşana kadar sürer",
    `
    - | [@Cumhurbaşkanı|Ayla Deniz] [Ayla Deniz], [#Oslo'da|Oslo] [@Başbakan|Thomas Lind] [Thomas Lind'le|Thomas Lind] görüştü.

    Ayla Deniz | [Deniz|Ayla Deniz], ticaretin iki katına çıktığını söyledi.
    Ayla Deniz | Limanların yenilenmesi gerekiyor.

    Thomas Lind | [Lind|Thomas Lind] ise [Deniz'e|Ayla Deniz] teşekkür etti.
    joint | Taraflar balıkçılığı da ele aldılar.
    `,
  ],
  [
    "alıntı",
    `
    Ayla Deniz | “Biz hazırız ve köprüyü bu yıl açmak istiyoruz,” dedi [Deniz|Ayla Deniz].
    Thomas Lind | [Lind'e|Thomas Lind] göre kış uzun olacak.
    `,
  ],
];
