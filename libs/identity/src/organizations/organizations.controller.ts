import { Req } from '@nestjs/common';
import { Api, Asks, Does, PortalRoutes, Routes, type ApiRequest } from '@omni/platform';
import {
  ActivateOrganization,
  CloseOrganization,
  KeepOrganizationOpen,
} from './change-status/change-status.commands';
import { CreateOrganization } from './create-organization/create-organization.command';
import { FindOrganization } from './find-organization/find-organization.query';
import { LockBooks } from './lock-books/lock-books.command';
import { ReadOnboarding } from './onboarding/read-onboarding.query';
import { organizations } from './organization.resource';
import { GetOrganization, ListOrganizations } from './read-organizations/read-organizations.queries';
import { ReviseOrganization } from './revise-organization/revise-organization.command';

@Routes(organizations)
export class OrganizationsController {
  constructor(private readonly api: Api) {}
  @Does(CreateOrganization, { path: '', status: 201 }) createOrganization(@Req() request: ApiRequest) {
    return this.api.send(CreateOrganization, request);
  }
  @Asks(ListOrganizations, '') listOrganizations(@Req() request: ApiRequest) {
    return this.api.ask(ListOrganizations, request);
  }
  @Asks(GetOrganization, ':id') getOrganization(@Req() request: ApiRequest) {
    return this.api.ask(GetOrganization, request);
  }
  @Does(ReviseOrganization, { method: 'patch', path: ':id' }) reviseOrganization(@Req() request: ApiRequest) {
    return this.api.send(ReviseOrganization, request);
  }
  @Does(ActivateOrganization) activateOrganization(@Req() request: ApiRequest) {
    return this.api.send(ActivateOrganization, request);
  }
  @Does(CloseOrganization) closeOrganization(@Req() request: ApiRequest) {
    return this.api.send(CloseOrganization, request);
  }
  @Does(KeepOrganizationOpen) keepOrganizationOpen(@Req() request: ApiRequest) {
    return this.api.send(KeepOrganizationOpen, request);
  }
  @Does(LockBooks) lockBooks(@Req() request: ApiRequest) {
    return this.api.send(LockBooks, request);
  }
}

@Routes({
  path: 'onboarding',
  tag: 'onboarding',
  summary: 'What a new organization has still to do.',
  module: 'identity',
})
export class OnboardingController {
  constructor(private readonly api: Api) {}
  @Asks(ReadOnboarding, '') getOnboarding(@Req() request: ApiRequest) {
    return this.api.ask(ReadOnboarding, request);
  }
}

/** For the page on which a client logs in: no token, one organization by its name. */
@PortalRoutes({ path: 'portal/organizations', tag: 'portal', module: 'identity' })
export class PortalOrganizationController {
  constructor(private readonly api: Api) {}
  @Asks(FindOrganization, ':organization') findPortalOrganization(@Req() request: ApiRequest) {
    return this.api.ask(FindOrganization, request);
  }
}
