import type { Catalogue } from '../catalogue/catalogue';
import { Rights } from '../policy/ability';
import { POLICY_ROLES, type PolicyRole, type Principal } from '../policy/principal';
import { ANONYMOUS, isOpen } from '../http/door';
import type { Route } from './document';

/** One line an operation, so that a review sees a change of the API as one line. */
export function operationList(routes: readonly Route[]): string {
  const lines = routes.map(({ operation, path, id, info }) => {
    const target =
      operation.resource?.type ?? operation.command?.decl.name ?? operation.query?.decl.name ?? 'plain';
    const method = operation.method.toUpperCase().padEnd(6);
    return `${method} ${path.replace(/:([A-Za-z]+)/g, '{$1}').padEnd(64)} ${id.padEnd(36)} ${info.tag.padEnd(22)} ${target}${isOpen(operation) ? ' (open)' : ''}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Somebody of a role in some organization, for asking what the role may do. */
export const memberOf = (role: PolicyRole): Principal => ({
  ...ANONYMOUS,
  id: '11111111-1111-4111-8111-111111111111',
  userId: '11111111-1111-4111-8111-111111111111',
  memberId: '22222222-2222-4222-8222-222222222222',
  role,
  ...(role === 'client' ? { portal: SEAT } : {}),
});

const SOMEONE = '33333333-3333-4333-8333-333333333333';
/** A client whose access permits whatever a policy may ask for. */
const SEAT = {
  accessId: SOMEONE,
  contactId: SOMEONE,
  clientId: SOMEONE,
  engagementId: null,
  permissions: { includes: () => true } as unknown as readonly string[],
};

/** role × resource × action, as the running policies answer. */
export function accessTable(catalogue: Catalogue, routes: readonly Route[]): string {
  const head = ['Resource', 'Action', ...POLICY_ROLES.map((r) => r.charAt(0).toUpperCase() + r.slice(1))];
  const rows: string[][] = [];
  for (const resource of catalogue
    .allResources()
    .sort((a, b) => (`${a.module}.${a.name}` < `${b.module}.${b.name}` ? -1 : 1))) {
    const verbs = routes.flatMap(({ operation }) => {
      const decl = operation.command?.decl ?? operation.query?.decl;
      return decl?.resource.type === resource.type && !isOpen(operation) ? [decl.needs] : [];
    });
    const actions = [...new Set(['read', 'create', 'update', 'delete', ...verbs])];
    for (const action of actions) {
      rows.push([
        `${resource.module}.${resource.name}`,
        action,
        ...POLICY_ROLES.map((role) => cell(new Rights(memberOf(role), resource), action)),
      ]);
    }
  }
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Who may do what',
    '',
    'Generated from the running policies: `npm run contracts`. `all` every row, `own` their own rows, `-` none; a tilde lists the fields that are hidden.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

function cell(rights: Rights, action: string): string {
  const conditions = rights.conditions(action);
  if (conditions?.length === 0) return '-';
  const hidden = action === 'read' && rights.hidden.size ? ` ~${[...rights.hidden].join(', ')}` : '';
  return `${conditions === null ? 'all' : 'own'}${hidden}`;
}
