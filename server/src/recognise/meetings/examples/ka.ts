import type { Leads } from "./leads.ts";

export const ka: Leads = {
  "in person": `
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდი|Thomas Lind] გააცილა.
    [ნინო ბერიძე|Nino Beridze] ბიზნესმენებს შეხვდა.
    [ნინო ბერიძემ|Nino Beridze] ელჩებთან შეხვედრა გამართა.
    [თომას ლინდმა|Thomas Lind] [ნინო ბერიძეს|Nino Beridze] რწმუნებათა სიგელები გადასცა.
    [ნინო ბერიძე|Nino Beridze] [#ოსლოში|Oslo] [თომას ლინდს|Thomas Lind] შეხვდა. => Oslo
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდთან|Thomas Lind] შეხვედრა გამართა.
    [#ოსლოში|Oslo] [ნინო ბერიძისა|Nino Beridze] და [თომას ლინდის|Thomas Lind] შეხვედრა გაიმართა. => Oslo
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდს|Thomas Lind] უმასპინძლა.
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდი|Thomas Lind] მიიღო.
    [ნინო ბერიძემ|Nino Beridze] და [თომას ლინდმა|Thomas Lind] სამუშაო ვახშამი გამართეს [#ოსლოში|Oslo]. => Oslo
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდთან|Thomas Lind] მოლაპარაკებები აწარმოა.
    [ნინო ბერიძე|Nino Beridze] და [თომას ლინდი|Thomas Lind] ერთმანეთს [#ოსლოში|Oslo] შეხვდნენ. => Oslo
    [ნინო ბერიძემ|Nino Beridze] სადილი გამართა [თომას ლინდის|Thomas Lind] პატივსაცემად.
    დღეს შედგა [ნინო ბერიძის|Nino Beridze] შეხვედრა [თომას ლინდთან|Thomas Lind].
    [ნინო ბერიძე|Nino Beridze] [#ოსლოში|Oslo] [თომას ლინდს|Thomas Lind] ესტუმრა. => Oslo
    [ნინო ბერიძემ|Nino Beridze] ორმხრივი კონსულტაციები გამართა [თომას ლინდთან|Thomas Lind].
    სამიტის ფარგლებში [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] გაესაუბრა.
    [თომას ლინდი|Thomas Lind] [ნინო ბერიძემ|Nino Beridze] სასახლეში მიიღო.
    [ნინო ბერიძე|Nino Beridze] [#ბათუმის|Batumi] სასახლეში [თომას ლინდს|Thomas Lind] შეხვდა. => Batumi
    [ნინო ბერიძე|Nino Beridze] პირისპირ შეხვდა [თომას ლინდს|Thomas Lind].
    [#ოსლოში|Oslo] მოლაპარაკებები მიმდინარეობს [ნინო ბერიძესა|Nino Beridze] და [თომას ლინდს|Thomas Lind] შორის. => Oslo
    დასრულდა [ნინო ბერიძისა|Nino Beridze] და [თომას ლინდის|Thomas Lind] შეხვედრა.
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდთან|Thomas Lind] ისაუზმა.
    [ნინო ბერიძეს|Nino Beridze] [თომას ლინდი|Thomas Lind] სამუშაო ვიზიტით ეწვია.
    აეროპორტში [თომას ლინდს|Thomas Lind] [ნინო ბერიძე|Nino Beridze] დახვდა.
    [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] მასპინძლობს.
    [ნინო ბერიძეს|Nino Beridze] [თომას ლინდმა|Thomas Lind] რწმუნებათა სიგელი გადასცა.
    [#ოსლოში|Oslo] მიმდინარე კრიზისის ფონზე [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] შეხვდა.
    შეხვედრა [ნინო ბერიძესა|Nino Beridze] და [@ელჩს|Thomas Lind] [#ბათუმში|Batumi], [თომას ლინდს|Thomas Lind] შორის გაიმართა. => Batumi
  `,
  phone: `
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდთან|Thomas Lind] სატელეფონო საუბარი გამართა.
    შედგა სატელეფონო საუბარი [ნინო ბერიძესა|Nino Beridze] და [თომას ლინდს|Thomas Lind] შორის.
    [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] ტელეფონით ესაუბრა.
    [თომას ლინდმა|Thomas Lind] [ნინო ბერიძეს|Nino Beridze] დაურეკა.
    [ნინო ბერიძეს|Nino Beridze] სატელეფონო საუბარი ჰქონდა [თომას ლინდთან|Thomas Lind].
    სატელეფონო საუბრისას [ნინო ბერიძემ|Nino Beridze] და [თომას ლინდმა|Thomas Lind] ვაჭრობა განიხილეს.
    [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] ტელეფონით დაუკავშირდა.
  `,
  video: `
    [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] ონლაინ შეხვდა.
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდთან|Thomas Lind] ვიდეოკონფერენცია გამართა.
    გაიმართა [ნინო ბერიძისა|Nino Beridze] და [თომას ლინდის|Thomas Lind] ვირტუალური შეხვედრა.
    [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] ვიდეოკავშირით ესაუბრა.
    [ნინო ბერიძემ|Nino Beridze] დისტანციური შეხვედრა გამართა [თომას ლინდთან|Thomas Lind].
  `,
  letter: `
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდს|Thomas Lind] სამძიმრის წერილი გაუგზავნა.
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდს|Thomas Lind] წერილით მიულოცა.
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდს|Thomas Lind] წერილი მისწერა.
    [ნინო ბერიძემ|Nino Beridze] და [თომას ლინდმა|Thomas Lind] მისალოცი დეპეშები გაცვალეს.
    [ნინო ბერიძემ|Nino Beridze] წერილი მიიღო [თომას ლინდისგან|Thomas Lind].
    [თომას ლინდს|Thomas Lind] [ნინო ბერიძის|Nino Beridze] წერილი გადაეცა.
    [ნინო ბერიძემ|Nino Beridze] სამძიმარი გამოუცხადა [თომას ლინდს|Thomas Lind] წერილით.
  `,
  none: `
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდთან|Thomas Lind] შეხვედრაზე უარი განაცხადა.
    [ნინო ბერიძე|Nino Beridze] მომავალ კვირას [თომას ლინდს|Thomas Lind] შეხვდება.
    დაგეგმილია [ნინო ბერიძის|Nino Beridze] შეხვედრა [თომას ლინდთან|Thomas Lind].
    [ნინო ბერიძე|Nino Beridze] ხვალ [თომას ლინდს|Thomas Lind] უმასპინძლებს.
    [ნინო ბერიძისა|Nino Beridze] და [თომას ლინდის|Thomas Lind] შეხვედრა გაუქმდა.
    [ნინო ბერიძემ|Nino Beridze] ხიდი გახსნა [#ოსლოში|Oslo].
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდი|Thomas Lind] შეცვალა თანამდებობაზე.
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდი|Thomas Lind] გააკრიტიკა.
    [ნინო ბერიძემ|Nino Beridze] თქვა, რომ [თომას ლინდი|Thomas Lind] მეგობარია.
    [ნინო ბერიძემ|Nino Beridze] არჩევნებში [თომას ლინდი|Thomas Lind] დაამარცხა.
    [ნინო ბერიძემ|Nino Beridze] [თომას ლინდის|Thomas Lind] ვიზიტთან დაკავშირებით ისაუბრა.
    [ნინო ბერიძე|Nino Beridze] სტუდენტებს შეხვდა.
    პარლამენტმა კანონი მიიღო.
  `,
};
