import { z } from 'zod';

const text = z.string().trim().min(1).max(20_000);
const cell = z.string().trim().max(2000);

const heading = z
  .strictObject({
    type: z.literal('heading'),
    level: z.int().min(1).max(3).optional().describe('1 unless told.'),
    text: text.max(500),
  })
  .meta({ id: 'AgreementHeading' });
const paragraph = z.strictObject({ type: z.literal('paragraph'), text }).meta({ id: 'AgreementParagraph' });
const list = z
  .strictObject({
    type: z.literal('list'),
    ordered: z.boolean().optional(),
    items: z.array(text.max(4000)).min(1).max(200),
  })
  .meta({ id: 'AgreementList' });
const table = z
  .strictObject({
    type: z.literal('table'),
    header: z.array(cell).max(12).optional(),
    rows: z.array(z.array(cell).min(1).max(12)).min(1).max(500),
  })
  .meta({ id: 'AgreementTable' });
const clause = z
  .strictObject({
    type: z.literal('clause'),
    key: z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/),
    title: z.string().trim().min(1).max(200).optional().describe("The clause's own unless told."),
    text: text
      .optional()
      .describe("The clause's own unless told: the template's, else the library's, as it reads now."),
  })
  .meta({ id: 'AgreementClauseBlock' });
const lines = z
  .strictObject({ type: z.literal('lines') })
  .meta({ id: 'AgreementLinesBlock', description: 'The place of the priced lines.' });

/** A part of a document. Texts are plain: nothing in them is markup, whoever wrote them. */
export const block = z
  .discriminatedUnion('type', [heading, paragraph, list, table, clause, lines])
  .meta({ id: 'AgreementBlock' });
export type Block = z.output<typeof block>;
export type BlockInput = z.input<typeof block>;

export const blocks = z.array(block).max(400);

/** A clause that lies in a template itself. */
export const templateClause = z
  .strictObject({ key: clause.shape.key, title: z.string().trim().min(1).max(200), text })
  .meta({ id: 'AgreementTemplateClause' });
export type TemplateClause = z.output<typeof templateClause>;
