/** A dump of a page as some program or reader made it, and the blocks of its article. All people and places are invented. */
export interface DumpSample {
  readonly name: string;
  readonly raw: string;
  readonly body: readonly string[];
  readonly headline?: string;
}

const PIER = [
  'PORT HALDEN, Norway -- The harbour council closed the old ferry pier on Tuesday after engineers found deep cracks in four of its twelve pillars.',
  '"We had no other choice," said Marta Ellingsen, who chairs the council. "The pier is not safe for families, and it will not be safe this winter."',
  'The ferry company, which carries about 4,000 passengers a day, said it would appeal. Its spokesman, Thomas Okafor, called the vote hasty and poorly prepared.',
  'Repairs are expected to last until March and to cost 14.5 million euros, according to a report that the council published last week.',
] as const;

/** Wraps a text at `width` columns, each line after `indent` spaces. */
function wrap(text: string, width: number, indent = '', first = indent): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line += (line.trim() === '' ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

export const DUMPS: readonly DumpSample[] = [
  {
    name: 'a page with quotes, a gallery, a list in the middle and the standfirst below the headline',
    headline: 'Council closes ferry pier over cracks',
    raw: [
      'Home   World   Sport   Weather   Money   Science   Travel   Living   Business   Letters',
      'Council closes ferry pier over cracks',
      'Towns on the fjord argue about who should have looked at the pillars',
      'By Ada Lund and Per do Vale',
      `${PIER[0]}`,
      'A diver goes down to the pillars of the pier.\nClick to view previous image\n1 of 4\nClick to view next image',
      `${PIER[1]} Video Watch the divers go down »`,
      "Don't Miss\n\n  • Ferry prices go up again\n  • New bakery opens on the quay",
      `${PIER[2]}`,
      'RELATED QUOTES\nSymbol   Last   Change\nFRY    4.37   -0.54   -11.00\nDRG   26.10   -0.59    -2.21\nQuotes delayed 20 minutes. What is this?',
      `${PIER[3]}`,
      'ADVERTISEMENT\n[300x250]',
      'With a report from Siri Dahl',
      'To send this story by SMS, key in HP and send to 2910.',
      'Copyright 2006 Halden Post. All rights reserved.',
    ].join('\n\n'),
    body: PIER,
  },
  {
    name: 'lynx, the headline flush left above a name and a date',
    headline: 'Council closes ferry pier over cracks',
    raw: [
      '   [1]Skip to content',
      '   [2]Halden Post Online - the news of both towns',
      '   [3]Home > [4]News > [5]Harbour',
      'Council closes ferry pier over cracks',
      '   Ada Lund\n   12 February 2009 08:15',
      '   [6]Email this article   Smaller text   Larger text',
      ...PIER.map((p) => wrap(p, 72, '   ')),
      '   [7]About us | [8]Advertise',
    ].join('\n\n'),
    body: PIER,
  },
  {
    name: 'wire copy, hard-wrapped at 72 columns, paragraphs apart',
    headline: 'Council closes ferry pier over cracks',
    raw: [
      'Council closes ferry pier over cracks',
      'By Ada Lund',
      ...PIER.map((p) => wrap(p, 72)),
      'Copyright 1998 Halden Wire. All rights reserved.',
      '-30-',
    ].join('\n\n'),
    body: PIER,
  },
  {
    name: 'hard-wrapped at 65 columns, paragraphs told by their indent alone',
    raw: [
      'Main menu',
      'News Sport Weather',
      '',
      'COUNCIL CLOSES FERRY PIER',
      '',
      ...PIER.map((p) => wrap(p, 65, '', '    ')),
      '',
      'Back to top',
    ].join('\n'),
    body: PIER,
  },
  {
    name: 'lynx: link marks, bullets, list of references',
    headline: 'Council closes ferry pier over cracks',
    raw: [
      '   [1]Skip to content [2]Halden Post',
      '     * [3]Home\n     * [4]World\n     * [5]Sport\n     * [6]Opinion',
      '                     Council closes ferry pier over cracks',
      '   By [7]Ada Lund',
      ...PIER.map((p) => wrap(p.replace('ferry company', '[8]ferry company'), 72, '   ')),
      '   [9]Print [10]E-mail',
      '   [11]About us | [12]Contact | [13]Privacy policy',
      'References',
      '   1. https://post.example/#main\n   2. https://post.example/\n   3. https://post.example/home\n   4. https://post.example/world\n   5. https://post.example/sport',
    ].join('\n\n'),
    body: PIER,
  },
  {
    name: 'w3m: menus by pipes, wrapped at 78 columns',
    raw: [
      'Halden Post\nHome | World | Business | Sport | Weather | Jobs',
      'You are here: Home > News > Local',
      'Council closes ferry pier over cracks',
      'Tuesday, December 4, 2007',
      ...PIER.map((p) => wrap(p, 78)),
      'E-mail this story | Print this story | Share on Facebook',
      'Most popular stories\nStorm takes roof off school\nFerry prices up again\nNew bakery opens on the quay\nCouncil votes on parking',
      'Terms of use | Privacy policy | Contact us | Advertise with us',
    ].join('\n\n'),
    body: PIER,
  },
  {
    name: 'one line a paragraph, share lines, captions, related stories inside',
    headline: 'Council closes ferry pier over cracks',
    raw: [
      'Home',
      'News',
      'Local',
      'Council closes ferry pier over cracks',
      'By Ada Lund',
      'Published 4 December 2012',
      'Share on Facebook',
      'Share on Twitter',
      '12 comments',
      'Workers fence off the pier in Port Halden. (AP Photo/Per Moe)',
      PIER[0],
      'Advertisement',
      PIER[1],
      'Related stories',
      'Storm takes roof off school',
      'Ferry prices up again',
      PIER[2],
      PIER[3],
      'Follow us on Twitter',
      'Leave a comment',
      'Jon says: I never liked that pier anyway, good riddance to it.',
      '© 2012 Halden Post. All rights reserved.',
    ].join('\n'),
    body: PIER,
  },
  {
    name: 'Markdown: links, image, emphasis, subheading, list of sentences',
    headline: 'Council closes ferry pier over cracks',
    raw: [
      '[Home](https://post.example/) [World](https://post.example/world) [Sport](https://post.example/sport)',
      '# Council closes ferry pier over cracks',
      '![The pier](https://img.example/pier.jpg)',
      PIER[0],
      PIER[1].replace('Marta Ellingsen', '**Marta Ellingsen**'),
      '## What happens now',
      PIER[2].replace('ferry company', '[ferry company](https://ferry.example/)'),
      '* Buses run from the station every ten minutes until spring.\n* Tickets bought before Tuesday stay valid on the buses.',
      PIER[3],
      '[Read more about the pier](https://post.example/pier)',
      '[Storm takes roof off school](https://post.example/storm)',
    ].join('\n\n'),
    body: [
      PIER[0],
      PIER[1],
      'What happens now',
      PIER[2],
      'Buses run from the station every ten minutes until spring.',
      'Tickets bought before Tuesday stay valid on the buses.',
      PIER[3],
    ],
  },
  {
    name: 'cookie notice, newsletter box, time stamps, comments below',
    raw: [
      'We use cookies to improve your visit. By continuing to browse you accept our cookies.',
      'Accept all',
      'Subscribe now',
      'Council closes ferry pier over cracks',
      '5 min read',
      'Updated 2 hours ago',
      PIER[0],
      'Sign up for our newsletter to get the latest news from Port Halden in your inbox.',
      PIER[1],
      PIER[2],
      PIER[3],
      'If you enjoyed this story, subscribe to our daily newsletter.',
      'Comments',
      'harbourfan22',
      '3 days ago',
      'About time somebody looked at those pillars. My uncle fell through a plank there.',
      'Reply',
      'Trending',
      'Storm takes roof off school',
      'Ferry prices up again',
    ].join('\r\n\r\n'),
    body: PIER,
  },
  {
    name: 'teasers with sentences at the foot are not the article',
    raw: [
      ...PIER,
      'More from Halden Post',
      'Storm takes roof off school',
      'Classes were moved to the church hall on Monday.',
      'Ferry prices up again',
      'A single ticket now costs more than a loaf of bread.',
      'New bakery opens on the quay',
      'It sells bread, and little else.',
    ].join('\n\n'),
    body: PIER,
  },
  {
    name: 'short paragraphs, speech and a list inside stay',
    raw: [
      'Skip to main content',
      'Share',
      PIER[0],
      '"No."',
      'That was all she said when asked whether she would step down.',
      'The council will vote again on three plans:',
      '• a new pier of steel\n• a bridge to the island\n• nothing at all',
      PIER[2],
      'He had heard it before.',
      PIER[3],
    ].join('\n\n'),
    body: [
      PIER[0],
      '"No."',
      'That was all she said when asked whether she would step down.',
      'The council will vote again on three plans:',
      'a new pier of steel',
      'a bridge to the island',
      'nothing at all',
      PIER[2],
      'He had heard it before.',
      PIER[3],
    ],
  },
  {
    name: 'chrome glued to the end of a paragraph',
    raw: [
      'Decrease font Enlarge font',
      ...PIER.slice(0, 3),
      `${PIER[3]} E-mail to a friend E-mail to a friend`,
      '• E-mail\n• Save\n• Print',
    ].join('\n\n'),
    body: PIER,
  },
  {
    name: 'a copy of the text in full is read once',
    raw: ['Skip to content', 'Print this story', ...PIER, 'Advertisement', PIER.join(' ')].join('\n\n'),
    body: PIER,
  },
];
