import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { InvoicePdfModel, PdfParty } from './invoice-pdf.model';
import { labelsFor, type PdfLabels } from './labels';
import { GREY, type LayoutContext } from './layout-context';
import { linesTable } from './lines-table';
import { printable, Printing } from './printing';
import { totalsBlock } from './totals-block';

export const DARK = '#1b2430';
export const LIGHT = '#ffffff';
export const DEFAULT_ACCENT = '#1f3a5f';
export const MARGIN = 48;

/** The document as pdfmake takes it. Pure; texts of the model go in as texts alone, never as layout. */
export function invoiceLayout(model: InvoicePdfModel): TDocumentDefinitions {
  const labels = labelsFor(model.locale);
  const print = new Printing(model.locale, model.currency);
  const asked = model.branding?.accentColor ?? '';
  const accent = /^#[0-9a-f]{6}$/i.test(asked) ? asked : DEFAULT_ACCENT;
  const context: LayoutContext = { model, labels, print, accent, onAccent: readableOn(accent) };
  const title = titleOf(context);
  const mark = watermarkOf(context);
  return {
    pageSize: pageSizeOf(model.locale),
    pageMargins: [MARGIN, 56, MARGIN, 60],
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.2, color: DARK },
    info: {
      title,
      author: model.seller.name,
      subject: title,
      creator: 'OmniBusiness',
      producer: 'OmniBusiness',
      creationDate: new Date(model.createdAt),
      modDate: new Date(model.createdAt),
    },
    language: model.locale,
    displayTitle: true,
    ...(mark ? { watermark: mark } : {}),
    header: (page: number) => (page === 1 ? null : runningHead(context, title)),
    footer: (page: number, pages: number) => runningFoot(context, page, pages),
    content: [
      head(context),
      parties(context),
      linesTable(context),
      totalsBlock(context),
      ...closing(context),
    ],
  };
}

/** By the relative luminance of WCAG 2 (without its gamma, which the choice between two does not need). */
export function readableOn(background: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 150 ? DARK : LIGHT;
}

function titleOf({ model, labels }: LayoutContext): string {
  const kind = model.kind === 'credit_note' ? labels.creditNote : labels.invoice;
  return printable(`${kind} ${model.number ?? `(${labels.draft})`}`);
}

function watermarkOf({ model, labels }: LayoutContext): TDocumentDefinitions['watermark'] | null {
  const across = { opacity: 0.1, bold: true, fontSize: 88 };
  if (model.status === 'voided') return { ...across, text: labels.void.toUpperCase(), color: '#b3261e' };
  if (model.number === null) return { ...across, text: labels.draft.toUpperCase(), color: GREY };
  return null;
}

/** Letter paper where it is what printers hold. */
export function pageSizeOf(locale: string): 'A4' | 'LETTER' {
  return /[-_](?:US|CA|MX|PH|CO|CL|VE)\b/i.test(locale) ? 'LETTER' : 'A4';
}

function head(context: LayoutContext): Content {
  const { model, labels } = context;
  // A pale accent can carry text but cannot be one.
  const accent = context.onAccent === LIGHT ? context.accent : DARK;
  const kind = model.kind === 'credit_note' ? labels.creditNote : labels.invoice;
  const logo = model.branding?.logo ?? '';
  const isImage = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/.test(logo);
  const seller: Content = isImage
    ? { image: logo, fit: [180, 54] }
    : { text: printable(model.seller.name), fontSize: 15, bold: true, color: accent };
  return {
    columns: [
      { width: '*', stack: [seller] },
      {
        width: 'auto',
        stack: [
          { text: kind, fontSize: 22, bold: true, color: accent, alignment: 'right' },
          ...stamp(context),
        ],
      },
    ],
    columnGap: 20,
    margin: [0, 0, 0, 18],
  };
}

/** PAID and VOID are said once beside the title; a watermark across a paid invoice would only hide it. */
function stamp({ model, labels }: LayoutContext): Content[] {
  const text = model.status === 'paid' ? labels.paid : model.status === 'voided' ? labels.void : null;
  if (text === null) return [];
  const color = model.status === 'paid' ? '#1e7d3c' : '#b3261e';
  const box = {
    hLineWidth: () => 1.2,
    vLineWidth: () => 1.2,
    hLineColor: () => color,
    vLineColor: () => color,
  };
  const cell: TableCell = {
    text: text.toUpperCase(),
    bold: true,
    color,
    fontSize: 10,
    characterSpacing: 1,
    margin: [6, 1, 6, 0],
  };
  return [
    {
      columns: [
        { width: '*', text: '' },
        { width: 'auto', layout: box, table: { body: [[cell]] } },
      ],
      margin: [0, 4, 0, 0],
    },
  ];
}

