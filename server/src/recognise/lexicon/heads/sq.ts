import type { HeadLanguage } from "./language.ts";

export const albanianHeads: HeadLanguage = {
  tag: "sq",
  bodies: `
    Ministria Agjencia Akademia Bashkësia Banka Biblioteka Byroja Dhoma Drejtoria Enti Federata Fondacioni Fondi Inspektorati Instituti
    Inspektoriati Kompania Komisioni Komiteti Konfederata Korporata Këshilli Kuvendi Lidhja Lëvizja Muzeu Ndërmarrja Organizata Partia
    Parlamenti Qendra Shërbimi Shoqata Shoqëria Teatri Televizioni Universiteti Fakulteti Autoriteti Unioni 
    Galeria Orkestra Gazeta Radio Senati Kisha Kryqi Gjykata Tribunali Prokuroria Asambleja Aleanca Bashkimi Koalicioni
    Misioni Garda Brigada Batalioni Forca Flota Arkivi Agjensia Klubi Kolegji Observatori Laboratori Operatori Holdingu Konsorciumi Rrjeti
    Sindikata Oda Revista Portali Radioja Radiotelevizioni Sekretariati Departamenti Ansambli Filarmonia Avokatia
    Shkolla Gjimnazi Konservatori Restoranti
  `,
  places: `
    Aeroporti Bashkia Bulevardi Deti Gadishulli Gjiri Ishulli Kalaja Kanali Kepi Kopshti Lagjja Liqeni Lugina Lumi Mali Malet Ngushtica
    Pallati Parku Porti Qarku Qafa Rajoni Provinca Rruga Sheshi Stadiumi Spitali Hidrocentrali Ura Vila Hotel Hoteli Fshati Bregu Fusha
    Kompleksi Xhamia Katedralja Manastiri Rrafshi Shkretëtira Ishujt Universi Autostrada Aksi Tuneli Terminali Varrezat Memoriali Rezidenca
    Kështjella Gryka Ujëvara Qyteti Parlagjja Teqeja Burgu Rrethi Prefektura Delta Laguna Oqeani Shpella Kampi Baza
    Sektori Kinemaja Lokali Salla
  `,
  events:
    "Dita Forumi Samiti Konferenca Panairi Festivali Kampionati Kupa Lojërat Ekspozita Kongresi Maratona Java Bienalja Superkupa Olimpiada Referendumi Konventa",
  others: `
    Megjithatë Kështu Prandaj Pra Madje Vetëm Sakaq Gjithsesi Gjithmonë Fillimisht Tashmë Tani Atëherë Kurse Teksa Derisa Nëse Meqë Pasi Sepse Pastaj Ndoshta
    Sërish Aty Këtu Atje Aktualisht Gjithçka Askush Dikush Çdo Disa Shumë Mësohet Burime Viktima Autori Shtetasi Shtetasja Trajneri Futbollisti Mbrojtësi Sulmuesi
    Një Ky Kjo Ata Ato Ai Ajo Ne Ju Me Në Për Nga Mbi Pas Para Gjatë Kur Ku Si Sipas Por Edhe Dhe Sot Dje Nesër Gjithashtu Ndërsa Ndërkohë
    Presidenti Presidentja Kryeministri Ministri Ministrja Zoti Zonja Shkëlqesia Republika Shteti Qeveria Marrëveshja Traktati  Lufta
         Deklarata Memorandumi Kartës Karta Protokolli Letra Letrat Letrave Kredenciale Kredencialet Nisma Procesi Strategjia Plani Plan Projekti
       Viti Muaji Hëna Marta Mërkura Enjte Premte Shtuna Diela Janar Shkurt Mars Prill Maj Qershor Korrik Gusht
    Shtator Tetor Nëntor Dhjetor Evropian Evropiane Europian Kombëtar Kombëtare Ndërkombëtar Ndërkombëtare Botëror Botërore Perëndimor
    Perëndimore Veri Jug Lindje Perëndim Shqiptar Shqiptare Arabe Islamike Bashkuar Bashkuara Vjeter Re Ri Madh Madhe  Shefi
    Zëvendësministri Zëvendëskryeministri Policia Zyra Ambasada Konsullata Delegacioni Burimi Foto Lexo Shërbime Media Kontakt Kontakte Kreu Ballina Lajme Rreth Nesh Njoftime Aktivitete Publikime
  `,
  links: ["e", "i", "të", "së", "për", "dhe"],
  headFirst: true,
};
