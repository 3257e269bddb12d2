/**
 * Given names that are common words, places or months as well, by language: they tell a person only where other signs
 * say so too. Arabic and Persian have no capitals, so that their lists are long.
 */
export const alsoWords: Readonly<Record<string, string>> = {
  en: `
    Will Mark Grace Faith Hope Joy Chase Rich Bill Guy Dale Gene Ray Rose Iris Lily Daisy Ruby Pat Rob Sue Drew Art Frank Jack Pearl
    Grant Miles Penny Eve Dean Earl Page Major Angel Jesús Star Don Carol Robin Max Bob August May June April Violet Ivy Dawn Christian
    Florence Victoria Paris Chelsea Sydney Austin Dallas Madison Lincoln Jordan Chad Georgia Israel Charlotte Santiago Salvador Regina
    Augusta Aurora Valencia Luz Lourdes Domingo Virginia Carolina Sierra Adelaide Luis Jo Kay Jay Dan Dana Ora Long Sandy Rocky Baba Sultan
    Sheikh Begum Ramadan Sabah Amal Iman Said Ali Nada Nana Ana Sun Ron Pilar Consuelo Yogi Kumar San Asia Dora Gloria Sally Norma
    Marina Olga Isa Ben Harry Lynn Ross Wade Lance Drew Dolores Mercedes Rosario Roman German Dominic Troy Sofia Alma Florida
    Amber Cliff Clay Dick Ginger Glen Holly Homer Jade Kent Mack Marshall Mason Misty Perry Preston Rand Rod Sandy Viola Venus
    Raja Rana Rani Haji Sardar Nawaz Chaudhry Chaudhary Khawaja Babar Hamza Kamal Om Nath Ram Birla Hema Asha Usha Lata Bindu Sher
    Min Sok Don Hun Phan Nguyen Wan Nik Datuk Syed Tengku Tunku Sri Samdech Among Ama Abu Ali Marc Alpha Adams Museveni Kagame
    Panuelo Baron Justin Sara Puan Meles Taye Levy Edgar Morgan Trevor Kiran Shanti Vidya Jaya Padma Shanti Azam Qamar Naz Hasina Prachanda
    Warren Taylor Clinton Franklin Chester Logan Jude Casper Coco Whitney Morris Baraka Shiv Stella Lionel Brooke
  `,
  sq: `
    Agim Arta Besa Drita Liri Shpresa Bora Mira Era Drita Fitore Flutura Jeta Mali Pal Kol Durim Liri Linda Ana Kosta Roma Vera Dalip Mentor
    Mark Lul Toma Ura Yll Ylli Ymer Nora Burim Behar Bardh Gent Gëzim Shpend Shpëtim Uran Tom Sali Isa Mira Alma Rita Bashkim Florian
    Victoria Santiago Paris Roman Jordan Georgia Israel Maja Diana Milan Sofia Florence Adem Tahir Guri Zana Vjosa Vlora Tomorr Valbona
    Përparim Lulëzim Kujtim Fatbardha Rezart Agron Krenar Flaka Rreze Pranvera Vesa Venera Drin Korab Sazan Saranda Rozafa
    Berat Dardan Kosovare Bardha Besiana Merita Fisnik Betim Jehona Pajtim Mërgim Ndriçim Meriton Qëndrim Qëndresa Qendresa
    Engjëll Dhurata Dafina Trëndafile Arsim Kelmend Dukagjin Shkumbin Kaplan Bleta Lirim Luan Sokol Arbëria Manushaqe Bukuroshe
    Milo Muhamed Xhordan Evi Gerta Demir Sefer Kristi Jora
  `,
  tr: `
    Deniz Derya Bahar Barış Güneş Umut Onur Zafer Savaş Devlet Yıldırım Yılmaz Aslan Temel Devrim Ümit Özgür Engin Erdem Zeki Emin Cemal
    Yaşar Demir Kaplan Berat Riza Rahim Ender Emre Murat Halil Nur Kerem Adem Ali Selim Mert Tolga Derya Onur Milan Roma Victoria Paris Sofia
  `,
  ru: `
    Роман Лев Вера Надежда Любовь Марк Роза Слава Мир Виктория Лилия Злата Милан Майя Август Алмаз Султан Ислам Рубен Аман Клим Лука Фома
    Яна Ася Инга Герман Богдан Маркус Луи Дина Ив Ана Гай Пит Мик Мило Коба Вано Ара Улан Аян Алан Арай Ирек Талант Булат Тахир Пол Том Рой Мари
    Джо Али Роб Баба Жан Сам Боб Макс Эли Флоренция Сантьяго Сальвадор Каролина София Бруно Кир Эдин Хамас Ринат Мила Лада Заря Платон
    Регина Виола Лира Фидель Рената Норма Ванг Рут Рик Абай Теа Осама Абу Эка Каха
  `,
  uk: `
    Роман Лев Віра Надія Любов Марко Роза Мирослава Богдан Остап Тарас Устим Софія Вікторія Мілан Назар
  `,
  ka: `
    ია ლარს ვარდო ნათელა იმედა ცირა ციალა მზია თინა ღვთისო ნანა დალი ალი ანა ლია ტომ პოლ ევა იან ომარ ვენერა ლუი სანტიაგო ნანი ბელა დარ ანე ედი ბილ სარა
    ლარა თეა ეკა ჯო ჯან ვერა კატო ლექსო ნატო თედო ლეო რომან ვლადი მინდია ირმა მაია რენე კეი ემილი სანა ბია სოფიო იმრან ამინა ივე ჟან ბობ სამ რეზა
    გაგა ბაია ალან ალბერტ ვარლამ ტობიას კახი თამარ ნია ბუბა ნუნუ ნელი ლალი მარეხ ნაზი მარტა ზია კოკა ნოა ბესო იზა ინა სავე ოლია
  `,
  ar: `
    صالح كريم سعيد جميل كمال سالم أمل هدى منى عادل عامر ماجد جابر حازم حكيم عزيز خالد راشد رشيد شريف صادق صباح ظافر ظريف عالية عيد فاضل فرج فضل كامل
    كرم مبارك مالك محسن مختار مرتضى مسعود مشعل مطلق مقتدى منصور منير مهدي ناجي نادر ناصر نجاة نجم نجوى نصر نضال نعيم نور نورا هادي هلال هناء وديع وسام
    وفاء وليد ياسمين يسرى آمال أبرار أحلام أديب أسعد أشرف أكرم أماني أمجد أمير أمين أمينة أنيس إيمان إلهام إسراء بدر بسمة بشارة بشرى بشير بكر بهجة توفيق تمام تيسير
    ثابت ثائر جاسم جلال جمال جمعة جنان جهاد جواد حازم حافظ حامد حبيب حسن حسنى حكم حمد حنان حنين خضر خلف خليفة خميس دعاء دلال ذكرى رائد راجح راغب رأفت رباب ربيع
    رجاء رجب رحاب رشاد رضا رفعت رفيق رمزي رمضان ريم زاهر زكي زهراء زينة ساطع سعد سعود سلام سلوى سماح سمر سهام سيدي سلطان سليم سيف شاكر شامل شرف شروق شعبان شفيق شهاب
    شوقي صبري صفاء صقر صلاح ضياء طالب طاهر طلال عاطف عبيد عبد عوض عون عواد عزام عفاف عواطف غالب غانم غازي غاز غيث فاتن فاتح فائز فادي فارس فالح فردوس فريد
    قاسم كاظم محمود مجيد مجدي مؤيد مؤمن مأمون ماهر مريم مازن مثنى معتز معاذ معمر مناف نبيل نبيه نزار نسرين نصير نوال نوري هاشم هاني هبة همام هيام ولاء ولد يسر وضاح وجدي
    قصي عمار عماد عصام ياسر يونس يعقوب هند لبنى ليث دينا رنا رندا ليلى سارة العيد الطيب البشير الصادق الهادي المختار الحسن الحبيب الأمين الطاهر المهدي العربي
    جو جان جون تيم جاك توم بول سام هيو غي هاري كير بيل باب روب رون روي روجر تيو آن لوك ليز آنا بيني ميك مايك دان كاي يان نيكول باتريك فيكتوريا سانتياغو ميلان ريك جيك ماري
    مارتن علي حسن سامي شادي نادي رضوان رائف حكمت فخري بدرالدين قيس عمر أنس أمل ماريا فيدل لورا أوتو نيس أوربان كارل ينس إيان لوي لورنس دوغلاس مارك آلان جورجيا جوان
    إياد أصيلة هالة علاء علوي فهمي فهد فرحات فرحان صادق لوكا نهاد نهى برهان عقيل عقيلة طلعت عز عهد شاهر شاهد خليل داود ذياب جبران راتب رامي ساري حاتم حارث سامر سامح سهيل كامليا
    إدي آدي العربي السيد المصطفى الكريم الناصر الطيب النور الشريف البدر الصديق القادر الأول عزت عزة نعمة رحمة حكمة همة بركة ثروت شوكت نجم نجوم غيث بلال ريحان رمزي بدري صفية زهور ندى شذى سمية سوسن
    توفيق خير بكر باسم باسل رياض بسام جليلة وفيق أيمن فتحي فتح نصرت عطاء عطية رزق هيبة نعيمة شكري صابر صابرين غالية فرحة مسرة سعادة سعاد جنى لؤلؤ مرجان فيروز تاج دلال نجاح كفاح كفاية ثورة وحيد وحيدة فريدة جديد
    جيل قيس طه مراد وصال فلاح تاج شمس سعدي خلود مصباح كفاح كرامة مجاهد منار مخلص نديم نسيم عابد فداء كوثر حجازي حميد درويش زين سحر سراج سليم راضي رضى رشدي عرفات عطا غدير أنوار أمجاد أصالة آية أريج
    بشاير بدور بتول تقي توكل جاد جبر جواهر زهرة زهير فاخر لبيب مرام منة ندى نوار وجيه مقرن مشاعل لطيفة غادا عاطفة عفت عايش عايد قدري كنانة مايا مولاي ميادة نائل نعمت هاجر هلا هنري وردة
    وسيلة أسيد ألفت تالا جاسر خزعل حماد رامية راضية زهير سلامة سالي سعدالدين سناء سندس سوار صفوان عساف علوان عنبر عنتر غصون فتون فيحاء كرار مارون ملكة منال منتصر مهيب ناهد نوف هيا واثق
    قحطان فاطمي حازمة خير عمرون أنيسة بسيوني باسمة ثريا مرعي مروة معن مفلح مكرم ملحم غنيم شاهين صابرين طالبة عادلة فدوى محسنة مشيرة نائلة نبيهة هادية وئام وصفي جمانة
    طه يزن آدم نهلة نادية عبير عمران حمزة سمير زياد زياد جورج شهباز نواز مولود عارف أشرف حشمت صدر إمام ألمانيا لينا ريما ريمة نعمان بندر كارم مها سها صفوت سعدون شيرين
    مساعد مشهور رعد وعد السعيد الزبير المصطفى النور الفاتح آيات لين جود شهد أفنان إكرام حياة مظلوم محفوظ رافد مارينا صبحي
  `,
  fa: `
    امید پیروز بهار پیام پویا پیمان آرزو مهر آذر بهمن بهمنی رحمان رحمت فرهنگ هدایت همت نگار نرگس لاله شکوه سپهر سامان شاهد صادق صالح عادل عاطفه عزت عزیز عطا عظیم عنایت فرج
    فرح فرود قدرت قربان کمال مراد مرجان مسلم مظفر معین منیر مهران مینا نبی نعمت نوری نوید هادی ولی وفا یاسمن سید
    ملا اکبر امین ایمان جابر جلال جمال حافظ حجت حکمت دلاور رسول رضوان رمضان رجب ستار سروش سیما
    شیرین شیوا صفر صلاح ضیا عارف عاصم فرشته فیروز کبری مقصود میرزا نادر هما هامون ژاله
    حامی توران رستم سرور شاه شاهین سام سان دن پل جان تد تام تیم باب مت رون ران ریک رکس لوک گری مارک ماری نیل
    جک جو پیر پنی یان کیم کیر شان سارا لارا سرگی آوا آنا نواز عمر فائز تمیم قطر رحیمی امیر خدا گل گلناز ایوان ایاز ظریف الهام سیف ویدا پرواز کارلا
    لیندا فیصل نیکول جورجیا ویکتوریا سانتیاگو بیل میشل باقی جانی حلیم شایسته ناز نازنین فدل آرمان آرین ارژنگ فضل خان
    ترانه هدیه باران پگاه نگین ستایش غزل ارغوان افسانه بتول پرستو پوران حدیث رعنا رویا زیبا سحر شبنم صبا فروغ گلی گیتی مائده مژده مهتاب مونا نسیم نغمه نیکی نگاه هستی
    هنگامه یگانه یلدا آریا آیین احد ایوب ثابت دارا زال سالار شجاع صابر عرفان عماد غفار غفور قدیر قلی کرامت کسری متین محتشم نجف نصیر هرمز هوشیار یزدان ادیب معصوم شفیق
    زبیر ظاهر شهزاده ادن مسی پپ چاد فلیکس کیت فیل رز راسل دولت فاتح شعبان واقف صدیق سردار گلشن فالح مسرور قباد نجاح غازی نعیم ولید نواف سلام تمام طارق جاسم سالم بدر انور
    قرقاش ضاحی سادات
    آزاده آذر آرزو آیت اعظم افسون افشار اقدس البرز برنا بنفشه پارسا پروانه تارا ثنا جهان خاطره خجسته دانا دلارا رسا ریحان زینت ساحل ستاره شایان شقایق صدف طلا عسل فرخنده فروزان
    فیروزه گیسو لادن مرصاد مسیح منا میثاق ندا نجمه نیایش زری سمین قدسی
  `,
};
