import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import type { z } from 'zod';
import { resolveClauses } from '../../clauses/resolve-clauses';
import type { Block } from '../../documents/block.contract';
import type { Variables } from '../../documents/merge-field.contract';
import { PartyFacts } from '../../parties/party-facts';
import { UseTemplate } from '../../templates/use-template';
import type { proposalFields } from '../proposal.contract';
import type { Proposal } from '../proposal.entity';
import type { ProposalVersion } from '../proposal-version.entity';
import { CompleteLines } from './complete-lines';
import { composeVersion, type VersionColumns } from './compose-version';

export type ProposalInput = Partial<z.output<z.ZodObject<typeof proposalFields>>>;
type Header = Pick<Proposal, 'clientId' | 'contactId' | 'dealId' | 'engagementId' | 'currency'>;

/** What a version holds after somebody said something of it: their words over what it said before. */
@Injectable()
export class DraftContent {
  constructor(
    private readonly parties: PartyFacts,
    private readonly templates: UseTemplate,
    private readonly lines: CompleteLines,
  ) {}

  /** The text of a template, and the title with the same words in it. */
  async fromTemplate(
    unit: Unit,
    templateId: string,
    input: { title: string; variables: Variables },
    header: Header,
  ): Promise<{ title: string; body: Block[] }> {
    const known = await this.parties.known(unit, header);
    const { body, text } = await this.templates.render(unit, {
      templateId,
      kinds: ['proposal'],
      variables: input.variables,
      known: { ...known, 'proposal.title': input.title },
    });
    return { title: text(input.title), body };
  }

  async compose(
    unit: Unit,
    input: ProposalInput,
    before: ProposalVersion | null,
    currency: string,
  ): Promise<VersionColumns> {
    const was = before?.content;
    const groups =
      input.groups?.map((group) => ({ ...group, required: group.required ?? true })) ?? was?.groups ?? [];
    const [body, lines] = await Promise.all([
      input.body ? resolveClauses(unit, input.body) : (was?.body ?? []),
      this.lines.complete(unit, input.lines ?? before?.lines ?? [], groups, currency),
    ]);
    const content = {
      title: input.title ?? was?.title ?? '',
      body,
      groups,
      deposit: input.deposit === undefined ? (was?.deposit ?? null) : input.deposit,
      terms: input.terms === undefined ? (was?.terms ?? null) : input.terms,
      validUntil: input.validUntil === undefined ? (was?.validUntil ?? null) : input.validUntil,
    };
    return composeVersion({ content, lines, currency, rounding: unit.organization.taxRounding });
  }
}
