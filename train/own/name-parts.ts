/** Parts of names as they are formed around the world: first parts, last parts, and how they join. Common names, written by hand. */
export interface NameStyle {
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** How often it is drawn. */
  readonly weight: number;
  readonly join?: (first: string, last: string, other: string) => string;
}

const words = (list: string) => list.split(' ');
const hyphened = (first: string, _last: string, other: string) => `${first}-${other.toLowerCase()}`;

export const NAME_STYLES: readonly NameStyle[] = [
  {
    weight: 2,
    first: words('Jin Min Sung Hyun Ji Young Seung Kyung Dong Sang Tae Woo Eun Hye Mi Soo'),
    last: words('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Moon Bae'),
    join: (first, last, other) => `${last} ${hyphened(first, last, other)}`,
  },
  {
    weight: 2,
    first: words('Wei Jun Ming Hua Xiaoping Jianguo Yan Li Hong Guoqiang Zhiyuan Mei Ying Hao Lei Tao Yuan Zemin Yifan'),
    last: words('Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Tang'),
    join: (first, last) => `${last} ${first}`,
  },
  {
    weight: 2,
    first: words('Ka Wing Chi Kwok Siu Tsz Yuen Man Pui Ho Hon Kin'),
    last: words('Chan Wong Cheung Lau Leung Ng Lam Tang Ho Kwok Yip Tsang Lo Fung Mak'),
    join: (first, last, other) => `${last} ${hyphened(first, last, other)}`,
  },
  {
    weight: 3,
    first: words(
      'Ahmed Mohammed Mahmoud Khalid Omar Hassan Hussein Ali Yusuf Ibrahim Tariq Nasser Faisal Salem Samir Walid Rania Fatima Layla Noura Abdullah Hamad Mustafa',
    ),
    last: words(
      'Masri Hashimi Maliki Jaafari Zahrani Ghamdi Otaibi Shammari Tikriti Kuwari Thani Sabah Hariri Najjar Khatib Sadr Assad Bashir Dosari Razouki',
    ),
    join: (first, last) => `${first} al-${last}`,
  },
  {
    weight: 1,
    first: words('Ahmed Mohammed Khalid Hamad Saud Sultan Tamim Jassim Faisal Nawaf Saleh'),
    last: words('Khalifa Mubarak Rashid Thani Nahyan Saud Sabah Said Maktoum'),
    join: (first, last, other) => `${first} bin ${other} Al ${last}`,
  },
  {
    weight: 4,
    first: words(
      'Rajesh Sunil Anil Priya Sanjay Ravi Manoj Deepak Lakshmi Arun Vijay Suresh Ramesh Kavita Nirmala Ashok Mohan Harish Amit Pooja Meena Arvind Venkatesh',
    ),
    last: words(
      'Sharma Patel Gupta Reddy Rao Iyer Nair Menon Verma Yadav Singh Chatterjee Banerjee Mukherjee Desai Joshi Pillai Krishnan Mishra Chauhan Naidu Gowda',
    ),
  },
  {
    weight: 2,
    first: words('A B C D G H J K M N P R S T V'),
    last: words('Krishnan Murugan Subramanian Ramachandran Natarajan Rajan Venkataraman Shetty Gowda Chidambaram Selvam Pandian'),
    join: (first, last, other) => (other < 'J' ? `${first} ${last}` : `${first}. ${other}. ${last}`),
  },
  {
    weight: 4,
    first: words(
      'Kwame Kofi Kwabena Yaw Ama Abena Akosua Emeka Chinedu Ngozi Chidi Amina Bola Tunde Segun Musa Aliyu Wanjiku Kamau Njeri Otieno Achieng Juma Neema Thabo Sipho Nomsa Tendai Farai Mamadou Ousmane Fatou Awa',
    ),
    last: words(
      'Mensah Owusu Boateng Asante Osei Appiah Okafor Okonkwo Eze Adeyemi Ogunleye Bello Abubakar Danjuma Kimani Mwangi Odhiambo Kiprotich Wambui Mwale Banda Phiri Moyo Ncube Dlamini Nkosi Zulu Diallo Traore Keita Ndiaye Diop Camara Jallow Ceesay',
    ),
  },
  {
    weight: 4,
    first: words(
      'José María Juan Carlos Luis Ana Jorge Miguel Pedro Rosa Carmen Javier Alejandro Gabriela Sergio Raúl Andrés Daniela Lucía Mario Ricardo Óscar',
    ),
    last: words(
      'García Rodríguez Hernández López Martínez González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Vargas Castro Ortega Mendoza Rojas Morales Quispe Mamani Zelaya Chamorro',
    ),
    join: (first, last, other) => (other.length % 2 === 0 ? `${first} ${last}` : `${first} ${other} ${last}`),
  },
  {
    weight: 1,
    first: words('José María Juan Luis Ana Inés Marcela Pablo Esteban'),
    last: words('Cruz Vega Torre Fuente Rosa Peña Hoz Rúa'),
    join: (first, last) => `${first} de la ${last}`,
  },
  {
    weight: 2,
    first: words('João Paulo Marcos Fernanda Luiz Ronaldo Beatriz Eduardo Tiago Rafael Rui Nuno Renata'),
    last: words('Silva Santos Costa Souza Oliveira Pereira Lima Ferreira Almeida Ribeiro Carvalho Nascimento'),
    join: (first, last) =>
      last.endsWith('s') ? `${first} dos ${last}` : last.length % 2 === 0 ? `${first} da ${last}` : `${first} ${last}`,
  },
  {
    weight: 1,
    first: words('Jan Pieter Willem Hendrik Annelies Sanne Maarten Joost Els'),
    last: words('Berg Dijk Velde Meer Linden Broek Heuvel Laan Pol Horst'),
    join: (first, last) => `${first} van ${last.length % 2 === 0 ? 'der ' : ''}${last}`,
  },
  {
    weight: 2,
    first: words(
      'Hans Klaus Jürgen Sabine Pierre Jean François Claire Marco Giulia Giovanni Sven Lars Ingrid Mikael Anders Piotr Katarzyna Zoltán Jiří Nikos',
    ),
    last: words(
      'Müller Schneider Weber Dubois Moreau Lefebvre Rossi Bianchi Ricci Lindqvist Johansen Nielsen Virtanen Kowalski Nowak Szabó Novák Papadopoulos Petrov Ivanov Horvat',
    ),
  },
  {
    weight: 2,
    first: words('Sergei Dmitry Vladimir Yuri Olga Natalia Andriy Oleksandr Mykola Nursultan Gulnara Ilham Zoran Goran Milica Dragan'),
    last: words(
      'Sokolov Kuznetsov Popov Morozov Shevchenko Kovalenko Bondarenko Aliyev Mammadov Abdullayev Jovanović Petrović Nikolić Marković',
    ),
  },
  {
    weight: 2,
    first: words(
      'Nguyen Tran Somchai Prayut Suda Anucha Budi Siti Agus Dewi Joko Aung Myint Thida Sokha Maria Jose Rodrigo Grace Hiroshi Kenji Yuki Takeshi Naoko',
    ),
    last: words(
      'Van Duc Minh Chaiyaporn Srisuwan Wongsuwan Santoso Wijaya Hidayat Tun Zaw Win Samnang Reyes Bautista Aquino Dela Tanaka Suzuki Yamamoto Watanabe Kobayashi',
    ),
  },
];
