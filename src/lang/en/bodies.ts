const names = (list: string): readonly string[] => list.split(',');

/** Organisations that news names without explaining: unions of states, agencies, parliaments, movements. Facts, written by hand;
 * only names that WikiGold, the Groningen Meaning Bank, our corpus or a gazetteer of the model card has are kept. */
export const BODIES: readonly string[] = [
  ...names(
    'United Nations,UN,U.N.,European Union,EU,African Union,NATO,Nato,OPEC,ASEAN,Asean,ECOWAS,SADC,IGAD,Mercosur,Arab League,Gulf Cooperation Council,GCC,Commonwealth of Nations,G7,G8,G20,G-20,OECD,OSCE,WTO,IMF,WHO,ILO,IAEA,ICC,ICJ,UNESCO,Unesco,UNICEF,Unicef,UNHCR,UNRWA,UNDP,WFP,FAO,OCHA,ICRC,IFRC,World Bank,International Monetary Fund,World Trade Organization,World Health Organization,World Food Programme,World Food Program,International Criminal Court,International Court of Justice,International Atomic Energy Agency,International Labour Organization,Security Council,UN Security Council,U.N. Security Council,General Assembly,UN General Assembly,U.N. General Assembly,Human Rights Council,European Commission,European Parliament,European Central Bank,European Council,European Court of Human Rights,Council of Europe,African Development Bank,Asian Development Bank,Inter-American Development Bank,Organization of American States,OAS,Red Cross,Red Crescent,International Committee of the Red Cross,Interpol,Europol,Amnesty International,Human Rights Watch,Oxfam,Médecins Sans Frontières,Doctors Without Borders,Reporters Without Borders,Save the Children,Transparency International,WWF,Ford Foundation',
  ),
  ...names(
    'Pentagon,White House,Kremlin,Congress,Senate,House of Representatives,House of Commons,House of Lords,Parliament,Knesset,State Duma,Duma,Bundestag,Rada,Verkhovna Rada,Lok Sabha,National Assembly,Diet,Majlis,Stormont,Westminster,Downing Street,Whitehall,State Department,Treasury,Treasury Department,Justice Department,Defense Department,Homeland Security,Supreme Court,High Court,Federal Reserve,Fed,FBI,F.B.I.,CIA,NSA,DEA,CDC,EPA,FEMA,NASA,Nasa,SEC,FCC,FAA,TSA,NOAA,Metropolitan Police,Bank of England,Bank of Japan,Reserve Bank of India,Reserve Bank of Australia,Home Office,Foreign Office,KGB,IDF,Revolutionary Guards,Quds Force,Central Bank,Coast Guard,National Guard,Royal Navy,Royal Air Force,Air Force,Marine Corps',
  ),
  ...names(
    "Hamas,Hezbollah,Fatah,Islamic Jihad,Palestinian Authority,PLO,Muslim Brotherhood,Taliban,al-Qaida,al-Qaeda,Al-Qaeda,Al Qaeda,Islamic State,ISIS,ISIL,Daesh,al-Shabab,Boko Haram,PKK,YPG,Houthis,FARC,ELN,ETA,IRA,LTTE,Janjaweed,M23,SPLM,SPLA,ANC,African National Congress,SWAPO,UNITA,AAP,CPI,Congress Party,PPP,PTI,Awami League,BNP,Likud,Baath Party,Ba'ath Party,MHP,Syriza,Podemos,Vox,PSOE,Law and Justice,CDU,SPD,FDP,AfD,National Front,Labour Party,Conservative Party,Scottish National Party,Republican Party,Democratic Party,Green Party,Liberal Party,Labor Party,Communist Party,Workers' Party,Kuomintang,KMT,DPP,Liberal Democratic Party,LDP,Khmer Rouge,UMNO,MIC,Golkar,PRI,PAN,PRD,Morena,FMLN,Arena,PDVSA,Solidarity",
  ),
  ...names(
    'FIFA,Fifa,UEFA,Uefa,CAF,IOC,International Olympic Committee,IAAF,WADA,BCCI,PCB,NBA,NFL,NHL,MLB,MLS,NCAA,WNBA,ATP,WTA,NASCAR,UCI,FINA,Premier League,Bundesliga,Ligue 1,Champions League,Manchester United,Manchester City,Arsenal,Chelsea,Liverpool FC,Tottenham Hotspur,Everton,Aston Villa,West Ham,Celtic,Real Madrid,FC Barcelona,Juventus,AC Milan,Inter Milan,AS Roma,Lazio,Bayern Munich,Borussia Dortmund,Ajax,PSV,PSV Eindhoven,Feyenoord,Benfica,Sporting Lisbon,FC Porto,Paris Saint-Germain,PSG,Boca Juniors,River Plate,Flamengo,Corinthians,Santos,Fluminense,Galatasaray,Fenerbahce,Red Star Belgrade,Dinamo Zagreb,Al Ahly,Zamalek,Kaizer Chiefs,Orlando Pirates',
  ),
  ...names(
    'Reuters,Associated Press,AP,AFP,Bloomberg,Xinhua,TASS,Interfax,Kyodo,Yonhap,IRNA,Fars,Tasnim,Anadolu,ANSA,EFE,DPA,BBC,CNN,NBC,CBS,ABC News,Fox News,Al Jazeera,Al-Jazeera,al-Jazeera,Sky News,ITV,RTÉ,CBC,Deutsche Welle,Voice of America,New York Times,The New York Times,Washington Post,The Washington Post,Wall Street Journal,The Wall Street Journal,Los Angeles Times,USA Today,The Guardian,Financial Times,Daily Mirror,The Independent,The Economist,Le Monde,Der Spiegel,Bild,Frankfurter Allgemeine Zeitung,Corriere della Sera,La Repubblica,El Mundo,Haaretz,The Hindu,Dawn,Straits Times,South China Morning Post,Asahi Shimbun,Nikkei,Pravda,Izvestia,Kommersant',
  ),
  ...names(
    "Google,Apple,Microsoft,Amazon,Facebook,Meta,Twitter,YouTube,Instagram,WhatsApp,TikTok,Alibaba,Baidu,Huawei,Xiaomi,Samsung,Samsung Electronics,LG,Hyundai,Kia,Toyota,Honda,Nissan,Mitsubishi,Sony,Hitachi,Nintendo,Foxconn,TSMC,Intel,AMD,Nvidia,IBM,Oracle,Cisco,Dell,Netflix,Disney,Uber,Airbnb,Tesla,SpaceX,General Motors,GM,Ford,Chrysler,Volkswagen,BMW,Audi,Porsche,Renault,Peugeot,Fiat,Volvo,Boeing,Airbus,Lockheed Martin,Northrop Grumman,General Electric,Siemens,Philips,Nokia,Ericsson,Vodafone,Orange,BP,Shell,ExxonMobil,Chevron,Total,Eni,Gazprom,Rosneft,Saudi Aramco,Aramco,Petrobras,Sinopec,Tata,Goldman Sachs,Morgan Stanley,JPMorgan,JPMorgan Chase,Citigroup,Bank of America,Wells Fargo,Lehman Brothers,Merrill Lynch,Deutsche Bank,UBS,Credit Suisse,HSBC,Barclays,Lloyds,Standard Chartered,BNP Paribas,Société Générale,ING,AXA,Visa,Mastercard,PayPal,Walmart,Wal-Mart,Target,Costco,Tesco,McDonald's,Starbucks,Coca-Cola,PepsiCo,Nestle,Danone,Procter & Gamble,Johnson & Johnson,Pfizer,Moderna,Novartis,Roche,Bayer,Merck,Sanofi,Monsanto,Nike,Adidas,Rio Tinto,Vale,Air France,British Airways,Ryanair,Emirates Airlines,Qantas,Delta Air Lines,United Airlines,American Airlines,Moody's,Fitch,Standard & Poor's,S&P,KPMG,PwC,McKinsey,Gallup,Nasdaq",
  ),
];

/** Of these, the ones that are nothing else when a capitalised word stands in a sentence. */
export const PLAIN_BODIES: ReadonlySet<string> = new Set(
  BODIES.filter(
    (name) =>
      !/^(?:Diet|Treasury|Westminster|Arsenal|Shell|Ford|Apple|Amazon|Target|Total|Orange|Visa|Vale|Meta|Dawn|Arena|Solidarity|Law and Justice|Bild|Vox|PAN|CAF|UN|WHO|Santos|Chelsea|Everton|Celtic|Ajax|Tata|Roche|Bayer|Merck|Tesla|Intel|Oracle|Fed|AP|PCB|MIC|SEC|Fars|Pravda|Downing Street|Whitehall|Holyrood|Stormont|Reichstag|Emirates|PPP|BNP|Central Bank|Air Force|Premier League|Champions League|Serie A|La Liga|Ligue 1|Eredivisie|Bundesliga|Lloyds|Nike|Lega|Rada|Dáil)$/.test(
        name,
      ),
  ),
);
