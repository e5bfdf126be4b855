const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Kinds of bodies that take "of", "for" or "on" with what follows: "Ministry of Mines", "Council for Peace". */
export const BODY_HEADS = words(
  'Ministry Department Agency Council Committee Commission Congress Senate Court Courts Bank University College Institute Association Federation Confederation Union Party Corporation Authority Bureau Office Assembly Foundation Society Board Service Services Church Chamber Academy School Organization Organisation League Fund Centre Center House Embassy Consulate Government Parliament Conference Secretariat Directorate Guild Brotherhood Front Movement Alliance Network Hospital Museum Archdiocese Diocese Cross Legion Coalition Forum Faculty Institution Ministries',
);

/** Lower-case words that stand inside names. */
export const INNER_WORDS = words(
  "of and for the on to in at de la del da do dos das di du des le les van der den von und y e a with al el bin ibn et against v vs 's ’s s te zu ter ten per por para en no ki ka ke las los d' t dan",
);

/** Particles before a last name. */
export const PARTICLES = words(
  "van von der den de del della di da do dos das du la le el al bin ibn bint ben abu 't ’t ter ten zu y e st af av",
);

/** What joins a name by a hyphen to make an adjective: "Oslo-based". */
export const HYPHEN_ENDINGS = words(
  'based led born backed run owned held controlled bound made trained educated listed style wide area sponsored funded brokered linked affiliated dominated speaking registered flagged built occupied administered mediated friendly',
);

/** Capitalised acronyms and words that name no one. */
export const NO_NAMES = words(
  'GDP GNP FDI CEO CFO COO CTO MP MPs PM NGO NGOs VAT IPO IT AI TV DVD HIV AIDS SMS PhD MBA DNA GPS USD EUR GBP ATM LED NFT NFTs PIN ID UFO DJ PR HR Q&A FAQ ICU DIY SUV EV EVs VIP OK AM PDF CCTV BA MA BSc MSc MOU MoU LLB RSS SOCCER FOOTBALL CRICKET TENNIS GOLF BASEBALL BASKETBALL RUGBY BOXING CYCLING ATHLETICS SWIMMING SKIING HOCKEY SQUASH BADMINTON SNOOKER ROWING SAILING CHESS DIGEST FEATURE FOCUS UPDATE ADVISORY CORRECTED WRAPUP INTERVIEW ANALYSIS WEATHER RESULTS SCOREBOARD STANDINGS Covid-19 COVID-19 Covid COVID Excellency Hon Sir Madam Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Ltd Inc Corp Co Internet Web',
);

