/** Honorifics and short titles that stand right before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lady lord dame baroness baron sheikh sheik king queen prince princess pope father sister brother rabbi imam rev rev. reverend bishop archbishop cardinal mullah ayatollah gen. gen general col. col colonel maj. maj major lt. lt lieutenant capt. capt captain sgt. sgt sergeant cpl. cpl corporal pvt. adm. admiral cmdr. commander sen. sen senator rep. rep congressman congresswoman gov. gov governor pres. president judge justice officer detective constable inspector superintendent marshal brigadier chief hon. honourable madam madame emperor sultan emir duke duchess count countess earl mayor councillor cllr coach dona doña alhaji alhaja sheikha datuk tengku shri smt sec. ltc brig brig. pte pte. insp. supt supt. det. mgr msgr msgr. fr. amb. atty. hon.'.split(
    ' ',
  ),
);

/** Words that end a person's title or role: "Iraqi Foreign Minister", "U.S. Embassy spokeswoman". Singular; plurals by -s or -men. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  'minister president premier rapporteur speaker whip chancellor secretary ambassador envoy spokesman spokeswoman spokesperson governor mayor senator congressman congresswoman representative lawmaker legislator mp councillor councilman councilwoman chairman chairwoman chairperson chair chief director head leader commander general colonel captain lieutenant sergeant major admiral officer inspector detective superintendent sheriff constable judge justice prosecutor attorney lawyer solicitor barrister counsel magistrate professor doctor dr scientist researcher economist analyst expert historian author writer novelist poet journalist reporter correspondent editor columnist publisher broadcaster presenter anchor critic director producer actor actress singer musician composer conductor artist painter sculptor designer architect photographer engineer manager coach captain striker midfielder defender goalkeeper keeper forward winger batsman bowler skipper player pitcher quarterback referee umpire trainer champion owner founder co-founder executive ceo cfo coo boss banker trader investor broker strategist accountant treasurer farmer fisherman teacher principal headteacher headmaster headmistress rector dean student pupil graduate nurse surgeon physician psychiatrist psychologist midwife paramedic pharmacist priest pastor bishop archbishop cardinal pope rabbi imam cleric vicar monk nun king queen prince princess emperor duke duchess sultan sheikh activist campaigner organizer organiser volunteer adviser advisor aide deputy assistant diplomat official negotiator mediator commissioner comptroller auditor hydrologist glaciologist oceanographer agronomist veterinarian sociologist anthropologist philosopher theologian linguist imam sherpa ombudsman registrar clerk administrator coordinator curator librarian geologist biologist meteorologist forecaster seismologist astronomer physicist chemist mathematician archaeologist climatologist ecologist epidemiologist virologist conservationist driver pilot astronaut sailor soldier guard firefighter policeman policewoman resident neighbor neighbour witness victim survivor suspect defendant father mother son daughter brother sister wife husband widow widower partner uncle aunt cousin grandfather grandmother grandson nephew niece chef barber baker builder carpenter plumber electrician miner worker unionist shopkeeper trader'.split(
    ' ',
  ),
);

export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  'mrs mrs. ms ms. miss lady dame baroness queen princess sister madam madame duchess countess spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman actress mother daughter wife widow aunt grandmother niece headmistress nun sportswoman airwoman midwife waitress heroine empress alderwoman saleswoman'.split(
    ' ',
  ),
);
export const MALE_WORDS: ReadonlySet<string> = new Set(
  'mr mr. sir lord king prince pope father brother imam rabbi sultan emir duke count earl sheikh spokesman chairman congressman councilman policeman businessman actor son husband widower uncle grandfather nephew headmaster monk priest cardinal archbishop fisherman batsman sportsman airman waiter emperor alderman salesman mullah ayatollah'.split(
    ' ',
  ),
);
