/** Short accounts of our own for the tests inside VS Code. The persons are real, the meetings are invented. */

export const english = `date: 2025-03-18

Foreign Minister Abbas Araghchi met with Wang Yi in Beijing on Tuesday.

"We will build the railway together," Wang Yi said. He thanked the Iranian side.
`;

export const georgian = `date: 2025-05-16

საქართველოს პრემიერ-მინისტრი ირაკლი კობახიძე ტირანაში ედი რამას შეხვდა.

ირაკლი კობახიძემ თქვა, რომ თბილისი გზის მშენებლობას მხარს უჭერს.
`;

export const arabic = `date: 2025-03-18

التقى وزير الخارجية الإيراني عباس عراقجي نظيره الصيني وانغ يي في بكين.

وقال وانغ يي إن الصين ترحب بالقطار الجديد.
`;

/** Two documents in one file, the first with a date that is none. */
export const twoDocuments = `=== lunch ===
date: 2025-02-31

Edi Rama had lunch with Irakli Kobakhidze in Tirana.

=== dinner ===
date: 2025-05-17

Edi Rama had dinner with Ararat Mirzoyan in Yerevan.
`;
