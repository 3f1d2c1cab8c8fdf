import { renderInvoicePdf } from './render-invoice-pdf';
import { invoiceLayout } from './invoice-layout';
import type { InvoicePdfModel, PdfLine } from './invoice-pdf.model';

const line = (extra: Partial<PdfLine> = {}): PdfLine => ({
  description: 'Consulting',
  quantity: '7.5',
  unit: 'h',
  unitAmount: '9500',
  amountMinor: 71250,
  ...extra,
});
const model = (extra: Partial<InvoicePdfModel> = {}): InvoicePdfModel => ({
  number: 'INV-0042',
  status: 'issued',
  locale: 'en-GB',
  currency: 'EUR',
  issueDate: '2026-03-31',
  dueDate: '2026-04-30',
  seller: {
    name: 'Müller Studio',
    legalName: 'Müller Studio GmbH',
    addressLines: ['Lindenstraße 14', '10969 Berlin'],
    taxNumber: 'DE123456789',
  },
  buyer: { name: 'Zakład Łódź', addressLines: ['ul. Piotrkowska 100', '90-001 Łódź'] },
  lines: [line()],
  subtotalMinor: 71250,
  discountTotalMinor: 0,
  taxes: [{ name: 'VAT', kind: 'vat', percentage: '19', baseMinor: 71250, taxMinor: 13538 }],
  totalMinor: 84788,
  amountPaidMinor: 10000,
  amountCreditedMinor: 0,
  balanceDueMinor: 74788,
  createdAt: '2026-03-31T09:00:00Z',
  ...extra,
});

const raw = (pdf: Buffer) => pdf.toString('latin1');
const pages = (pdf: Buffer) => raw(pdf).match(/\/Type \/Page\b/g)?.length;

