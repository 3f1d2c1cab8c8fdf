import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { ProviderFault } from '../../ports/provider-fault';
import type { ProviderAccount } from '../../providers/provider';
import { providerNamed } from '../../providers/registry';
import { errorOf, lapse, said } from '../connection-health';
import { factsOf } from '../integration-facts';
import { Integration } from '../integration.entity';
import { IntegrationConnected, IntegrationDegraded, IntegrationRecovered } from '../integration.events';
import { ProviderConnections } from '../provider-connections';
import { Reauth } from '../reauth';
import { Vault } from '../vault';

export const VERIFY = 'integrations.verify';

/** Statuses in which a provider is asked whether it takes the credentials. */
const ASKED = ['connecting', 'degraded'];

/** Asks a provider who is behind the credentials. What it answers makes the connection, or says that it must be granted anew. */
@Injectable()
@Errand({
  name: VERIFY,
  summary: 'Asks a provider whether it takes the credentials of a connection.',
  attempts: 6,
})
export class VerifyIntegration implements ErrandRunner {
  constructor(
    private readonly connections: ProviderConnections,
    private readonly vault: Vault,
    private readonly reauth: Reauth,
  ) {}

  async run(errand: RunningErrand): Promise<void> {
    const integrationId = String(errand.data.integrationId);
    const integration = await errand.unit((unit) => this.load(unit, integrationId));
    if (!integration || !ASKED.includes(integration.status)) return;
    const access = this.connections.accessOf(integration, ASKED);
    const secret = await access.secret();
    let account: ProviderAccount;
    try {
      account = await providerNamed(integration.provider).account(access);
    } catch (error) {
      if (!(error instanceof ProviderFault) || error.kind !== 'reauth') throw error;
      await errand.unit((unit) => this.refused(unit, integrationId, error));
      return;
    }
    await errand.unit(async (unit) => {
      const row = await this.load(unit, integrationId);
      if (!row || !ASKED.includes(row.status)) return;
      const wrong = await this.unfit(unit, row, account);
      if (wrong) {
        lapse(unit, row, errorOf(wrong, unit.now), this.reauth.urlOf(row));
        return;
      }
      if (account.secret) await this.vault.replace(unit, row, { ...secret, ...account.secret });
      this.settle(unit, row, account);
    });
  }

  async givenUp(unit: Unit, { data }: Pick<RunningErrand, 'data'>, error: unknown): Promise<void> {
    const integration = await this.load(unit, String(data.integrationId));
    if (integration?.status !== 'connecting') return;
    const fault =
      error instanceof ProviderFault ? error : new ProviderFault('transient', 'The provider failed.');
    const last = errorOf(fault, unit.now);
    integration.degrade(last);
    unit.emit(IntegrationDegraded, integration, { ...factsOf(integration), ...said(last) });
  }

  private async load(unit: Unit, id: string): Promise<Integration | undefined> {
    return (await unit.rows(Integration, 't.id = $2', [id]))[0];
  }

  private async refused(unit: Unit, id: string, error: ProviderFault): Promise<void> {
    const row = await this.load(unit, id);
    if (row && ASKED.includes(row.status)) lapse(unit, row, errorOf(error, unit.now), this.reauth.urlOf(row));
  }

  private settle(unit: Unit, row: Integration, account: ProviderAccount): void {
    const first = row.connectedAt === null;
    row.activate(unit.now);
    row.externalAccountId = account.id;
    row.externalAccountName = account.name;
    row.connectedAt ??= unit.now;
    row.lastError = null;
    unit.emit(first ? IntegrationConnected : IntegrationRecovered, row, factsOf(row));
  }

  /** An account is connected once, and a connection keeps its account: what was synced is that one's. */
  private async unfit(unit: Unit, row: Integration, account: ProviderAccount): Promise<ProviderFault | null> {
    if (row.externalAccountId !== null && row.externalAccountId !== account.id)
      return new ProviderFault(
        'reauth',
        'These are the credentials of another account.',
        null,
        'other_account',
      );
    const others = await unit.sql(
      `select 1 from integrations.integrations where organization_id = $1 and provider = $2 and external_account_id = $3
         and id <> $4 and status <> 'disconnected'`,
      [unit.tenantId, row.provider, account.id, row.id],
    );
    return others.length === 0
      ? null
      : new ProviderFault('reauth', 'This account is connected already.', null, 'account_taken');
  }
}
