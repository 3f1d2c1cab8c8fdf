import { Injectable } from '@nestjs/common';
import { Facts, TOKEN_PREFIXES, hashToken, tableOf, type Reader, type Unit } from '@omni/platform';
import { LinkDoor, actAs, voidLink } from '../../links/link-door';
import { currentOf, readVersions } from '../drafting/versions';
import { Proposal } from '../proposal.entity';
import { OPEN_PROPOSALS, SHOWN_PROPOSALS } from '../proposal.transitions';
import { ProposalVersion } from '../proposal-version.entity';
import { versionView } from '../proposal.view';
import type { SharedProposal } from './proposal-by-link.contract';

const BEHIND = 't.link_hash = $2 and t.deleted_at is null and t.purged_at is null';

/** Finds the proposal behind a link, and shows it as whoever holds the link may see it. */
@Injectable()
export class SharedProposals {
  constructor(
    private readonly door: LinkDoor,
    private readonly facts: Facts,
  ) {}

  /** Locked, for a verb; the unit goes on in the proposal's organization, as its contact. */
  async load(unit: Unit, token: string): Promise<Proposal> {
    await this.door.enter(unit, TOKEN_PREFIXES.portalLink, token);
    const [proposal] = await unit.rows(Proposal, BEHIND, [hashToken(token)]);
    requireShown(proposal, unit.now);
    actAs(unit, proposal.contactId);
    proposal.current = await unit.rows(ProposalVersion, 't.proposal_id = $2', [proposal.id], 't.version_no');
    unit.notes.subject = { type: 'proposal', id: proposal.id };
    return proposal;
  }

  async read(asked: Reader, token: string): Promise<SharedProposal> {
    const reader = await this.door.reader(asked, TOKEN_PREFIXES.portalLink, token);
    const table = tableOf(Proposal);
    const tenantId = reader.organization.id;
    const [proposal] = await reader.tx.rows<Proposal>(
      `select ${table.select} from ${table.sql} t where t.organization_id = $1 and ${BEHIND}`,
      [tenantId, hashToken(token)],
    );
    requireShown(proposal, reader.now);
    proposal.current = await readVersions({ tenantId, sql: reader.tx.rows.bind(reader.tx) }, proposal.id);
    return this.show(reader, proposal);
  }

  async show(reading: Reader | Unit, proposal: Proposal): Promise<SharedProposal> {
    const client = await this.facts.row<{ name: string }>(reading, 'client_company', proposal.clientId);
    return {
      id: proposal.id,
      number: proposal.number,
      title: proposal.title,
      status: proposal.status,
      from: reading.organization.name,
      to: client?.name ?? null,
      validUntil: proposal.validUntil,
      currency: proposal.currency,
      totalMinor: proposal.totalMinor,
      depositMinor: proposal.depositMinor,
      canDecide: OPEN_PROPOSALS.includes(proposal.status),
      offer: versionView(currentOf(proposal)),
      acceptance: proposal.acceptance,
      declineReason: proposal.declineReason,
    };
  }
}

function requireShown(proposal: Proposal | undefined, now: string): asserts proposal is Proposal {
  if (!proposal || !SHOWN_PROPOSALS.includes(proposal.status)) throw voidLink();
  if (!proposal.linkExpiresAt || proposal.linkExpiresAt <= now) throw voidLink();
}
