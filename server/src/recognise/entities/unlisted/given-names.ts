import { fold } from "../../../text/fold.ts";

/**
 * Given names that tell an unlisted person by (names that listed persons have are known already). Written as in
 * texts; Georgian ones without the ending of the nominative.
 */
const written: Readonly<Record<string, string>> = {
  en: `
    James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald
    Steven Stephen Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary
    Nicholas Eric Jonathan Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis
    Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Keith Christian Roger Philip
    Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley
    Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen
    Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Rachel Carolyn Janet Catherine
    Maria Heather Diane Julie Joyce Victoria Kelly Christina Joan Evelyn Olivia Martha Cheryl Andrea Megan Ann Jean
    Chad Jordan Georgia Chelsea Charlotte Austin Brooklyn Paris Sydney Dallas Alice Kathryn Gloria Teresa Sara Janice Julia Marie Madison Grace Judy Abigail Sophia Anne Ellen Jane Claire Fiona
    Giorgi Irakli Levan Nino Tamar Zurab Davit Lasha Luka Nika Mamuka Vakhtang Zaza Gela Shalva Archil Tea Eka Maka
    Arben Ilir Agron Besnik Artan Gent Edmond Bledi Erion Ardian Luan Fatmir Blerim Genc Adriana Mirela Elira Valbona
    Mohammed Muhammad Mohammad Ahmed Ahmad Ali Hassan Hussein Omar Khalid Abdullah Abdul Ibrahim Yusuf Youssef Mustafa
    Mahmoud Hamad Faisal Saud Fahd Nasser Tariq Karim Reza Mehdi Hossein Amir Saeed Majid Javad Behrouz Farhad
    Sergei Sergey Alexei Alexey Dmitry Mikhail Nikolai Andrei Andrey Igor Oleg Yuri Viktor Maxim Pavel Ivan Anton Olga
    Svetlana Natalia Irina Elena Tatiana Ekaterina Anastasia Marina Armen Ashot Karen Vahan Varuzhan Tigran Elchin Rashad
    Jean Pierre Michel Jacques François Luc Olivier Laurent Philippe Alain Bernard Hans Klaus Jürgen Wolfgang Stefan
    Franz Helmut Dieter Markus Giovanni Giuseppe Marco Luca Paolo Francesco Andrea Stefano Carlos Juan Luis Jorge Pedro
    Miguel Antonio Manuel Javier Fernando Pablo Diego Rafael Ricardo Anitta Katarzyna Piotr Tomasz Jan Lars Sven Erik
  `,
  ru: `
    Александр Алексей Анатолий Андрей Антон Аркадий Артём Артур Борис Вадим Валентин Валерий Василий Виктор Виталий
    Владимир Владислав Вячеслав Геннадий Георгий Григорий Денис Дмитрий Евгений Егор Иван Игорь Илья Кирилл Константин
    Лев Леонид Максим Михаил Никита Николай Олег Павел Пётр Роман Руслан Сергей Станислав Степан Тимур Фёдор Эдуард Юрий
    Ярослав Анна Анастасия Валентина Вера Виктория Галина Дарья Екатерина Елена Ирина Ксения Лариса Людмила Марина Мария
    Надежда Наталья Ольга Светлана Татьяна Юлия Ахмед Мухаммед Али Хасан Ибрагим Мурат Нурлан Ерлан Бахыт Алихан Азамат
    Рустам Тимур Фарход Шавкат Джон Джеймс Роберт Майкл Дэвид Уильям Ричард Томас Чарльз Марк Питер Пол Жан Пьер Ганс
    Давид Ираклий Леван Заза Нино Тамара Армен Ашот Ваган Тигран Эльчин Рашад Акылбек Темир Чынгыз Улан Олжас Серик
  `,
  uk: `
    Олександр Олексій Андрій Антон Богдан Борис Вадим Василь Віктор Віталій Володимир Владислав В'ячеслав Геннадій Григорій
    Денис Дмитро Євген Іван Ігор Кирило Костянтин Леонід Максим Михайло Микола Олег Павло Петро Роман Руслан Сергій Тарас
    Юрій Ярослав Анна Вікторія Ірина Катерина Людмила Марія Наталія Оксана Олена Ольга Світлана Тетяна Юлія
  `,
  ka: `
    გიორგი დავით ლევან ირაკლი ალექსანდრე ნიკა ნიკოლოზ ლუკა მამუკა ვახტანგ ზაზა გელა შალვა არჩილ თეა ეკა მაკა მაია ნინო
    ნანა ნათია თამარ ქეთევან ანა მარიამ სალომე ელენე სოფიო სოფო ლელა ლია ლაშა გია გოგა ზურაბ ვასილ ოთარ რევაზ თენგიზ
    ავთანდილ მერაბ ნოდარ გურამ ჯემალ თემურ თეიმურაზ ილია იაკობ იოსებ ვაჟა გრიგოლ კახა კახაბერ კოტე კონსტანტინე მიხეილ
    პეტრე პაატა სანდრო სერგო სიმონ ტარიელ უჩა ფრიდონ შოთა ხვიჩა ჯუანშერ ბექა ბიძინა ბადრი ბაჩო ბესიკ გაგა გივი დიმიტრი
    ელგუჯა ემზარ ვლადიმერ ვლადიმირ თამაზ თორნიკე იმედა ირმა ხათუნა ლიკა მანანა რუსუდან ცირა ჰელგა ანდრეი სერგეი ალექსეი
    მიხაილ ჯონ ჯეიმს მაიკლ რობერტ დევიდ უილიამ რიჩარდ ტომას მარკ პიტერ პოლ ჟან პიერ ჰანს კლაუს იურგენ მაქს ანტონიო მარიო
    მარკო ხოსე ხუან ლუის კარლოს პედრო ანა მარია კეტრინ ელიზაბეტ ჯენიფერ ლინდა მუჰამედ აჰმედ ალი ჰასან ჰუსეინ ომარ აბდულა
    იბრაჰიმ მუსტაფა მეჰმეთ ჰაქან ელჩინ რაშად არმენ აშოტ ტიგრან ნურლან ერლან რობინ მარტინ სტივენ კრისტიან ანდრეას
  `,
  ar: `
    محمد أحمد محمود مصطفى علي حسن حسين خالد عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالمجيد عبداللطيف عبدالفتاح عبدالسلام
    إبراهيم إسماعيل يوسف عمر عثمان سعيد سعد سعود سلمان سلطان سالم سليمان سامي سمير صالح صلاح طارق طلال عادل عامر عباس عدنان
    عصام عماد غسان فاروق فادي فارس فهد فواز فيصل قاسم كاظم كريم كمال ماجد مازن مالك مروان منصور منير موسى ناصر نبيل نزار نواف
    هاني هشام هيثم وليد ياسر ياسين يحيى يزن يونس بدر بسام بشار بلال تركي تميم توفيق ثامر جابر جاسم جعفر جمال جميل حاتم حازم
    حامد حبيب حسام حمد حمدان حمود حيدر خليفة خليل داود رائد راشد رامي رشيد رضا رياض زايد زكي زياد فاطمة مريم عائشة نورة سارة
    ليلى هند منى أمل هدى رانيا ريم لينا نادية سلمى جون جيمس روبرت مايكل ديفيد وليام ريتشارد توماس مارك بيتر بول جان بيير هانز
    ألكسندر سيرغي ديمتري ميخائيل أندريه إيغور يوري فيكتور أليكسي نيكولاي إيفان كارلوس خوسيه خوان لويس أنطونيو ماريا آنا
    أنور فؤاد شريف أشرف أيمن إيهاب تامر حمدي رفعت سيف طاهر عزت عاطف عمرو فتحي لطفي مجدي مدحت ممدوح هاشم وائل
  `,
  fa: `
    محمد احمد علی حسن حسین رضا مهدی امیر سعید مجید جواد کاظم ناصر نادر نصرالله غلامرضا غلامحسین محمدرضا محمدجواد علیرضا
    حمیدرضا عبدالله عبدالرضا عباس ابراهیم اسماعیل اسحاق اکبر علی‌اکبر علی‌اصغر اصغر بهرام بهروز بهزاد بیژن پرویز پیمان پیام تقی
    جعفر جلال جمشید حامد حبیب حبیب‌الله حمید حسام داود داوود رسول رامین رستم روح‌الله سجاد سهراب سیاوش سینا شاهین شهرام صادق صالح
    عزت‌الله عطاالله علاالدین فرامرز فرهاد فریدون فرزاد قاسم کامران کریم کمال کیومرث مجتبی محسن محمود مرتضی مسعود مصطفی منصور
    منوچهر موسی میثم نعمت‌الله هادی هاشم هوشنگ وحید ولی‌الله یحیی یدالله یوسف یونس زهرا فاطمه مریم معصومه نرگس سارا شیرین لیلا مینا
    جان جیمز رابرت مایکل دیوید ویلیام ریچارد توماس مارک پیتر پل ژان پیر هانس الکساندر سرگئی دیمیتری میخائیل آندری ایگور یوری
    ویکتور الکسی نیکلای ایوان کارلوس خوزه خوان لوئیس آنتونیو ماریا آنا گیورگی ایراکلی داوید لوان آرمن آشوت خالد عمر فیصل
  `,
  sq: `
    Arben Ilir Agron Besnik Artan Gent Edmond Bledi Bledar Erion Ardian Luan Fatmir Blerim Genc Adriana Mirela Elira Valbona
    Ardit Altin Alban Albert Albin Andi Arjan Armand Artur Astrit Avni Bardh Bashkim Bekim Blerta Bujar Dritan Edi Endri
    Ervin Fatos Flamur Florian Gazmend Gjergj Hajdar Hysen Ismail Jeta Jorida Klevis Kreshnik Kujtim Leonard Lindita Luljeta
    Majlinda Mentor Mimoza Naim Nasip Naser Niko Olsi Petrit Pirro Ramiz Refik Rudina Sami Shkëlqim Shpresa Sokol Spartak
    Taulant Teuta Vasil Vjosa Xhemal Ylli Zamira Zef Michel Karl Peter Hans Thomas Andreas Stefan Marko Milan Goran Zoran
    Ivan Mehmet Mustafa Ahmet Ali Hasan Irakli Giorgi Maka John James Robert Michael David William Richard Mark Paul Jean
  `,
};

const byLanguage = new Map<string, ReadonlySet<string>>();
for (const [tag, names] of Object.entries(written)) {
  byLanguage.set(tag, new Set(names.split(/\s+/u).filter(Boolean).map(fold)));
}
const everywhere = byLanguage.get("en") as ReadonlySet<string>;

/** Whether the word (folded) is a given name in texts of this language. */
export function isGivenName(folded: string, tag: string): boolean {
  return (byLanguage.get(tag) ?? everywhere).has(folded);
}
