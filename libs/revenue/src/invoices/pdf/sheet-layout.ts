import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import {
  caption,
  DARK,
  DEFAULT_ACCENT,
  LIGHT,
  MARGIN,
  pageSizeOf,
  party,
  readableOn,
} from './invoice-layout';
import { labelsFor } from './labels';
import { GREY, HAIRLINE } from './layout-context';
import { printable } from './printing';
import type { SheetModel, SheetTable } from './sheet.model';

/** A statement or a receipt as pdfmake takes it. Pure; texts go in as texts alone, never as layout. */
export function sheetLayout(model: SheetModel): TDocumentDefinitions {
  const labels = labelsFor(model.locale);
  const asked = model.accentColor ?? '';
  const accent = /^#[0-9a-f]{6}$/i.test(asked) ? asked : DEFAULT_ACCENT;
  const onAccent = readableOn(accent);
  const title = printable(model.title);
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
    footer: (page: number, pages: number) => ({
      margin: [MARGIN, 20, MARGIN, 0],
      columns: [
        { width: '*', text: printable(model.seller.name), fontSize: 8, color: GREY },
        { width: 'auto', text: labels.page(page, pages), alignment: 'right', fontSize: 8, color: GREY },
      ],
    }),
    content: [
      head(model, onAccent === LIGHT ? accent : DARK),
      {
        columns: [
          { width: '*', stack: [caption(labels.from), ...party(model.seller, labels)] },
          { width: '*', stack: [caption(labels.billTo), ...party(model.buyer, labels)] },
          { width: 'auto', ...facts(model) },
        ],
        columnGap: 20,
        margin: [0, 0, 0, 24],
      },
      ...model.tables.flatMap((table) => tableOf(table, { accent, onAccent })),
      ...(model.note
        ? [{ text: printable(model.note), margin: [0, 12, 0, 0] as [number, number, number, number] }]
        : []),
    ],
  };
}

function head(model: SheetModel, color: string): Content {
  return {
    columns: [
      { width: '*', text: printable(model.seller.name), fontSize: 15, bold: true, color },
      { width: 'auto', text: printable(model.title), fontSize: 20, bold: true, color, alignment: 'right' },
    ],
    columnGap: 20,
    margin: [0, 0, 0, 18],
  };
}

function facts(model: SheetModel): { layout: string; table: { body: TableCell[][] } } {
  const body = model.facts.map(([label, value]): TableCell[] => [
    { text: label, color: GREY, noWrap: true },
    { text: printable(value), alignment: 'right', bold: true, noWrap: value.length < 24 },
  ]);
  return { layout: 'noBorders', table: { body: body.length ? body : [['', '']] } };
}

function tableOf(table: SheetTable, colors: { accent: string; onAccent: string }): Content[] {
  const aligned = (index: number) => (table.head[index]?.right ? ('right' as const) : ('left' as const));
  const head = table.head.map(({ text }, index): TableCell => ({
    text,
    bold: true,
    color: colors.onAccent,
    fillColor: colors.accent,
    alignment: aligned(index),
  }));
  const rows = table.rows.map((row) =>
    row.map((text, index): TableCell => ({ text: printable(text), alignment: aligned(index) })),
  );
  const totals = table.totals.map(([label, value], index): TableCell[] => {
    const bold = index === table.totals.length - 1;
    return [
      { text: label, bold, color: bold ? DARK : GREY, alignment: 'right' },
      { text: value, bold, alignment: 'right', noWrap: true },
    ];
  });
  return [
    ...(table.caption ? [caption(table.caption)] : []),
    {
      layout: {
        hLineWidth: (row) => (row <= 1 ? 0 : 0.5),
        vLineWidth: () => 0,
        hLineColor: () => HAIRLINE,
        paddingTop: () => 5,
        paddingBottom: () => 4,
      },
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: table.head.map(({ wide }) => (wide ? '*' : 'auto')),
        body: [head, ...rows],
      },
    },
    ...(totals.length
      ? [
          {
            columns: [
              { width: '*', text: '' },
              { width: 'auto', layout: 'noBorders', table: { body: totals } },
            ],
            margin: [0, 8, 0, 18] as [number, number, number, number],
          },
        ]
      : []),
  ];
}
