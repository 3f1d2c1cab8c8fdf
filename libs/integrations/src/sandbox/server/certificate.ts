import type { StoredEnvelope } from './state';

/** The signed document, base64: the one that was sent with a page that says who signed when. */
export async function certified({ id, draft, signers }: StoredEnvelope): Promise<string> {
  // Loaded when the first document is fetched: most processes never need it.
  const { PDFDocument, StandardFonts } = await import('pdf-lib');
  const pdf = await PDFDocument.load(Buffer.from(draft.pdf, 'base64'));
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage();
  const lines = [
    'Certificate of completion (sandbox)',
    id,
    ...signers.map((signer) => {
      const { name = '', email = '' } = draft.signers.find((s) => s.key === signer.key) ?? {};
      return `${name} <${email}> signed at ${signer.signedAt ?? ''}`;
    }),
  ];
  // The standard fonts hold Latin letters alone.
  const drawn = lines.map((line) => line.replace(/[^\x20-\x7e]/g, '?'));
  drawn.forEach((line, i) =>
    page.drawText(line, { x: 50, y: page.getHeight() - 60 - i * 20, size: 11, font }),
  );
  return Buffer.from(await pdf.save()).toString('base64');
}
