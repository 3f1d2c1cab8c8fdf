import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ConnectIntegration } from './connect-integration/connect-integration.command';
import { DisconnectIntegration } from './disconnect-integration/disconnect-integration.command';
import { integrations } from './integration.resource';
import { ListProviders } from './list-providers/list-providers.query';
import { PauseIntegration } from './pause-integration/pause-integration.command';
import { ReconnectIntegration } from './reconnect-integration/reconnect-integration.command';
import { ResumeIntegration } from './resume-integration/resume-integration.command';
import { ReviseIntegration } from './revise-integration/revise-integration.command';

@Routes(integrations)
export class IntegrationsController {
  constructor(private readonly api: Api) {}

  @Asks(ListProviders, 'providers')
  listIntegrationProviders(@Req() request: ApiRequest) {
    return this.api.ask(ListProviders, request);
  }
  @Does(ConnectIntegration, { path: '', status: 201 })
  connectIntegration(@Req() request: ApiRequest) {
    return this.api.send(ConnectIntegration, request);
  }
  @Lists(integrations) listIntegrations(@Req() request: ApiRequest) {
    return this.api.list(integrations, request);
  }
  @Gets(integrations) getIntegration(@Req() request: ApiRequest) {
    return this.api.get(integrations, request);
  }
  @Does(ReviseIntegration, { method: 'patch', path: ':id' })
  reviseIntegration(@Req() request: ApiRequest) {
    return this.api.send(ReviseIntegration, request);
  }
  @Does(ReconnectIntegration)
  reconnectIntegration(@Req() request: ApiRequest) {
    return this.api.send(ReconnectIntegration, request);
  }
  @Does(PauseIntegration) pauseIntegration(@Req() request: ApiRequest) {
    return this.api.send(PauseIntegration, request);
  }
  @Does(ResumeIntegration) resumeIntegration(@Req() request: ApiRequest) {
    return this.api.send(ResumeIntegration, request);
  }
  @Does(DisconnectIntegration)
  disconnectIntegration(@Req() request: ApiRequest) {
    return this.api.send(DisconnectIntegration, request);
  }
  @Versions(integrations)
  listIntegrationVersions(@Req() request: ApiRequest) {
    return this.api.versions(integrations, request);
  }
}
