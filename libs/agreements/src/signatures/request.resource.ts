import { defineResource, may, mine, theirs } from '@omni/platform';
import { signatureLifecycle } from '../retention/signature.lifecycle';
import { requestContract } from './request.contract';
import { SignatureRequest } from './request.entity';
import { SHOWN_REQUESTS } from './request.transitions';
import { requestView } from './request.view';
import { Signer } from './signer.entity';

const theirOwn = theirs(
  { clientId: 'clientId', engagementId: 'engagementId' },
  { status: { $in: [...SHOWN_REQUESTS] } },
);

export const signatureRequests = defineResource<SignatureRequest>({
  module: 'agreements',
  name: 'signature-requests',
  summary: 'Who is to sign what, in which order, and the evidence of it.',
  kind: 'aggregate',
  entity: SignatureRequest,
  contract: requestContract,
  view: requestView,
  lifecycle: signatureLifecycle,
  access: {
    owner: may('read create act export'),
    manager: may('read create act export'),
    staff: may('read create', { where: mine('createdById') }),
    accountant: may('read'),
    client: [
      // Others' addresses and browsers are none of a client's business: they see their own part by the portal's verbs.
      may('read', { where: theirOwn, hide: ['signers', 'error', 'connectionId', 'externalId'] }),
      may('view sign decline', { where: theirOwn, permission: 'contracts.sign' }),
    ],
  },
  parts: { signers: { entity: Signer, of: 'requestId', order: 'position' } },
  softDelete: false,
  list: {
    filter: [
      'subjectType',
      'subjectId',
      'versionId',
      'clientId',
      'engagementId',
      'provider',
      'status',
      'expiresAt',
      'completedAt',
    ],
    sort: ['expiresAt', 'completedAt'],
    include: { client: { type: 'client_company', by: 'clientId' } },
    search: {
      title: (row: SignatureRequest) => row.title,
      text: (row: SignatureRequest) => [row.title],
    },
  },
});
