import type { Content, CustomTableLayout, Size, TableCell } from 'pdfmake/interfaces';
import { HAIRLINE, type LayoutContext } from './layout-context';
import type { PdfLine } from './invoice-pdf.model';
import { printable } from './printing';

interface Column {
  readonly title: string;
  readonly width: Size;
  readonly right: boolean;
  readonly text: (line: PdfLine, index: number) => string;
}

/** The lines, with a head that is repeated on every page. Columns that no line uses are left out. */
export function linesTable(context: LayoutContext): Content {
  const { model, accent, onAccent } = context;
  const columns = columnsOf(context);
  const head = columns.map((column): TableCell => ({
    text: column.title,
    noWrap: column.right,
    bold: true,
    color: onAccent,
    fillColor: accent,
    alignment: column.right ? 'right' : 'left',
  }));
  const rows = model.lines.map((line, index) =>
    columns.map((column): TableCell => ({
      text: column.text(line, index),
      alignment: column.right ? 'right' : 'left',
    })),
  );
  // A row that is kept whole must fit on a page.
  const keepRows = model.lines.every(
    ({ description }) => description.length < 1_200 && description.split('\n').length < 30,
  );
  return {
    layout: LAYOUT,
    fontSize: fontSizeFor(columns, model.lines),
    table: {
      headerRows: 1,
      keepWithHeaderRows: keepRows && model.lines.length > 0 ? 1 : 0,
      dontBreakRows: keepRows,
      widths: columns.map((column) => column.width),
      body: [head, ...rows],
    },
  };
}

function columnsOf({ model, labels, print }: LayoutContext): Column[] {
  const left = (title: string, width: Size, text: Column['text']): Column => ({
    title,
    width,
    right: false,
    text,
  });
  const right = (title: string, text: Column['text']): Column => ({
    title,
    width: 'auto',
    right: true,
    text,
  });
  const has = (key: 'discountPct' | 'taxLabel') =>
    model.lines.some((line) => Boolean(line[key]) && !/^0+(?:\.0+)?$/.test(line[key] ?? ''));
  return [
    left('#', 'auto', (_, index) => String(index + 1)),
    left(labels.description, '*', (line) => printable(line.description)),
    right(labels.quantity, (line) => `${print.quantity(line.quantity)} ${printable(line.unit ?? '')}`.trim()),
    right(labels.unitPrice, (line) => print.unitAmount(line.unitAmount)),
    ...(has('discountPct')
      ? [right(labels.discount, (line) => (line.discountPct ? print.percentage(line.discountPct) : ''))]
      : []),
    ...(has('taxLabel') ? [right(labels.tax, (line) => printable(line.taxLabel ?? ''))] : []),
    right(`${labels.amount} (${model.currency})`, (line) => print.amount(line.amountMinor)),
  ];
}

/**
 * Columns of figures are as wide as their longest word; with very long figures the type gets smaller, so that the
 * description keeps a third of the page. A figure is about 0.57 of its size wide.
 */
function fontSizeFor(columns: readonly Column[], lines: readonly PdfLine[]): number {
  const longest = (text: string) => Math.max(...text.split(/[ \u200b]/).map((word) => word.length));
  const figures = columns.filter((column) => column.right);
  const chars = figures.reduce(
    (sum, column) =>
      sum + Math.max(column.title.length, ...lines.map((line, index) => longest(column.text(line, index)))),
    0,
  );
  const room = 330 - figures.length * 12;
  return Math.min(9, Math.max(5.5, Math.floor((10 * room) / (chars * 0.57)) / 10));
}

const LAYOUT: CustomTableLayout = {
  hLineWidth: (row) => (row <= 1 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => HAIRLINE,
  paddingLeft: () => 6,
  paddingRight: () => 6,
  paddingTop: () => 5,
  paddingBottom: () => 4,
};
