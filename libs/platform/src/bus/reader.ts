import type { AnyResource } from '../catalogue/resource';
import type { Row, Tx } from '../database/tx';
import { Fault, forbidden, notFound } from '../errors/fault';
import { Rights } from '../policy/ability';
import type { Action } from '../policy/access';
import type { OrganizationFacts, Principal } from '../policy/principal';
import { Params, scopeSql } from '../policy/sql-scope';
import type { Call } from './call';
import { ruleId, words } from './unit';

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
    return `t.organization_id = ${tenant} and ${scopeSql(resource.table, rights.conditions(action), params)}`;
  }

  async rows<R extends object = Row>(text: string, params: Params): Promise<R[]> {
    return this.tx.rows<R>(text, params.values);
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
