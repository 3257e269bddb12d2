/**
 * Given names in Latin script, of whatever language: an English report names Finns, Kenyans and Peruvians too.
 * Written as in texts; spellings with and without accents are told alike.
 */
export const latinNames = `
  Chad Jordan Georgia Chelsea Austin Paris Sydney Dallas Madison Israel Lincoln Grace Faith Hope Rose Mark Will Robin May June Dean Art Gene
  Aaron Abigail Abraham Adam Adrian Adriana Agnes Aidan Aileen Alan Alastair Albert Alberto Alejandra Alejandro Alessandra
  Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Alice Alicia Alison Allan Allen
  Alma Alvaro Amanda Amelia Amy Ana Anastasia Anders Andre André Andrea Andreas Andrei Andrej Andrés Andrew Andrey Andrzej
  Angela Angelica Angelo Angus Anita Anja Ann Anna Anne Annie Annika Anthony Antoine Antoinette Anton Antonia Antonio
  António Antonis Antony Archie Ariane Ariel Armando Arnaud Arne Arnold Arthur Artur Arturo Ashley Astrid Audrey August
  Augusto Axel Barbara Barry Beata Beatrice Beatriz Ben Benedict Benjamin Benoît Bernadette Bernard Bernardo Bernd Bernie
  Bert Bertrand Beth Betty Beverly Bianca Bill Birgit Bjarni Björn Bjørn Bob Bobby Bogdan Boris Borut Brad Bradley Brandon
  Brenda Brendan Brent Brett Brian Bridget Brigitte Bronisław Bruce Bruno Bryan Byron Caitlin Calvin Cameron Camila Camilla
  Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Carolyn Carsten Caspar Catalina Caterina Catherine Cathy
  Cecilia Cedric César Chantal Charles Charlie Charlotte Cheryl Chloe Chris Christelle Christer Christian Christiane
  Christina Christine Christoph Christophe Christopher Christos Claire Clara Clarence Claude Claudia Claudio Claus Clement
  Clémentine Clifford Clive Colette Colin Connor Conor Conrad Constantin Constantinos Corinne Cornelia Craig Cristian
  Cristina Curtis Cynthia Cyril Dagmar Daisy Dale Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danilo Danny
  Darren Darya Dave David Dean Deborah Debra Delphine Denis Denise Dennis Derek Diana Diane Diego Dieter Dietmar Dimitri
  Dimitris Dirk Dmitri Dmitry Dolores Dominic Dominik Dominique Don Donald Donatella Donna Dora Doris Dorothy Doug Douglas
  Duncan Dylan Ebba Eddie Edgar Edith Edmund Édouard Eduard Eduardo Edward Edwin Eileen Einar Ekaterina Elaine Elena
  Eleni Eleonora Elias Elin Elina Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emanuele Emil Emilia Emilio Emily
  Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erkki Ernest Ernesto Erwin Esteban Esther Étienne Eugene Eugenia
  Eva Evan Evelyn Evgeny Ewa Fabian Fabio Fabrice Fabrizio Federica Federico Felicia Felipe Felix Ferdinand Fernanda
  Fernando Filip Filippo Fiona Florence Florian Frances Francesca Francesco Francis Francisco Franck François Françoise
  Frank Franz Fred Freddie Frederic Frédéric Frederick Frederik Fredrik Friedrich Fritz Gabriel Gabriela Gabriele Gabrielle
  Gareth Gary Gavin Geert Geir Gemma Gene Geneviève Geoffrey Georg George Georges Georgi Georgina Georgios Gerald Gérard
  Gerhard Gerry Gert Giacomo Gianluca Gianni Gilbert Gilberto Gilles Gina Giorgia Giorgio Giorgos Giovanna Giovanni Giulia
  Giuliano Giulio Giuseppe Gloria Gordon Göran Graham Greg Gregor Gregorio Gregory Greta Grigory Grzegorz Guido Guillaume
  Guillermo Gunnar Gunther Gustav Gustavo Guy Håkan Hakan Hanna Hannah Hannes Hans Harald Harold Harriet Harry Harvey
  Hazel Heather Hector Héctor Heidi Heiko Heinrich Heinz Helen Helena Helene Helga Helge Helle Helmut Hendrik Henri
  Henrik Henrique Henry Herbert Herman Hermann Hilary Hilde Holger Horacio Horst Howard Hubert Hugh Hugo Humberto Ian Iain
  Ida Ignacio Igor Ilkka Ilona Ines Inés Inga Inge Ingrid Irena Irene Irina Iris Isaac Isabel Isabella Isabelle Isobel
  István Ivan Ivana Ivar Ivo Jaakko Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jakob Jakub James Jamie Jan Jana
  Jane Janet Janez Janice Janine János Jari Jaroslav Jasmine Jason Javier Jay Jean Jeanne Jeff Jeffrey Jelena Jennifer
  Jenny Jens Jeremy Jérôme Jerome Jerry Jerzy Jesper Jess Jesse Jessica Jesús Jill Jim Jimmy Jo Joachim Joan Joana Joanna
  Joanne João Joaquín Jochen Jodie Joe Joel Johan Johann Johanna Johannes John Jon Jonas Jonathan Joost Jordi Jorge Jörg
  Jørgen José Jose Josef Josefa Joseph Josephine Josh Joshua Josip Joyce Jozef Józef Juan Juanita Judith Jules Julia Julian
  Juliana Julie Julien Julio Jürgen Jussi Justin Justine Kai Kaja Karel Karen Karin Karina Karl Karla Karol Karolina Karsten
  Katarina Katarzyna Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kay Keith Kelly Ken Kenneth Kerry
  Kevin Kim Kimberly Kirill Kirsten Kirsty Kjell Klaus Klara Knut Konrad Konstantin Konstantinos Kostas Kris Kristian
  Kristin Kristina Kristine Kristóf Krzysztof Kurt Kyle Kyriakos Lars Lasse László Laura Laurel Lauren Laurence Laurent
  Lawrence Lázaro Lea Leah Lee Leif Leila Lena Lenka Leo Leon Leonard Leonardo Leonid Leopold Leslie Lewis Liam Lidia Lieve
  Liliana Lillian Lily Linda Lindsay Lisa Lise Liz Ljubica Lloyd Lois Loïc Lorena Lorenzo Louis Louise Luc Luca Lucas Lucia
  Luciano Lucie Lucy Ludovic Ludwig Luigi Luis Luís Luisa Luiz Luka Lukas Lukáš Luke Lydia Lynn Maarten Maciej Mads Magda
  Magdalena Maggie Magnus Maja Malcolm Małgorzata Manfred Manuel Manuela Marc Marcel Marcela Marcello Marcelo Marcin Marco
  Marcos Marcus Marek Margaret Margarita Margot Maria María Marian Mariana Marianne Marie Marija Marilyn Marina Mario
  Marion Marisa Marit Marius Mariusz Marjorie Marko Markus Marlene Marta Martha Martin Martina Martín Martti Marvin Mary
  Maryam Massimo Mateusz Mathias Mathieu Mathilde Matilda Matteo Matthew Matthias Matti Maureen Maurice Mauricio Maurizio
  Mauro Max Maxim Maxime Maximilian Máximo Megan Melanie Melinda Melissa Mercedes Mia Micaela Michael Michaela Michał
  Michal Micheál Michel Michela Michele Michèle Michelle Miguel Mihai Mihail Mikael Mike Mikhail Mikko Miklós Milan Milena
  Milica Miloš Miloš Mirjam Miroslav Mitchell Mogens Moira Mona Monica Monika Monique Morten Moritz Morgan Muriel Myriam
  Nadia Nadine Nancy Natalia Natalie Natasha Nathalie Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolae Nicolas
  Nicolás Nicole Niels Nigel Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nils Nina Noah Noel Nora Norbert Norma Norman
  Octavio Odile Olaf Olav Ole Oleg Olena Olga Oliver Olivia Olivier Oscar Óscar Oskar Ottavio Otto Owen Pablo Paloma Pamela
  Paola Paolo Pascal Pat Patrice Patricia Patricio Patrick Patrik Patsy Paul Paula Paulina Pauline Paulo Pavel Paweł Pedro
  Peggy Pekka Penelope Penny Per Peter Petr Petra Petri Petros Petter Petteri Phil Philip Philipp Philippa Philippe Phillip
  Phyllis Pierre Piet Pieter Piotr Polly Preben Priscilla Rachel Radosław Rafael Rafał Raffaele Ragnar Ralf Ralph Ramón Ramon
  Randy Raquel Raúl Raul Ray Raymond Rebecca Regina Régis Reinhard Remi Rémi Renata Renate Renato René Rene Renée Ricardo
  Riccardo Richard Rick Ricky Rita Robert Roberta Roberto Robin Rodney Rodolfo Rodrigo Roger Roland Rolf Román Romain Romano
  Ron Ronald Ronnie Rory Rosa Rosalind Rosanna Rosario Rosemary Ross Roy Rubén Ruben Rudolf Rui Rupert Russell Ruth Ryan Ryszard
  Sabina Sabine Sally Salvador Salvatore Sam Samantha Samuel Sandra Sandro Santiago Sara Sarah Sascha Saul Sauli Sławomir Scott
  Sean Sebastian Sebastián Sébastien Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelley Shirley Siegfried
  Sigmar Sigrid Silvia Silvio Simon Simona Simone Slavko Sofia Sofie Solveig Sonia Sonja Sophia Sophie Søren Sotiris Spencer
  Stanisław Stefan Stefania Stefano Steffen Stelios Stéphane Stephanie Stephen Steve Steven Stewart Stig Stuart Sue Susan
  Susana Susanna Susanne Suzanne Svein Sven Svetlana Sverre Sylvia Sylvie Tadeusz Tamara Tanja Tanya Tara Tarja Tatiana Ted
  Teemu Teresa Terence Terje Terry Tessa Theo Theodora Theodore Theresa Thérèse Thierry Thomas Thomáš Thor Thorsten Tim Timo
  Timothy Tina Titus Tobias Toby Todd Tom Tomás Tomáš Tomasz Tommaso Tommy Toni Tony Tor Torben Tore Torsten Tracy Trevor Troels
  Troy Tuomas Tuula Ulf Ulla Ulrich Ulrika Ulrike Ursula Uwe Valdis Valentin Valentina Valeria Valerie Valérie Valery Vanessa
  Vasco Vasile Vasilis Vera Vernon Veronica Veronika Véronique Vicente Vicky Victor Víctor Viktor Viktoria Vilma Vincent
  Vincenzo Virginia Virginie Vittorio Viviane Vivian Vivien Vladimír Vladimir Vojtěch Volker Wade Walter Wanda Wayne Wendy Werner
  Wilfried Wilhelm Willem William Willy Wojciech Wolfgang Xavier Yannick Yannis Yves Yvette Yvonne Zachary Zbigniew Zdeněk
  Zoe Zofia Zoltán Zoran Zsolt Zuzana

  Ahmed Ahmad Ahmet Abdul Abdel Abdelaziz Abdelkader Abdelmadjid Abdelmalek Abdirahman Abdou Abdulaziz Abdulla Abdullah
  Abdulrahman Abu Adel Adnan Aisha Akbar Akram Alaa Ali Aliyu Amal Amin Amina Aminata Amine Amir Ammar Amr Anas Anwar Asad Ashraf
  Asif Asma Atta Ayman Aziz Aziza Babacar Badr Bandar Bashar Bashir Basil Bassam Bilal Boubacar Dalia Daoud Djamila Ebrahim
  Elias Emad Eman Essam Fadel Fadi Fahad Fahd Faisal Faiz Farah Farhad Farid Farida Faris Farouk Faruk Fatema Fatima Fatma Fatou
  Fawzi Fayez Fouad Ghada Ghassan Habib Hadi Haider Haitham Hakim Hala Halima Hamad Hamdi Hamid Hamza Hanan Hani Hasan Hasina
  Hashim Hassan Hatem Haythem Hazem Hicham Hisham Hoda Hosein Hossam Hossein Huda Hussain Hussein Ibrahim Ibrahima Idris Imad Iman
  Imran Ismail Ismaïl Issa Jaber Jafar Jalal Jamal Jameel Jamil Jamila Jassim Javad Jawad Kamal Kamel Kareem Karim Karima Kassim
  Kazem Khadija Khaled Khalid Khalifa Khalil Kofi Laila Lamia Latifa Layla Leila Lina Lotfi Lubna Maha Mahamadou Mahdi Mahmood
  Mahmoud Mahmud Majed Majid Malik Mamadou Mansour Mansoor Mariam Marwa Marwan Maryam Mazen Mehdi Mehmet Mehmood Meryem Mohamed
  Mohammad Mohammed Mohamud Mohsen Mohsin Mojtaba Moncef Mostafa Mounir Moussa Muhammad Muhammadu Munir Musa Mustafa Mustapha Nabil
  Nada Nadim Nadir Nahid Najib Najla Nasir Nasser Nasr Nawaf Nawal Nayef Nidal Nizar Noor Noura Nour Obaid Omar Osama Osman Othman
  Ousmane Rabab Rachid Rafik Rafiq Rahim Raja Ramadan Rami Rania Rashad Rashid Raza Reem Reza Riad Riyad Rula Saad Sabah Sadiq Saeed
  Safa Said Saif Saïd Saleh Salem Salim Salma Salman Salwa Sameh Sami Samia Samir Samira Saud Selim Selma Shahid Shakil Sharif Shaukat
  Sherif Shirin Siham Sohail Suad Suhail Sulaiman Suleiman Sultan Taha Taher Tahir Talal Tamim Tareq Tariq Tarek Tawfiq Turki
  Usama Usman Wael Wafa Walid Waleed Wasim Widad Yahya Yasmin Yasmine Yasser Yassin Yassir Yasir Younes Younis Yousaf Yousef Yousif
  Youssef Yusuf Zahir Zahra Zainab Zaki Zayed Zeinab Zeyad Ziad Zineb Ziyad Zubair
  Abbas Abolfazl Akbar Alireza Amirhossein Arash Ardeshir Azadeh Babak Bahman Bahram Behrouz Behnam Bijan Dariush Davoud Ebtekar
  Elham Esmaeil Esmail Farhad Fariborz Farzad Fereydoun Firouz Gholam Gholamreza Hamidreza Hooman Hooshang Houman Iraj Jahangir
  Jamshid Kamran Kaveh Keyvan Kourosh Ladan Manouchehr Marzieh Masoud Masoumeh Mehrdad Mohammadreza Morteza Mousa Nasrin Nima
  Parviz Parvin Payam Pouya Ramin Rouhollah Rostam Saeid Sajjad Seyed Seyyed Shahin Shahram Shapour Shohreh Siamak Siavash Soheil
  Sohrab Soroush Vahid Yadollah Zohreh Gulbuddin Hamid Hekmat Sharbat Zalmay Zahir Hina Benazir Asif Bilawal Nawaz Shehbaz Murtaza

  Aigul Aibek Akylbek Alibek Alikhan Almaz Aman Arman Asel Askar Aslan Ayaz Aydar Azamat Bakhyt Bakyt Batyr Baurzhan Begench Bolat
  Damir Daniyar Daulet Dilshod Doniyor Elchin Elnur Elman Emomali Ercan Erdem Erkin Erlan Ermek Farida Farkhod Gulnara Gurbanguly
  Ilham Ilkham Jasur Jeenbek Kanat Kairat Karim Kassym Maksat Marat Mehriban Murat Nariman Nazarbay Nurlan Nursultan Nurzhan Oljas Oqil
  Ramil Rashid Rauf Ravshan Rovshan Rustam Sadyr Samad Sardor Sayfullo Serdar Serik Shavkat Shakhnoza Sherzod Sirodjiddin Talgat
  Temir Timur Ulan Umid Yerlan Yermek Zhanar Zhanna Ziyoda Zulfiya Ceyhun Jeyhun Hikmat Javid Leyla Orkhan Vugar Samir Vilayat Aysel
  Armen Ara Aram Ararat Arayik Areg Arman Arsen Artak Artur Ashot Babken Davit Edvard Gagik Garegin Garen Gevorg Grigor Hakob Harutyun
  Hayk Hovhannes Hrachya Karapet Karen Levon Lilit Lusine Mher Mikayel Narek Nazeli Nerses Nikol Paruyr Ruben Samvel Sargis Serzh
  Shushan Siranush Suren Tigran Vache Vahagn Vahan Vahe Vardan Varuzhan Vazgen Vigen Zareh Zaruhi Zohrab
  Aleksandre Archil Avtandil Badri Beka Bidzina Davit Dato Eka Ekaterine Elene Emzar Gela Gia Gigi Giga Giorgi Givi Gocha Guram Ilia Irakli
  Irma Kakha Kakhaber Ketevan Khatia Khatuna Koba Konstantine Lado Lasha Levan Lia Mamuka Maia Maka Malkhaz Manana Mariam Merab
  Mikheil Mzia Nana Natia Nikoloz Nino Nodar Nona Otar Papuna Revaz Rusudan Salome Sandro Shalva Shota Sopho Sozar Tamar Tamaz Tamta Tea
  Temur Tengiz Tinatin Tornike Vakhtang Vano Vasil Vazha Zaza Zurab Zviad
  Aleksandar Aleksandr Aleksandra Aleksei Aleksey Anatoly Andriy Arkady Artem Artyom Bohdan Borys Dmytro Dragan Dušan Eduard Evgeni
  Fyodor Galina Gennady German Goran Hryhoriy Hristo Igor Ihor Ilya Iryna Ivanka Ivaylo Kiril Kyrylo Lyudmila Ljubomir Maksym Maryna
  Mykhailo Mykola Nadezhda Natalya Nataliia Nebojša Nikita Oksana Oleh Oleksandr Oleksii Oleksiy Olha Petro Radovan Roman Rumen
  Ruslan Semyon Slobodan Stanislav Taras Tetiana Tomislav Uliana Vadim Vadym Valeri Vasily Vasyl Viacheslav Vitali Vitaly Vitaliy
  Vladislav Volodymyr Vsevolod Vyacheslav Yaroslav Yekaterina Yelena Yevgeny Yulia Yuliia Yuri Yuriy Yury Zhanna Željko Zdravko Milorad
  Tsvetan Boyko Delyan Kostadin Krasimir Dimitar Stoyan Hristijan Zoran Bojan Borjana Talat Stevo Jakov Dritan Filip Milojko Ivica Ana
  Abla Adaeze Adebayo Akinwumi Akosua Alioune Amadou Ama Amara Ayanda Babatunde Bola Chidi Chinedu Chukwuma Cyrille Cyril Dambudzo
  Ebele Emeka Emmerson Fikile Folake Goodluck Hage Hailemariam Haile Ifeanyi Issoufou Jakaya Julius Kagiso Kwame Kwesi Lazarus
  Lindiwe Macky Mahamat Marème Mokgweetsi Moeketsi Monicah Musalia Naledi Nana Ngozi Njoroge Nkosazana Nnamdi Obiageli Oluwaseun
  Olusegun Phumzile Raila Rigathi Sahle Samia Seretse Shirley Sipho Siyabonga Tedros Thabo Thandiwe Tito Tumelo Uhuru Umaro
  Wangari Wanjiku Wole Yemi Yoweri Zainab Zweli Workneh Gedion Demeke Abiy Taye Korir Alfred Wavel Filipe Verónica Hakainde
  Aditi Ajay Ajit Akash Amit Amitabh Anand Anil Anita Anjali Anura Aparna Arindam Arjun Arun Arvind Ashok Ashwini Atul Bhupender
  Chandrika Deepak Devendra Dinesh Gautam Geeta Gopal Gotabaya Hardeep Harini Harsh Indira Jagdish Jyoti Kamala Karan Kavita Kiran
  Kishore Krishna Kumar Lakshmi Mahesh Mahinda Maithripala Manish Manmohan Manoj Meera Mohan Mukesh Narendra Naveen Neha Nirmala
  Nitin Pankaj Piyush Pooja Prakash Pranab Pranay Prasad Priya Priyanka Pushpa Rahul Rajesh Rajiv Rajnath Raju Rakesh Ramesh Ranil
  Ravi Rekha Rohit Sachin Sadhana Sanjay Santosh Shashi Sharad Shyam Smriti Sonia Sudha Sujata Sunil Suresh Sushma Vijay Vikas
  Vikram Vinay Vivek Yogi Pushpa Bidhya Pradeep Subrahmanyam Sheikh Begum
  Akihito Akio Akira Aiko Asako Atsushi Chieko Daisuke Fumio Haruhiko Haruka Hayato Hideki Hideo Hiroko Hiroshi Hiroyuki Ichiro
  Itsunori Jiro Junichiro Kaori Katsuya Katsunobu Kazuo Keiko Kenichi Kenji Kenta Koichi Koji Makoto Mariko Masahiro Masako Masato
  Michiko Minoru Mitsuru Naoko Naoto Naruhito Natsuo Nobuo Noriko Osamu Ryo Ryosei Ryota Sadako Sanae Satoshi Seiji Seiko Shigeru
  Shinichi Shinji Shintaro Shinzo Shunichi Tadamichi Taizo Takashi Takeshi Taro Tatsuya Tetsuo Toshihiro Toshimitsu Tsutomu Yasuhiro
  Yasuo Yohei Yoichi Yoko Yoshihide Yoshimasa Yoshihiro Yoshiko Yuichi Yukio Yumi Yuriko Yusuke Yutaka
  Anwar Bambang Budi Dewi Dewa Joko Ketut Megawati Mahathir Muhyiddin Najib Prabowo Puan Putu Rafizi Retno Ridwan Sri Susilo Tengku
  Wayan Zambry Aung Bongbong Ferdinand Gloria Imelda Rodrigo Leni Enrique Delfin Teodoro Benigno Thaksin Yingluck Paetongtarn Prayut
  Srettha Somsavat Sonexay Thongloun Saleumxay Hun Sokha Samdech Norodom Sorn Bounkhong Phankham Jacinda Winston Scott Penny Tevita
  Chung Cho Kang Hwang Yoon Lee Nguyen Tran Pham Vuong Truong Thich
  Ángel Ángela Adolfo Agustín Aníbal Arnoldo Aurelio Baltasar Belisario Benito Bruno Casimiro Celso Claudia Consuelo Cristóbal Daniel
  Dilma Dina Domingo Edison Efraín Eloísa Epsy Evo Fabiola Félix Fidel Francia Gerardo Germán Gonzalo Hernán Iván Jair Jeanine Jimena
  Juana Laureano Leopoldo Lourdes Luz Marcela Mariano Maricruz Marisol Martha Mauricio Mireya Moisés Nayib Nicanor Ollanta Pilar Ramiro
  Rocío Rogelio Rosalía Salvador Sebastián Tabaré Tomás Uriel Verónica Yamandú Yolanda Xiomara Zulia
  Avi Avigdor Benny Binyamin Benjamin Dov Dror Efraim Ehud Eli Gideon Gilad Golan Isaac Itamar Itzhak Moshe Naftali Nir Ofir Ron Shimon Shlomo
  Tamir Tzipi Yair Yariv Yisrael Yitzhak Yoav Yoel Yossi Zeev
`;