function parties(context: LayoutContext): Content {
  const { model, labels } = context;
  return {
    columns: [
      { width: '*', stack: [caption(labels.from), ...party(model.seller, labels)] },
      { width: '*', stack: [caption(labels.billTo), ...party(model.buyer, labels)] },
      { width: 'auto', ...facts(context) },
    ],
    columnGap: 20,
    margin: [0, 0, 0, 24],
  };
}

export function party(who: PdfParty, labels: PdfLabels): Content[] {
  const numbers = [
    who.taxNumber ? `${labels.taxNumber}: ${who.taxNumber}` : null,
    who.registrationNumber ? `${labels.registrationNumber}: ${who.registrationNumber}` : null,
  ];
  const small = [who.email, who.phone, who.website, ...numbers].filter(
    (text) => text !== null && text !== undefined && text !== '',
  );
  return [
    { text: printable(who.legalName ?? who.name), bold: true },
    ...who.addressLines.map((text) => ({ text: printable(text) })),
    ...small.map((text, index) => ({
      text: printable(String(text)),
      color: GREY,
      fontSize: 8,
      margin: [0, index === 0 ? 4 : 0, 0, 0] as [number, number, number, number],
    })),
  ];
}

function facts({ model, labels, print }: LayoutContext): { layout: string; table: { body: TableCell[][] } } {
  const supply = model.supplyDate && model.supplyDate !== model.issueDate ? model.supplyDate : null;
  const rows: [string, string | null | undefined][] = [
    [labels.number, model.number ?? '—'],
    [labels.issueDate, model.issueDate && print.date(model.issueDate)],
    [labels.dueDate, model.dueDate && print.date(model.dueDate)],
    [labels.supplyDate, supply && print.date(supply)],
    [labels.poNumber, model.poNumber],
  ];
  const body = rows.flatMap(([label, value]): TableCell[][] =>
    value
      ? [
          [
            { text: label, color: GREY, noWrap: true },
            { text: printable(value), alignment: 'right', bold: true, noWrap: value.length < 24 },
          ],
        ]
      : [],
  );
  return { layout: 'noBorders', table: { body } };
}

function closing({ model, labels }: LayoutContext): Content[] {
  const reference = model.paymentReference ?? (model.kind === 'credit_note' ? null : model.number);
  const isOpen = model.balanceDueMinor > 0 && model.status !== 'voided';
  const payment = [reference ? `${labels.paymentReference}: ${reference}` : null, model.paymentInstructions];
  const sections: [string, string][] = [
    [labels.payment, isOpen ? payment.filter(Boolean).join('\n') : ''],
    [labels.notes, model.notes ?? ''],
    [labels.terms, model.terms ?? ''],
  ];
  return sections.flatMap(([title, text]): Content[] =>
    text.trim() === ''
      ? []
      : [
          {
            stack: [caption(title), { text: printable(text) }],
            margin: [0, 12, 0, 0],
            unbreakable: text.length < 1_500,
          },
        ],
  );
}

export function caption(text: string): Content {
  return {
    text: text.toUpperCase(),
    fontSize: 7.5,
    bold: true,
    color: GREY,
    characterSpacing: 0.6,
    margin: [0, 0, 0, 2],
  };
}

function runningHead({ model }: LayoutContext, title: string): Content {
  const side = { fontSize: 8, color: GREY } as const;
  return {
    margin: [MARGIN, 26, MARGIN, 0],
    columns: [
      { text: printable(model.seller.name), ...side },
      { text: title, alignment: 'right', ...side },
    ],
  };
}

function runningFoot({ model, labels }: LayoutContext, page: number, pages: number): Content {
  const side = { fontSize: 8, color: GREY } as const;
  const { name, taxNumber } = model.seller;
  return {
    margin: [MARGIN, 20, MARGIN, 0],
    columns: [
      {
        width: '*',
        text: printable(taxNumber ? `${name} · ${labels.taxNumber}: ${taxNumber}` : name),
        ...side,
      },
      { width: 'auto', text: labels.page(page, pages), alignment: 'right', ...side },
    ],
  };
}
