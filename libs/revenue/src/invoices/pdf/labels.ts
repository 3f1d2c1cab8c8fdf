export interface PdfLabels {
  readonly invoice: string;
  readonly creditNote: string;
  readonly draft: string;
  readonly paid: string;
  readonly void: string;
  readonly from: string;
  readonly billTo: string;
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly supplyDate: string;
  readonly poNumber: string;
  readonly taxNumber: string;
  readonly registrationNumber: string;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discount: string;
  readonly tax: string;
  readonly amount: string;
  readonly subtotal: string;
  readonly discountTotal: string;
  readonly taxOn: (name: string, base: string) => string;
  readonly total: string;
  readonly amountPaid: string;
  readonly amountCredited: string;
  readonly amountWrittenOff: string;
  readonly balanceDue: string;
  readonly payment: string;
  readonly paymentReference: string;
  readonly notes: string;
  readonly terms: string;
  readonly page: (page: number, pages: number) => string;
  readonly reverseCharge: string;
  readonly exempt: string;
  readonly zeroRated: string;
}

const EN: PdfLabels = {
  invoice: 'Invoice',
  creditNote: 'Credit note',
  draft: 'Draft',
  paid: 'Paid',
  void: 'Void',
  from: 'From',
  billTo: 'Bill to',
  number: 'Number',
  issueDate: 'Issue date',
  dueDate: 'Due date',
  supplyDate: 'Date of supply',
  poNumber: 'PO number',
  taxNumber: 'Tax ID',
  registrationNumber: 'Registration no.',
  description: 'Description',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  discount: 'Discount',
  tax: 'Tax',
  amount: 'Amount',
  subtotal: 'Subtotal',
  discountTotal: 'Discount',
  taxOn: (name, base) => `${name} on ${base}`,
  total: 'Total',
  amountPaid: 'Paid',
  amountCredited: 'Credited',
  amountWrittenOff: 'Written off',
  balanceDue: 'Balance due',
  payment: 'Payment',
  paymentReference: 'Payment reference',
  notes: 'Notes',
  terms: 'Terms',
  page: (page, pages) => `Page ${page} of ${pages}`,
  reverseCharge: 'Reverse charge: the customer accounts for the tax.',
  exempt: 'Exempt from tax.',
  zeroRated: 'Zero-rated supply.',
};

const DE: PdfLabels = {
  invoice: 'Rechnung',
  creditNote: 'Gutschrift',
  draft: 'Entwurf',
  paid: 'Bezahlt',
  void: 'Storniert',
  from: 'Von',
  billTo: 'Rechnung an',
  number: 'Nummer',
  issueDate: 'Rechnungsdatum',
  dueDate: 'Fällig am',
  supplyDate: 'Leistungsdatum',
  poNumber: 'Bestellnummer',
  taxNumber: 'USt-IdNr. / Steuernr.',
  registrationNumber: 'Registernr.',
  description: 'Beschreibung',
  quantity: 'Menge',
  unitPrice: 'Einzelpreis',
  discount: 'Rabatt',
  tax: 'Steuer',
  amount: 'Betrag',
  subtotal: 'Zwischensumme',
  discountTotal: 'Rabatt',
  taxOn: (name, base) => `${name} auf ${base}`,
  total: 'Gesamtbetrag',
  amountPaid: 'Bezahlt',
  amountCredited: 'Gutgeschrieben',
  amountWrittenOff: 'Ausgebucht',
  balanceDue: 'Offener Betrag',
  payment: 'Zahlung',
  paymentReference: 'Verwendungszweck',
  notes: 'Anmerkungen',
  terms: 'Bedingungen',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  reverseCharge: 'Steuerschuldnerschaft des Leistungsempfängers.',
  exempt: 'Steuerfreie Leistung.',
  zeroRated: 'Leistung zum Nullsatz.',
};

const FR: PdfLabels = {
  invoice: 'Facture',
  creditNote: 'Avoir',
  draft: 'Brouillon',
  paid: 'Payée',
  void: 'Annulée',
  from: 'De',
  billTo: 'Facturé à',
  number: 'Numéro',
  issueDate: 'Date de facture',
  dueDate: 'Échéance',
  supplyDate: 'Date de prestation',
  poNumber: 'Bon de commande',
  taxNumber: 'N° de TVA',
  registrationNumber: 'N° d’immatriculation',
  description: 'Désignation',
  quantity: 'Quantité',
  unitPrice: 'Prix unitaire',
  discount: 'Remise',
  tax: 'Taxe',
  amount: 'Montant',
  subtotal: 'Sous-total',
  discountTotal: 'Remise',
  taxOn: (name, base) => `${name} sur ${base}`,
  total: 'Total',
  amountPaid: 'Payé',
  amountCredited: 'Crédité',
  amountWrittenOff: 'Passé en perte',
  balanceDue: 'Solde dû',
  payment: 'Paiement',
  paymentReference: 'Référence de paiement',
  notes: 'Remarques',
  terms: 'Conditions',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  reverseCharge: 'Autoliquidation.',
  exempt: 'Exonéré de taxe.',
  zeroRated: 'Opération à taux zéro.',
};

const ES: PdfLabels = {
  invoice: 'Factura',
  creditNote: 'Factura rectificativa',
  draft: 'Borrador',
  paid: 'Pagada',
  void: 'Anulada',
  from: 'De',
  billTo: 'Facturar a',
  number: 'Número',
  issueDate: 'Fecha de emisión',
  dueDate: 'Vencimiento',
  supplyDate: 'Fecha de operación',
  poNumber: 'Pedido',
  taxNumber: 'NIF / IVA',
  registrationNumber: 'N.º de registro',
  description: 'Descripción',
  quantity: 'Cantidad',
  unitPrice: 'Precio unitario',
  discount: 'Descuento',
  tax: 'Impuesto',
  amount: 'Importe',
  subtotal: 'Subtotal',
  discountTotal: 'Descuento',
  taxOn: (name, base) => `${name} sobre ${base}`,
  total: 'Total',
  amountPaid: 'Pagado',
  amountCredited: 'Abonado',
  amountWrittenOff: 'Cancelado',
  balanceDue: 'Importe pendiente',
  payment: 'Pago',
  paymentReference: 'Referencia de pago',
  notes: 'Observaciones',
  terms: 'Condiciones',
  page: (page, pages) => `Página ${page} de ${pages}`,
  reverseCharge: 'Inversión del sujeto pasivo.',
  exempt: 'Operación exenta.',
  zeroRated: 'Operación a tipo cero.',
};

const LABELS: Readonly<Record<string, PdfLabels>> = { en: EN, de: DE, fr: FR, es: ES };

/** The labels of a locale's language, English where there are none. */
export function labelsFor(locale: string): PdfLabels {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return (Object.hasOwn(LABELS, language) ? LABELS[language] : undefined) ?? EN;
}
