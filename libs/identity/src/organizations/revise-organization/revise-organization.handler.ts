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
      organization.settings = merged(organization.settings, settings);
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

/** What is sent joins what is there, group by group (RFC 7396); null takes a key away. */
function merged(current: Record<string, unknown>, patch: Record<string, unknown>): Record<string, unknown> {
  const settings = Object.entries({ ...current, ...patch }).map(([key, value]) => {
    const before = current[key];
    return [
      key,
      key in patch && isGroup(value) ? merged(isGroup(before) ? before : {}, value) : value,
    ] as const;
  });
  return Object.fromEntries(settings.filter(([, value]) => value !== null && value !== undefined));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
