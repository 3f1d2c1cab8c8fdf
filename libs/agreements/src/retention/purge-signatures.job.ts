import { Injectable } from '@nestjs/common';
import { Scheduled, endOfBusinessDay, type ScheduledJob, type Unit } from '@omni/platform';
import { SignatureRequest } from '../signatures/request.entity';
import { SealedDocuments } from '../signatures/sealing/sealed-documents';
import { Signer } from '../signatures/signer.entity';
import { Held } from './held';
import { keptSince } from './retention';

/** At most so many at a run: the rest comes with the next one. */
const BATCH = 200;
const PURGED = '(purged)';

/** Over for long enough, and what was signed is emptied: a contract that still runs needs its proof. */
const GONE = `t.purged_at is null and t.ended_at < $2::timestamptz and (
  exists (select 1 from agreements.contracts c
    where c.organization_id = t.organization_id and c.id = t.subject_id and c.purged_at is not null)
  or exists (select 1 from agreements.proposals p
    where p.organization_id = t.organization_id and p.id = t.subject_id and p.purged_at is not null))`;

/** Empties signatures, their evidence and the sealed files, after what was signed and never before it. */
@Injectable()
@Scheduled({
  name: 'agreements.purge-signatures',
  cron: '10 4 * * *',
  summary: 'Empties signatures of agreements that retention has emptied.',
})
export class PurgeSignatures implements ScheduledJob {
  constructor(
    private readonly held: Held,
    private readonly sealed: SealedDocuments,
  ) {}

  async run(unit: Unit): Promise<void> {
    const last = keptSince(unit.today, unit.organization, 'signature_request');
    const before = endOfBusinessDay(last, unit.organization.timezone).toISOString();
    const found = await unit.rows(SignatureRequest, GONE, [before], 't.id');
    const due = (await this.held.without(unit, 'signature_request', found)).slice(0, BATCH);
    if (due.length === 0) return;
    const ids = due.map(({ id }) => id);
    const signers = await unit.rows(Signer, 't.request_id = any($2::uuid[])', [ids], 't.id');
    for (const signer of signers) Object.assign(signer, emptySigner(unit, signer));
    await unit.sql(
      `update agreements.signature_evidence set data = null, updated_at = $3
       where organization_id = $1 and request_id = any($2::uuid[]) and data is not null`,
      [unit.tenantId, ids, unit.now],
    );
    await this.sealed.purge(unit, ids);
    for (const request of due) {
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
        purgedAt: unit.now,
      });
      unit.audit('signature_request.purge', request, 'silent');
    }
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
