import { CommandHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  Fault,
  PrincipalSource,
  Rights,
  forbidden,
  memberRole,
  notFound,
  ruleId,
  type AnyResource,
  type Handles,
  type Principal,
  type Unit,
} from '@omni/platform';
import { Explain } from './explain.command';
import { reasons } from './reasons';

@CommandHandler(Explain)
export class ExplainHandler implements Handles<typeof Explain> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly principals: PrincipalSource,
  ) {}

  async execute({ unit, input }: Explain) {
    const resource = this.catalogue.resourceNamed(input.resource);
    if (!resource) throw notFound('resource');
    const subject = await this.subjectOf(unit, input.memberId);
    const rights = new Rights(subject, resource);
    const row = input.id === undefined ? null : await visibleRow(unit, resource, input.id);
    const answer = {
      rule: ruleId(resource, input.action),
      role: memberRole(subject),
      hidden: [...rights.hidden],
    };
    if (input.id !== undefined && (!row || !rights.can('read', row))) {
      const why = 'There is no such row, or it is not to be seen: for who asks, both are the same.';
      return { ...answer, allowed: false, why, steps: [why] };
    }
    const allowed = row ? rights.can(input.action, row) : rights.some(input.action);
    const steps = reasons(subject, resource, rights, input.action, row, allowed);
    return { ...answer, allowed, why: steps[steps.length - 1] ?? '', steps };
  }

  private async subjectOf(unit: Unit, memberId: string | undefined): Promise<Principal> {
    const { principal, organization } = unit;
    if (memberId === undefined || memberId === principal.memberId) return principal;
    if (principal.role !== 'owner' && principal.role !== 'manager') {
      throw forbidden('Only owners and managers may ask for somebody else.', 'identity.authz:explain_other');
    }
    try {
      return await this.principals.member(organization.id, memberId);
    } catch (error) {
      if (error instanceof Fault) throw notFound('member');
      throw error;
    }
  }
}

/** The row, if the asker may see it themselves: this question must not tell of rows that no list would. */
async function visibleRow(unit: Unit, resource: AnyResource, id: string): Promise<object | null> {
  try {
    return await unit.read(resource as never, id);
  } catch (error) {
    if (error instanceof Fault && error.status === 404) return null;
    throw error;
  }
}
