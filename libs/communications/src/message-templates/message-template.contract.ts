import { base, id } from '@omni/platform';
import { z } from 'zod';
import { headLine, purpose } from '../shared/fields';
import { mergeField } from './merge-fields';

const name = z.string().trim().min(1).max(120);
const subject = headLine(500).pipe(z.string().min(1));
const fields = {
  description: z.string().trim().max(1000).nullable().optional(),
  purpose: purpose.optional(),
  bodyText: z.string().max(200_000).nullable().optional(),
  bodyHtml: z.string().max(500_000).nullable().optional(),
  mergeFields: z.array(mergeField).max(100).optional(),
};

export const messageTemplateContract = {
  create: z.strictObject({ name, subject, ...fields }).meta({ id: 'MessageTemplateCreate' }),
  revise: z
    .strictObject({ name: name.optional(), subject: subject.optional(), ...fields })
    .meta({ id: 'MessageTemplateRevise' }),
  preview: z
    .strictObject({
      id,
      mergeData: z
        .record(z.string().max(80), z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]))
        .optional()
        .describe('Values by merge field; the samples unless told.'),
    })
    .meta({ id: 'PreviewMessageTemplateInput' }),
  rendered: z
    .strictObject({
      subject: z.string(),
      bodyText: z.string().nullable(),
      bodyHtml: z.string().nullable(),
    })
    .meta({ id: 'RenderedMessage' }),
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      description: z.string().nullable(),
      purpose,
      subject: z.string(),
      bodyText: z.string().nullable(),
      bodyHtml: z.string().nullable(),
      mergeFields: z.array(mergeField),
    })
    .meta({ id: 'MessageTemplate' }),
};
