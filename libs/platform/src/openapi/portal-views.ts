import type { z } from 'zod';
import type { AnyResource } from '../catalogue/resource';
import type { CommandClass } from '../catalogue/command';
import type { Operation } from '../http/operation';
import { grantsOf } from '../policy/access';

const known = new Map<AnyResource, AnyResource>();

/** An operation as a portal client has it: its resource without what clients never see, under a name of its own. */
export function asSeenInPortal(operation: Operation): Operation {
  const { resource, command } = operation;
  if (resource) return { ...operation, resource: portalResource(resource) };
  if (!command || command.decl.output !== command.decl.resource.contract.view) return operation;
  const seen = portalResource(command.decl.resource);
  const decl = { ...command.decl, resource: seen, output: seen.contract.view };
  return { ...operation, command: { decl } as unknown as CommandClass };
}

function portalResource(resource: AnyResource): AnyResource {
  const made = known.get(resource);
  if (made) return made;
  const { view } = resource.contract;
  const hidden = grantsOf(resource.access, 'client').flatMap((grant) => grant.hide ?? []);
  const mask = Object.fromEntries(hidden.filter((p) => p in view.shape).map((p) => [p, true]));
  const seen = view.omit(mask as never).meta({ id: `Portal${view.meta()?.id ?? resource.type}` }) as z.ZodObject;
  const portal = { ...resource, type: `portal_${resource.type}`, contract: { ...resource.contract, view: seen } };
  known.set(resource, portal);
  return portal;
}
