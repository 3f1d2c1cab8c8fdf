import { command, id } from '@omni/platform';
import { z } from 'zod';
import { documentPurpose, linkContract, validDays } from '../link.contract';
import { portalLinks } from '../link.resource';

export class IssueLink extends command({
  name: 'portal_link.issue',
  summary: 'Mails a contact a link to one document. It opens the portal for that purpose, once.',
  resource: portalLinks,
  needs: 'create',
  input: z
    .strictObject({
      id: id.describe('The access that it is for.'),
      purpose: documentPurpose,
      targetId: id,
      validDays,
    })
    .meta({ id: 'PortalLinkIssue' }),
  output: linkContract.view,
  effect: 'irreversible',
  errors: ['portal.access.not_open', 'portal.link.target_hidden'],
}) {}
