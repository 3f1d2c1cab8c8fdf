import { command, id } from '@omni/platform';
import { z } from 'zod';
import { portalAccess } from '../../access/access.resource';
import { portalSession } from '../portal-session.contract';

export class SwitchAccess extends command({
  name: 'portal_access.switch',
  summary: 'Goes on by another of one’s accesses, such as that for another engagement.',
  resource: portalAccess,
  needs: 'read',
  confidential: true,
  input: z.strictObject({ accessId: id }).meta({ id: 'PortalSwitchInput' }),
  output: portalSession,
  effect: 'irreversible',
  errors: ['portal.session.document_only'],
}) {}
