import { Global } from '@nestjs/common';
import { DomainModule } from '@omni/platform';
import { ConnectIntegration } from './connections/connect-integration/connect-integration.command';
import { ConnectIntegrationHandler } from './connections/connect-integration/connect-integration.handler';
import { ConnectionHealth } from './connections/connection-health';
import { DisconnectIntegration } from './connections/disconnect-integration/disconnect-integration.command';
import { DisconnectIntegrationHandler } from './connections/disconnect-integration/disconnect-integration.handler';
import { accountTaken } from './connections/integration.errors';
import { integrationEvents } from './connections/integration.events';
import { integrations } from './connections/integration.resource';
import { IntegrationsController } from './connections/integrations.controller';
import { ListProvidersHandler } from './connections/list-providers/list-providers.handler';
import { ListProviders } from './connections/list-providers/list-providers.query';
import { PauseIntegration } from './connections/pause-integration/pause-integration.command';
import { PauseIntegrationHandler } from './connections/pause-integration/pause-integration.handler';
import { ProviderConnections } from './connections/provider-connections';
import { Reauth } from './connections/reauth';
import { ReconnectIntegration } from './connections/reconnect-integration/reconnect-integration.command';
import { ReconnectIntegrationHandler } from './connections/reconnect-integration/reconnect-integration.handler';
import { ResumeIntegration } from './connections/resume-integration/resume-integration.command';
import { ResumeIntegrationHandler } from './connections/resume-integration/resume-integration.handler';
import { ReviseIntegration } from './connections/revise-integration/revise-integration.command';
import { ReviseIntegrationHandler } from './connections/revise-integration/revise-integration.handler';
import { Vault } from './connections/vault';
import { CheckIntegrations } from './connections/verify/check-integrations.schedule';
import { VerifyIntegration } from './connections/verify/verify-integration.errand';
import { OutboundHttp } from './http/outbound-http';
import { Connections } from './ports/connections';

/** Global for one thing: every module reaches providers by `Connections`. */
@Global()
@DomainModule({
  name: 'integrations',
  summary: 'Connections to providers outside: calendars, ledgers, signatures, mail.',
  resources: [integrations],
  commands: [
    ConnectIntegration,
    ReviseIntegration,
    ReconnectIntegration,
    PauseIntegration,
    ResumeIntegration,
    DisconnectIntegration,
  ],
  queries: [ListProviders],
  events: integrationEvents,
  schedules: [CheckIntegrations],
  errands: [VerifyIntegration],
  controllers: [IntegrationsController],
  handlers: [
    ConnectIntegrationHandler,
    ReviseIntegrationHandler,
    ReconnectIntegrationHandler,
    PauseIntegrationHandler,
    ResumeIntegrationHandler,
    DisconnectIntegrationHandler,
    ListProvidersHandler,
  ],
  providers: [
    OutboundHttp,
    Vault,
    Reauth,
    ConnectionHealth,
    ProviderConnections,
    { provide: Connections, useExisting: ProviderConnections },
  ],
  exports: [Connections as never],
  constraints: { integrations_account_key: accountTaken },
})
export class IntegrationsModule {}
