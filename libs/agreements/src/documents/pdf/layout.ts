import type { Content, TDocumentDefinitions, TableCell } from 'pdfmake/interfaces';
import type { Block } from '../block.contract';
import { certificatePages } from './certificate';
import type { DocumentModel, PdfSignature } from './model';
import { moment, printable } from './printable';

export const DARK = '#1b2430';
export const GREY = '#5f6b7a';
export const HAIRLINE = '#d5dae1';
const MARGIN = 56;
const SIZES = [15, 12.5, 11] as const;

/** The document as pdfmake takes it. Pure; texts go in as texts alone, never as layout. */
export function documentLayout(model: DocumentModel): TDocumentDefinitions {
  const made = new Date(model.madeAt);
  return {
    pageSize: /[-_](?:US|CA|MX|PH|CO|CL|VE)\b/i.test(model.locale) ? 'LETTER' : 'A4',
    pageMargins: [MARGIN, 60, MARGIN, 64],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.3, color: DARK },
    info: {
      title: printable(model.title),
      author: printable(model.from),
      subject: printable(model.number ?? model.title),
      creator: 'OmniBusiness',
      producer: 'OmniBusiness',
      creationDate: made,
      modDate: made,
    },
    displayTitle: true,
    header: (page: number) => (page === 1 ? null : running(model)),
    footer: (page: number, pages: number) => foot(model, page, pages),
    content: [
      head(model),
      ...model.body.flatMap(contentOf),
      ...signatures(model),
      ...(model.certificate ? certificatePages(model, model.certificate) : []),
    ],
  };
}

function head({ title, number, from }: DocumentModel): Content {
  return {
    stack: [
      { text: printable(from), color: GREY, fontSize: 9 },
      { text: printable(title), fontSize: 20, bold: true, margin: [0, 4, 0, 2] },
      ...(number ? [{ text: printable(number), color: GREY }] : []),
    ],
    margin: [0, 0, 0, 18],
  };
}

function contentOf(block: Block): Content[] {
  switch (block.type) {
    case 'heading':
      return [
        {
          text: printable(block.text),
          bold: true,
          fontSize: SIZES[(block.level ?? 1) - 1] ?? 11,
          margin: [0, 10, 0, 4],
        },
      ];
    case 'paragraph':
      return [{ text: printable(block.text), margin: [0, 0, 0, 8] }];
    case 'list': {
      const items = block.items.map((item) => ({ text: printable(item), margin: [0, 0, 0, 3] as Margin }));
      return [{ ...(block.ordered ? { ol: items } : { ul: items }), margin: [0, 0, 0, 8] }];
    }
    case 'table':
      return [tableOf(block.header ?? [], block.rows)];
    case 'clause':
      return [
        { text: printable(block.title ?? block.key), bold: true, fontSize: 11, margin: [0, 8, 0, 3] },
        { text: printable(block.text ?? ''), margin: [0, 0, 0, 8] },
      ];
    case 'lines':
      return [];
  }
}

type Margin = [number, number, number, number];

/** Rows of unequal length are filled up: a table is rectangular. */
function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): Content {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const cells = (row: readonly string[], bold: boolean): TableCell[] =>
    Array.from({ length: width }, (_, index) => ({
      text: printable(row[index] ?? '', Math.max(8, Math.floor(72 / width))),
      bold,
      fontSize: 9,
    }));
  return {
    table: {
      headerRows: header.length ? 1 : 0,
      widths: Array.from({ length: width }, (_, index) => (index === 0 ? '*' : 'auto')),
      body: [...(header.length ? [cells(header, true)] : []), ...rows.map((row) => cells(row, false))],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => HAIRLINE,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    margin: [0, 4, 0, 10],
  };
}

function signatures({ signatures: all, timezone }: DocumentModel): Content[] {
  if (all.length === 0) return [];
  return [
    { text: 'Signatures', bold: true, fontSize: 12.5, margin: [0, 18, 0, 6] },
    ...all.map((signature): Content => ({
      unbreakable: true,
      margin: [0, 0, 0, 12],
      stack: [
        markOf(signature),
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 240, y2: 0, lineWidth: 0.5, lineColor: GREY }] },
        { text: printable(signature.name), bold: true, fontSize: 9, margin: [0, 2, 0, 0] },
        {
          text: `${signature.role === 'approver' ? 'Approved' : 'Signed electronically'} ${moment(signature.signedAt, timezone)}`,
          fontSize: 8,
          color: GREY,
        },
      ],
    })),
  ];
}

function markOf({ mark }: PdfSignature): Content {
  if (!mark) return { text: ' ', fontSize: 18 };
  if (mark.kind === 'drawn') return { image: mark.value, fit: [200, 56], margin: [0, 0, 0, 2] };
  return { text: printable(mark.value), italics: true, fontSize: 18 };
}

function running({ title, number }: DocumentModel): Content {
  const side = { fontSize: 8, color: GREY } as const;
  return {
    margin: [MARGIN, 28, MARGIN, 0],
    columns: [
      { text: printable(title).slice(0, 90), ...side },
      { text: printable(number ?? ''), alignment: 'right', ...side },
    ],
  };
}

function foot({ sha256 }: DocumentModel, page: number, pages: number): Content {
  const side = { fontSize: 7, color: GREY } as const;
  return {
    margin: [MARGIN, 24, MARGIN, 0],
    columns: [
      { width: '*', text: `SHA-256 of the content: ${sha256}`, ...side },
      { width: 'auto', text: `${String(page)} / ${String(pages)}`, alignment: 'right', ...side },
    ],
  };
}
