import { Injectable, Optional } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Catalogue } from '../catalogue/catalogue';
import type { AnyResource } from '../catalogue/resource';

import { Fault, forbidden } from '../errors/fault';
import { refuseHiddenWrites } from '../policy/hidden-writes';
import { faultFromPg } from '../errors/from-pg';
import { parseInput } from '../http/parse';
import type { Action } from '../policy/access';
import { auditRows } from './audit-rows';
import { CustomFields, customChanges } from './custom-fields';
import { sendEffects, stamp, standardEvents, tryRows } from './effects';
import { CreateRecord, RemoveRecord, RestoreRecord, ReviseRecord, type RecordMessageClass } from './records';
import { ruleId, words } from './names';
import type { Change } from './tracked';
import type { Unit } from './unit';

export type BatchVerb = 'create' | 'revise' | 'remove' | 'restore';

export interface BatchItem {
  verb: BatchVerb;
  resource: AnyResource;
  input: Record<string, unknown>;
  /** the version that the caller believes current */
  version?: number;
}

/** What came of one item: the row it made or changed, or the fault that stopped it and it alone. */
export type BatchResult = { ok: true; id: string; version: number } | { ok: false; fault: Fault };

/** Whether each item leaves an audit row of its own, or its caller leaves one for all. */
type Trace = 'audited' | 'silent';

const MESSAGES: Record<BatchVerb, { message: RecordMessageClass; needs: Action }> = {
  create: { message: CreateRecord, needs: 'create' },
  revise: { message: ReviseRecord, needs: 'update' },
  remove: { message: RemoveRecord, needs: 'delete' },
  restore: { message: RestoreRecord, needs: 'restore' },
};

/**
 * Runs many writes on resources inside one unit, by the same handlers as single requests. Rows are saved together; where
 * the database refuses, the items go one by one, so that a bad one stops nobody else. `keep: false` rehearses: rules,
 * constraints and rights are tried and everything is taken back.
 */
@Injectable()
export class Batch {
  constructor(
    private readonly commands: CommandBus,
    private readonly catalogue: Catalogue,
    @Optional() private readonly customFields?: CustomFields,
  ) {}

  async run(
    unit: Unit,
    items: readonly BatchItem[],
    keep: boolean,
    trace: Trace = 'silent',
  ): Promise<BatchResult[]> {
    await this.flush(unit);
    await unit.sql('savepoint batch');
    // All at once, each on a branch of its own: what the handlers look up shares flights to the database.
    const branches = items.map(() => unit.branch());
    let results: BatchResult[];
    try {
      results = await Promise.all(
        items.map((item, i) => this.one(branches[i] ?? unit.branch(), item, trace)),
      );
      results.forEach((result, i) => {
        if (result.ok) unit.adopt(branches[i] ?? unit.branch());
      });
      await (keep ? this.flush(unit) : this.rehearse(unit));
    } catch (error) {
      await unit.sql('rollback to savepoint batch');
      unit.flushed();
      if (items.length > 1) return this.apart(unit, items, keep, trace);
      return [{ ok: false, fault: asFault(error) }];
    }
    if (!keep) await unit.sql('rollback to savepoint batch');
    await unit.sql('release savepoint batch');
    return results;
  }

  /** Tries the rows against the database's own rules; what they would tell is told to nobody. */
  private async rehearse(unit: Unit): Promise<void> {
    const changes = await this.settled(unit);
    for (const work of unit.lastly.splice(0)) work();
    await Promise.all(tryRows(unit, unit.tx, changes));
    unit.flushed();
  }

  /** Sends what the unit holds so far, so that later statements of the transaction see it. */
  async flush(unit: Unit): Promise<void> {
    const changes = await this.settled(unit);
    standardEvents(unit, changes, (type) => this.catalogue.resourceOfType(type));
    for (const work of unit.lastly.splice(0)) work();
    const audits = unit.audits.length ? auditRows(unit, 'batch', changes) : [];
    await Promise.all(sendEffects(unit, unit.tx, changes, audits, null));
    unit.flushed();
  }

  /** What the unit holds, with own fields looked at and stamps set. */
  private async settled(unit: Unit): Promise<Change[]> {
    const changes = unit.changes();
    await this.customFields?.settle(unit, customChanges(changes), { own: null, given: true });
    stamp(unit, changes);
    return changes;
  }

  /** Halves, so that a few bad items among many cost a few rounds. */
  private async apart(
    unit: Unit,
    items: readonly BatchItem[],
    keep: boolean,
    trace: Trace,
  ): Promise<BatchResult[]> {
    await unit.sql('release savepoint batch');
    const middle = Math.ceil(items.length / 2);
    return [
      ...(await this.run(unit, items.slice(0, middle), keep, trace)),
      ...(await this.run(unit, items.slice(middle), keep, trace)),
    ];
  }

  private async one(unit: Unit, item: BatchItem, trace: Trace): Promise<BatchResult> {
    try {
      const made = await this.execute(unit, item);
      const [change] = unit.changes();
      if (item.version !== undefined && change && change.entity.version !== item.version)
        throw new Fault(412, 'stale_version', 'The row has changed since this version was read.');
      if (trace === 'audited' && change) unit.audit(`${item.resource.type}.${item.verb}`, change.entity);
      const { id, version } = (made ?? item.input) as { id: string; version?: number };
      return { ok: true, id, version: version ?? 0 };
    } catch (error) {
      // An SQL error has broken the transaction: only the savepoint helps, so it goes up.
      if (!(error instanceof Fault)) throw error;
      return { ok: false, fault: error };
    }
  }

  private async execute(unit: Unit, { verb, resource, input }: BatchItem): Promise<unknown> {
    const { message: Message, needs } = MESSAGES[verb];
    if (!unit.rights(resource).some(needs))
      throw forbidden(`You may not ${verb} ${words(resource)}s.`, ruleId(resource, needs));
    const Command = this.catalogue.commandClass(`${resource.type}.${verb}`);
    if (Command) {
      refuseHiddenWrites(resource, input, unit.principal);
      return this.commands.execute(new Command(unit, parseInput(Command.decl.input, input) as never));
    }
    const contract =
      verb === 'create' ? resource.contract.create : verb === 'revise' ? resource.contract.revise : undefined;
    const { id, ...rest } = input;
    if (contract) refuseHiddenWrites(resource, rest, unit.principal);
    const parsed: Record<string, unknown> = contract ? parseInput(contract, rest) : {};
    return this.commands.execute(
      new Message(unit, resource, { ...parsed, ...(id === undefined ? {} : { id }) } as { id: string }),
    );
  }
}

const asFault = (error: unknown): Fault => {
  if (error instanceof Fault) return error;
  const fault = faultFromPg(error);
  if (fault && fault.status < 500) return fault;
  throw error;
};
