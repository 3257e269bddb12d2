/** More given names in Latin script: of English-speaking countries, and of others as English news names their people. */
export const worldNames = `
  Novak Serena Venus Lonnie Thom Rand Jaap Naomi Coco Iga Jannik Daniil Stefanos Casper Taylor Sloane Usain Sunisa Gabby
  Caeleb Eliud Kylian Lionel Cristiano Erling Neymar Sadio Raheem Bukayo Jude Declan Arsène Zinedine Didier Xavi Vinicius
  Rodrygo Gianluigi Sepp Alec Alvin Amber Andy Angie April Arlene Barack Becky Bertha Betsy Billy Blake Bonnie Britney
  Brittany Brooke Bryce Candace Carrie Casey Cassandra Cecil Charlene Chester Christy Chuck Cindy Clare Clark Clay Clayton
  Cliff Clint Clinton Clyde Cody Colleen Connie Corey Cory Courtney Damon Darlene Darrell Darryl Dawn Debbie Derrick Devin
  Dick Drew Duane Dustin Dwayne Dwight Earl Ed Edna Eleanor Elijah Elliot Elliott Elsie Erin Ethan Ethel Eve Floyd Franklin
  Gail Garrett Geoff Geraldine Ginger Gladys Glen Glenda Glenn Grant Gregg Gretchen Gus Gwen Hillary Holly Homer Ira Jade
  Jared Jeanette Jen Jenna Jeremiah Jessie Jodi Joey Johnny Joy Judy Kelvin Kendra Kenny Kent Kirk Kristen Kristy Lance Larry
  Laurie Leroy Lester Lindsey Logan Lora Loretta Lori Lorraine Lucille Luther Mabel Mack Madeline Mandy Marcia Marsha Marshall
  Marty Mason Matt Maxine Melvin Mildred Milton Mindy Misty Mitch Molly Morris Myra Neal Otis Paige Pam Patty Pearl Percy Perry
  Pete Preston Quentin Ramona Randall Reginald Rhonda Rich Riley Rob Rochelle Rod Roderick Roxanne Ruby Rudolph Rudy Rufus Russ
  Sabrina Sandy Seamus Sheldon Sheri Sherri Sherry Sidney Sierra Sonya Stacey Stacy Stan Stanley Stella Tammy Teri Terrance
  Terrence Terri Thelma Tiffany Tonya Tracey Traci Travis Tremaine Tricia Tristan Tyler Tyrone Vicki Vickie Victoria Vince Viola
  Violet Wallace Warren Wendell Wesley Whitney Wilbur Wilfred Willard Willie Wilma
  Harish Lalit Nandini Naresh Sandeep Shiv Uday Upendra Vinod Virat Rishi Priti Suella Kwasi Nadhim Sajid Humza Ishaq
  Khawaja Pervez Fawad Jalil Anwaar Ayesha Khaleda Sirajuddin Zabihullah Bakhtiyor Battsetseg Amina Fatou Aminata
  Atiku Nyesom Babajide Godwin Umaru Chukwuemeka Chinua Aminu Kalonzo Mwai Jomo Rotimi Salva Riek Isaias Idriss Alassane
  Evariste Gwede Tendai Uhuru Bola Walid Senzo Thabang Chinedu Obinna Ifeanyi Adebayo Oluwaseun Kwabena Yaw Kojo Akua
  Wanjiru Wambui Njeri Kamau Mwangi Otieno Achieng Juma Baraka Neema Tesfaye Haile Selamawit Getachew Demeke Dessalegn
  Yuki Tetsuro Katsunobu Luhut Anies Marise Nanaia Josep Annalena Frank-Walter Wopke Mette Erna Sanna Katri Alar Urmas Egils
  Krisjanis Edgars Gitanas Ingrida Gabrielius Jaroslaw Gergely Enda Ignazio Alain Elio Lula Porfirio Laurentino Margus Hanno
  Kersti Evika Kestutis Dalia Saulius Arturs Valdis Janez Borut Natasa Tanja Nikola Milorad Zeljka Dragan Igor Goran Zoran
  Battulga Khurelsukh Oyun Bat-Erdene Sengphet Saleumxay Thongloun Sonexay
`;

