import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

export const PortalViewPublished = defineEvent({
  type: 'portal_view.published',
  summary: 'What clients see in the portal was published.',
  data: z.strictObject({ id, name: z.string(), clientId: id.nullable(), engagementId: id.nullable() }),
  sample: {
    id: '2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901',
    name: 'Our clients',
    clientId: null,
    engagementId: null,
  },
  line: (d) => `Portal view ${d.name} published`,
});
