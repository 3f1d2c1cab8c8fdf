import type { AnyResource } from '../catalogue/resource';

export const words = (resource: AnyResource): string => resource.type.replaceAll('_', ' ');
/** Names the rule that allowed or refused: `crm.contacts:update`. */
export const ruleId = (resource: AnyResource, action: string): string =>
  `${resource.module}.${resource.name}:${action}`;
