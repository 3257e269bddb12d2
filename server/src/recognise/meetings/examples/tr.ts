import type { Leads } from "./leads.ts";

export const tr: Leads = {
  "in person": `
    [Ayla Deniz], [#Oslo'da|Oslo] [Thomas Lind'le|Thomas Lind] görüştü. => Oslo
    [Ayla Deniz], [Thomas Lind'i|Thomas Lind] kabul etti.
    [Ayla Deniz] ile [Thomas Lind] [#Oslo'da|Oslo] bir araya geldi. => Oslo
    [Ayla Deniz], [Thomas Lind] ile çalışma yemeğinde buluştu.
  `,
  phone: `
    [Ayla Deniz], [Thomas Lind'le|Thomas Lind] telefonda görüştü.
    [Ayla Deniz] ile [Thomas Lind] arasında telefon görüşmesi gerçekleşti.
  `,
  video: `
    [Ayla Deniz], [Thomas Lind'le|Thomas Lind] video konferans yoluyla görüştü.
  `,
  letter: `
    [Ayla Deniz], [Thomas Lind'e|Thomas Lind] taziye mesajı gönderdi.
  `,
  none: `
    [Ayla Deniz], [Thomas Lind'i|Thomas Lind] eleştirdi.
  `,
};
