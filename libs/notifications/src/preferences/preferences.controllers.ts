import { Req } from '@nestjs/common';
import { Api, Asks, Does, Lists, PortalRoutes, Routes, type ApiRequest } from '@omni/platform';
import { notificationPreferences } from './preference.resource';
import {
  EffectivePreferences,
  GetEntityPreferences,
  GetMyPreferences,
  GetOrganizationPreferences,
} from './read-preferences/read-preferences.queries';
import {
  SetEntityPreferences,
  SetMyPreferences,
  SetOrganizationPreferences,
} from './set-preferences/set-preferences.commands';

@Routes(notificationPreferences)
export class NotificationPreferencesController {
  constructor(private readonly api: Api) {}
  @Lists(notificationPreferences) listNotificationPreferences(@Req() request: ApiRequest) {
    return this.api.list(notificationPreferences, request);
  }
  @Asks(EffectivePreferences, 'effective') getEffectivePreferences(@Req() request: ApiRequest) {
    return this.api.ask(EffectivePreferences, request);
  }
  @Asks(GetOrganizationPreferences, 'organization') getOrganizationPreferences(@Req() request: ApiRequest) {
    return this.api.ask(GetOrganizationPreferences, request);
  }
  @Does(SetOrganizationPreferences, { method: 'put', path: 'organization' }) setOrganizationPreferences(
    @Req() request: ApiRequest,
  ) {
    return this.api.send(SetOrganizationPreferences, request);
  }
  @Asks(GetMyPreferences, 'me') getMyPreferences(@Req() request: ApiRequest) {
    return this.api.ask(GetMyPreferences, request);
  }
  @Does(SetMyPreferences, { method: 'put', path: 'me' }) setMyPreferences(@Req() request: ApiRequest) {
    return this.api.send(SetMyPreferences, request);
  }
  @Asks(GetEntityPreferences, 'entities/:entityType/:entityId') getEntityPreferences(
    @Req() request: ApiRequest,
  ) {
    return this.api.ask(GetEntityPreferences, request);
  }
  @Does(SetEntityPreferences, { method: 'put', path: 'entities/:entityType/:entityId' }) setEntityPreferences(
    @Req() request: ApiRequest,
  ) {
    return this.api.send(SetEntityPreferences, request);
  }
}

/** Clients choose for themselves in the portal; the organization's defaults are not theirs to see. */
@PortalRoutes(notificationPreferences)
export class PortalNotificationPreferencesController {
  constructor(private readonly api: Api) {}
  @Asks(EffectivePreferences, 'effective') getEffectivePortalPreferences(@Req() request: ApiRequest) {
    return this.api.ask(EffectivePreferences, request);
  }
  @Asks(GetMyPreferences, 'me') getMyPortalPreferences(@Req() request: ApiRequest) {
    return this.api.ask(GetMyPreferences, request);
  }
  @Does(SetMyPreferences, { method: 'put', path: 'me' }) setMyPortalPreferences(@Req() request: ApiRequest) {
    return this.api.send(SetMyPreferences, request);
  }
}
