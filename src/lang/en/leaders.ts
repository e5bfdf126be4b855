/** Heads of states and parties whom news calls by one name without a word more. Facts, written by hand; common words are left out, and
 * names that neither WikiGold, the Groningen Meaning Bank nor our corpus has. */
export const LEADERS: ReadonlySet<string> = new Set(
  'Trump,Biden,Obama,Clinton,Reagan,Nixon,Kennedy,Roosevelt,Truman,Eisenhower,Pence,McCain,Romney,Pelosi,McConnell,Kissinger,Rumsfeld,Cheney,Putin,Medvedev,Gorbachev,Stalin,Lenin,Zelensky,Lukashenko,Yushchenko,Yanukovych,Tymoshenko,Saakashvili,Nazarbayev,Merkel,Scholz,Schroeder,Macron,Hollande,Sarkozy,Chirac,Thatcher,Blair,Sunak,Starmer,Berlusconi,Meloni,Salvini,Renzi,Draghi,Prodi,Rajoy,Zapatero,Aznar,Orban,Tusk,Kaczynski,Erdogan,Netanyahu,Sharon,Olmert,Rabin,Arafat,Abbas,Assad,Mubarak,Morsi,Sisi,Gaddafi,Gadhafi,Nasser,Sadat,Saddam,Khamenei,Khomeini,Ahmadinejad,Rafsanjani,Maliki,Karzai,Ghani,Musharraf,Bhutto,Zardari,Modi,Nehru,Gandhi,Vajpayee,Hasina,Xi,Mao,Deng,Jiang,Abe,Koizumi,Suga,Marcos,Aquino,Thaksin,Suu Kyi,Mandela,Mbeki,Zuma,Mugabe,Museveni,Kibaki,Kenyatta,Obasanjo,Kabila,Chavez,Chávez,Maduro,Castro,Lula,Kirchner,Macri,Morales,Pinochet,Allende,Fujimori,Uribe,Correa,Ortega,Peron,Perón,Trudeau,Harper,Ardern,Rudd,Gillard,Albanese,Hitler,Franco,Churchill,Zawahiri,bin Laden,Annan,Guterres,Ban Ki-moon'.split(
    ',',
  ),
);
