import type { Lifecycle, Unit } from '@omni/platform';
import type { SignatureRequest } from '../signatures/request.entity';
import { Signer } from '../signatures/signer.entity';
import { AGREEMENT_RETENTION_YEARS } from './retention';

const PURGED = '(purged)';
const SIGNED_IS_GONE = `exists (select 1 from agreements.contracts c
    where c.organization_id = t.organization_id and c.id = t.subject_id and c.purged_at is not null)
  or exists (select 1 from agreements.proposals p
    where p.organization_id = t.organization_id and p.id = t.subject_id and p.purged_at is not null)`;

/** Signatures, their evidence and the sealed file go after what was signed: a contract that still runs needs its proof. */
export const signatureLifecycle: Lifecycle<SignatureRequest> = {
  purge: {
    after: { years: AGREEMENT_RETENTION_YEARS },
    clock: 'ended',
    due: 't.ended_at <= :until',
    keep: { agreement: `not (${SIGNED_IS_GONE})` },
    run: purgeRequests,
  },
};

async function purgeRequests(unit: Unit, requests: SignatureRequest[]): Promise<void> {
  const ids = requests.map(({ id }) => id);
  for (const signer of await unit.rows(Signer, 't.request_id = any($2::uuid[])', [ids], 't.id'))
    Object.assign(signer, emptySigner(unit, signer));
  await Promise.all(
    [
      ['signature_evidence', 'data'],
      ['sealed_documents', 'bytes'],
    ].map(([table = '', column = '']) =>
      unit.sql(
        `update agreements.${table} set ${column} = null, updated_at = $3
         where organization_id = $1 and request_id = any($2::uuid[]) and ${column} is not null`,
        [unit.tenantId, ids, unit.now],
      ),
    ),
  );
  for (const request of requests) {
    Object.assign(request, {
      title: PURGED,
      message: null,
      clientId: null,
      engagementId: null,
      cancelReason: null,
      hookHash: null,
      hookSealed: null,
      completedFileId: null,
      certificateFileId: null,
      error: null,
    });
  }
}

/** The row stays, so that the chain's links name somebody who was; its words are gone. */
const emptySigner = (unit: Unit, { id }: Signer): Partial<Signer> => ({
  name: PURGED,
  email: `purged-${id}@invalid`,
  contactId: null,
  declineReason: null,
  ip: null,
  userAgent: null,
  linkHash: null,
  linkSealed: null,
  codeHash: null,
  codeSealed: null,
  markSha256: null,
  signature: null,
  purgedAt: unit.now,
});
