import { bare, fold } from "../../../text/fold.ts";

/**
 * Family names in Latin script that are hardly common words, places or given names in the languages that write it: the
 * last word of a run of capitals that is one of them makes the run a person's name. Names that endings tell
 * (`surname-endings.ts`) need no listing. By where they are borne.
 */
const written = `
  Mustapha Adamu Abdullahi Lawal Eno Fintiri Sule Aliyu Garba Yakubu Abass Barau Goje Ndume Makinde Obaseki Okowa Ortom Ugwuanyi Dankwambo Tambuwal Zulum Uzodimma Soludo Adeleke Oyetola Umahi Ganduje
  Masari Badaru Bagudu Matawalle Ishaku Emmanuel Ayade Diri Fubara Otti Mbah Sanwo-Olu Abiodun Akeredolu Aiyedatiwa Oyebanji
  Ali Ahmed Ahmad Hussain Hussein Hassan Hasan Mohamed Mohammed Muhammad Mahmud Mahmood Mehmood Mahmoud Omar Ibrahim Abdullah
  Ismail Khalil Haidar Rashid Hamid Yusuf Brown Smith Jones Williams Johnson Davies Evans Wilson Roberts Robinson Thompson Wright Walker Hughes Edwards Clarke Jackson
  Harris Patel Cooper Davis Bennett Griffiths Kelly Simpson Marsden Collins Murphy Fraser Ferguson Cameron Stewart
  Robertson Anderson MacDonald McDonald Macdonald McKenzie Mackenzie McLean Maclean MacLeod McLeod Morrison Murray
  Henderson Duncan Sutherland Sinclair Gallagher Doherty O'Connor O'Neill O'Brien O'Reilly O'Sullivan O'Donnell O'Hara
  O'Leary O'Malley McCarthy McCormack McDermott McGrath McGuinness McGuire McIntyre McKay McKenna McKinney McLaughlin
  McMahon McManus McNamara McNeill McPherson McQueen McVeigh Mulligan Mulroney Nolan Quigley Quinlan Rafferty Regan
  Riordan Rooney Sheehan Sheridan Sweeney Tierney Brennan Callaghan Casey Cassidy Coughlan Cullen Daly Delaney Dempsey
  Devlin Dolan Donnelly Donohue Donovan Dooley Doyle Duffy Fagan Fahey Farrell Finnegan Fitzgerald Fitzpatrick Flaherty
  Flanagan Flynn Fogarty Foley Gilligan Gilmore Hanrahan Hegarty Hennessy Hickey Higgins Hogan Keane Kearney Keegan
  Keenan Kehoe Kennedy Kilpatrick Lafferty Leahy Lenihan Lonergan Lynch Madigan Maguire Maher Mahoney Malone Moloney
  Moriarty Moynihan Mulcahy Abbott Ackerman Adams Addison Ainsworth Aldridge Allardyce Allison Appleby Appleton
  Archibald Armitage Arnott Ashcroft Ashworth Aspinall Atherton Atkins Atkinson Bagshaw Bainbridge Baldwin Ballantyne
  Bamford Bancroft Bannister Barlow Barnett Barraclough Barrowman Bartlett Bassett Bateman Batten Baxter Beaumont
  Beckett Beecham Bellamy Benson Berrycloth Bickerstaff Biggs Billington Birtwistle Blackmore Blackwell Blakely
  Blanchard Blundell Blythe Boothroyd Bottomley Bowden Bowen Bowers Bowman Boyce Boyd Boyle Bradbury Bradshaw
  Braithwaite Bramley Brandreth Branson Brewster Briggs Brocklehurst Bromley-Davenport Brookes Broughton Brownlow Bryson
  Buchanan Buckley Burgess Burnett Burnham Burrows Butterworth Butterfield Caldwell Callahan Calvert Campbell Cantwell
  Capaldi Carmichael Carruthers Cartwright Catterall Chadwick Challoner Chamberlain Chatterton Cheadle Chivers
  Cholmondeley Christie Clarkson Clements Clifford Cochrane Colbert Colclough Colquhoun Connolly Connor Coombes Copeland
  Corbett Corbyn Cottrell Coulson Cowan Cowell Cranston Crawford Creighton Crichton Crompton Cromwell Crosbie Crossley
  Crowther Cruickshank Culshaw Cummings Cunliffe Cunningham Dalgleish Dalrymple Dalton Darcy Davenport Davidson Davison
  Dawson Deakin Denham Dennison Dewhurst Dickens Dickenson Dickinson Dixon Dobson Dodds Donaldson Dorrell Dowling Downey
  Drummond Drysdale Duckworth Dugdale Dunbar Dunlop Dunne Dyson Eastwood Eccles Eccleston Elphick Entwistle Fairbairn
  Fairclough Fairhurst Farage Farnsworth Farquhar Faulkner Fawcett Featherstone Fenwick Fielding Findlay Finlayson
  Fitzsimmons Fitzwilliam Fothergill Fulton Galbraith Gardiner Garfield Garrick Garside Gascoigne Gaskell Geldof Gibbons
  Gibbs Gibson Gilchrist Gillespie Gladstone Gledhill Glover Goddard Golding Goldsmith Goodall Goodfellow Goodman
  Goodwin Gormley Gough Goulding Grainger Greenaway Greenhalgh Greenwood Gregson Grimshaw Guthrie Hadfield Haigh
  Halliday Halliwell Hammond Hampson Hancock Hardcastle Hardwick Hargreaves Harker Harrington Harrison Hartley Hathaway
  Hawkins Hawley Haworth Hawthorne Haywood Hazell Heathcote Heaton Hepburn Hepworth Herbertson Heseltine Hewitt Hickman
  Hicks Higginbotham Higginson Hindley Hinchcliffe Hirst Hitchcock Hobbs Hobson Hodge Hodges Hodgkins Hodgkinson Hodgson
  Hoggart Holbrook Holcroft Holdsworth Hollingsworth Hollingworth Hollis Holloway Holroyd Hopkins Hopkinson Horrocks
  Horsfall Houghton Howarth Howell Howells Hubbard Huddleston Hudson Hume Humphrey Humphreys Humphries Hurst Hutchinson
  Hutchison Huxley Ibbotson Illingworth Inglis Ingham Ingram Irvine Isherwood Jameson Jamieson Jardine Jarvis Jeffery
  Jeffreys Jefferson Jeffries Jenkins Jenkinson Jennings Jephson Jessop Jewell Johnstone Jolley Joyner Kavanagh Kaye
  Kellogg Kershaw Kilroy Kingsley Kinnock Kirkland Kirkpatrick Kirkwood Knowles Langford Langton Larkin Latham Lawler
  Lawton Leadbetter Leadsom Leighton Lennox Lightfoot Lindsay Linehan Littlewood Livingstone Llewellyn Lockwood Lomax
  Longbottom Longden Lowry Lyndon Lyttelton MacArthur Macaulay MacGregor Macintosh MacKay Macmillan Macpherson Maddox
  Maitland Mallinson Markham Marlowe Marriott Masterson Mather Matheson Mathews Matthews Maxwell Mayhew McAllister
  McBride McCabe McCain McCall McCann McClure McConnell McCoy McCulloch McCullough McDonnell McDougall McDowell
  McFarlane McGee McGill McGovern McGowan McGregor McIntosh McKee McKinnon McMillan Meacher Meadowcroft Mellor Melville
  Menzies Mercer Meredith Merrick Metcalfe Middleton Milburn Miliband Milligan Millington Milner Mitchell Moffat Moffatt
  Monaghan Monroe Montague Montgomery Moorcroft Moorhouse Mortimer Morton Mottram Mowbray Muirhead Munro Musgrave Nairn
  Naismith Naughton Nesbitt Nettleton Newbold Newcombe Newell Newsome Newton Nicholls Nichols Nicholson Nicolson Nuttall
  Oakley Ogden Oglethorpe Oldfield Oliphant Ormerod Osborne Osbourne Ovenden Paget Palmerston Pankhurst Parkinson
  Parnell Parrott Parsons Partington Paterson Patterson Paxman Paxton Pearce Pearson Pemberton Pendleton Penrose
  Percival Perkins Pettigrew Philipson Phillips Pickering Pickersgill Pilkington Pinkerton Pitman Plowman Pomeroy
  Postlethwaite Prendergast Prescott Priestley Pritchard Proctor Prosser Purcell Pybus Quayle Quinn Radcliffe Ramsay
  Ramsbottom Ramsden Ramsey Ratcliffe Rawlings Rawlinson Rayner Redfern Redgrave Redmond Reeves Rennie Reynolds Richards
  Richardson Riddell Ridgway Rigby Rimmer Ritchie Robbins Roberson Robson Rodgers Rogers Romney Roscoe Rosenberg
  Rosenthal Rothschild Rothwell Routledge Rowbotham Rowlands Rowntree Rumsfeld Rushworth Rutherford Rutledge Ryder
  Salmond Samuelson Sanderson Saunders Sawyer Schofield Scholes Sedgwick Seddon Shackleton Shapps Sharples Shelton
  Sheppard Sherwood Shuttleworth Sidebottom Simmons Simms Simons Skelton Skinner Slater Smithers Snowden Somerville
  Southgate Sowerby Spalding Spencer Spicer Springsteen Stainton Standish Stanfield Stanhope Stansfield Stapleton
  Starmer Steadman Stephens Stephenson Stevens Stevenson Stoddart Strachan Stratton Streeting Sturgess Suggs Sumner
  Sunak Sutcliffe Swinburne Swinney Sykes Symonds Tattersall Tavener Templeton Tennant Tennyson Thackeray Thatcher
  Thistlethwaite Thorburn Thornberry Thorne Thorneycroft Thornton Threlfall Throckmorton Thurgood Tillotson Timpson
  Tindall Todd Tomlin Tomlinson Tompkins Townsend Townshend Travers Trelawny Tremayne Trevelyan Trimble Trotter Turnbull
  Turner Tweddle Tyndall Underwood Unsworth Urquhart Vaughan Venables Vickers Waddington Wadsworth Wainwright Walcott
  Waldron Walmsley Walsh Walters Wardle Warburton Wardrop Warnock Waterhouse Watkins Watkinson Watson Watt Watts
  Weatherall Weatherby Webster Wedgwood Westbrook Westwood Wharton Whateley Wheatley Wheeldon Whitaker Whitehead
  Whitelaw Whiteley Whitfield Whitlock Whitmore Whittaker Whittingham Whitworth Wickham Widdecombe Wilberforce Wilcox
  Wilkes Wilkins Wilkinson Willetts Williamson Willis Willoughby Winterbottom Winterton Wolstenholme Woodhouse Woodward
  Woolley Wootton Wordsworth Worthington Wrigglesworth Wyatt Wycliffe Wyndham Yardley Yates Albright Allgood Altman
  Applebaum Bachmann Bauer Becker Berger Bernstein Biden Blinken Bloomberg Bolton Boehner Brzezinski Buttigieg Cheney
  Comey Cuomo Custer DeSantis Dimon Eisenhower Feinstein Fetterman Finkelstein Gaetz Giuliani Goldberg Goldstein Gorsuch
  Greenberg Greenspan Haley Hegseth Hoffman Holbrooke Jeffs Kavanaugh Kissinger Klobuchar Krugman Leavitt Lieberman
  Manchin Mattis Mayorkas McCaskill Mnuchin Mulvaney Netanyahu Obama Ocasio-Cortez Pelosi Petraeus Pompeo Psaki Reagan
  Roosevelt Rubin Rubio Ryan Sanders Scalia Schiff Schultz Schumer Schwartz Shapiro Sotomayor Stein Sullivan Tillerson
  Tuberville Vance Walz Weinstein Weiss Yellen Zimmerman Zuckerberg Gonzalez González Rodriguez Rodríguez Hernandez
  Hernández Martinez Martínez Lopez López Perez Pérez Sanchez Sánchez Ramirez Ramírez Torres Gomez Gómez Diaz Díaz Reyes
  Gutierrez Gutiérrez Ortiz Chavez Chávez Jimenez Jiménez Mendoza Ruiz Aguilar Alvarez Álvarez Vasquez Vásquez Velasquez
  Fernandez Fernández Garcia García Herrera Morales Navarro Nunez Núñez Ochoa Olivares Pacheco Padilla Pena Peña
  Quintero Rivas Rivera Rojas Romero Rosales Salazar Saavedra Sandoval Serrano Silva Solano Soto Suarez Suárez Valdez
  Valdés Valenzuela Vargas Velez Vélez Villalobos Zapata Zuniga Zúñiga Oliveira Souza Pereira Ferreira Rodrigues Almeida
  Carvalho Ribeiro Gonçalves Fernandes Gomes Lopes Marques Mendes Monteiro Nascimento Nunes Pinheiro Ramalho Teixeira
  Tavares Guterres Bolsonaro Lourenço Nyusi Dhlakama Chissano Khan Qureshi Siddiqui Siddiqi Chaudhry Chaudhary Chaudhari
  Choudhury Chowdhury Butt Malik Bhutto Zardari Naqvi Rizvi Zaidi Jafri Bukhari Gilani Gillani Hashmi Hashimi Kazmi
  Shamsi Abbasi Ansari Awan Baloch Bajwa Bhatti Bugti Cheema Durrani Farooqi Ghani Gondal Haideri Haider Iqbal Jadoon
  Jamali Jatoi Kakar Kasuri Khattak Khokhar Khosa Khoso Lakhvi Leghari Lodhi Magsi Mazari Mengal Mirza Mughal Niazi
  Orakzai Pagara Paracha Raisani Rabbani Rajput Rashdi Rehman Sahito Sanaullah Sattar Sherpao Soomro Talpur Tareen Tarar
  Thebo Wassan Wattoo Yousafzai Yusufzai Zehri Zia Achakzai Afridi Akhtar Akram Alvi Asghar Aslam Badini Bangash Burki
  Dastgir Elahi Gabol Hameed Hoti Hussain Hussaini Janjua Kayani Kidwai Langrial Maulvi Memon Mehsud Noorani Palijo
  Qadri Qaim Raza Safdar Sial Tessori Umrani Virk Wahab Warraich Wyne Zaman Hayee Jillani Shujra Sahil Muqam Vawda Gohar
  Marwat Gandapur Sarwar Singh Kumar Sharma Verma Gupta Agarwal Aggarwal Agrawal Banerjee Mukherjee Chatterjee
  Bhattacharya Bhattacharjee Ganguly Sengupta Dasgupta Ghosh Mitra Sarkar Biswas Mondal Mandal Chakraborty Chakrabarti
  Basu Bose Dutta Datta Mehta Shah Desai Joshi Trivedi Dwivedi Chaturvedi Tripathi Mishra Misra Pandey Shukla Tiwari
  Upadhyay Dubey Dixit Bajpai Vajpayee Srivastava Saxena Mathur Kapoor Kapur Khanna Malhotra Chopra Arora Bhatia Sethi
  Bedi Dhawan Dhillon Gill Grewal Sandhu Sidhu Badal Brar Kaur Ahluwalia Chadha Narang Nehru Kohli Sehwag Tendulkar
  Dhoni Jadeja Bumrah Pujara Rahane Jaishankar Sitharaman Modi Advani Adityanath Fadnavis Pawar Shinde Patil Deshmukh
  Kulkarni Gokhale Ghorpade Chavan Gadkari Goyal Goel Bansal Mittal Jindal Ambani Adani Birla Bajaj Mahindra Premji
  Murthy Nilekani Reddy Naidu Rao Raju Nair Menon Pillai Kurup Iyer Iyengar Krishnan Raman Subramanian Subramaniam
  Venkataraman Natarajan Swaminathan Chidambaram Karunanidhi Jayalalithaa Palaniswami Panneerselvam Vijayan Chandy
  Antony Tharoor Kejriwal Sisodia Gehlot Hooda Yadav Paswan Manjhi Soren Munda Oraon Gogoi Sonowal Sarma Saikia Barua
  Borah Baruah Hazarika Kalita Patnaik Pattnaik Pradhan Mahapatra Mohanty Sahoo Behera Rawat Negi Bisht Thakur Chauhan
  Rathore Rajawat Shekhawat Gurjar Solanki Parmar Rupani Mansukh Mandaviya Vaishnaw Rijiju Scindia Sukhu Siddaramaiah
  Shivakumar Kharge Gandhi Vadra Abdullah Geelani Mirwaiz Bhat Wani Dar Lamsal Koirala Deuba Dahal Bhandari Paudel
  Poudel Gyawali Bhattarai Adhikari Acharya Ghimire Karki Thapa Tamang Gurung Shrestha Maharjan Rajapaksa Wickremesinghe
  Sirisena Dissanayake Premadasa Kumaratunga Bandaranaike Jayawardena Jayasuriya Sangakkara Jayawardene Perera Fernando
  Gunawardena Gunawardana Samaraweera Peiris Sabry Nasheed Solih Muizzu Yameen Hasina Rahman Hossain Ahmed Momen Alamgir
  Yunus Ershad Talukdar Sarker Sikder Miah Uddin Karim Haq Haque Huq Karzai Massoud Dostum Hekmatyar Haqqani Akhundzada
  Baradar Muttaqi Khalilzad Atmar Saleh Abubakar Buhari Tinubu Obasanjo Yar'Adua Osinbajo Saraki Lawan Akpabio
  Gbajabiamila Atiku Obi Kwankwaso Fashola Amaechi Wike Fayemi Fayose Oshiomhole Okonjo-Iweala Adesina Dangote Otedola
  Adenuga Elumelu Soyinka Achebe Adichie Okafor Okeke Okoro Nwosu Eze Igwe Chukwu Onyeama Tuggar Emefiele Cardoso Musa
  Danjuma Babangida Abacha Gowon Ojukwu Azikiwe Awolowo Balewa Mahama Akufo-Addo Bawumia Kufuor Nkrumah Annan Mensah
  Owusu Boateng Asante Osei Appiah Agyeman Addo Ofori Amoah Ayariga Botchwey Ablakwa Weah Sirleaf Boakai Koroma Jammeh
  Sall Sonko Diouf Diallo Barry Doumbouya Touré Keita Keïta Goïta Traoré Compaoré Kaboré Damiba Ouattara Gbagbo Bédié
  Kenyatta Ruto Odinga Mudavadi Gachagua Kindiki Musyoka Wetangula Karua Kibaki Mutua Omamo Otieno Ochieng Odhiambo
  Onyango Owino Wanjiru Kamau Njoroge Mwangi Kariuki Kimani Maina Wambui Njeri Wanjiku Kiprop Kipchoge Kiptum Kibet
  Chebet Cheruiyot Koech Korir Rotich Sang'ok Omollo Omondi Oduor Mutiso Muthama Kilonzo Ngilu Joho Nassir Mvurya Kingi
  Mwakwere Museveni Besigye Kyagulanyi Kadaga Kutesa Odongo Nyerere Mkapa Kikwete Magufuli Hassan Makamba Kombo Mwinyi
  Karume Kagame Biruta Nduhungirehe Mushikiwabo Habyarimana Nkurunziza Ndayishimiye Kabila Tshisekedi Lumumba Mobutu
  Bemba Katumbi Fayulu Lutundula Desalegn Zenawi Gedu Demeke Sahle-Work Hadush Afwerki Farmaajo Mohamud Sharmarke Bihi
  Guelleh Bashir Burhan Hemedti Hamdok Dagalo Machar Kiir Garang Mayardit Mandela Mbeki Zuma Ramaphosa Motlanthe Malema
  Zille Steenhuisen Pandor Lamola Sisulu Nkoana-Mashabane Dlamini Dlamini-Zuma Tutu Buthelezi Mkhize Mabuza Mashatile
  Gordhan Mugabe Mnangagwa Tsvangirai Chamisa Chiwenga Moyo Sibanda Ncube Ndlovu Banda Mutharika Chakwera Lungu
  Hichilema Sata Mwanawasa Kaunda Chiluba Masisi Khama Geingob Pohamba Nujoma Nandi-Ndaitwah Masire Lissouba Nguesso
  Biya Déby Obiang Bongo Nguema Rajoelina Ravalomanana Ramgoolam Jugnauth Ramkalawan Faure Azali Assoumani Abbas Arafat
  Erekat Haniyeh Sinwar Meshaal Mashal Nasrallah Hariri Berri Mikati Aoun Geagea Jumblatt Bassil Assad Shaibani Muallem
  Mekdad Mubarak Morsi ElBaradei Shoukry Abdelatty Aboul-Gheit Qaddafi Gaddafi Haftar Dbeibah Menfi Bashagha Sarraj
  Ghannouchi Essebsi Saied Bouteflika Tebboune Attaf Boukadoum Bourita Benkirane Akhannouch Othmani Safadi Khasawneh
  Bisher Maliki Kadhimi Barzani Talabani Sadr Sistani Sudani Hussein Fayyad Shtayyeh Mansour Khamenei Khomeini Rouhani
  Raisi Ahmadinejad Khatami Rafsanjani Larijani Zarif Araghchi Amir-Abdollahian Pezeshkian Velayati Shamkhani Soleimani
  Salehi Vaezi Jahangiri Ghalibaf Baghaei Kanaani Mousavi Qassemi Erdogan Erdoğan Davutoğlu Davutoglu Çavuşoğlu
  Cavusoglu Demirtaş İmamoğlu Imamoglu Kılıçdaroğlu Kilicdaroglu Bahçeli Akşener Yıldırım Mahathir Razak Badawi
  Muhyiddin Yassin Yaakob Saifuddin Hishammuddin Widodo Prabowo Subianto Yudhoyono Megawati Sukarnoputri Suharto Sukarno
  Marsudi Natalegawa Sugiono Pandjaitan Duterte Aquino Arroyo Estrada Ramos Yasay Cayetano Locsin Manalo Lorenzana
  Teodoro Robredo Pacquiao Lacson Sotto Hontiveros Trillanes Panelo Andanar Dela Santos Lazaro Enrile Guevarra Dominguez
  Esperon Abella Thaksin Shinawatra Prayuth Chan-ocha Pramudwinai Srettha Thavisin Nguyen Tran Pham Hoang Phan Trong
  Phuc Sihasak Phonevilay Kittikhoun Saleumxay Motegi Kishida Suga Hayashi Kamikawa Iwaya Ishiba Takaichi Koizumi
  Hatoyama Noda Fukuda Tanaka Suzuki Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto
  Inoue Kimura Shimizu Saito Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami
  Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura Fujiwara Marape Somare Bainimarama Rabuka Sogavare Manele Mataafa
  Malielegaoi Natano Sopoaga Kabua Whipps Remengesau Panuelo Simina Ardern Hipkins Luxon Mahuta Shelford Albanese Rudd
  Gillard Payne Dutton Marles Morrow Müller Muller Schmidt Schneider Fischer Meyer Schulz Hoffmann Schäfer Koch Richter
  Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Krause Lehmann Köhler Maier Fuchs Weber Merkel
  Scholz Baerbock Steinmeier Lindner Habeck Wadephul Söder Laschet Kretschmer Schallenberg Nehammer Stocker Dubois
  Durand Moreau Lefebvre Fournier Girard Dupont Fontaine Rousseau Guerin Boyer Garnier Chevalier Mercier Macron Hollande
  Sarkozy Fabius Ayrault Drian Colonna Séjourné Barrot Attal Bayrou Mélenchon Zemmour Rossi Ferrari Esposito Bianchi
  Ricci Conti Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Galli Martinelli
  Berlusconi Renzi Gentiloni Draghi Meloni Salvini Tajani Mogherini Borrell Kallas Leyen Barroso Juncker Šefčovič
  Várhelyi Hahn Timmermans Vestager Papandreou Papadopoulos Mitsotakis Tsipras Kotzias Dendias Gerapetritis Samaras
  Karamanlis Anastasiades Christodoulides Kasoulides Janssen Bakker Visser Meijer Rutte Wilders Koenders Kaag Hoekstra
  Veldkamp Peeters Reynders Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Nielsen Christensen
  Rasmussen Sørensen Jørgensen Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson
  Pettersson Jonsson Lindberg Lindström Bergström Virtanen Korhonen Mäkinen Nieminen Niinistö Stubb Haavisto Valtonen
  Kaljurand Tsahkna Kowalski Nowak Wiśniewski Wójcik Kamiński Tusk Duda Morawiecki Kaczyński Waszczykowski Czaputowicz
  Nagy Kovács Szabó Horváth Orbán Szijjártó Fico Pellegrini Čaputová Lajčák Babiš Fiala Zaorálek Lipavský Iohannis Ponta
  Ciolacu Aurescu
`;

