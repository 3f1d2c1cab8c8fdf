import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { GREY, HAIRLINE, type LayoutContext } from './layout-context';
import type { InvoicePdfModel } from './invoice-pdf.model';
import type { PdfLabels } from './labels';
import { printable } from './printing';

interface TotalRow {
  readonly label: string;
  readonly value: string;
  readonly weight: 'plain' | 'total' | 'due';
}

/** The sums at the right, kept together on one page, and beside them why a tax was not charged. */
export function totalsBlock(context: LayoutContext): Content {
  const rows = totalRows(context);
  const body = rows.map((row): TableCell[] => [
    cell(row, row.label, 'left', context),
    cell(row, row.value, 'right', context),
  ]);
  return {
    unbreakable: true,
    margin: [0, 10, 0, 6],
    columns: [
      {
        width: '*',
        stack: taxNotes(context.model, context.labels).map((text) => ({ text, color: GREY })),
        margin: [0, 5, 0, 0],
      },
      { width: 270, layout: layoutOf(rows), table: { widths: ['*', 'auto'], body } },
    ],
    columnGap: 20,
  };
}

function totalRows({ model, labels, print }: LayoutContext): TotalRow[] {
  const plain = (label: string, minor: number, always = false): TotalRow[] =>
    always || minor !== 0 ? [{ label, value: print.money(minor), weight: 'plain' }] : [];
  const taxes = model.taxes.map((tax): TotalRow => ({
    label: printable(labels.taxOn(taxName(tax, print), print.amount(tax.baseMinor))),
    value: print.money(tax.taxMinor),
    weight: 'plain',
  }));
  const settled = [
    ...plain(labels.amountPaid, -model.amountPaidMinor),
    ...plain(labels.amountCredited, -model.amountCreditedMinor),
    ...plain(labels.amountWrittenOff, -(model.amountWrittenOffMinor ?? 0)),
  ];
  const due: TotalRow = {
    label: labels.balanceDue,
    value: print.money(model.balanceDueMinor),
    weight: 'due',
  };
  return [
    ...plain(labels.subtotal, model.subtotalMinor, true),
    ...plain(labels.discountTotal, -model.discountTotalMinor),
    ...taxes,
    { label: labels.total, value: print.money(model.totalMinor), weight: 'total' },
    ...settled,
    ...(model.status === 'voided' ? [] : [due]),
  ];
}

/** Names mostly state their percentage already; the others get it. */
function taxName(tax: InvoicePdfModel['taxes'][number], print: LayoutContext['print']): string {
  const percentage = print.percentage(tax.percentage);
  const stated = tax.name.replace(/\s/g, '').includes(percentage.replace(/\s/g, ''));
  return stated ? tax.name : `${tax.name} ${percentage}`;
}

function taxNotes(model: InvoicePdfModel, labels: PdfLabels): string[] {
  const notes: Partial<Record<string, string>> = {
    reverse_charge: labels.reverseCharge,
    exempt: labels.exempt,
    zero_rated: labels.zeroRated,
  };
  return [...new Set(model.taxes.flatMap((tax) => notes[tax.kind] ?? []))];
}

function cell(
  row: TotalRow,
  text: string,
  alignment: 'left' | 'right',
  { accent, onAccent }: LayoutContext,
): TableCell {
  if (row.weight === 'due')
    return { text, alignment, bold: true, fontSize: 11, color: onAccent, fillColor: accent };
  return { text, alignment, ...(row.weight === 'total' ? { bold: true, fontSize: 10.5 } : {}) };
}

function layoutOf(rows: readonly TotalRow[]): CustomTableLayout {
  const total = rows.findIndex((row) => row.weight === 'total');
  return {
    hLineWidth: (row) => (row === total ? 1 : 0),
    vLineWidth: () => 0,
    hLineColor: () => HAIRLINE,
    paddingLeft: () => 6,
    paddingRight: () => 6,
    paddingTop: () => 4,
    paddingBottom: () => 3,
  };
}
