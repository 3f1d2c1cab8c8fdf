import { headerWords } from './header-words';

/**
 * What columns of contacts, companies, products and payments are called in English, German, French and Spanish. Left
 * stands what is meant; a target field means it too when one of its names is in the list.
 */
const NAMES: Readonly<Record<string, string>> = {
  external_id:
    'record id|external id|customer id|customer number|kundennummer|kunden nr|numero client|numero de cliente|id',
  full_name:
    'name|full name|display name|contact name|contact|file as|vollstandiger name|kontakt|kontaktname|nom complet|nombre completo|contacto',
  first_name: 'first name|firstname|given name|forename|fname|vorname|prenom|nombre|nombre de pila',
  middle_name: 'middle name|additional name|zweiter vorname|deuxieme prenom|segundo nombre',
  last_name:
    'last name|lastname|family name|surname|lname|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos',
  name_prefix: 'name prefix|prefix|salutation|anrede|civilite|tratamiento',
  name_suffix: 'name suffix|suffix',
  nickname: 'nickname|spitzname|surnom|apodo',
  email:
    'email|email address|emailaddress|primary email|email 1|email 1 value|work email|mail|mail address|mailadresse|email adresse|emailadresse|courriel|adresse email|adresse electronique|correo|correo electronico|email de contacto',
  email_2:
    'email 2|email 2 address|email 2 value|secondary email|additional email|second email|email 2 adresse',
  phone:
    'phone|phone number|phonenumber|telephone|telephone number|tel|primary phone|phone 1|phone 1 value|business phone|work phone|office phone|telefon|telefonnummer|rufnummer|telefon geschaftlich|numero de telephone|telefono|numero de telefono',
  mobile_phone:
    'mobile|mobile phone|mobile phone number|mobile number|cell|cell phone|cellphone|handy|handynummer|mobil|mobiltelefon|mobilnummer|portable|telephone portable|movil|telefono movil|celular',
  phone_2: 'phone 2|phone 2 value|business phone 2|home phone|other phone|telefon privat|telephone domicile',
  company:
    'company|company name|companyname|organization|organisation|organization name|organization 1 name|organisation name|account name|associated company|primary company|business name|firma|firmenname|unternehmen|unternehmensname|societe|entreprise|raison sociale|empresa|nombre de la empresa|compania|razon social',
  legal_name: 'legal name|registered name|rechtlicher name|denomination sociale',
  job_title:
    'job title|jobtitle|position|role|function|organization title|organization 1 title|berufsbezeichnung|stellenbezeichnung|funktion|poste|fonction|intitule du poste|cargo|puesto',
  title: 'title|titel|titre|titulo',
  department: 'department|organization department|abteilung|departamento',
  street:
    'street|street address|street address 1|address|address line 1|address 1|address 1 street|business street|billing street|strasse|strasse und hausnummer|adresse|anschrift|rue|calle|direccion|domicilio',
  street_2:
    'street 2|street address 2|address line 2|address 2|address 1 extended address|business street 2|adresszusatz|complement d adresse',
  city: 'city|town|address 1 city|business city|billing city|ort|stadt|ville|ciudad|localidad|poblacion',
  region:
    'state|region|state region|province|county|address 1 region|business state|billing state|bundesland|kanton|etat|departement|provincia|estado',
  postal_code:
    'postal code|postalcode|zip|zip code|zipcode|zip postal code|postcode|address 1 postal code|business postal code|plz|postleitzahl|code postal|codigo postal|cp',
  country:
    'country|country region|countryregion|address 1 country|business country|business country region|billing country|land|pays|pais',
  website:
    'website|web site|web page|website url|url|homepage|website 1 value|personal web page|webseite|internetseite|site web|sitio web|pagina web',
  domain: 'domain|domain name|company domain name|domane|domaine|dominio',
  industry: 'industry|branche|secteur|secteur d activite|sector|industria',
  employees:
    'employees|number of employees|mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|nombre d employes|effectif|numero de empleados',
  annual_revenue: 'annual revenue|revenue|jahresumsatz|umsatz|chiffre d affaires|ingresos anuales',
  tax_number:
    'tax number|tax id|taxnumber|vat number|vat id|vat|ust id|ust idnr|ust id nr|umsatzsteuer id|steuernummer|numero de tva|numero tva|tva|nif|cif|nif cif|rfc',
  birthday:
    'birthday|birth date|date of birth|geburtstag|geburtsdatum|date de naissance|anniversaire|fecha de nacimiento|cumpleanos',
  notes:
    'notes|note|comments|comment|remarks|notizen|notiz|bemerkung|bemerkungen|kommentar|remarques|commentaires|notas|comentarios|observaciones',
  labels:
    'labels|label|tags|tag|group membership|categories|category|gruppen|kategorien|schlagworte|etiquettes|categorie|etiquetas',
  owner: 'owner|contact owner|company owner|account owner|zustandig|inhaber|proprietaire|propietario',
  created_at:
    'create date|created|created at|created date|creation date|erstellt|erstellt am|erstellungsdatum|date de creation|fecha de creacion',
  last_activity_at:
    'last activity|last activity date|last contacted|letzte aktivitat|derniere activite|ultima actividad',
  lifecycle_stage: 'lifecycle stage|stage|phase|etape du cycle de vie|etapa del ciclo de vida',
  lead_status: 'lead status|status|statut|estado del lead',
  language: 'language|locale|preferred language|sprache|langue|idioma',
  timezone: 'time zone|timezone|zeitzone|fuseau horaire|zona horaria',
  date: 'date|transaction date|booking date|datum|buchungsdatum|buchungstag|fecha|date operation|date d operation',
  due_date:
    'due date|due|fallig|fallig am|falligkeitsdatum|faelligkeitsdatum|echeance|date d echeance|vencimiento|fecha de vencimiento',
  amount: 'amount|total|sum|betrag|summe|gesamtbetrag|montant|importe|monto',
  currency: 'currency|currency code|wahrung|waehrung|devise|monnaie|moneda|divisa',
  description:
    'description|memo|details|beschreibung|verwendungszweck|buchungstext|bezeichnung|libelle|designation|descripcion|concepto',
  reference:
    'reference|reference number|number|referenz|belegnummer|rechnungsnummer|invoice number|numero de facture|numero de factura|referencia',
  quantity: 'quantity|qty|menge|anzahl|quantite|cantidad',
  unit_price: 'unit price|price|einzelpreis|preis|prix|prix unitaire|precio|precio unitario',
  sku: 'sku|item number|article number|artikelnummer|code article|referencia articulo|codigo',
};

const CONCEPT_BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([concept, names]) =>
    names.split('|').map((name): [string, string] => [name, concept]),
  ),
);

/** The meanings themselves: `first_name`, `email`, … */
export const CONCEPTS: readonly string[] = Object.keys(NAMES);

/** What a header or a field name means, or undefined. */
export function conceptOf(name: string): string | undefined {
  return CONCEPT_BY_NAME.get(headerWords(name));
}

/** All names of a concept as plain words. */
export function namesOf(concept: string): readonly string[] {
  return NAMES[concept]?.split('|') ?? [];
}