/** All texts of a layout in their order, blanks made plain. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string'
      ? [inner.replace(/\u00a0/g, ' ').replace(/\u200b/g, '')]
      : texts(inner),
  );
}
const printed = (extra: Partial<InvoicePdfModel> = {}) => texts(invoiceLayout(model(extra)).content);

describe('renderInvoicePdf', () => {
  it('U-064 makes a PDF with a page, embedded fonts and the document’s title', async () => {
    const pdf = await renderInvoicePdf(model());
    expect(raw(pdf).slice(0, 8)).toBe('%PDF-1.3');
    expect(raw(pdf).trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pages(pdf)).toBe(1);
    const wanted = [
      '(Invoice INV-0042)',
      '(D:20260331090000Z)',
      '+Roboto-Regular',
      '+Roboto-Medium',
      '/Lang (en-GB)',
    ];
    expect(wanted.filter((text) => !raw(pdf).includes(text))).toEqual([]);
  });

  it('gives the same bytes for the same model', async () => {
    const [first, second] = [await renderInvoicePdf(model()), await renderInvoicePdf(model())];
    expect(first.equals(second)).toBe(true);
  });

  it('sets 500 lines on many pages', async () => {
    const pdf = await renderInvoicePdf(model({ lines: Array.from({ length: 500 }, () => line()) }));
    expect(pages(pdf)).toBeGreaterThan(10);
  });

  it.each([
    ['accents, Cyrillic and Greek', 'é ü € ł Ж щ Ω'],
    [
      'Chinese, Japanese, Korean and emoji, though it has no glyphs for them',
      '日本語の請求書 中文 한국어 🙂',
    ],
    ['right-to-left text and its controls', '\u202bשלום عليكم\u202c'],
    ['control characters, lone surrogates and nothing', '\u0000\u001b\ud800 \r\n\t'],
    ['words without end', 'x'.repeat(5_000)],
    ['what looks like markup of the layout', '{"text":"x"} <b>&amp;</b> %s \\n'],
  ])('does not crash on %s', async (_, text) => {
    const party = { name: text, addressLines: [text], email: text };
    const pdf = await renderInvoicePdf(
      model({ lines: [line({ description: text, unit: text })], notes: text, seller: party, buyer: party }),
    );
    expect(pages(pdf)).toBeGreaterThan(0);
  });

  it('spreads a description that is longer than a page', async () => {
    const pdf = await renderInvoicePdf(
      model({ lines: [line({ description: 'A long story. '.repeat(1_000) })] }),
    );
    expect(pages(pdf)).toBeGreaterThan(2);
  });

  it('fetches nothing and reads no file for a logo', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const logo of ['https://example.com/logo.png', '/etc/passwd', 'data:image/svg+xml;base64,AAAA']) {
      expect(JSON.stringify(invoiceLayout(model({ branding: { logo } })))).not.toContain(logo);
      expect(pages(await renderInvoicePdf(model({ branding: { logo } })))).toBe(1);
    }
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('sets a PNG as the logo in place of the name', async () => {
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const branding = { logo: `data:image/png;base64,${dot}` };
    expect(printed({ branding })).not.toContain('Müller Studio');
    expect(raw(await renderInvoicePdf(model({ branding }))).includes('/Subtype /Image')).toBe(true);
  });
});

describe('invoiceLayout', () => {
  it('prints both parties, the dates and every sum', () => {
    expect(printed()).toEqual(
      expect.arrayContaining([
        'Invoice',
        'Müller Studio GmbH',
        'Lindenstraße 14',
        'Tax ID: DE123456789',
        'Zakład Łódź',
        'INV-0042',
        '31 March 2026',
        '30 April 2026',
        'Consulting',
        '7.5 h',
        '95.00',
        'Amount (EUR)',
        '712.50',
        'Subtotal',
        '€712.50',
        'VAT 19 % on 712.50',
        '€135.38',
        'Total',
        '€847.88',
        'Paid',
        '-€100.00',
        'Balance due',
        '€747.88',
        'Payment reference: INV-0042',
      ]),
    );
  });

  it('writes labels, dates and sums as the organization’s locale does', () => {
    expect(printed({ locale: 'de-DE' })).toEqual(
      expect.arrayContaining([
        'Rechnung',
        '31. März 2026',
        'Gesamtbetrag',
        '847,88 €',
        'VAT 19 % auf 712,50',
      ]),
    );
    expect(printed({ locale: 'fr_FR' })).toEqual(
      expect.arrayContaining(['Facture', '31 mars 2026', '847,88 €']),
    );
    expect(printed({ locale: 'es-ES' })).toEqual(expect.arrayContaining(['Factura', '31 de marzo de 2026']));
    expect(printed({ locale: 'pl-PL' })).toEqual(
      expect.arrayContaining(['Invoice', '31 marca 2026', '847,88 €']),
    );
    expect(printed({ locale: 'ja-JP' })).toEqual(expect.arrayContaining(['Invoice', 'March 31, 2026']));
    expect(printed({ locale: 'no such locale' })).toEqual(
      expect.arrayContaining(['Invoice', 'March 31, 2026']),
    );
  });

  it('has the decimals of the currency', () => {
    expect(printed({ currency: 'JPY' })).toEqual(
      expect.arrayContaining(['9,500', '71,250', 'JP¥84,788', 'Amount (JPY)']),
    );
    expect(printed({ currency: 'KWD' })).toEqual(expect.arrayContaining(['9.500', '71.250', 'KWD 84.788']));
  });

  it('writes the code of a currency whose sign the font lacks', () => {
    expect(printed({ currency: 'UAH', locale: 'uk-UA' })).toContain('847,88 UAH');
  });

  it('leaves out columns and sums that the document does not need', () => {
    expect(printed({ amountPaidMinor: 0 })).not.toEqual(expect.arrayContaining(['Paid']));
    expect(printed()).not.toContain('Discount');
    const discounted = printed({
      lines: [line({ discountPct: '10', taxLabel: '19 %' })],
      discountTotalMinor: 7125,
    });
    expect(discounted.filter((text) => text === 'Discount')).toHaveLength(2);
    expect(discounted).toEqual(expect.arrayContaining(['10 %', 'Tax', '-€71.25']));
  });

  it('B-086 states the reason where no tax is charged, in the language of the document', () => {
    const taxes = [
      {
        name: 'Reverse charge',
        kind: 'reverse_charge' as const,
        percentage: '0',
        baseMinor: 71250,
        taxMinor: 0,
      },
    ];
    expect(printed({ taxes })).toContain('Reverse charge: the customer accounts for the tax.');
    expect(printed({ taxes, locale: 'de' })).toContain('Steuerschuldnerschaft des Leistungsempfängers.');
  });

  it('marks drafts, paid and void documents', () => {
    const draft = invoiceLayout(model({ number: null, status: 'draft' }));
    expect(draft.watermark).toMatchObject({ text: 'DRAFT' });
    expect(draft.info?.title).toBe('Invoice (Draft)');
    expect(printed({ status: 'paid', balanceDueMinor: 0 })).toContain('PAID');
    expect(invoiceLayout(model()).watermark).toBeUndefined();
    expect(invoiceLayout(model({ status: 'voided' })).watermark).toMatchObject({ text: 'VOID' });
    expect(printed({ status: 'voided' })).toContain('VOID');
  });

  it('asks for no payment where none is due', () => {
    const instructions = { paymentInstructions: 'IBAN DE02' };
    expect(printed(instructions).join('\n')).toContain('IBAN DE02');
    expect(printed({ ...instructions, status: 'paid', balanceDueMinor: 0 }).join('\n')).not.toContain('IBAN');
    expect(printed({ ...instructions, status: 'voided' })).not.toContain('Balance due');
  });

  it('numbers its pages and repeats the head of the lines on each', () => {
    const layout = invoiceLayout(model());
    const footer = layout.footer as (page: number, pages: number) => unknown;
    const header = layout.header as (page: number) => unknown;
    expect(texts(footer(2, 3))).toContain('Page 2 of 3');
    expect(header(1)).toBeNull();
    expect(texts(header(2))).toContain('Invoice INV-0042');
    expect(JSON.stringify(layout.content)).toContain('"headerRows":1');
  });

  it('calls a credit note by its name', () => {
    expect(printed({ kind: 'credit_note', number: 'CN-0001' })).toEqual(
      expect.arrayContaining(['Credit note', 'CN-0001']),
    );
  });

  it('uses Letter paper where printers hold it', () => {
    expect(invoiceLayout(model({ locale: 'en-US' })).pageSize).toBe('LETTER');
    expect(invoiceLayout(model({ locale: 'en-GB' })).pageSize).toBe('A4');
  });

  it('takes the organization’s colour only where it is one', () => {
    const shown = (accentColor: string) =>
      JSON.stringify(invoiceLayout(model({ branding: { accentColor } })).content);
    expect(shown('#8a1c4a')).toContain('#8a1c4a');
    expect(shown('url(http://x)')).not.toContain('url(');
  });
});