/** Turkish given names as Turkish writes them. */
export const turkishNames = `
  Abdulkadir Abdullah Adem Ahmet Alparslan Arzu Asuman Ayşe Bahar Bekir Berat Berk Bülent Burak Burcu Canan Cem Cemal Cemil Cengiz
  Cevdet Deniz Derya Devlet Ebru Ece Ekrem Elif Emin Emine Emrah Emre Engin Erdal Erdem Erhan Erkan Erol Ersin Esra Fahrettin Faruk
  Fatih Fatma Ferhat Fikret Fuat Füsun Gökhan Gülşah Hakan Halil Haluk Hamza Hande Hasan Hatice Hayati Hüseyin Hulusi İbrahim İlhan İlker
  İsmail Kadir Kemal Kenan Kerem Leyla Lütfi Mahinur Mehmet Melih Meral Mert Merve Mesut Mevlüt Muhammed Muharrem Murat Musa Mustafa
  Nermin Nihat Numan Nurettin Nuri Oğuz Okan Oktay Onur Orhan Osman Ömer Önder Özgür Özlem Pervin Ramazan Recep Sedat Selahattin Selçuk
  Selim Selin Serdar Serkan Sevim Seyit Sinan Suat Süleyman Süleyman Şükrü Tahsin Tansu Tayyip Temel Tolga Tuğrul Turgut Tülay Uğur Ümit
  Vahit Volkan Yasin Yaşar Yavuz Yıldırım Yılmaz Yusuf Yüksel Zafer Zehra Zeki Zeynep Ersin Özdil Çiğdem Binali Tahir Gürcan Ziya
`;

