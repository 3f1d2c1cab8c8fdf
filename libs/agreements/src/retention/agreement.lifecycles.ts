import type { Lifecycle, Unit } from '@omni/platform';
import type { Contract } from '../contracts/contract.entity';
import { ContractVersion } from '../contracts/contract-version.entity';
import type { Proposal } from '../proposals/proposal.entity';
import { ProposalVersion } from '../proposals/proposal-version.entity';
import type { AgreementTemplate } from '../templates/template.entity';
import { AGREEMENT_RETENTION_YEARS } from './retention';

/*
 * Agreements that were kept long enough after their decision or end are emptied. What was said and who said it goes;
 * numbers, states and days stay, for they prove that the series has no gap and that the time was kept. What still runs has
 * no end, and so no clock.
 */

const PURGED = '(purged)';
const after = { years: AGREEMENT_RETENTION_YEARS };

export const proposalLifecycle: Lifecycle<Proposal> = {
  purge: { after, clock: 'closed', due: 't.decided_at <= :until', run: purgeProposals },
};

export const contractLifecycle: Lifecycle<Contract> = {
  purge: { after, clock: 'ended', due: 't.ended_on <= :untilDay', run: purgeContracts },
};

/** From the last use: what a document was made of is kept as long as the document. */
export const templateLifecycle: Lifecycle<AgreementTemplate> = {
  purge: {
    after,
    clock: 'ended',
    due: `t.status = 'retired' and greatest(t.retired_at, t.used_at) <= :until`,
    blank: ['body', 'mergeFields', 'clauses', 'industry'],
  },
};

async function purgeProposals(unit: Unit, proposals: Proposal[]): Promise<void> {
  const ids = proposals.map(({ id }) => id);
  for (const version of await unit.rows(ProposalVersion, 't.proposal_id = any($2::uuid[])', [ids], 't.id')) {
    Object.assign(version, {
      content: { title: PURGED, body: [], groups: [], deposit: null, terms: null, validUntil: null },
      lines: [],
      variables: null,
      purgedAt: unit.now,
    });
  }
  for (const proposal of proposals) {
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
      // The row's own check asks for an acceptance until it is emptied.
      purgedAt: unit.now,
    });
  }
}

async function purgeContracts(unit: Unit, contracts: Contract[]): Promise<void> {
  const ids = contracts.map(({ id }) => id);
  for (const version of await unit.rows(ContractVersion, 't.contract_id = any($2::uuid[])', [ids], 't.id')) {
    Object.assign(version, {
      body: [],
      variables: null,
      changeNote: null,
      fileId: null,
      purgedAt: unit.now,
    });
  }
  for (const contract of contracts) {
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
      purgedAt: unit.now,
    });
  }
}
