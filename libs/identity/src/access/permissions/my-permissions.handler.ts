import { QueryHandler } from '@nestjs/cqrs';
import { Catalogue, Rights, memberRole, type Answers, type AnyResource } from '@omni/platform';
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
      const allowed = this.actionsOn(resource).filter((action) => rights.some(action));
      return {
        module: resource.module,
        resource: resource.name,
        actions: allowed.map((action) => ({
          action,
          scope: scopeWords(rights.conditions(action), principal),
        })),
        hidden: [...rights.hidden],
      };
    });
    return Promise.resolve({
      organizationId: principal.organization?.id ?? null,
      role: memberRole(principal),
      moduleGrants: { ...principal.grants },
      scopes: principal.scopes ? [...principal.scopes] : null,
      resources: resources.filter((r) => r.actions.length > 0),
    });
  }

  /** What can be done to a resource at all: the basic five, and what its commands ask for. */
  private actionsOn(resource: AnyResource): string[] {
    const verbs = this.catalogue
      .allCommands()
      .filter((c) => c.resource.type === resource.type && !c.open)
      .map((c) => c.needs);
    return [...new Set([...BASIC, ...verbs])];
  }
}
