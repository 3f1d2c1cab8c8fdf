import { id } from '@omni/platform';
import { z } from 'zod';
import { headLine } from '../shared/fields';

const bodyText = z.string().trim().min(1).max(50_000);

export const portalThreadInput = z
  .strictObject({
    subject: headLine(300).pipe(z.string().min(1)),
    bodyText,
    engagementId: id
      .optional()
      .describe('What it is about; the access’s own engagement where it is for one alone.'),
  })
  .meta({ id: 'PortalThreadStart' });

export const portalMessageInput = z
  .strictObject({ id: id.describe('The thread.'), bodyText })
  .meta({ id: 'PortalMessageInput' });
