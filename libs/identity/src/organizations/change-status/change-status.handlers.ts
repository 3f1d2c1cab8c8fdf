import { CommandHandler } from '@nestjs/cqrs';
import {
  Fault,
  transition,
  type Handles,
  type TenantEntity,
  type Transitions,
  type Unit,
} from '@omni/platform';
import type { Organization, OrganizationStatus } from '../organization.entity';
import { OrganizationClosingRequested, OrganizationStatusChanged } from '../organization.events';
import { organizations } from '../organization.resource';
import { ActivateOrganization, CloseOrganization, KeepOrganizationOpen } from './change-status.commands';

/** How long an owner may change their mind. */
const GRACE_DAYS = 30;

export const organizationTransitions: Transitions<OrganizationStatus> = {
  activate: { from: ['onboarding'], to: 'active' },
  suspend: { from: ['active'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'active' },
  close: { from: ['onboarding', 'active'], to: 'closing' },
  keep_open: { from: ['closing'], to: 'active' },
  end: { from: ['closing'], to: 'closed' },
};

async function move(unit: Unit, id: string, verb: string): Promise<Organization & TenantEntity> {
  const organization = await unit.load(organizations, id);
  const from = organization.status;
  organization.status = transition('organization', organizationTransitions, from, verb);
  unit.emit(OrganizationStatusChanged, organization, { organizationId: id, from, to: organization.status });
  await unit.rightsChanged();
  return organization;
}

@CommandHandler(ActivateOrganization)
export class ActivateOrganizationHandler implements Handles<typeof ActivateOrganization> {
  execute({ unit, input }: ActivateOrganization): Promise<TenantEntity> {
    return move(unit, input.id, 'activate');
  }
}

@CommandHandler(CloseOrganization)
export class CloseOrganizationHandler implements Handles<typeof CloseOrganization> {
  async execute({ unit, input }: CloseOrganization): Promise<TenantEntity> {
    if (!unit.principal.mfa)
      throw new Fault(403, 'identity.mfa.required', 'Log in with a second factor to close an organization.');
    const organization = await move(unit, input.id, 'close');
    organization.closingAt = new Date(Date.parse(unit.now) + GRACE_DAYS * 86_400_000).toISOString();
    unit.emit(OrganizationClosingRequested, organization, {
      organizationId: organization.id,
      closingAt: organization.closingAt,
    });
    return organization;
  }
}

@CommandHandler(KeepOrganizationOpen)
export class KeepOrganizationOpenHandler implements Handles<typeof KeepOrganizationOpen> {
  async execute({ unit, input }: KeepOrganizationOpen): Promise<TenantEntity> {
    const organization = await move(unit, input.id, 'keep_open');
    organization.closingAt = null;
    return organization;
  }
}
