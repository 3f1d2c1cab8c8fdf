import { Injectable } from '@nestjs/common';
import {
  Bus,
  Clock,
  Database,
  PrincipalSource,
  internalCall,
  systemPrincipal,
  type Unit,
} from '@omni/platform';
import { ProviderFault } from '../ports/provider-fault';
import type { Connection } from '../ports/connections';
import { HeldBack } from './held-back';
import { factsOf } from './integration-facts';
import { Integration, type LastError } from './integration.entity';
import { IntegrationDegraded, IntegrationNeedsReauth, IntegrationRecovered } from './integration.events';
import { Reauth } from './reauth';

/** Failures in a row after which people are told. */
const DEGRADED_AFTER = 5;
/** What works is noted at most so often: health is for people. */
const NOTED_EVERY = "interval '1 minute'";

type Known = Pick<Connection, 'id' | 'organizationId'>;

/**
 * How well connections work, from what their calls come to. Moments and counts are noted past the row's versions, for
 * nothing about the connection changed; a change of status is a version, an audit row and an event like any other.
 */
@Injectable()
export class ConnectionHealth {
  constructor(
    private readonly database: Database,
    private readonly bus: Bus,
    private readonly principals: PrincipalSource,
    private readonly clock: Clock,
    private readonly reauth: Reauth,
  ) {}

  /** Runs one call to a provider and notes what came of it. */
  async watch<T>(connection: Known, syncs: boolean, call: () => Promise<T>): Promise<T> {
    try {
      const result = await call();
      await this.succeeded(connection, syncs);
      return result;
    } catch (error) {
      if (error instanceof ProviderFault && !(error instanceof HeldBack))
        await this.failed(connection, error);
      throw error;
    }
  }

  private async succeeded(connection: Known, syncs: boolean): Promise<void> {
    const [row] = await this.note<{ status: string }>(
      connection,
      `with noted as (update integrations.integrations set error_count = 0, last_success_at = $3,
           last_sync_at = case when $4 then $3 else last_sync_at end
         where organization_id = $1 and id = $2 and status in ('active', 'degraded')
           and (error_count > 0 or last_success_at is null or last_success_at <= $3::timestamptz - ${NOTED_EVERY}
             or ($4 and (last_sync_at is null or last_sync_at <= $3::timestamptz - ${NOTED_EVERY}))))
       select status from integrations.integrations where organization_id = $1 and id = $2`,
      [syncs],
    );
    if (row?.status !== 'degraded') return;
    await this.change(connection, 'integration.recover', (unit, integration) => {
      if (integration.status !== 'degraded') return;
      integration.activate(unit.now);
      unit.emit(IntegrationRecovered, integration, factsOf(integration));
    });
  }

  private async failed(connection: Known, fault: ProviderFault): Promise<void> {
    const error = errorOf(fault, this.clock.now().toISOString());
    if (fault.kind === 'reauth') return this.lapse(connection, error);
    const counts = fault.kind === 'transient' || fault.kind === 'contract';
    // What is wrong with one row, or asks for patience, says nothing about the connection.
    if (!counts && fault.kind !== 'rate') return;
    const [row] = await this.note<{ status: string; errorCount: number }>(
      connection,
      `update integrations.integrations set error_count = error_count + $4::int, last_error = $5::jsonb
       where organization_id = $1 and id = $2 and status <> 'disconnected' and $3::timestamptz is not null
       returning status, error_count as "errorCount"`,
      [counts ? 1 : 0, JSON.stringify(error)],
    );
    if (row?.status !== 'active' || row.errorCount < DEGRADED_AFTER) return;
    await this.change(connection, 'integration.degrade', (unit, integration) => {
      if (integration.status !== 'active') return;
      integration.degrade(error);
      unit.emit(IntegrationDegraded, integration, { ...factsOf(integration), ...said(error) });
    });
  }

  private lapse(connection: Known, error: LastError): Promise<void> {
    return this.change(connection, 'integration.lapse', (unit, integration) => {
      if (!['connecting', 'active', 'degraded'].includes(integration.status)) return;
      lapse(unit, integration, error, this.reauth.urlOf(integration));
    });
  }

  private async note<R extends object>(
    { id, organizationId }: Known,
    text: string,
    values: readonly unknown[],
  ): Promise<R[]> {
    const now = this.clock.now().toISOString();
    const { rows } = await this.database.read({ organizationId }, [
      { text, values: [organizationId, id, now, ...values] },
    ]);
    return (rows[0] ?? []) as R[];
  }

  private async change(
    { id, organizationId }: Known,
    name: string,
    work: (unit: Unit, integration: Integration) => void,
  ): Promise<void> {
    const facts = await this.principals.organization(organizationId);
    await this.bus.run(internalCall(systemPrincipal(facts, 'integration')), name, async (unit) => {
      for (const integration of await unit.rows(Integration, 't.id = $2', [id])) work(unit, integration);
    });
  }
}

/** The connection has to be granted anew, and people are told. */
export function lapse(
  unit: Unit,
  integration: Integration,
  error: LastError,
  reauthUrl: string | null,
): void {
  integration.lapse(error, reauthUrl);
  unit.emit(IntegrationNeedsReauth, integration, { ...factsOf(integration), ...said(error), reauthUrl });
}

export const errorOf = (fault: ProviderFault, at: string): LastError => ({
  code: fault.code ?? fault.kind,
  message: fault.message,
  at,
});

export const said = ({ code, message }: LastError) => ({ code, message });
