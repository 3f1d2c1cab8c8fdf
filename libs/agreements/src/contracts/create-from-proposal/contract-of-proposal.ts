import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import type { z } from 'zod';
import type { Block } from '../../documents/block.contract';
import { PartyFacts } from '../../parties/party-facts';
import { readVersions } from '../../proposals/drafting/versions';
import type { Acceptance, Proposal } from '../../proposals/proposal.entity';
import { ofProposal } from '../../proposals/proposal-words';
import type { ProposalVersion } from '../../proposals/proposal-version.entity';
import { UseTemplate } from '../../templates/use-template';
import { Contract } from '../contract.entity';
import { notAccepted } from '../contract.errors';
import { acceptedLines, orderForm, placeLines } from '../contract-text';
import { draftContract } from '../draft-contract';
import { readContractVersions } from '../versions';
import type { CreateContractFromProposal } from './create-from-proposal.command';

export type FromProposal = Omit<z.output<(typeof CreateContractFromProposal)['decl']['input']>, 'proposalId'>;

/** Makes the one contract of an accepted proposal, whoever asks and however often. */
@Injectable()
export class ContractOfProposal {
  constructor(
    private readonly parties: PartyFacts,
    private readonly templates: UseTemplate,
  ) {}

  /** The contract that is there already. Whoever calls holds the proposal's lock, so that nobody makes one meanwhile. */
  async existing(unit: Unit, proposalId: string): Promise<Contract | null> {
    const [contract] = await unit.rows(Contract, 't.proposal_id = $2 and t.deleted_at is null', [proposalId]);
    if (!contract) return null;
    contract.current = await readContractVersions(unit, contract.id);
    return contract;
  }

  async make(unit: Unit, proposal: Proposal, said: FromProposal): Promise<Contract> {
    const { acceptance } = proposal;
    if (proposal.status !== 'accepted' || !acceptance) throw notAccepted(proposal.status);
    const version = (await readVersions(unit, proposal.id)).find(({ id }) => id === acceptance.versionId);
    if (!version) throw notAccepted(proposal.status);
    const templateId = said.templateId === undefined ? proposal.contractTemplateId : said.templateId;
    const variables = { ...proposal.contractVariables, ...said.variables };
    const { templateId: _, variables: __, title, kind, ...terms } = said;
    const text = templateId
      ? await this.render(unit, { proposal, version, acceptance, templateId, variables })
      : { body: orderForm(proposal, version, acceptance, unit.organization.locale), text: (t: string) => t };
    return draftContract(
      unit,
      {
        ...Object.fromEntries(Object.entries<unknown>(terms).filter(([, value]) => value !== undefined)),
        counterpartyKind: 'client',
        clientId: proposal.clientId,
        contactId: proposal.contactId ?? proposal.acceptedByContactId,
        dealId: proposal.dealId,
        engagementId: proposal.engagementId,
        proposalId: proposal.id,
        templateId,
        title: text.text(title ?? proposal.title),
        kind: kind ?? (templateId ? 'sow' : 'order_form'),
        valueMinor: proposal.totalMinor,
        currency: proposal.currency,
      },
      { body: text.body, variables: templateId ? variables : null },
    );
  }

  private async render(
    unit: Unit,
    given: {
      proposal: Proposal;
      version: ProposalVersion;
      acceptance: Acceptance;
      templateId: string;
      variables: NonNullable<FromProposal['variables']>;
    },
  ): Promise<{ body: Block[]; text: (given: string) => string }> {
    const { proposal, version, acceptance, templateId, variables } = given;
    const { locale } = unit.organization;
    const known = {
      ...(await this.parties.known(unit, proposal)),
      ...ofProposal(proposal, locale, unit.today),
    };
    const { body, text } = await this.templates.render(unit, {
      templateId,
      kinds: ['contract', 'nda'],
      variables,
      known,
    });
    return { body: placeLines(body, acceptedLines(version, acceptance, locale)), text };
  }
}
