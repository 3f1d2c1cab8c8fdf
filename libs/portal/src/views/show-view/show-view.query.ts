import { id, query } from '@omni/platform';
import { z } from 'zod';
import { viewBranding } from '../view.contract';
import { portalViews } from '../view.resource';

export class ShowView extends query({
  name: 'portal_view.show',
  summary:
    'What there is to see for whoever asks: the published view that fits best, an engagement’s before a client’s before everybody’s',
  resource: portalViews,
  needs: 'read',
  input: z.strictObject({ engagementId: id.optional().describe('The engagement that is looked at.') }),
  output: z
    .strictObject({
      view: z.strictObject({ id, name: z.string() }).meta({ id: 'PortalViewShown' }).nullable(),
      organization: z
        .strictObject({ name: z.string(), locale: z.string(), timezone: z.string() })
        .meta({ id: 'PortalHouse' }),
      branding: viewBranding,
      sections: z.array(
        z
          .strictObject({
            key: z.string(),
            title: z.string().nullable(),
            order: z.int(),
            href: z.string().describe('Where the rows are.'),
            count: z.int().nullable(),
          })
          .meta({ id: 'PortalSection' }),
      ),
    })
    .meta({ id: 'PortalPage' }),
}) {}
