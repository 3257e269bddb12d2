import type { Example } from "./example.ts";

export const ka: readonly Example[] = [
  [
    "a readout goes on with its speaker until another is named",
    `
    - | [@პრემიერ-მინისტრი|Nino Beridze] [ნინო ბერიძე|Nino Beridze] [=სამშაბათს|2024-05-07] [#ოსლოში|Oslo] [@ნორვეგიის პრეზიდენტს|Thomas Lind], [თომას ლინდს|Thomas Lind] შეხვდა.

    Nino Beridze | [ბერიძემ|Nino Beridze] აღნიშნა, რომ ვაჭრობა გაორმაგდა.
    Nino Beridze | პორტებს განახლება სჭირდება.
    Nino Beridze | მხარეებმა უნდა გახსნან ახალი საზღვაო ხაზი.

    Thomas Lind | თავის მხრივ, [თომას ლინდმა|Thomas Lind] მადლობა გადაუხადა მასპინძელს.
    Thomas Lind | თევზჭერის საკითხი ჯერ კიდევ ღიაა.

    joint | მხარეებმა რეგიონული საკითხებიც განიხილეს.
    - | შეხვედრა ორ საათს გაგრძელდა.
    `,
  ],
  [
    "the subject may stand behind its verb",
    `
    Nino Beridze | „ჩვენ მზად ვართ“, — განაცხადა [ნინო ბერიძემ|Nino Beridze].
    Thomas Lind | როგორც თქვა [@პრეზიდენტმა|Thomas Lind], ზამთარი გრძელი იქნება.
    `,
  ],
  [
    "who stands in another case does not speak",
    `
    Nino Beridze | [თომას ლინდთან|Thomas Lind] შეხვედრაზე [ნინო ბერიძემ|Nino Beridze] ხაზი გაუსვა ზღვის მნიშვნელობას.
    Nino Beridze | [@პრემიერმა|Nino Beridze] [ლინდს|Thomas Lind] არჩევა მიულოცა.
    Nino Beridze | [ლინდის|Thomas Lind] შეკითხვაზე [ბერიძემ|Nino Beridze] უპასუხა, რომ დრო ცოტაა.
    `,
  ],
  [
    "pronouns and bare verbs",
    `
    Nino Beridze | [ბერიძემ|Nino Beridze] განაცხადა, რომ ხელშეკრულება ძველია.
    Nino Beridze | მან დასძინა, რომ ახალი ტექსტი მზადდება.
    Nino Beridze | ასევე აღნიშნა, რომ საჭიროა მეტი სკოლა.
    Nino Beridze | მისი თქმით, ბავშვები ელოდებიან.
    `,
  ],
  [
    "marking a jubilee is no speech",
    `
    Nino Beridze | [ბერიძემ|Nino Beridze] განაცხადა, რომ ურთიერთობა მტკიცეა.
    Nino Beridze | გასულ წელს ორმა ქალაქმა დამეგობრების იუბილე აღნიშნა.
    Nino Beridze | წელს ნავსადგური ასი წლის იუბილეს აღნიშნავს.
    `,
  ],
  [
    "by whose words",
    `
    Thomas Lind | [ლინდის|Thomas Lind] თქმით, ბორანი ივნისში ამოქმედდება.
    Nino Beridze | [ნინო ბერიძის|Nino Beridze] განცხადებით, ნავსადგური მზად არის.
    `,
  ],
  [
    "a quotation with its speaker between dashes",
    `
    Nino Beridze | „ზღვა არ გველოდება, — უთხრა ჟურნალისტებს [ნინო ბერიძემ|Nino Beridze].
    Nino Beridze | — ათი წელი დავკარგეთ.
    Nino Beridze | მეტს ვეღარ დავკარგავთ“.
    `,
  ],
  [
    "what several do together",
    `
    Nino Beridze | [ბერიძემ|Nino Beridze] მოთმინებისკენ მოუწოდა.
    joint | მინისტრები შეთანხმდნენ, რომ შემოდგომაზე კვლავ შეხვდებიან.
    joint | საუბარი შუქურებსაც შეეხო.
    joint | მათ ერთმანეთს შობა მიულოცეს.
    `,
  ],
  [
    "those present",
    `
    Nino Beridze | [ბერიძემ|Nino Beridze] თქვა, რომ კარი ღიაა.
    - | შეხვედრას ესწრებოდა [@საგარეო საქმეთა მინისტრი|Gia Maisuradze] [გია მაისურაძე|Gia Maisuradze].
    `,
  ],
  [
    "presents take their subject in the nominative",
    `
    Nino Beridze | [ნინო ბერიძე|Nino Beridze] ამბობს, რომ გემი ზამთარშიც ივლის.
    Thomas Lind | [თომას ლინდი|Thomas Lind] მიიჩნევს, რომ ეს შესაძლებელია.
    `,
  ],
  [
    "doings without a word are narration",
    `
    Nino Beridze | [ბერიძემ|Nino Beridze] განაცხადა, რომ გზა გაიხსნება.

    - | საღამოს [თომას ლინდმა|Thomas Lind] ძველი ნავსადგური დაათვალიერა.
    - | იქ გამოფენა გაიხსნა.
    `,
  ],
  [
    "a commentary",
    `
    - | კომენტარი: ნელი ბორანი

    - | პატარა ნავსადგურები ცოცხლდება.
    - | ეს მეტ ყურადღებას იმსახურებს.
    `,
  ],
  [
    "first person goes on",
    `
    Thomas Lind | [@პრეზიდენტმა|Thomas Lind] [ლინდმა|Thomas Lind] აღნიშნა, რომ ორი ქვეყანა მეზობელია.
    Thomas Lind | მიხარია, რომ სტუმრად მოვედი.
    Thomas Lind | ვიმედოვნებ, მალე ისევ შევხვდებით.
    `,
  ],
  [
    "an ordinal prefix is no first person, and a stranger no speaker",
    `
    Nino Beridze | [ბერიძემ|Nino Beridze] განაცხადა, რომ გზა გაიხსნება.
    - | ექსპერტთა კავშირმა გეგმა გააკრიტიკა.
    `,
  ],
  [
    "სტუმარი და მასპინძელი",
    `
    - | [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] შეხვდა.
    Nino Beridze | [ბერიძემ|Nino Beridze] თქვა, რომ თევზი დაბრუნდა.
    Thomas Lind | სტუმარმა გააფრთხილა, რომ შეიძლება წავიდეს.
    `,
  ],
  [
    "წერილები გაცვალეს",
    `
    - | [ნინო ბერიძემ|Nino Beridze] და [თომას ლინდმა|Thomas Lind] წერილები გაცვალეს.
    `,
  ],
  [
    "ვისი სიტყვებია, ფრაზის წინ წერია: ორგანიზაციაც ლაპარაკობს, უცნობი წყარო კი არავინაა",
    `
    Harbour Bank | [&ბანკის|Harbour Bank] განცხადებით, ფასები არ შეიცვლება.
    - | ადგილობრივების თქმით, გზა დაკეტილია.
    - | უწყების თქმით, [ნინო ბერიძე|Nino Beridze] [თომას ლინდს|Thomas Lind] შეხვდა.
    joint | [@პრეზიდენტის|Thomas Lind] პრესსამსახურის ინფორმაციით, მხარეებმა ვაჭრობა განიხილეს.
    `,
  ],
  [
    "თანამდებობა და სახელი სხვადასხვა ბრუნვაში ორი კაცია",
    `
    - | [@პრემიერ-მინისტრი|Nino Beridze] [ნინო ბერიძე|Nino Beridze] [@პრეზიდენტს|Thomas Lind] [თომას ლინდს|Thomas Lind] შეხვდა.
    Thomas Lind | [@პრეზიდენტმა|Thomas Lind] [ნინო ბერიძეს|Nino Beridze] არჩევა მიულოცა.
    `,
  ],
  [
    "მათ ბრუნვით მიმართულია და არ ლაპარაკობს",
    `
    Nino Beridze | [ბერიძემ|Nino Beridze] თქვა, რომ გემი მზადაა.
    Nino Beridze | მეზღვაურები დააჯილდოვა და მათ სიტყვით მიმართა.
    `,
  ],
  [
    "თქმით დგას თავის სახელის შემდეგ, და არა ქვეყნის წინ",
    `
    Thomas Lind | [@პრეზიდენტის|Thomas Lind] თქმით, [#საქართველოს|Georgia] ნავსადგური იზრდება.
    `,
  ],
  [
    "ორი თანამდებობა ნათესაობითში არ ლაპარაკობს, ციტატაში ნახსენები კი „მან“ არაა",
    `
    - | [@მინისტრმა|Thomas Lind] [თომას ლინდმა|Thomas Lind] [ნინო ბერიძე|Nino Beridze] დანიშნა.
    Thomas Lind | [თომას ლინდმა|Thomas Lind] [@კოლეგას|Nino Beridze] [@მინისტრის|Nino Beridze] პოსტზე დანიშვნა მიულოცა.
    `,
  ],
  [
    "ციტატაში ნახსენები არაა ის, ვინც თქვა",
    `
    - | ეს ამბავი გუშინ გვიან ღამით ყველა მეზღვაურისთვის გაავრცელა [თომას ლინდმა|Thomas Lind].
    - | „მდგომარეობა [ნინო ბერიძესთან|Nino Beridze] განვიხილეთ.
    Thomas Lind | ნავსადგური იზრდება“, განაცხადა მან.
    `,
  ],
  [
    "ვისთან ერთადაც გამოდის, ის არ ლაპარაკობს",
    `
    Thomas Lind | ნავსადგური იზრდება, – ამის შესახებ [@პრეზიდენტმა|Thomas Lind], [თომას ლინდმა|Thomas Lind], [@პრემიერ-მინისტრთან|Nino Beridze], [ნინო ბერიძესთან|Nino Beridze], ერთად განაცხადა.
    `,
  ],
];
