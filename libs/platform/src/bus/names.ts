import type { AnyResource } from '../catalogue/resource';
import type { Principal } from '../policy/principal';

export const words = (resource: AnyResource): string => resource.type.replaceAll('_', ' ');
/** Names the rule that allowed or refused: `crm.contacts:update`. */
export const ruleId = (resource: AnyResource, action: string): string =>
  `${resource.module}.${resource.name}:${action}`;

/** Whoever signed in and has chosen no organization yet may do next to nothing, and is told what is missing. */
export const refusalOf = ({ organization, role, userId }: Principal, name: string): string =>
  organization === null && role === null && userId !== null
    ? `You are signed in to no organization: create one, or switch to one of yours, to do ${name}.`
    : `You may not do this: ${name}.`;
