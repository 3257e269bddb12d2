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
