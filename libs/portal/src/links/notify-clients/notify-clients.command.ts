import { command, id } from '@omni/platform';
import { z } from 'zod';
import { documentPurpose, validDays } from '../link.contract';
import { portalLinks } from '../link.resource';

export class NotifyClients extends command({
  name: 'portal_link.notify',
  summary:
    'Mails everybody of the client who may see a document in the portal a link to it; who has one that is still good gets no second.',
  resource: portalLinks,
  needs: 'create',
  input: z.strictObject({ purpose: documentPurpose, targetId: id, validDays }).meta({ id: 'PortalNotify' }),
  output: z
    .strictObject({ linkIds: z.array(id).describe('Links that are sent.'), contactIds: z.array(id) })
    .meta({ id: 'PortalNotified' }),
  effect: 'irreversible',
  errors: ['reference_not_found'],
}) {}
