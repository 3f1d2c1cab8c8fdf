import { unprocessable, type Catalogue } from '@omni/platform';

/** A policy about rows that there are none of would be kept and never asked. */
export function requireType(catalogue: Catalogue, type: string): void {
  if (catalogue.resourceOfType(type)) return;
  const known = catalogue.allResources().map((resource) => resource.type);
  const message = `there is no ${type}; what can be approved: ${known.sort().join(', ')}`;
  throw unprocessable(
    'workflow.approval_policy.unknown_type',
    'There is nothing of this kind that could be approved.',
    [{ pointer: '/subjectType', code: 'unknown_type', message }],
  );
}