/** Given names of South Asia, Africa, South-East Asia and the Pacific as English-language news writes them. */
export const southernNames = `
  Nauman Lynda Lola Dauda Ahmadu Abdullahi Danjuma Umo Samuel Seyi Douye Ovie Rafiu Abdulrahman Bala Aminu Udom Ezenwo Darius Hope Alia Ademola
  Darko Dushko Vllatko Stevçe Stefan Sasho Zlatko Blagoj Petar Dejan Milan Mile Ljupço Trajko Nevzat Asaf Zeqirja Hendi Harilla Hanza Adnand Ferzilet Rraman
  Khurram Firdous Murad Haleem Shehzad Subhan Liaquat Zulfiqar Salauddin Salahuddin Attaullah Sanaullah Rana Rani Haji
  Ghulam Mushtaq Shahbaz Aseefa Bakhtawar Asifa Shireen Shibli Pervaiz Parvez Chaudhry Chaudhary Aitzaz Khwaja Ahsan
  Miftah Hafeez Aleem Buzdar Rafi Sardar Qasim Sanjrani Zafarullah Zafar Siraj Sirajul Liaqat Hafiz Naeem Fazlur Fazal
  Abdur Abdus Ataur Aftab Amjad Anjum Arshad Asghar Atif Ayub Azam Azhar Babar Badar Basit Dilawar Ehsan Farhan Farrukh
  Fayyaz Ghazanfar Gulzar Habibullah Iftikhar Ijaz Ilyas Imdad Imtiaz Inam Intikhab Iqbal Javed Javaid Jamshed Junaid
  Kashif Khursheed Luqman Majeed Malika Manzoor Masood Mazhar Mubashir Mudassar Muzaffar Nadeem Najam Naveed Nazir Nisar
  Noman Omer Owais Qaiser Qamar Rahat Rehan Riaz Rizwan Saifullah Saqib Sarfraz Sarfaraz Shafiq Shafqat Shahzad Shakeel
  Shamshad Sharjeel Shoaib Sikandar Tanveer Tauqeer Tauseef Touqeer Umair Umer Waheed Wahab Wajid Waqar Waseem Yousuf
  Zaheer Zahid Zain Zeeshan Ziaur Ahad Aamir Aamna Amna Andleeb Bushra Fariha Farzana Fehmida Firdaus Ghazala Humaira
  Kishwar Mehnaz Mahnaz Nafisa Nargis Nasreen Naz Nighat Nusrat Parveen Rehana Riffat Robina Rubina Rukhsana Saadia
  Sadia Saima Samina Shagufta Shaheen Shahida Shaista Shazia Sumaira Tahira Tehmina Uzma Zartaj Zobaida Satyendar Atishi
  Mallikarjun Droupadi Ram Nath Venkaiah Jagdeep Om Birla Harivansh Mamata Mayawati Akhilesh Mulayam Lalu Tejashwi
  Nitish Hemant Himanta Sarbananda Jagan Chandrababu Chandrashekar Revanth Siddaramaiah Basavaraj Yediyurappa Pinarayi
  Oommen Uddhav Eknath Supriya Vasundhara Shivraj Bhupesh Raman Pushkar Trivendra Manohar Amarinder Charanjit Bhagwant
  Sukhbir Parkash Farooq Mehbooba Nirupama Sanjeev Sanjiv Rajeev Ganesh Yogesh Umesh Lokesh Hitesh Jitendra Dharmendra
  Surendra Virendra Mahendra Rajendra Ravindra Satyendra Shailendra Vimal Nirmal Kapil Akhil Nikhil Mohit Sumit Ankit
  Abhay Akshay Abhishek Aditya Siddharth Karthik Kartik Alok Ashish Neeraj Dheeraj Suraj Varun Tarun Kuldeep Gurpreet
  Manpreet Harpreet Jaspreet Harjit Ranjit Surjit Inderjit Amarjit Kanwal Balwinder Sukhwinder Meenakshi Sunita Gita
  Seema Reema Puja Shweta Swati Aarti Deepika Kareena Kangana Madhuri Aishwarya Sushmita Hema Jaya Shabana Vijaya
  Sarojini Sucheta Padma Usha Asha Lata Mangala Savitri Shanti Sharmila Sumitra Urmila Vidya Bindu Prachanda Sher Khadga
  Girija Bidya Gyan Madhav Baburam Jhala Sushil Sajith Namal Obaidul Asaduzzaman Mirza Fakhrul Abul Dipu Tofail Matiur
  Shafiqur Touhid Hamdullah Mohib Hibatullah Amrullah Kashim Godswill Femi Adams Ikechukwu Chimamanda Oby Obafemi Fela
  Tunde Segun Kayode Gboyega Dapo Seyi Hadiza Lateef Bukola Abdulsalami Sani Yakubu Shehu Bello Kwaku Abena Afua Efua
  Nii Mahamudu Kithure Moses Jaramogi Oginga Nyambura Akinyi Adhiambo Atieno Odhiambo Kipchumba Kiptoo Kiprono Kipkorir
  Chepkoech Jepkosgei Cherono Babu Aden Kaguta Kizza Museveni Amama Okello Muhoozi Ruhakana Jeje Mwalimu Pombe Tundu
  Mizengo Kagame Edouard Etienne Moise Moïse Taban Meles Debretsion Farmajo Winnie Pravin Malusi Bheki Mmusi Bantu
  Mangosuthu Constantino Sithembiso Levy Rupiah Bingu Saulos Duma Ketumile Festus Quett Hifikepunye Netumbo Nangolo
  Agostinho Samora Bassirou Abdoulaye Léopold Alpha Sékou Assimi Blaise Roch Faure Gnassingbé Brice Adama Hishammuddin
  Wan Azizah Tunku Nik Datuk Syed Saifuddin Gibran Mulyani Wiranto Sugiono Airlangga Basuki Ganjar Corazon Perfecto
  Jejomar Manny Aquilino Loren Panfilo Menardo Hermogenes Imee Prayuth Anutin Sihasak Prak Sok Min Thein Wunna Phan
  Sitiveni Voreqe Josaia Manasseh Fiame Tuilaepa Sailele Aiono Siaosi Akilisi Hu'akavameiliku Taneti Anote Kausea Enele
  Feleti Hilda Surangel Panuelo Baron Charlot Alatoi Ishmael Sato
`;