/** Albanian given names, in the indefinite form. */
export const albanianNames = `
  Kristjan Jasir Fatjon Jihad Homam Armando Etrit Myrto Qazim Sokol Ardian Rej Rey Nedim Klaus Ivan Amir Thomas Berat Keidi Elseid Odise Arlind Mërgim
  Ylber Migjen Lorik Fitim Fiorin Bardhec Cyme Floriana Besiana Learta Rudina Suela Trina Vathe Lutfi Migjen Zef Mehill Ndriçim
  Abaz Abdi Adelina Adem Adil Admir Adrian Adriatik Afërdita Afrim Agim Agron Ahmet Albana Alban Albert Albin Albiona Albulena Alda Aldo
  Alfred Ali Alket Alma Altin Alush Ambra Ana Anduela Andi Andon Anesa Anila Anisa Anton Antoneta Arbana Arben Arber Arbër Arbnora Ardian
  Ardiana Ardit Ardita Arian Ariana Arif Arjan Arjana Arlinda Armand Armando Armend Arta Artan Arti Artur Asim Aurel Aurela Avdi Avni Azem
  Bajram Bardh Bardhyl Bashkim Behar Bekim Belind Belinda Bernard Besa Besart Besim Besnik Bedri Blerim Blerina Blerta Bledar Bledi Bora
  Brikena Bujar Burim Dalip Damian Daniel Daniela Dashamir Dashnor Dejan Denis Diana Donika Dorian Drilon Drita Dritan Driton Dritëro Durim
  Edi Edita Edlira Edmond Edmonda Edona Eduard Edvin Egla Eglantina Ejup Elda Elisa Elira Eliot Elisabeta Elona Elsa Elton Elvana Elvis Emir
  Emanuel Endri Enkelejd Enkelejda Enver Eralda Ergys Erinda Erion Erjon Erjona Erlind Ermal Ermira Ermonela Ervin Etilda Evis Fadil Faik
  Fatbardha Fatmir Fatmire Fatos Fehmi Ferdinand Ferit Feride Fiqiri Fitim Fitore Flamur Florian Florina Flutura Fran Frrok Gazmend Genc
  Gent Gentian Gentiana Gëzim Gjergj Gjergji Gjin Gjon Glauk Gramoz Grida Haki Halil Halit Hamdi Hamit Haris Hasan Haxhi Hysen Hysni Ibrahim
  Idriz Ilir Ilirjan Ilirian Ilva Imer Irena Irfan Isa Islam Ismail Ismet Jakup Jeta Jetmir Jolanda Jonida Jorida Josif Jozefina Jusuf Kadri
  Kastriot Klajdi Klaudia Klea Klement Klevis Klodian Klodiana Klotilda Kol Kolë Kosta Kostandin Kreshnik Kristaq Kristo Kristofor Krenar
  Kujtim Labinot Ledi Ledina Leka Lefter Leonard Leonora Lindita Linda Lirie Liridon Liridona Liri Lorenc Luan Lulzim Luljeta Lul Lulëzim
  Luigj Luzim Majlinda Maks Malvina Manjola Manuela Mario Marjan Marjeta Mark Marsel Marsela Mediha Mehmet Memli Mensur Mentor Mevlan Migena
  Mihal Milazim Milaim Mimoza Mira Miranda Mirela Mirjeta Mirjana Mitat Monika Mujë Murat Musa Mustafa Myqerem Myrteza Naim Nard Nasip Naser
  Nazmi Ndoc Ndrek Ndue Nderim Neritan Nevila Nexhat Nexhmije Niko Nikoll Nikollë Nora Nusret Olsi Olta Oltjon Orges Osman Ogerta Pal
  Pandeli Pandi Pashk Përparim Petrit Petro Pëllumb Pirro Pjetër Pjerin Pleurat Qamil Qazim Qemal Ragip Ramadan Ramiz Ramush Rasim Redi
  Refik Remzi Rezart Rexhep Rigels Rita Robert Roland Romeo Ruzhdi Rudina Rexhai Sabri Sadik Safet Sali Salih Sami Sandër Selim Selami
  Shaban Shefqet Shpend Shpëtim Shpresa Shqipe Shqiponja Shkëlqim Silva Simon Skënder Sokol Sonila Spartak Spiro Stavri Stefan Sulejman
  Suzana Shyqyri Tahir Taulant Teodor Teuta Tom Toma Tomorr Tonin Ulsi Ura Uran Urim Valbona Valdrin Valentin Valentina Valon Vangjel
  Vangjush Vasil Vasilika Vath Veli Veton Vilma Vilson Violeta Vigan Viktor Visar Vjosa Vladimir Vlora Vullnet Xhafer Xhemal Xhevahir Xhavit
  Xhelal Xhevdet Ylber Yll Ylli Ymer Zamir Zamira Zana Zef Zenel Zija Zoja Zylyftar Fidan Donika Kostandina Rovena Iris Eda Nina Bashkim
  Ulsi Damjan Silvana Evgjeni Olta Gert Tritan Blendi Erisa Edmira Alketa Anduena Arjeta Artina Bardha Besiana Brunilda Dafina Dhurata
  Diellza Donjeta Doruntina Dorina Drilona Emanuela Elvira Enkeleda Enkeleida Eriola Ervina Evi Fitnete Fjolla Flaka Floriana Gresa Hyrije
  Ilda Ilirjana Jehona Jora Kaltrina Kimete Kosovare Lavdije Learta Lejla Liza Ledia Lirije Luiza Lumturie Makfire Meliza Merita Mimi
  Mihrije Mirlinda Mirvete Naxhije Nazlie Nerita Nurie Odeta Ornela Pranvera Qendresa Qëndresa Rajmonda Remzie Rezarta Rozafa Rreze Safije
  Saranda Sebahate Selvije Sevdije Sofija Suela Syzana Trëndafile Valdete Valmira Vasfije Venera Vesa Xheni Xhuljeta Xhulieta Yllka Zejnepe
  Zyrafete Edibe Evelina Entela Orlanda Oriana Esmeralda Klajda Romina Bruna Dajana Marsida Fanë Nekibe Igballe Melihate Mirushe Shukrije
  Hykmete Ganimete Zahide Flutra Arberita Arbëria Albiana Adriana Deonilda Bleona Bleta Besjana Egzona Fatime Feriha Florie Hatixhe Kadire
  Mevlude Nasibe Nazmije Rukije Sanije Sevim Tringa Zelihë Zyhra Atifete Xhevahire Enisa Ejona Denada Delina Bukurije Bukuroshe Marjana
  Manushaqe Mrika Dila Drande Lizë Katrina Viktoria Ermelinda Gerta Kejsi Abedin Abdyl Abdylaziz Adnan Agon Aleks Aleksandër Alfons Andrea
  Ardi Ardrit Arianit Armir Arsim Astrit Auron Azgan Bahri Bahtir Bajrush Bardhok Basri Beqir Berat Besfort Besian Betim Blerand Brahim
  Dardan Demir Demush Dervish Drin Dukagjin Eduart Edmir Egzon Elez Elmi Emin Endrit Engjëll Enis Enkel Erblin Ergi Ergin Ermir Ernal Ervis
  Esat Fatbardh Faton Fatlum Fatri Fejzi Ferid Fetah Fisnik Florim Gani Gazmir Gazmor Hajdar Hajredin Hajrulla Hamëz Hamza Haradin Hazbi
  Hekuran Hidajet Hivzi Hilmi Hysamedin Ibish Ilmi Imran Indrit Isak Isuf Ismajl Isni Jashar Jahja Jonuz Jorgo Jorgji Jozef Kadrush Kaplan
  Kelmend Kemajl Korab Kosum Kushtrim Latif Lavdim Lavdrim Leart Leutrim Lirim Lirak Llazar Llesh Loran Lorik Lutfi Mahmut Maliq Maringlen
  Mehdi Meriton Mërgim Metush Mevlud Miftar Minella Minir Mirsad Muhamed Muhamet Muharrem Muhedin Mujo Musli Myftar Myrvet Nail Namik Nazif
  Nebi Neki Nexhmedin Nezir Nikolin Niman Nijazi Nimon Ndriçim Nuri Nuredin Orhan Panajot Pajtim Pajazit Pashko Pavli Petraq Placid Plator
  Qani Qerim Qerkin Qëndrim Rahim Ramë Rashit Refat Reshat Rexhë Riza Rifat Rinor Rrahim Rrahman Rrok Rrustem Sabit Sadri Saimir Sajmir
  Sakip Salajdin Samet Sazan Sefer Sejdi Selatin Servet Shemsi Sherif Shkumbin Shkodran Shkëlzen Shukri Shqiprim Shyqri Sinan Sllavko Sokrat
  Sulo Sylë Syrja Tafil Tasim Teki Ukshin Ukë Valdet Valmir Vasel Vehbi Vesel Vlash Voltan Xhabir Xhelil Xheladin Xhemail Xhemajl Xhevat
  Xhezair Zaim Zejnullah Zekë Zeqir Zeqirja Zijadin Zylfi Qemajl Ziadin Bilall Izet Menduh Talat Ljupço Goce Timço Stevço Vllado Trajko
  Gjorge Gjorgje Dimitar Hristijan Bojan Oliver Radmilla Sllavjanka Sasho Ardijan Fazli Avdil Alil Azbi Besmir Bislim Delvin Elsad Enea
  Erald Fabian Fation Gerond Gëzime Gledis Harun Igli Ilia Jurgis Kliton Kristi Leonardo Lazër Ligor Mëhill Ndreca Nikollaq Ogert Oerd
  Perikli Rakip Redon Renato Renis Ridvan Rudi Sandri Sotir Stiven Tedi Tomi Uendi Vaso Xhek Xhoni Xhuljan Zhani Zenun
  Nait Dion Joni Noar Rron Orik Aron Enkli Ergest Fatgëzim Burbuqe Shkurte Hava Nafije
  Adhurim Agush Albina Alesia Alkida Amarda Amarildo Amella Andrin Angjelin Anjeza Antigona Arbenita Arbnor Arbërie Armela Arton Aulona Azra
  Behxhet Bejtush Bektash Belina Beslind Besnike Bisera Bujare Dalina Daut Defrim Dhimitër Diamanta Dilaver Donart Dushan Edlir Edon Eliana
  Elida Elidon Eljon Elvin Emiriana Ened Engjëllushe Erilda Erind Eriselda Ervehe Erza Etleva Fahri Fatlind Fatmira Feim Festim Fisnike
  Florenc Florentina Frashër Garent Gazment Genta Gjelosh Gjeto Gjok Gjovalin Gjylnaze Hajrije Halim Haqif Haqim Hazir Helidon Iliriana Izmi
  Jamarbër Jeton Jonid Jorgaq Jovica Juljan Klaudio Kozeta Koço Krist Laureta Lendina Lendita Leonit Lupço Luzlim Malush Mazllum Mevlyde
  Millosh Mulë Mustafë Myfit Mynyr Myrvete Myslim Nasuf Nefail Nikolla Nimete Novruz Nysret Oltion Orgesa Palok Parashqevi Paulin Pavlin
  Premtim Prend Preng Rahman Raimonda Redjan Rezeart Rizah Ronela Rozana Rozeta Rustem Selman Selvete Senad Shaip Shaqir Shemsedin Shpejtim
  Shpresim Smajl Sylejman Tanush Tefik Thanas Thoma Valbon Ventor Vildane Vitjon Vjollca Yzeir Zejnel Zejnulla Zekeria Zyhdi
`;