/** Family names of Albanians, in the form of a dictionary; many end like common words or are those of villages. */
const albanian = `
  Hoxha Shehu Rama Meta Berisha Basha Nishani Topi Moisiu Meidani Nano Majko Begaj Veliaj Xhaçka Cakaj Bushati Çela
  Spiropali Balla Gjiknuri Koka Braçe Ahmetaj Ruçi Nikolla Peleshi Çuçi Lleshaj Hasani Ibrahimi Krasniqi Gashi Kurti
  Osmani Thaçi Haradinaj Mustafa Veseli Hoti Hyseni Pacolli Selimi Stublla Gërvalla Sveçla Kusari Konjufca Haxhiu Murati
  Abdixhiku Limaj Tahiri Jahjaga Sejdiu Rugova Bukoshi Surroi Daci Çeku Kosumi Rexhepi Bajrami Hajrizi Shala Morina
  Kastrati Ahmeti Ademi Aliu Beqiri Bytyqi Demiri Fetahu Halili Hamiti Jashari Kadriu Kelmendi Kryeziu Maloku Maliqi
  Mehmeti Miftari Muja Musliu Nuhiu Ramadani Rashiti Sadiku Salihu Selmani Shabani Sulejmani Syla Tmava Ukaj Veliu
  Xhaferi Xhemaili Zeqiri Zymberi Grubi Taravari Sela Kasami Mexhiti Bexheti Arifi Rustemi Qerimi Kadare Agolli Kongoli
  Noli Konica Fishta Frashëri Vrioni Zogu Toptani Libohova Gurakuqi Curri Boletini Prela Gjoka Gjoni Gjini Prenga Marku
  Ndreca Ndoka Lleshi Kola Dedaj Dedja Doda Deda Bushi Çoku Çami Cani Dervishi Duka Elezi Fuga Gega Gjata Gjika Gjoleka
  Gjokutaj Hysa Hysi Imami Islami Ismaili Jaku Kabashi Kamberi Kapllani Karaj Kodra Koçi Kovaçi Kuqi Laho Lako Laçi Leka
  Lika Liko Lamaj Lufi Lutfiu Malaj Mane Manjani Matraku Mbrica Meçaj Memaj Merkaj Mici Muça Muçaj Mullai Murrizi
  Myftari Ndoja Nikaj Nasto Noka Paloka Pango Paskali Pashaj Peçi Pepa Pjetri Prifti Qejvanaj Qemali Qirjaqi Qosja Qosaj
  Rakipi Roshi Ruka Seferi Sejdini Shtylla Shkreli Shkurti Sina Sinani Shima Skënderi Skuka Spahiu Stafa Tafaj Tafa Taho
  Tare Telhai Toska Troka Trifoni Tushaj Tusha Tola Toçi Uku Vata Vasili Vokshi Vokrri Vukaj Xhafa Xhaferraj Xhafaj
  Xhelili Xheka Xhixha Xhuvani Ymeri Zajmi Zefi Zeneli Zenuni Zhegu Zotaj Zyberi Çani Çika Çobani Çupi Abazoviq Abazi
  Abdyli Alija Alushi Arapi Asllani Avdiu Bajraktari Bardhi Bardhoshi Bashari Beqaj Beqja Bekteshi Bici Bilali Bino
  Bitri Boçari Bogdani Bumçi Bozo Camaj Caushi Dalipi Demi Demaj Dodaj Doçi Domi Drishti Dumani Dushku Faja Ferati Ferri
  Fejzullahu Gjeloshaj Gjevori Gjonaj Gjergji Gjinushi Godo Grabocka Grezda Guxho Hajdari Hajdini Halimi Haliti Haxhi
  Haxhiaj Haxhinasto Hida Hodaj Hushi Idrizi Idrizaj Jakupi Janku Jorgo Kajtazi Kaloshi Karakaçi Karamuço Karapici Kasa
  Kazazi Kikia Kokëdhima Kolaj Kolgjini Kollçaku Konomi Kokalari Kopliku Korkuti Krosi Kushi Lame Lasku Lubonja Lulo
  Luzi Mahmuti Marashi Mezini Mehmetaj Mema Mero Milo Mirakaj Mjeda Mulosmani Mustafaj Ndoci Neza Nushi Oketa Osmanaj
  Pano Patozi Paçolli Pollo Popi Preçi Pupovci Qafoku Radovani Rraja Rrapaj Rrahmani Rrota Rusmajli Sako Salianji
  Strazimiri Shameti Sherifi Shpati Tabaku Totozani Turdiu Tuxhari Vangjeli Varvarica Vucaj Xega Xholi Xhindi Ypi Zaimi
  Zela Zogaj Zogjani Zoto
`;

const listed: ReadonlySet<string> = namesOf(written);
const ofAlbanians: ReadonlySet<string> = namesOf(albanian);

function namesOf(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/u)
      .flatMap((name) => [fold(name), bare(fold(name))]),
  );
}

/**
 * Whether a word (folded, in the form of a dictionary) is a family name by the lists; those of Albanians count in texts
 * of language `tag` sq alone, since elsewhere they are too often something else.
 */
export function isLatinFamilyName(folded: string, tag: string): boolean {
  return listed.has(folded) || (tag === "sq" && ofAlbanians.has(folded));
}
