import { base, id } from '@omni/platform';
import { z } from 'zod';
import { DOCUMENT_PURPOSES, LINK_PURPOSES, MAX_DOCUMENT_DAYS } from './link.purposes';

export const documentPurpose = z.enum(DOCUMENT_PURPOSES as [(typeof DOCUMENT_PURPOSES)[number]]);
export const validDays = z
  .int()
  .min(1)
  .max(MAX_DOCUMENT_DAYS)
  .optional()
  .describe('How long the link is good for; 14 days unless told.');

export const linkContract = {
  view: z
    .strictObject({
      ...base,
      accessId: id,
      purpose: z.enum(LINK_PURPOSES).meta({ id: 'PortalLinkPurpose' }),
      targetType: z.string().nullable(),
      targetId: id.nullable(),
      expiresAt: z.iso.datetime().nullable(),
      sentAt: z.iso.datetime().nullable(),
      failure: z.string().nullable().describe('Why it was never sent.'),
      usedAt: z.iso.datetime().nullable(),
      ip: z.string().nullable().describe('The address that it was used from.'),
    })
    .meta({ id: 'PortalLink' }),
};
