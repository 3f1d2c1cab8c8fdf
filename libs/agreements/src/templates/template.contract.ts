import { base } from '@omni/platform';
import { z } from 'zod';
import { block, blocks, templateClause } from '../documents/block.contract';
import { mergeField } from '../documents/merge-field.contract';
import { TEMPLATE_KINDS, TEMPLATE_STATUSES } from './template.transitions';

const mergeFields = z
  .array(mergeField)
  .max(200)
  .refine((fields) => new Set(fields.map((f) => f.key)).size === fields.length, 'a key stands twice');
const ownClauses = z
  .array(templateClause)
  .max(100)
  .refine((found) => new Set(found.map((c) => c.key)).size === found.length, 'a key stands twice');

const kind = z.enum(TEMPLATE_KINDS).meta({ id: 'AgreementTemplateKind' });
const fields = {
  name: z.string().trim().min(1).max(200),
  body: blocks.describe('Texts name fields as `{{client.name}}`.'),
  mergeFields: mergeFields.optional(),
  clauses: ownClauses.optional(),
  industry: z.string().trim().min(1).max(80).nullable().optional(),
};

export const templateContract = {
  create: z.strictObject({ kind, ...fields }).meta({ id: 'AgreementTemplateCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'AgreementTemplateRevise' }),
  view: z
    .strictObject({
      ...base,
      kind,
      name: z.string(),
      versionNo: z.int(),
      status: z.enum(TEMPLATE_STATUSES).meta({ id: 'AgreementTemplateStatus' }),
      body: z.array(block),
      mergeFields: z.array(mergeField),
      clauses: z.array(templateClause),
      industry: z.string().nullable(),
      publishedAt: z.iso.datetime().nullable(),
      retiredAt: z.iso.datetime().nullable(),
      usedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'AgreementTemplate' }),
};
