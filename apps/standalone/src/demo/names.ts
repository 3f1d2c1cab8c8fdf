/** Everybody here is made up; addresses end in .example, which nobody can own. */
export const COMPANIES = [
  ['Alsterblick Hotels', 'Hospitality'],
  ['Brandt & Töchter', 'Retail'],
  ['Deichkontor', 'Food'],
  ['Elbwerk Maschinenbau', 'Manufacturing'],
  ['Fischmarkt Feinkost', 'Food'],
  ['Grünspan Energie', 'Energy'],
  ['Hafenlicht Immobilien', 'Real estate'],
  ['Isebek Verlag', 'Publishing'],
  ['Jollenfeld Reisen', 'Travel'],
  ['Kranich Logistik', 'Logistics'],
  ['Lindenhof Kliniken', 'Healthcare'],
  ['Möwennest Kitas', 'Education'],
  ['Nordlicht Software', 'Software'],
  ['Ostufer Architekten', 'Architecture'],
  ['Pinneberger Baumschulen', 'Gardening'],
  ['Quartier Acht', 'Real estate'],
  ['Reetdach Manufaktur', 'Crafts'],
  ['Speicherstadt Kaffee', 'Food'],
  ['Tidenhub Finanz', 'Finance'],
  ['Uhlenhorst Optik', 'Retail'],
  ['Vierlande Gemüse', 'Food'],
  ['Wattwurm Outdoor', 'Retail'],
  ['Anker & Partner', 'Legal'],
  ['Backhaus Holm', 'Food'],
  ['Cuxwind Anlagen', 'Energy'],
  ['Dünensand Kosmetik', 'Retail'],
  ['Eppendorfer Zahnärzte', 'Healthcare'],
  ['Flutwelle Schwimmschule', 'Sports'],
  ['Geest Versicherungsmakler', 'Finance'],
  ['Heidekraut Naturkost', 'Food'],
  ['Inselpost', 'Publishing'],
  ['Jenisch Stiftung', 'Non-profit'],
  ['Kattwyk Stahl', 'Manufacturing'],
  ['Leuchtturm Lernhilfe', 'Education'],
  ['Marsch Mobil', 'Automotive'],
  ['Niendorf Akustik', 'Manufacturing'],
  ['Övelgönne Yachten', 'Leisure'],
  ['Planten Blumen', 'Gardening'],
  ['Rothenbaum Tennis', 'Sports'],
  ['Sankt Pauli Studios', 'Media'],
  ['Tonndorf Film', 'Media'],
  ['Überseebrücke Events', 'Events'],
  ['Veddel Recycling', 'Environment'],
  ['Wilhelmsburg Möbel', 'Retail'],
  ['Zollkanal Spedition', 'Logistics'],
  ['Airbrook Drohnen', 'Technology'],
  ['Billwerder Bio', 'Food'],
  ['Curslack Gartenbau', 'Gardening'],
  ['Dammtor Personal', 'Services'],
  ['Eimsbüttel Räder', 'Retail'],
  ['Finkenwerder Boote', 'Manufacturing'],
  ['Großneumarkt Mode', 'Retail'],
  ['Harvestehude Privatpraxis', 'Healthcare'],
  ['Jarrestadt Genossenschaft', 'Real estate'],
  ['Kirchwerder Milch', 'Food'],
  ['Lokstedt Medientechnik', 'Media'],
  ['Moorfleet Autohaus', 'Automotive'],
  ['Neugraben Solar', 'Energy'],
  ['Ottensen Musikschule', 'Education'],
  ['Poppenbüttel Pflege', 'Healthcare'],
] as const;

export const FORMS = ['GmbH', 'GmbH & Co. KG', 'AG', 'e. K.', 'UG'];

export const FIRST_NAMES = [
  'Anna',
  'Bela',
  'Carla',
  'David',
  'Elif',
  'Finn',
  'Greta',
  'Hannes',
  'Ida',
  'Jonas',
  'Katrin',
  'Lars',
  'Meike',
  'Nils',
  'Olga',
  'Paul',
  'Ronja',
  'Sven',
  'Tuba',
  'Ulrich',
  'Vera',
  'Wiebke',
  'Yasin',
  'Zoe',
];

export const LAST_NAMES = [
  'Albers',
  'Behrens',
  'Claussen',
  'Demir',
  'Ehlers',
  'Friedrichs',
  'Gerdes',
  'Hansen',
  'Ibsen',
  'Jansen',
  'Kruse',
  'Lorenzen',
  'Matthiesen',
  'Nissen',
  'Ohlsen',
  'Petersen',
  'Rohwer',
  'Schmidt',
  'Thomsen',
  'Uhl',
  'Voss',
  'Wulf',
  'Yilmaz',
  'Zimmermann',
];

export const TITLES = [
  'Managing director',
  'Head of marketing',
  'Marketing manager',
  'Head of digital',
  'Office manager',
  'Product manager',
];

export const STREETS = [
  'Deichstraße',
  'Große Bleichen',
  'Hafenweg',
  'Kirchenallee',
  'Lange Reihe',
  'Mühlenkamp',
  'Ottenser Hauptstraße',
  'Schulterblatt',
];

export const PROJECT_KINDS = [
  'Website relaunch',
  'Online shop',
  'Corporate design',
  'Campaign site',
  'Booking portal',
  'Product film',
  'Intranet',
  'Landing pages',
];

export const LOST = [
  ['price', 'Went with an offer a third below ours.'],
  ['timing', 'Put off until the next budget.'],
  ['competitor', 'Chose the agency of their group.'],
  ['no_decision', 'Nobody answered after the proposal.'],
  ['fit', 'Wanted print, not digital.'],
] as const;

export const UNQUALIFIED = [
  'No budget this year',
  'Student project',
  'Looking for an employee, not an agency',
  'Out of our region',
];

/** `Övelgönne Yachten` → `oevelgoenne-yachten` */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
