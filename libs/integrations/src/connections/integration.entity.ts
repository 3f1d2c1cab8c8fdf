import { Instant, Int, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { AuthKind } from '../providers/provider';
import type { ConnectionCategory } from '../ports/connections';
import { integrationTransitions, type IntegrationStatus } from './integration.transitions';

export interface LastError {
  code: string;
  message: string;
  at: string;
}

/** An organization's account at a provider, and how well it works. */
@Table('integrations.integrations', 'integration')
export class Integration extends TenantEntity {
  @Text() provider!: string;
  @Text() category!: ConnectionCategory;
  @Text() displayName!: string;
  @Text() authKind!: AuthKind;
  @Text({ array: true }) scopes: string[] = [];
  @Text() status: IntegrationStatus = 'connecting';
  @Json() config: Record<string, unknown> = {};
  @Text({ nullable: true }) externalAccountId: string | null = null;
  @Text({ nullable: true }) externalAccountName: string | null = null;
  @Instant({ nullable: true }) connectedAt: string | null = null;
  @Instant({ nullable: true }) lastSyncAt: string | null = null;
  @Instant({ nullable: true }) lastSuccessAt: string | null = null;
  @Json({ nullable: true }) lastError: LastError | null = null;
  @Int() errorCount = 0;
  @Text({ nullable: true }) reauthUrl: string | null = null;
  @Uuid({ nullable: true }) connectedByMemberId: string | null = null;

  move(verb: string): void {
    this.status = transition('integration', integrationTransitions, this.status, verb);
  }

  /** The provider answered as it should: it works, and nothing that went wrong counts any longer. */
  activate(now: string): void {
    this.move('activate');
    this.errorCount = 0;
    this.reauthUrl = null;
    this.lastSuccessAt = now;
  }

  /** The provider no longer takes what was granted. */
  lapse(error: LastError, reauthUrl: string | null): void {
    this.move('lapse');
    this.lastError = error;
    this.reauthUrl = reauthUrl;
  }

  degrade(error: LastError): void {
    this.move('degrade');
    this.lastError = error;
  }
}

/** What a connection's provider must be shown, sealed. Its row goes empty when the connection ends. */
@Table('integrations.secrets', 'integration_secret', { history: false })
export class IntegrationSecret extends TenantEntity {
  @Uuid() integrationId!: string;
  @Text({ nullable: true, secret: true }) sealed: string | null = null;
  /** base64; without these bytes nothing sealed under them can be opened */
  @Text({ nullable: true, secret: true }) keySalt: string | null = null;
}
