/**
 * Given names and frequent surnames as English writes them, where letter by letter they would read otherwise: foreign
 * ones in Cyrillic and in Georgian transcription («Джеймс», «ჯეიმს»), and Russian and Georgian ones with a usual English
 * form («Александр»). A line: the English name, a colon, the spellings; Georgian ones without the nominative's ending.
 */
export const englishSpellings = `
  Alexander: Александр Олександр
  Alexandra: Александра Олександра
  Alexey: Алексей
  Maxim: Максим
  Maria: Мария
  Maya: Майя
  Ksenia: Ксения
  Yulia: Юлия Юлія
  Anastasia: Анастасия Анастасія
  Sofia: София Софія სოფია
  Victoria: Виктория ვიქტორია
  Valeria: Валерия
  Lidia: Лидия
  Claudia: Клавдия კლაუდია
  Natalia: Наталия Наталія
  Pyotr: Петр Пётр
  Fyodor: Федор Фёдор
  Semyon: Семен Семён
  Artyom: Артем Артём
  Alyona: Алёна Алена
  Andrew: Эндрю ენდრიუ
  Anthony: Энтони ენტონი
  Barbara: ბარბარა
  Benjamin: Бенджамин ბენჯამინ ბენჯამენ
  Bernard: Бернар Бернард ბერნარ ბერნარდ
  Bill: Билл
  Bob: Боб
  Brian: Брайан ბრაიან
  Bruce: Брюс ბრიუს
  Carlos: Карлос კარლოს
  Caroline: Кэролайн Каролин კეროლაინ კაროლინ
  Catherine: Кэтрин Катрин ქეთრინ კატრინ
  Charles: Чарльз Шарль ჩარლზ შარლ
  Charlie: Чарли ჩარლი
  Christian: Кристиан ქრისტიან კრისტიან
  Christine: Кристин კრისტინ ქრისტინ
  Christoph: Кристоф კრისტოფ
  Christopher: Кристофер კრისტოფერ ქრისტოფერ
  Chris: Крис კრის ქრის
  Chuck: Чак ჩაკ
  Colin: Колин კოლინ
  Craig: Крейг კრეიგ
  Daniel: Дэниел Дэниэл Даниэль დენიელ დანიელ
  David: Дэвид დევიდ
  Dean: Дин დინ
  Dennis: Деннис დენის
  Dick: Дик დიკ
  Dominic: Доминик დომინიკ
  Donald: Дональд დონალდ
  Douglas: Дуглас დუგლას
  Edward: Эдвард ედვარდ
  Elizabeth: Элизабет ელიზაბეთ ელისაბედ
  Emily: Эмили ემილი
  Emma: Эмма ემა
  Emmanuel: Эмманюэль ემანუელ
  Ernest: Эрнест ერნესტ
  François: Франсуа ფრანსუა
  Francisco: Франсиско ფრანსისკო
  Frank: Фрэнк Франк ფრენკ ფრანკ
  Fred: Фред ფრედ
  Frederick: Фредерик ფრედერიკ
  Gabriel: Габриэль გაბრიელ
  Gareth: Гарет გარეთ
  Gary: Гэри გარი გერი
  Geoffrey: Джеффри ჯეფრი
  George: Джордж ჯორჯ
  Gerard: Жерар ჟერარ
  Gerhard: Герхард გერჰარდ
  Giorgia: Джорджа ჯორჯა
  Giovanni: Джованни ჯოვანი
  Giuseppe: Джузеппе ჯუზეპე
  Gordon: Гордон გორდონ
  Graham: Грэм გრემ
  Greg: Грег გრეგ
  Guillaume: Гийом გიიომ
  Günther: Гюнтер გიუნტერ
  Hans: Ханс Ганс ჰანს
  Harold: Гарольд ჰაროლდ
  Harry: Гарри ჰარი
  Heather: Хизер ჰეზერ
  Heiko: Хайко ჰაიკო
  Helen: Хелен ჰელენ
  Helga: Хельга ჰელგა
  Helmut: Гельмут Хельмут ჰელმუტ
  Henry: Генри ჰენრი
  Hugo: Уго Хьюго უგო ჰიუგო
  Hugh: Хью ჰიუ
  Ian: Иэн იან
  Isaac: Исаак Айзек აიზეკ
  Isabelle: Изабель იზაბელ
  Jack: Джек ჯეკ
  Jacques: Жак ჟაკ
  Jake: Джейк ჯეიკ
  James: Джеймс ჯეიმს
  Jane: Джейн ჯეინ
  Jason: Джейсон ჯეისონ
  Javier: Хавьер ხავიერ
  Jean: Жан ჟან
  Jeff: Джефф ჯეფ
  Jen: Джен ჯენ
  Jennifer: Дженнифер ჯენიფერ
  Jens: Йенс იენს
  Jeremy: Джереми ჯერემი
  Jerry: Джерри ჯერი
  Jessica: Джессика ჯესიკა
  Jim: Джим ჯიმ
  Jimmy: Джимми ჯიმი
  Joe: Джо ჯო
  Joachim: Йоахим იოახიმ
  Johannes: Йоханнес იოჰანეს
  John: Джон ჯონ
  Jonathan: Джонатан ჯონათან
  Jorge: Хорхе ხორხე
  José: Хосе Жозе ხოსე ჟოზე
  Joseph: Джозеф Жозеф ჯოზეფ ჟოზეფ
  Josep: Жозеп ჟოზეპ
  Joshua: Джошуа ჯოშუა
  Juan: Хуан ხუან
  Judith: Джудит ჯუდიტ
  Julian: Джулиан ჯულიან
  Julie: Джули Жюли ჯული ჟული
  Julio: Хулио ხულიო
  Justin: Джастин ჯასტინ
  Karen: ქარენ
  Kate: Кейт ქეით კეიტ
  Keith: Кит კიტ
  Kelly: Келли კელი
  Kenneth: Кеннет კენეტ
  Kevin: Кевин კევინ
  Klaus: Клаус კლაუს
  Larry: Ларри ლარი
  Laura: Лаура ლაურა
  Laurence: Лоуренс ლოურენს
  Laurent: Лоран ლორან
  Lewis: Льюис ლუის
  Lindsey: Линдси ლინდსი
  Lloyd: Ллойд ლოიდ
  Louis: Луи ლუი
  Luc: Люк ლუკ
  Luis: Луис
  Luiz: Луиш
  Manuel: Мануэль მანუელ
  Marc: მარკ
  Mark: Марк
  Margaret: Маргарет მარგარეტ
  Marie: Мари მარი
  Martin: Мартин მარტინ
  Mary: Мэри მერი
  Matthew: Мэттью Мэтью მეთიუ
  Matthias: Маттиас Матиас მატიას მათიას
  Michael: Майкл Михаэль მაიკლ მიხაელ
  Michel: Мишель მიშელ
  Mike: Майк მაიკ
  Mohammad: Мохаммад მოჰამად
  Mohammed: Мохаммед მოჰამედ
  Muhammad: Мухаммад მუჰამად
  Nancy: Нэнси ნენსი
  Neil: Нил ნილ
  Thierry: ტერი
  Nathan: Натан ნათან
  Nicholas: Николас ნიკოლას
  Nicolas: Николя ნიკოლა
  Nicole: Николь ნიკოლ
  Oliver: Оливер ოლივერ
  Olivier: Оливье ოლივიე
  Oscar: Оскар ოსკარ
  Patrick: Патрик პატრიკ
  Paul: Пол Поль პოლ
  Peter: Питер Петер პიტერ პეტერ
  Philip: Филип Филипп ფილიპ
  Pierre: Пьер პიერ
  Rachel: Рейчел რეიჩელ
  Ralph: Ральф რალფ
  Rebecca: Ребекка რებეკა
  Richard: Ричард Ришар რიჩარდ რიშარ
  Rick: Рик რიკ
  Robert: Роберт Робер რობერტ რობერ
  Robin: Робин რობინ
  Roger: Роджер Роже როჯერ როჟე
  Ronald: Рональд რონალდ
  Ross: Росс როს
  Ryan: Райан რაიან
  Salvador: Сальвадор სალვადორ
  Samuel: Самуэль სამუელ სემუელ
  Sarah: Сара სარა
  Scott: Скотт სკოტ
  Sean: Шон შონ
  Sebastian: Себастьян სებასტიან
  Simon: Саймон საიმონ
  Stefan: Штефан შტეფან
  Stephen: Стивен სტივენ
  Steve: Стив სტივ
  Susan: Сьюзан Сьюзен სიუზან სუზან
  Susanna: Сусанна სუზანა
  Ted: Тед ტედ
  Teresa: Тереза ტერეზა
  Theodore: Теодор თეოდორ
  Thomas: Томас Тома თომას ტომას
  Thierry: Тьерри ტიერი
  Timothy: Тимоти ტიმოთი
  Tim: Тим ტიმ
  Tom: Том ტომ თომ
  Tony: Тони ტონი
  Ursula: Урсула ურსულა
  Vincent: Винсент ვინსენტ
  Walter: Вальтер Уолтер ვალტერ უოლტერ
  Wendy: Венди უენდი
  Will: Уилл უილ
  William: Уильям Вильям უილიამ ვილიამ
  Wolfgang: Вольфганг ვოლფგანგ
  Xavier: Ксавье ქსავიე
  Yves: Ив ივ
  Mehmet: Мехмет მეჰმეთ
  Mevlüt: Мевлют მევლუთ
  Ömer: Омер ომერ
  Ahmet: Ахмет აჰმეთ
  Ahmed: Ахмед აჰმედ
  Murat: Мурат მურათ მურატ
  Hakan: Хакан ჰაქან
  Hasan: Хасан ჰასან
  Hussein: Хусейн ჰუსეინ
  Hamid: Хамид ჰამიდ
  Hossein: Хоссейн ჰოსეინ
  Ibrahim: Ибрагим იბრაჰიმ
  Yusuf: Юсуф იუსუფ
  Adams: Адамс ადამს
  Allen: Аллен ალენ
  Anderson: Андерсон ანდერსონ
  Baker: Бейкер ბეიკერ
  Bennett: Беннет Беннетт ბენეტ
  Brown: Браун ბრაუნ
  Campbell: Кэмпбелл კემპბელ
  Carter: Картер კარტერ ქარტერ
  Clark: Кларк კლარკ
  Collins: Коллинз კოლინზ
  Cook: Кук კუკ
  Cooper: Купер კუპერ
  Cox: Кокс კოქს
  Davis: Дэвис დევის
  Edwards: Эдвардс ედვარდს
  Evans: Эванс ევანს
  Fischer: Фишер ფიშერ
  Foster: Фостер ფოსტერ
  García: Гарсия გარსია
  González: Гонсалес გონსალეს
  Graham: Грэхем გრეჰემ
  Gray: Грей გრეი
  Green: Грин გრინ
  Hall: Холл ჰოლ
  Harris: Харрис ჰარის
  Hernández: Эрнандес ერნანდეს
  Hill: Хилл ჰილ
  Hoffmann: Хоффман Гофман ჰოფმან
  Howard: Ховард ჰოვარდ
  Hughes: Хьюз ჰიუზ
  Jackson: Джексон ჯექსონ
  Johnson: Джонсон ჯონსონ
  Jones: Джонс ჯონს
  Kennedy: Кеннеди კენედი
  King: Кинг კინგ
  López: Лопес ლოპეს
  Marshall: Маршалл მარშალ
  Miller: Миллер მილერ
  Mitchell: Митчелл მიტჩელ
  Moore: Мур მურ
  Morgan: Морган მორგან
  Morris: Моррис მორის
  Murphy: Мёрфи Мерфи მერფი
  Müller: Мюллер მიულერ
  Murray: Мюррей მიურეი
  Nelson: Нельсон ნელსონ
  Parker: Паркер პარკერ
  Pérez: Перес პერეს
  Peterson: Петерсон პეტერსონ
  Phillips: Филлипс ფილიპს
  Powell: Пауэлл პაუელ
  Price: Прайс პრაის
  Roberts: Робертс რობერტს
  Robinson: Робинсон რობინსონ
  Rodríguez: Родригес როდრიგეს
  Rogers: Роджерс როჯერს
  Russell: Рассел რასელ
  Sánchez: Санчес სანჩეს
  Schmidt: Шмидт შმიდტ
  Schneider: Шнайдер შნაიდერ
  Schwartz: Шварц შვარც
  Smith: Смит სმიტ სმით
  Stewart: Стюарт სტიუარტ
  Sullivan: Салливан სალივან
  Taylor: Тейлор ტეილორ
  Thompson: Томпсон ტომპსონ
  Turner: Тёрнер Тернер ტერნერ
  Wagner: Вагнер ვაგნერ
  Walker: Уокер უოლკერ
  Wallace: Уоллес უოლეს
  Ward: Уорд უორდ
  Watson: Уотсон უოტსონ
  Weber: Вебер ვებერ
  White: Уайт უაიტ
  Williams: Уильямс უილიამს
  Wilson: Уилсон Вильсон უილსონ
  Wood: Вуд ვუდ
  Wright: Райт რაიტ
  Young: Янг იანგ
`;
