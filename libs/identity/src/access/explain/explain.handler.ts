import { CommandHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  Fault,
  PrincipalSource,
  Rights,
  forbidden,
  isRight,
  memberRole,
  notFound,
  approvalBar,
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
    const asked = this.asked(resource, input.action);
    const row = input.id === undefined ? null : await visibleRow(unit, resource, input.id);
    const answer = {
      rule: ruleId(resource, asked.needs),
      role: memberRole(subject),
      hidden: [...rights.hidden],
    };
    if (input.id !== undefined && (!row || !rights.can('read', row))) {
      const why = 'There is no such row, or it is not to be seen: for who asks, both are the same.';
      return { ...answer, allowed: false, why, steps: [why] };
    }
    const permitted = row ? rights.can(asked.needs, row) : rights.some(asked.needs);
    const bar = permitted ? approvalBar(subject, asked) : null;
    const steps = reasons({
      principal: subject,
      rights,
      action: input.action,
      ...asked,
      row,
      permitted,
      bar,
    });
    const rule = bar ? { rule: bar.rule } : {};
    return { ...answer, ...rule, allowed: permitted && !bar, why: steps[steps.length - 1] ?? '', steps };
  }

  /**
   * A command by its verb asks for the right that it needs, as the attempt does. A right is asked for by its own name,
   * whatever commands there are: `notification.read` marks as read, and `read` is still the right to see.
   */
  private asked(resource: AnyResource, action: string) {
    const name = `${resource.type}.${action}`;
    const command = isRight(action) ? undefined : this.catalogue.command(name);
    return { name, resource, needs: command && !command.open ? command.needs : action };
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
