/** Words of statements and receipts, beside those of invoices. */
export interface SheetLabels {
  readonly statement: string;
  readonly period: string;
  readonly date: string;
  readonly entry: string;
  readonly charged: string;
  readonly settled: string;
  readonly balance: string;
  readonly opening: string;
  readonly closing: string;
  readonly credit: string;
  readonly ageing: string;
  readonly notDue: string;
  readonly overdue: (days: string) => string;
  readonly receipt: string;
  readonly receivedOn: string;
  readonly method: string;
  readonly methods: Readonly<Record<string, string>>;
  readonly received: string;
  readonly leftOver: string;
  readonly thanks: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const EN: SheetLabels = {
  statement: 'Statement of account',
  period: 'Period',
  date: 'Date',
  entry: 'Entry',
  charged: 'Charged',
  settled: 'Settled',
  balance: 'Balance',
  opening: 'Opening balance',
  closing: 'Balance due',
  credit: 'Credit at hand',
  ageing: 'Due since',
  notDue: 'Not due yet',
  overdue: (days) => `${days} days`,
  receipt: 'Payment receipt',
  receivedOn: 'Received on',
  method: 'Method',
  methods: {
    card: 'Card',
    bank_transfer: 'Bank transfer',
    direct_debit: 'Direct debit',
    cash: 'Cash',
    cheque: 'Cheque',
    other: 'Other',
  },
  received: 'Received',
  leftOver: 'To your credit',
  thanks: 'Thank you for your payment.',
  kinds: {
    issue: 'Invoice',
    void: 'Invoice voided',
    payment: 'Payment',
    unapply: 'Payment taken back',
    credit: 'Credit note',
    uncredit: 'Credit note taken back',
    write_off: 'Written off',
    recovery: 'Claimed again',
  },
};

const DE: SheetLabels = {
  statement: 'Kontoauszug',
  period: 'Zeitraum',
  date: 'Datum',
  entry: 'Vorgang',
  charged: 'Belastet',
  settled: 'Beglichen',
  balance: 'Saldo',
  opening: 'Anfangssaldo',
  closing: 'Offener Betrag',
  credit: 'Guthaben',
  ageing: 'Fällig seit',
  notDue: 'Noch nicht fällig',
  overdue: (days) => `${days} Tagen`,
  receipt: 'Zahlungsbeleg',
  receivedOn: 'Eingang am',
  method: 'Zahlungsart',
  methods: {
    card: 'Karte',
    bank_transfer: 'Überweisung',
    direct_debit: 'Lastschrift',
    cash: 'Bar',
    cheque: 'Scheck',
    other: 'Sonstige',
  },
  received: 'Erhalten',
  leftOver: 'Guthaben',
  thanks: 'Vielen Dank für Ihre Zahlung.',
  kinds: {
    issue: 'Rechnung',
    void: 'Rechnung storniert',
    payment: 'Zahlung',
    unapply: 'Zahlung zurückgenommen',
    credit: 'Gutschrift',
    uncredit: 'Gutschrift zurückgenommen',
    write_off: 'Ausgebucht',
    recovery: 'Erneut gefordert',
  },
};

const FR: SheetLabels = {
  statement: 'Relevé de compte',
  period: 'Période',
  date: 'Date',
  entry: 'Écriture',
  charged: 'Facturé',
  settled: 'Réglé',
  balance: 'Solde',
  opening: 'Solde initial',
  closing: 'Solde dû',
  credit: 'Avoir disponible',
  ageing: 'Échu depuis',
  notDue: 'Non échu',
  overdue: (days) => `${days} jours`,
  receipt: 'Reçu de paiement',
  receivedOn: 'Reçu le',
  method: 'Mode',
  methods: {
    card: 'Carte',
    bank_transfer: 'Virement',
    direct_debit: 'Prélèvement',
    cash: 'Espèces',
    cheque: 'Chèque',
    other: 'Autre',
  },
  received: 'Reçu',
  leftOver: 'À votre crédit',
  thanks: 'Merci pour votre paiement.',
  kinds: {
    issue: 'Facture',
    void: 'Facture annulée',
    payment: 'Paiement',
    unapply: 'Paiement repris',
    credit: 'Avoir',
    uncredit: 'Avoir repris',
    write_off: 'Passé en perte',
    recovery: 'Réclamé à nouveau',
  },
};

const ES: SheetLabels = {
  statement: 'Extracto de cuenta',
  period: 'Período',
  date: 'Fecha',
  entry: 'Concepto',
  charged: 'Cargo',
  settled: 'Abono',
  balance: 'Saldo',
  opening: 'Saldo inicial',
  closing: 'Importe pendiente',
  credit: 'Saldo a favor',
  ageing: 'Vencido desde hace',
  notDue: 'No vencido',
  overdue: (days) => `${days} días`,
  receipt: 'Recibo de pago',
  receivedOn: 'Recibido el',
  method: 'Forma de pago',
  methods: {
    card: 'Tarjeta',
    bank_transfer: 'Transferencia',
    direct_debit: 'Domiciliación',
    cash: 'Efectivo',
    cheque: 'Cheque',
    other: 'Otra',
  },
  received: 'Recibido',
  leftOver: 'A su favor',
  thanks: 'Gracias por su pago.',
  kinds: {
    issue: 'Factura',
    void: 'Factura anulada',
    payment: 'Pago',
    unapply: 'Pago retirado',
    credit: 'Abono',
    uncredit: 'Abono retirado',
    write_off: 'Cancelado',
    recovery: 'Reclamado de nuevo',
  },
};

const LABELS: Readonly<Record<string, SheetLabels>> = { en: EN, de: DE, fr: FR, es: ES };

/** The words of a locale's language, English where there are none. */
export function sheetLabelsFor(locale: string): SheetLabels {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return (Object.hasOwn(LABELS, language) ? LABELS[language] : undefined) ?? EN;
}
