import type { PolicyRole, Principal } from './principal';

/**
 * What a grant allows. `act` stands for every verb that is not create, read, update, delete; a verb named outright
 * (`approve`, `reopen`) is allowed alone. `*` is everything.
 */
export type Action = 'read' | 'create' | 'update' | 'delete' | 'act' | 'export' | '*' | (string & {});

/** A mongo-like condition over an entity's properties; the one language that CASL and SQL both read. */
export type Condition = { [property: string]: ConditionValue } | { $or: Condition[] } | { $and: Condition[] };
type Scalar = string | number | boolean | null;
export type ConditionValue =
  Scalar | { $in: Scalar[] } | { $ne: Scalar } | { $lte: number } | { $gte: number } | { $has: string };

export type Scope = (principal: Principal) => Condition;

export interface Grant {
  can: readonly Action[];
  /** only rows that meet this; absent means every row of the organization */
  where?: Scope;
  /** properties that this role never sees: not in views, filters, sorts, history, exports */
  hide?: readonly string[];
  /** properties that this role may not write */
  keep?: readonly string[];
  /** for portal clients: holds only where their access permits this, such as `invoices.read` */
  permission?: string;
}

/** Role by role, the dictionary's access letters as data. An absent role may do nothing. */
export type Access = Partial<Record<PolicyRole, Grant | readonly Grant[]>>;

export const all: Grant = { can: ['*'] };

/** `may('read create update', { where: own })` */
export const may = (actions: string, rest: Omit<Grant, 'can'> = {}): Grant => ({
  can: actions.split(' '),
  ...rest,
});

/** Rows that the member owns, is assigned to, or wrote: any of the named properties holds the member's or user's id. */
export const mine =
  (...properties: string[]): Scope =>
  (principal) => ({
    $or: properties.map((property): Condition => {
      if (property.endsWith('[]')) return { [property.slice(0, -2)]: { $has: principal.memberId ?? NOBODY } };
      const id = property === 'createdById' || property === 'userId' ? principal.id : principal.memberId;
      return { [property]: id ?? NOBODY };
    }),
  });

/**
 * A portal client's own rows: those of their client, and of their engagement where their access is for one alone.
 * `theirs({ clientId: 'clientId', engagementId: 'engagementId' }, { status: { $in: ISSUED } })`. Without an
 * `engagementId` property the resource is open only to accesses for the whole client.
 */
export const theirs =
  (
    properties: { clientId: string; engagementId?: string; contactId?: string },
    and: Record<string, ConditionValue> = {},
  ): Scope =>
  ({ portal }) => ({
    ...and,
    [properties.clientId]: portal?.clientId ?? NOBODY,
    ...(properties.contactId ? { [properties.contactId]: portal?.contactId ?? NOBODY } : {}),
    ...(portal?.engagementId
      ? properties.engagementId
        ? { [properties.engagementId]: portal.engagementId }
        : { id: NOBODY }
      : {}),
  });

/** An id that no row carries: a principal without a member sees nothing by ownership. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

export const grantsOf = (access: Access, role: PolicyRole): readonly Grant[] => {
  const grant = access[role];
  if (!grant) return [];
  return Array.isArray(grant) ? (grant as readonly Grant[]) : [grant as Grant];
};
