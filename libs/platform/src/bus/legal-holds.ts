import type { AnyResource } from '../catalogue/resource';
import type { Params } from '../policy/sql-scope';
import type { Unit } from './unit';

/**
 * Whether a row must be kept whatever else is said of it. The platform asks before each command that destroys what a row
 * says (an erasure); whoever keeps the holds provides it.
 */
export abstract class LegalHolds {
  /** @throws Fault 409 `governance.legal_hold.held` */
  abstract refuseHeld(unit: Unit, resource: AnyResource, id: string): Promise<void>;

  /** The condition, over `t`, of the resource's rows that holds cover at this moment. */
  abstract heldSql(unit: Unit, resource: AnyResource, params: Params): Promise<string>;
}