export const EVENT_HEADS = words(
  'Cup Championship Championships Olympics Games Festival Carnival Marathon Summit Trophy Derby Expo Prize Awards Oscars Uprising Intifada Revolution Olympiad Paralympics Biennale',
);
export const STORMS = words('Cyclone Hurricane Typhoon');
export const LAW_HEADS = words('Act Treaty Constitution Accord Accords Amendment Protocol Charter Pact Law Declaration');
export const BUILT_HEADS = words(
  'Stadium Airport Bridge Street Avenue Road Highway Dam Square Palace Tower Prison Cathedral Mosque Boulevard Motorway Arena Racecourse',
);
export const VESSELS = words(
  'ferry ship vessel tanker trawler yacht boat frigate submarine freighter liner destroyer rocket satellite spacecraft probe airship schooner tugboat steamship',
);
export const SHIP_PREFIXES = words('MV MS SS USS HMS HMAS RMS MT INS');
/** Kinds of realms and waters that take "of" with what follows. */
export const PLACE_HEADS = words(
  'Republic Kingdom Gulf Bay Strait Isle Emirate Sultanate Commonwealth Duchy Province State Coast Sea Republics Port Lake Mount Valley',
);
/** What ministers and secretaries are for. */
export const PORTFOLIO_WORDS = words(
  'Education Health Tourism Justice Finance Defence Defense Security Transport Labour Labor Trade Culture Sports Sport Energy Agriculture Environment Affairs Interior Industry Commerce Planning Communications Information Development Housing Immigration Fisheries Forestry Water Mines Petroleum Technology Science Youth Welfare Works Infrastructure Economy State Police',
);
/** Last words of names of companies, clubs and broadcasters. */
export const FIRM_HEADS = words(
  'Rovers United Athletic Wanderers Thistle Rangers Albion FC SC AFC CF Radio TV Television News Group Industries Capital Holdings Airlines Airways Motors Energy Mining Partners Securities Technologies Systems Electronics Pharmaceuticals Foods Lines Railways Petroleum Steel Insurance Media Entertainment Studios Brewery Breweries Telecom Ventures Enterprises Bancorp Financial Trust Times Gazette Herald Tribune Ledger Guardian Telegraph Chronicle Newspapers Express Dispatch',
);
/** Last words of works, plans and figures that the tagger takes for bodies. */
export const WORK_HEADS = words(
  'Product Plan Index Report Survey Assessment Show Strategy Agenda Policy Scheme Standard Edition Diary Chronicles Symphony Guide Handbook',
);
export const OCCASION_HEADS = words('Day Week Conference Convention Fair Exhibition Open Prix');
/** First words of organisations in other languages than English. */
export const FOREIGN_HEADS = words(
  'Banco Banca Banque Universidad Universidade Université Università Universität Universiteit Alianza Aliança Diario Diário Periódico Partido Parti Partito Partij Movimiento Movimento Mouvement Frente Federación Federação Fédération Confederación Asociación Associação Associazione Ministerio Ministério Ministère Ministero Instituto Institut Istituto Club Clube Deportivo Deportes Atlético Atletico Sporting Grupo Groupe Gruppo Compañía Companhia Compagnie Sindicato Syndicat Consejo Conselho Conseil Comisión Comissão Radio Rádio Televisión Empresa Fundación Fundação Fondation Fondazione Cámara Câmara Chambre Asamblea Assembleia Colegio Colégio Collège Escuela Escola École Hospital Hôpital Polícia Policía Cooperativa Dinamo Dynamo Spartak Lokomotiv Partizan Hapoel Maccabi Borussia Eintracht Olympique Racing Lashkar Jamaat Hizb Jamiat',
);
export const FOREIGN_BUILT = words(
  'Teatro Estadio Estádio Palacio Palácio Palazzo Plaza Praça Piazza Puente Ponte Catedral Aeropuerto Aeroporto Château Schloss Stade Museo Musée Avenida Rua Calle Rue',
);
/** Short titles in capitals. */
export const CAPITAL_TITLES = words('MLA MP MPs CEO CFO COO SI ASI DSP DCP ACP IGP PM VP MEP MSP NGO NGOs');
/** Words that stand before a role: "Special Envoy", "Supreme Director". */
export const ROLE_MODIFIERS = words(
  'Special Independent Chief General Deputy Supreme Executive Artistic Managing Assistant Regional National Senior Acting Permanent Resident Under Vice',
);
/** Feasts and holy days. */
export const FEASTS: ReadonlySet<string> = new Set(
  'Easter,Christmas,Christmas Eve,Christmas Day,Ramadan,Eid,Eid al-Fitr,Eid al-Adha,Eid Al Adha,Eid Al Fitr,Eid al Adha,Diwali,Holi,Passover,Yom Kippur,Hanukkah,Thanksgiving,Good Friday,Carnival,Lent,Ashura,Nowruz,New Year,Lunar New Year,Halloween,Vesak,Songkran'.split(
    ',',
  ),
);
/** What a firm's name ends in, after the names of its founders. */
export const FIRM_SUFFIXES = words('Inc Inc. Corp Corp. Ltd Ltd. Co Co. plc PLC LLC LLP AG NV GmbH SpA Bhd Bancorp Holdings');
