import type { Content, TableCell } from 'pdfmake/interfaces';
import type { DocumentModel, PdfCertificate, PdfCertificateSigner } from './model';
import { moment, printable } from './printable';

const GREY = '#5f6b7a';
const HAIRLINE = '#d5dae1';

/** The certificate behind the document, on pages of its own. */
export function certificatePages(model: DocumentModel, certificate: PdfCertificate): Content[] {
  return [
    { text: 'Certificate of signature', fontSize: 18, bold: true, pageBreak: 'before', margin: [0, 0, 0, 8] },
    facts([
      ['Document', `${model.title}${model.number ? ` (${model.number})` : ''}`],
      ['From', model.from],
      ['Signature request', certificate.requestId],
      ['Signed through', certificate.provider === 'internal' ? 'OmniBusiness' : certificate.provider],
      ['SHA-256 of the content', model.sha256],
      ['Last link of the evidence', certificate.evidence.at(-1)?.hash ?? '—'],
    ]),
    ...certificate.signers.map((signer) => signerBlock(model, signer)),
    heading('Consent'),
    { text: printable(`Version ${certificate.consentVersion}: ${certificate.consentText}`), fontSize: 8.5 },
    heading('Evidence'),
    {
      text:
        'Each line is hashed together with the hash of the line before it: a changed, removed or added line shows. ' +
        'The hash of this file itself is kept with the signature request.',
      fontSize: 8.5,
      margin: [0, 0, 0, 4],
    },
    evidence(model, certificate),
  ];
}

function signerBlock({ timezone }: DocumentModel, signer: PdfCertificateSigner): Content {
  return {
    unbreakable: true,
    stack: [
      heading(`${signer.name} (${signer.role})`),
      facts([
        ['E-mail', signer.email],
        ['Identified by', signer.auth === 'otp' ? 'link and one-time code by mail' : 'link by mail'],
        ['Asked', moment(signer.notifiedAt, timezone)],
        ['Viewed', moment(signer.viewedAt, timezone)],
        [signer.role === 'approver' ? 'Approved' : 'Signed', moment(signer.signedAt, timezone)],
        ['Network address', signer.ip ?? '—'],
        ['Browser', signer.userAgent ?? '—'],
        ['Consent', signer.consentVersion ?? '—'],
        ['SHA-256 of the signature', signer.markSha256 ?? '—'],
      ]),
    ],
  };
}

const heading = (text: string): Content => ({
  text: printable(text),
  bold: true,
  fontSize: 11,
  margin: [0, 10, 0, 3],
});

function facts(rows: readonly (readonly [string, string])[]): Content {
  return {
    layout: 'noBorders',
    table: {
      widths: [130, '*'],
      body: rows.map(([label, value]): TableCell[] => [
        { text: label, fontSize: 8.5, color: GREY },
        { text: printable(value, 66), fontSize: 8.5 },
      ]),
    },
  };
}

function evidence({ timezone }: DocumentModel, { evidence: links }: PdfCertificate): Content {
  const small = (text: string): TableCell => ({ text: printable(text, 32), fontSize: 7.5 });
  return {
    table: {
      headerRows: 1,
      widths: ['auto', 'auto', '*', 160],
      body: [
        ['#', 'What', 'When', 'Hash'].map((text): TableCell => ({ text, bold: true, fontSize: 8 })),
        ...links.map((link) => [
          small(String(link.seq)),
          small(link.kind.replaceAll('_', ' ')),
          small(moment(link.occurredAt, timezone)),
          small(link.hash),
        ]),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => HAIRLINE },
  };
}
