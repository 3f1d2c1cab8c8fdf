import { Injectable } from '@nestjs/common';
import { tableOf, type Reader, type Unit } from '@omni/platform';
import { acceptProposal, declineProposal, viewProposal } from '../../proposals/decide-proposal/decide';
import { hashOfVersion } from '../../proposals/drafting/compose-version';
import { currentOf, loadProposal, readVersions } from '../../proposals/drafting/versions';
import { proposalDocument } from '../../proposals/proposal-document';
import { Proposal } from '../../proposals/proposal.entity';
import { notSent } from '../../proposals/proposal.errors';
import { OPEN_PROPOSALS } from '../../proposals/proposal.transitions';
import { ProposalVersion } from '../../proposals/proposal-version.entity';
import type { SignatureRequest } from '../request.entity';
import type { Outgoing, Subject, SubjectDocument } from './subject';

/** A proposal that is accepted by signature: with the lines that are selected beforehand, since nothing is chosen on paper. */
@Injectable()
export class ProposalSubject implements Subject {
  readonly type = 'proposal' as const;

  async begin(unit: Unit, id: string): Promise<Outgoing> {
    const proposal = await loadProposal(unit, id, 'act');
    if (!OPEN_PROPOSALS.includes(proposal.status)) throw notSent(proposal.status);
    const version = currentOf(proposal);
    unit.touch(proposal);
    return {
      subjectId: proposal.id,
      versionId: version.id,
      ...proposalDocument(proposal, version, unit.organization.locale),
      clientId: proposal.clientId,
      engagementId: proposal.engagementId,
      contactId: proposal.contactId,
      amendment: false,
      // The proposal was sent before; its signature request tells the rest.
      sent: () => undefined,
    };
  }

  async document(reading: Unit | Reader, request: SignatureRequest): Promise<SubjectDocument> {
    const { proposal, version } = await read(reading, request);
    return proposalDocument(proposal, version, reading.organization.locale);
  }

  async contentHash(reading: Unit | Reader, request: SignatureRequest): Promise<string> {
    return hashOfVersion((await read(reading, request)).version);
  }

  async viewed(unit: Unit, request: SignatureRequest): Promise<void> {
    viewProposal(unit, await load(unit, request), 'link');
  }

  partlySigned(): Promise<void> {
    return Promise.resolve();
  }

  async completed(
    unit: Unit,
    request: SignatureRequest,
    { name, contactId }: { name: string; contactId: string | null },
  ): Promise<void> {
    const proposal = await load(unit, request);
    // Accepted otherwise meanwhile: the signatures confirm it.
    if (!OPEN_PROPOSALS.includes(proposal.status)) return;
    acceptProposal(unit, proposal, { via: 'signature', typedName: name, contactId });
  }

  async declined(unit: Unit, request: SignatureRequest, _signerName: string, reason: string): Promise<void> {
    const proposal = await load(unit, request);
    if (OPEN_PROPOSALS.includes(proposal.status)) declineProposal(unit, proposal, reason, 'signature');
  }

  /** The offer holds until its own day, whether or not somebody signs it. */
  expired(): Promise<void> {
    return Promise.resolve();
  }

  cancelled(): Promise<void> {
    return Promise.resolve();
  }

  resumed(): Promise<void> {
    return Promise.resolve();
  }

  filed(): Promise<void> {
    return Promise.resolve();
  }
}

async function read(
  reading: Unit | Reader,
  request: SignatureRequest,
): Promise<{ proposal: Proposal; version: ProposalVersion }> {
  const table = tableOf(Proposal);
  const [proposal] = await reading.tx.rows<Proposal>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.id = $2`,
    [request.organizationId, request.subjectId],
  );
  const own = { tenantId: request.organizationId, sql: reading.tx.rows.bind(reading.tx) };
  const version = (await readVersions(own, request.subjectId)).find(({ id }) => id === request.versionId);
  if (!proposal || !version) throw new Error(`proposal ${request.subjectId} is not there`);
  return { proposal, version };
}

async function load(unit: Unit, request: SignatureRequest): Promise<Proposal> {
  const [[proposal], versions] = await Promise.all([
    unit.rows(Proposal, 't.id = $2', [request.subjectId]),
    unit.rows(ProposalVersion, 't.proposal_id = $2', [request.subjectId], 't.version_no'),
  ]);
  if (!proposal) throw new Error(`proposal ${request.subjectId} is not there`);
  proposal.current = versions;
  return proposal;
}
