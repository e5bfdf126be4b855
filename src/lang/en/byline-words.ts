/** News agencies and wire services, lower case, without "the": never a person. */
export const AGENCIES: ReadonlySet<string> = new Set(
  'associated press|ap|reuters|thomson reuters|agence france-presse|agence france presse|afp|afp news|bloomberg|bloomberg news|press association|pa|pa media|press trust of india|pti|ani|asian news international|ians|uni|canadian press|australian associated press|aap|united press international|upi|xinhua|tass|interfax|ria novosti|dpa|efe|ansa|kyodo|kyodo news|jiji|yonhap|anadolu|anadolu agency|bernama|antara|dow jones|dow jones newswires|marketwatch|business wire|pr newswire|globe newswire|globenewswire|accesswire|zenger news|newsroom afrika|african news agency|ana|inter press service|tribune news service|mcclatchy|cox media group|gannett|hearst|postmedia|news corp|agencies|agency|wires|wire services|wire reports|news wires|stringer'.split(
    '|',
  ),
);

/** A last word that makes a name an organisation's or a desk's. */
export const DESK_WORDS: ReadonlySet<string> = new Set(
  'staff desk bureau newsroom team agency agencies service services news newspaper newswire wire wires press media network networks times post herald tribune gazette journal chronicle observer guardian telegraph mirror express star sun mail today daily weekly magazine review online radio tv television broadcasting channel group inc llc ltd corporation institute university center centre foundation association committee council society board editors reporters writers correspondents contributors advisor.com advance business sports entertainment politics world international india uk usa video digital web admin administrator editor editorial webmaster publisher moderator newsletter blog partner content studio syndicate conversation'.split(
    ' ',
  ),
);

/** Of these, words that are surnames too: "Siri H. Sun", "Per Press". */
export const DESK_SURNAMES: ReadonlySet<string> = new Set('sun star press post daily mail times journal wire world'.split(' '));

/** Words that begin the names of papers and agencies, besides places. */
export const PAPER_STARTS: ReadonlySet<string> = new Set(
  'the daily sunday saturday morning evening weekly national international financial associated united canadian african european asian american british australian irish scottish free new news local huffington business sports medical agence inter press central east eastern west western north northern south southern world global'.split(
    ' ',
  ),
);

/** The role a person signs with: the last word of "Political Correspondent", "Staff Writer". */
export const BYLINE_ROLES: ReadonlySet<string> = new Set(
  'editor editors editor-in-chief editor-at-large writer writers reporter reporters correspondent correspondents columnist columnists journalist journalists contributor contributors critic reviewer producer photographer photojournalist videographer analyst blogger commentator presenter anchor broadcaster freelancer intern fellow author publisher director founder president ceo chairman professor lecturer researcher scientist economist historian strategist spokesman spokeswoman staffer chief'.split(
    ' ',
  ),
);

/** Words that stand before a role: "Senior Political", "AP National Security". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  'senior chief deputy bureau auto labor labour energy business assistant associate managing executive contributing lead principal former staff freelance guest special political politics business sports sport football cricket tennis golf racing science health medical education technology tech environment climate diplomatic foreign home affairs world international national regional local city state crime court courts legal security defence defense military religion religious arts culture entertainment film music tv media royal consumer money personal finance economics economic financial industrial transport travel food fashion lifestyle social community digital online web multimedia data investigations investigative features feature news breaking general assignment night weekend sunday white house westminster parliamentary congressional europe european asia africa african america american us u.s. uk ap reuters bbc cnn afp'.split(
    ' ',
  ),
);

/** Small words inside people's names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di du da das do dos la le les van von vom zu zum ter ten te bin bint ibn al el ben abu af av y e i of o’ mac st st. ní nic'.split(
    ' ',
  ),
);

/** Letters after a name: degrees and honours, lower case without full stops. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'phd md ma ba bsc msc mba ms rd rdn rn lcsw apd mph dds dvm jd esq jr sr ii iii iv obe mbe cbe qc kc mp frs facs cfp cpa cfa ccn np do edd dphil ldn cdn faan'.split(
    ' ',
  ),
);

/** Accounts, not people. */
export const ACCOUNTS: ReadonlySet<string> = new Set(
  'admin administrator webmaster editor editors editorial staff guest anonymous unknown contributor contributors author reporter reporters correspondent moderator user root none null undefined site news newsroom author name subscribe gastautor гость'.split(
    ' ',
  ),
);
