import { CommandHandler } from '@nestjs/cqrs';
import { Facts, isHouse, type Handles, type Unit } from '@omni/platform';
import type { Deal } from '../../deals/deal.entity';
import { deals } from '../../deals/deal.resource';
import { requireReferences, requiredOwner } from '../../shared/writing';
import { Engagement } from '../engagement.entity';
import { clientDiffers, clientMissing, datesReversed, dealTaken, nameMissing } from '../engagement.errors';
import { engagements } from '../engagement.resource';
import { CreateEngagement } from './create-engagement.command';

@CommandHandler(CreateEngagement)
export class CreateEngagementHandler implements Handles<typeof CreateEngagement> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: CreateEngagement): Promise<Engagement> {
    if (input.contractId) await this.facts.mustName(unit, 'contract', [input.contractId], '/contractId');
    const [deal] = await Promise.all([
      input.dealId ? lentBy(unit, input.dealId) : null,
      requireReferences(unit, { clientId: input.clientId, dealId: input.dealId }),
    ]);
    const clientId = input.clientId ?? deal?.clientId;
    const name = input.name ?? deal?.name;
    if (!clientId) throw clientMissing();
    if (!name) throw nameMissing();
    if (deal?.clientId && deal.clientId !== clientId) throw clientDiffers();
    if (input.startsOn && input.endsOn && input.endsOn < input.startsOn) throw datesReversed();
    const engagement = unit.create(engagements, {
      ...input,
      clientId,
      name,
      ownerMemberId: requiredOwner(
        unit,
        input.ownerMemberId ?? deal?.ownerMemberId ?? (await this.standIn(unit, clientId)),
      ),
      budgetMinor: input.budgetMinor === undefined ? (deal?.amountMinor ?? null) : input.budgetMinor,
      currency: input.currency ?? deal?.currency ?? unit.organization.baseCurrency,
    });
    if (deal) deal.engagementId = engagement.id;
    return engagement;
  }

  /** A workflow has no member: the client's owner stands in, else an owner of the business. */
  private async standIn(unit: Unit, clientId: string): Promise<string | null> {
    if (!isHouse(unit.principal)) return null;
    const [client] = await unit.sql<{ owner: string | null }>(
      'select owner_member_id as owner from crm.client_companies where organization_id = $1 and id = $2',
      [unit.tenantId, clientId],
    );
    if (client?.owner) return client.owner;
    const [owner] = await this.facts.find<{ id: string }>(
      unit,
      'member',
      { role: 'owner', status: 'active' },
      1,
    );
    return owner?.id ?? null;
  }
}

/** The deal behind a new engagement, which must not have one already. */
async function lentBy(unit: Unit, dealId: string): Promise<Deal> {
  const [deal, [taken]] = await Promise.all([
    unit.load(deals, dealId, 'update'),
    unit.sql<{ id: string }>(
      `select id from crm.engagements
       where organization_id = $1 and deal_id = $2 and deleted_at is null and status <> 'cancelled'`,
      [unit.tenantId, dealId],
    ),
  ]);
  if (taken) throw dealTaken(taken.id);
  return deal;
}