/** Given names of neighbours and others as Albanian writes them. */
export const namesInAlbanian = `
  Majk Xhon Xhorxh
  Xhozef Uilliam Uilljam Donalld Hillari Entoni Majkëll Majkell Riçard Rixhard Xhim Xhejms Dejvid Xhuzepe Xhorxho Xhovani Zhak Zhozef Zhoze
  Fransua Pjer Ursulla Sllobodan Vlladimir Jurgen Stjuart Xhulian Xhenifer Xhastin Xhefri Xheral Xherard Zherar Zheral Zhorzh Karlo Antonjo
  Mateo Serxhio Xhulia Xhuli Kamalla Mishel Migel Françesko Çarls Çarlls Viljam Ejmi Endrju Stiv Xhonatan Xhoshua Nensi Xhordan Xherri
  Vollodimir Volodimir Sergei Sergej Dmitri Dimitri Jevgeni Jevgjeni Maksim Nikollai Aleksej Valeri Joakim Hajko Zigmar Volfgang Gido Hajnc
  Anegret Analena Tajip Taip Shimon Aleksandar Branko Dragica Jovan Milosh Millan Millorad Nebojsha Nenad Petar Predrag Radoje Radosav Sasha
  Sinisha Slavisha Srgjan Srxhan Stevan Vojisllav Vuk Zhelko Zllatko Vladan Dragutin Ratko Radovan Tomislav Andrej Bakir Zhelka Borjana Milo
  Millo Jakov Ranko Filip Svetozar Zdravko Gordana Janez Kolinda Zoran Kiriakos Aleksis Prokopis Kirill
`;
