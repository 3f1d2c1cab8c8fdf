import type { AnyResource } from '../catalogue/resource';
import type { Row, Tx } from '../database/tx';
import { tenantSql } from '../entity';
import { Fault, forbidden, notFound } from '../errors/fault';
import { Rights } from '../policy/ability';
import type { Action } from '../policy/access';
import type { OrganizationFacts, Principal } from '../policy/principal';
import { Params, scopeSql } from '../policy/sql-scope';
import type { Call } from './call';
import { ruleId, words } from './names';

/** What named properties of a row were from a moment on. */
export interface RowVersion {
  version: number;
  validFrom: string;
  actorKind: string;
  actorId: string | null;
  values: Record<string, unknown>;
}

/** What a query handler reads through: one transaction, the asker's tenant, and the asker's scope as SQL. */
export class Reader {
  constructor(
    readonly call: Call,
    readonly tx: Tx,
    /** the moment of the question, RFC 3339 */
    readonly now: string,
  ) {}

  get principal(): Principal {
    return this.call.principal;
  }

  get organization(): OrganizationFacts {
    const { organization } = this.principal;
    if (!organization) throw new Fault(403, 'no_organization', 'Choose an organization first.');
    return organization;
  }

  rights(resource: AnyResource): Rights {
    return new Rights(this.principal, resource);
  }

  /**
   * `t.organization_id = $n and <policy>` for a resource's table aliased `t`; refuses outright who may read none.
   * Every statement of a query handler carries it.
   */
  scope(resource: AnyResource, params: Params, action: Action = 'read'): string {
    const rights = this.rights(resource);
    if (!rights.some(action)) {
      throw forbidden(`You may not read ${resource.name}.`, ruleId(resource, action));
    }
    const tenant = params.add(this.organization.id);
    return `${tenantSql(resource.table, tenant)} and ${scopeSql(resource.table, rights.conditions(action), params)}`;
  }

  async rows<R extends object = Row>(text: string, params: Params): Promise<R[]> {
    return this.tx.rows<R>(text, params.values);
  }

  /** Versions of a row in which one of the named properties was set or changed, oldest first. Load the row with `get` before. */
  async versions(resource: AnyResource, id: string, properties: readonly string[]): Promise<RowVersion[]> {
    const picked = properties.map((property) => {
      const fact = resource.table.byProperty.get(property);
      if (!fact) throw new Error(`${resource.type} has no ${property}`);
      return `'${property}', row->'${fact.column}'`;
    });
    return this.tx.rows<RowVersion>(
      `select version, valid_from as "validFrom", actor_kind as "actorKind", actor_id as "actorId",
         jsonb_build_object(${picked.join(', ')}) as values
       from timeline.entity_versions where organization_id = $1 and entity_type = $2 and entity_id = $3
         and (version = 1 or changed_fields && $4::text[]) order by version`,
      [this.organization.id, resource.type, id, properties],
    );
  }

  /** One visible row with its non-secret columns, or 404. */
  async get<R extends object = Row>(resource: AnyResource, id: string): Promise<R> {
    const params = new Params();
    const scope = this.scope(resource, params);
    const [row] = await this.rows<R>(
      `select ${resource.table.select} from ${resource.table.sql} t where ${scope} and t.id = ${params.add(id)} and t.deleted_at is null`,
      params,
    );
    if (!row) throw notFound(words(resource));
    return row;
  }
}
