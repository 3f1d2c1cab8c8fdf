import { QueryHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  Rights,
  approvalBar,
  isApproval,
  memberRole,
  type Answers,
  type AnyResource,
  type CommandDecl,
} from '@omni/platform';
import { scopeWords } from '../scope-words';
import { MyPermissions } from './my-permissions.query';

const BASIC = ['read', 'create', 'update', 'delete', 'export'];

@QueryHandler(MyPermissions)
export class MyPermissionsHandler implements Answers<typeof MyPermissions> {
  constructor(private readonly catalogue: Catalogue) {}

  execute({ reader }: MyPermissions) {
    const { principal } = reader;
    const resources = this.catalogue.allResources().map((resource) => {
      const rights = new Rights(principal, resource);
      const barred = this.approvalsOn(resource).flatMap((command) => {
        const bar = rights.some(command.needs) ? approvalBar(principal, command) : null;
        return bar ? [{ action: verbOf(command), rule: bar.rule, why: bar.message }] : [];
      });
      const allowed = this.actionsOn(resource).filter(
        ({ action, needs }) => rights.some(needs) && !barred.some((bar) => bar.action === action),
      );
      return {
        module: resource.module,
        resource: resource.name,
        actions: allowed.map(({ action, needs }) => ({
          action,
          scope: scopeWords(rights.conditions(needs), principal),
        })),
        barred,
        hidden: [...rights.hidden],
      };
    });
    return Promise.resolve({
      organizationId: principal.organization?.id ?? null,
      role: memberRole(principal),
      moduleGrants: { ...principal.grants },
      scopes: principal.scopes ? [...principal.scopes] : null,
      resources: resources.filter((r) => r.actions.length + r.barred.length > 0),
    });
  }

  /** What can be done to a resource at all: the basic five, what its commands ask for, and each approval by its verb. */
  private actionsOn(resource: AnyResource): { action: string; needs: string }[] {
    const rights = [...BASIC, ...this.commandsOn(resource).map((c) => c.needs)];
    const found = new Map(rights.map((needs) => [needs, needs]));
    for (const command of this.approvalsOn(resource)) found.set(verbOf(command), command.needs);
    return [...found].map(([action, needs]) => ({ action, needs }));
  }

  /** Acting is not yet approving: whoever may do the one may be barred from the other. */
  private approvalsOn(resource: AnyResource): CommandDecl[] {
    return this.commandsOn(resource).filter(({ name }) => isApproval(name));
  }

  private commandsOn(resource: AnyResource): CommandDecl[] {
    return this.catalogue.allCommands().filter((c) => c.resource.type === resource.type && !c.open);
  }
}

const verbOf = ({ name }: CommandDecl): string => name.slice(name.indexOf('.') + 1);
