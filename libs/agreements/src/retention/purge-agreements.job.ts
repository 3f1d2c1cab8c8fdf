import { Injectable } from '@nestjs/common';
import { Scheduled, endOfBusinessDay, type ScheduledJob, type Unit } from '@omni/platform';
import { Contract } from '../contracts/contract.entity';
import { ContractVersion } from '../contracts/contract-version.entity';
import { Proposal } from '../proposals/proposal.entity';
import { ProposalVersion } from '../proposals/proposal-version.entity';
import { AgreementTemplate } from '../templates/template.entity';
import { Held } from './held';
import { keptSince } from './retention';

/** At most so many of a kind at a run: the rest comes with the next one. */
const BATCH = 200;
const PURGED = '(purged)';

/**
 * Empties agreements that were kept long enough after their decision or end. What was said and who said it goes; numbers,
 * states and days stay, for they prove that the series has no gap and that the time was kept. What a legal hold names
 * stays whole, and keeps its signatures.
 */
@Injectable()
@Scheduled({
  name: 'agreements.purge',
  cron: '50 3 * * *',
  summary: 'Empties proposals, contracts and templates after their retention.',
})
export class PurgeAgreements implements ScheduledJob {
  constructor(private readonly held: Held) {}

  async run(unit: Unit): Promise<void> {
    const { organization, today } = unit;
    // Moments are compared with the end of the last day that has been kept long enough, in the organization's zone.
    const endOf = (day: string): string => endOfBusinessDay(day, organization.timezone).toISOString();
    await this.proposals(unit, endOf(keptSince(today, organization, 'proposal')));
    await this.contracts(unit, keptSince(today, organization, 'contract'));
    await this.templates(unit, endOf(keptSince(today, organization, 'agreement_template')));
  }

  private async proposals(unit: Unit, before: string): Promise<void> {
    const due = await this.due(unit, Proposal, 'proposal', `t.decided_at < $2::timestamptz`, before);
    const versions = await parts(unit, ProposalVersion, 'proposal_id', due);
    for (const version of versions)
      Object.assign(version, {
        content: { title: PURGED, body: [], groups: [], deposit: null, terms: null, validUntil: null },
        lines: [],
        variables: null,
        purgedAt: unit.now,
      });
    for (const proposal of due) {
      Object.assign(proposal, {
        contactId: null,
        dealId: null,
        engagementId: null,
        title: PURGED,
        contractVariables: null,
        acceptedByContactId: null,
        acceptance: null,
        declineReason: null,
        linkHash: null,
        linkSealed: null,
        ...gone(unit, proposal),
      });
      unit.audit('proposal.purge', proposal, 'silent');
    }
  }

  private async contracts(unit: Unit, until: string): Promise<void> {
    const due = await this.due(unit, Contract, 'contract', `t.ended_on <= $2::date`, until);
    const versions = await parts(unit, ContractVersion, 'contract_id', due);
    for (const version of versions)
      Object.assign(version, {
        body: [],
        variables: null,
        changeNote: null,
        fileId: null,
        purgedAt: unit.now,
      });
    for (const contract of due) {
      Object.assign(contract, {
        clientId: null,
        vendorId: null,
        employeeId: null,
        legalEntityId: null,
        contactId: null,
        dealId: null,
        engagementId: null,
        title: PURGED,
        governingLaw: null,
        declineReason: null,
        terminationReason: null,
        voidReason: null,
        signedFileId: null,
        aiSummaryId: null,
        custom: null,
        ...gone(unit, contract),
      });
      unit.audit('contract.purge', contract, 'silent');
    }
  }

  private async templates(unit: Unit, before: string): Promise<void> {
    const unused = `t.status = 'retired' and greatest(t.retired_at, t.used_at) < $2::timestamptz`;
    const due = await this.due(unit, AgreementTemplate, 'agreement_template', unused, before);
    for (const template of due) {
      Object.assign(template, {
        body: [],
        mergeFields: [],
        clauses: [],
        industry: null,
        ...gone(unit, template),
      });
      unit.audit('agreement_template.purge', template, 'silent');
    }
  }

  private async due<E extends Proposal | Contract | AgreementTemplate>(
    unit: Unit,
    entity: new () => E,
    type: string,
    where: string,
    limit: string,
  ): Promise<E[]> {
    const rows = await unit.rows(entity, `t.purged_at is null and ${where}`, [limit], 't.id');
    return (await this.held.without(unit, type, rows)).slice(0, BATCH);
  }
}

const gone = (unit: Unit, row: { deletedAt: string | null }): { purgedAt: string; deletedAt: string } => ({
  purgedAt: unit.now,
  deletedAt: row.deletedAt ?? unit.now,
});

function parts<E extends ProposalVersion | ContractVersion>(
  unit: Unit,
  entity: new () => E,
  column: string,
  roots: readonly { id: string }[],
): Promise<E[]> {
  if (roots.length === 0) return Promise.resolve([]);
  return unit.rows(entity, `t.${column} = any($2::uuid[])`, [roots.map(({ id }) => id)], 't.id');
}
