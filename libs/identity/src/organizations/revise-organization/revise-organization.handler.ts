import { CommandHandler } from '@nestjs/cqrs';
import {
  conflict,
  forbidden,
  isHouse,
  ruleId,
  type Handles,
  type Principal,
  type TenantEntity,
} from '@omni/platform';
import { noteSteps } from '../onboarding/steps';
import type { Organization } from '../organization.entity';
import { OrganizationUpdated, letterhead } from '../organization.events';
import { organizations } from '../organization.resource';
import { ReviseOrganization } from './revise-organization.command';

@CommandHandler(ReviseOrganization)
export class ReviseOrganizationHandler implements Handles<typeof ReviseOrganization> {
  async execute({ unit, input }: ReviseOrganization): Promise<TenantEntity> {
    const organization = await unit.load(organizations, input.id);
    const { settings, id: _, ...rest } = input;
    if (
      rest.baseCurrency &&
      rest.baseCurrency !== organization.baseCurrency &&
      organization.status !== 'onboarding'
    ) {
      throw conflict(
        'identity.organization.currency_fixed',
        'The base currency is fixed once the organization is active: its books are kept in it.',
      );
    }
    Object.assign(organization, rest);
    if (settings) {
      refuseLoosening(unit.principal, settings);
      organization.settings = merged(organization, settings);
    }
    noteSteps(organization, unit.now);
    const { name, slug, country, baseCurrency, timezone, locale, industry } = organization;
    const data = {
      organizationId: organization.id,
      name,
      slug,
      country,
      baseCurrency,
      timezone,
      locale,
      industry,
      ...letterhead(organization),
    };
    unit.emit(OrganizationUpdated, organization, data);
    // Its facts and settings travel with every principal.
    await unit.rightsChanged();
    return organization;
  }
}

/** What binds the other roles would bind nobody if they could undo it themselves; mails send clients to the portal's address. */
const BINDING = ['approvalLimits', 'sodLimit', 'requireMfa', 'portal'];

function refuseLoosening(principal: Principal, settings: object): void {
  if (principal.role === 'owner' || isHouse(principal)) return;
  const refused = Object.keys(settings).find((key) => BINDING.includes(key));
  if (refused)
    throw forbidden(`Only Owners may set ${refused}.`, ruleId(organizations, `write:settings.${refused}`));
}

function merged(organization: Organization, patch: Record<string, unknown>): Organization['settings'] {
  const settings = Object.entries({ ...organization.settings, ...patch }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(settings);
}
