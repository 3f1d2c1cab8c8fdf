import { Injectable, Optional } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { z } from 'zod';
import { Catalogue } from '../catalogue/catalogue';
import type { CommandClass, QueryClass } from '../catalogue/command';
import type { AnyResource } from '../catalogue/resource';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { FieldCipher } from '../crypto';
import { Fault, forbidden } from '../errors/fault';
import { faultFromPg, isRetryable } from '../errors/from-pg';
import { answerOf } from '../listing/present';
import { OutboxWake } from '../outbox/wake';
import { Rights } from '../policy/ability';
import { NOBODY, type Action } from '../policy/access';
import { Clock } from '../time';
import { parseInput } from '../http/parse';
import { traced } from '../tracing/tracing';
import type { Call } from './call';
import { CustomFields, customChanges, mentionsCustom } from './custom-fields';
import { LegalHolds } from './legal-holds';
import { requireApprover } from './approving';
import { Denials } from './denials';
import { Bearers } from './bearers';
import { auditRows, isSilent } from './audit-rows';
import { sendEffects, stamp, standardEvents } from './effects';
import { Claim } from './idempotency';
import { previewOf, type Preview } from './preview';
import { Reader } from './reader';
import type { RecordMessageClass } from './records';
import {
  idOf,
  omit,
  rightsInMotion,
  scopeOf,
  StaleAccess,
  FRESH_ATTEMPTS,
  type Job,
  type Outcome,
} from './job';
import { refusalOf, ruleId } from './names';
import { Unit } from './unit';

/**
 * The one way to change anything. Each command runs in one transaction that the bus opens: tenant, idempotency, policy,
 * handler, then rows, history, audit, events and the stored answer, and COMMIT, in two round trips.
 */
@Injectable()
export class Bus {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    private readonly bearers: Bearers,
    private readonly denials: Denials,
    private readonly wake: OutboxWake,
    private readonly cipher: FieldCipher,
    @Optional() private readonly customFields?: CustomFields,
    @Optional() private readonly holds?: LegalHolds,
  ) {}

  /** Runs a declared command with raw input. */
  async send<C extends CommandClass>(
    Command: C,
    raw: unknown,
    call: Call,
    status = 200,
  ): Promise<Outcome<z.output<C['decl']['output']> | Preview>> {
    const { decl } = Command;
    const input = parseInput(decl.input, raw);
    return this.perform(call, {
      name: decl.name,
      open: Boolean(decl.open),
      confidential: decl.confidential ?? false,
      resource: decl.resource,
      needs: decl.needs,
      status,
      input: decl.redact ? omit(input, decl.redact) : input,
      run: async (unit) => {
        if (decl.destroys) await this.holds?.refuseHeld(unit, decl.resource, idOf(input) ?? NOBODY);
        return (await this.commands.execute(new Command(unit, input as never))) as unknown;
      },
    }) as Promise<Outcome<z.output<C['decl']['output']> | Preview>>;
  }

  /** Runs one of the shared record messages on a resource. */
  async record(
    Message: RecordMessageClass,
    verb: string,
    needs: Action,
    resource: AnyResource,
    input: Record<string, unknown>,
    call: Call,
    status: number,
  ): Promise<Outcome> {
    return this.perform(call, {
      name: `${resource.type}.${verb}`,
      open: false,
      confidential: false,
      resource,
      needs,
      status,
      input,
      run: (unit) => this.commands.execute(new Message(unit, resource, input as { id: string })),
    });
  }

  /** Answers a declared query. */
  async ask<Q extends QueryClass>(
    Query: Q,
    raw: unknown,
    call: Call,
  ): Promise<z.output<Q['decl']['output']>> {
    const { decl } = Query;
    if (!decl.open) this.require(call, decl.resource, decl.needs, decl.name);
    const input = parseInput(decl.input, raw);
    return await traced(`query ${decl.name}`, {}, () =>
      this.reading(call, (reader) => this.queries.execute(new Query(reader, input as never))),
    );
  }

  /** Runs a question in one read transaction of the asker's tenant. */
  async reading<T>(call: Call, work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.fresh(call, (current) =>
      this.database.transaction(scopeOf(current), async (tx) => {
        const result = await work(new Reader(current, tx, this.now()));
        await this.assertFresh(current, tx);
        return result;
      }),
    );
  }

  /**
   * For reads in a single round trip: runs them again with newly read rights when they turn out to have been read under
   * facts that no longer hold.
   */
  async reread<T>(
    call: Call,
    work: (call: Call) => Promise<{ answer: T; accessVersion: number | null }>,
  ): Promise<T> {
    return this.fresh(call, async (current) => {
      const { answer, accessVersion } = await work(current);
      const held = current.principal.accessVersion;
      if (held !== null && accessVersion !== held) throw new StaleAccess();
      return answer;
    });
  }

  /**
   * The house's own work in one organization (consumers, schedules, seeds): the same transaction and effects as a
   * command, without a policy of its own. `before` may stop it, as when an event was handled already.
   */
  async run<T>(call: Call, name: string, work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.retrying(() =>
      this.database.open(scopeOf(call), async (tx) => {
        const unit = new Unit(call, tx, this.now());
        const result = await work(unit);
        await this.finish(unit, tx, name, null);
        return result;
      }),
    );
  }

  /** Refuses who may do this to no row at all; leaves a deny row in the audit. */
  require(call: Call, resource: AnyResource, needs: Action, name: string): void {
    if (new Rights(call.principal, resource).some(needs)) return;
    this.denials.note(call, name, resource.type, null, ruleId(resource, needs));
    throw forbidden(refusalOf(call.principal, name), ruleId(resource, needs));
  }

  private async perform(call: Call, job: Job): Promise<Outcome> {
    if (!job.open) this.require(call, job.resource, job.needs, job.name);
    try {
      requireApprover(call.principal, job);
      return await traced(`command ${job.name}`, {}, () =>
        this.fresh(call, (current) => this.retrying(() => this.attempt(current, job))),
      );
    } catch (error) {
      if (error instanceof Fault && error.status === 403) {
        this.denials.note(
          call,
          job.name,
          job.resource.type,
          idOf(job.input),
          ruleId(job.resource, job.needs),
        );
      }
      throw error;
    }
  }

  private attempt(call: Call, job: Job): Promise<Outcome> {
    return this.database.open(scopeOf(call), async (tx) => {
      const claim = Claim.send(tx, call, job.input, this.now(), job.confidential ? this.cipher : null);
      const unit = new Unit(call, tx, this.now(), { resource: job.resource, needs: job.needs });
      // The handler's first load travels together with the claim; what it finds counts only if the claim is new.
      const [claimed, handled] = await Promise.allSettled([claim?.replay() ?? null, job.run(unit)]);
      if (claimed.status === 'rejected') throw claimed.reason;
      if (claimed.value) {
        await tx.rollback();
        return { ...claimed.value, replayed: true };
      }
      await this.assertFresh(call, tx);
      if (handled.status === 'rejected') {
        if (unit.notes.refusal) await this.finish(unit, tx, job.name, null);
        throw handled.reason;
      }
      return this.conclude(unit, tx, job, claim, handled.value);
    });
  }

  private async conclude(
    unit: Unit,
    tx: Tx,
    job: Job,
    claim: Claim | null,
    result: unknown,
  ): Promise<Outcome> {
    const changes = unit.changes();
    const asked = { own: job.resource, given: mentionsCustom(job.input) };
    await this.customFields?.settle(unit, customChanges(changes), asked);
    stamp(unit, changes);
    const body = answerOf(this.catalogue, job.resource, result, unit.principal);
    if (unit.call.dryRun) {
      standardEvents(unit, changes, (type) => this.catalogue.resourceOfType(type));
      await Promise.all(sendEffects(unit, tx, changes, [], null));
      await tx.rollback();
      // What is shown once is no use to whoever only tries, and nothing would tell that it was shown.
      const preview = previewOf(unit, changes, job.confidential ? null : body, this.catalogue);
      return { body: preview, replayed: false, status: 200 };
    }
    const status = unit.notes.existing ? 200 : job.status;
    await this.finish(unit, tx, job.name, claim ? claim.keep(unit.now, status, body) : null, changes);
    return { body, replayed: false, status };
  }

  /** Sends all effects and COMMIT in one flight. */
  private async finish(
    unit: Unit,
    tx: Tx,
    name: string,
    kept: ReturnType<Claim['keep']> | null,
    known?: ReturnType<Unit['changes']>,
  ): Promise<void> {
    const changes = known ?? unit.changes();
    if (!known) stamp(unit, changes);
    standardEvents(unit, changes, (type) => this.catalogue.resourceOfType(type));
    for (const work of unit.lastly) work();
    const audits = isSilent(unit, changes) && !kept ? [] : auditRows(unit, name, changes);
    // A command that went on in another organization keeps its answer in the one that it was asked in.
    const away = kept !== null && kept.organization_id !== unit.tenantId;
    const sent = sendEffects(unit, tx, changes, audits, away ? null : kept);
    if (away)
      sent.push(
        tx.enter({ organizationId: kept.organization_id }),
        ...sendEffects(unit, tx, [], [], kept, []),
      );
    const done = tx.commit();
    const failed = (await Promise.allSettled([...sent, done])).find((s) => s.status === 'rejected');
    if (failed) throw failed.reason;
    for (const organizationId of unit.notes.rightsChanged ?? []) this.bearers.forget(organizationId);
    if (unit.events.length || unit.notes.enlisted) this.wake.ring();
  }

  /** Runs again with newly read rights when the organization's access facts changed meanwhile. */
  private async fresh<T>(call: Call, work: (call: Call) => Promise<T>): Promise<T> {
    let current = call;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(current);
      } catch (error) {
        if (!(error instanceof StaleAccess)) throw faultFromPg(error) ?? error;
        if (attempt === FRESH_ATTEMPTS) throw rightsInMotion();
        current = { ...call, principal: await this.bearers.reload(call.principal) };
      }
    }
  }

  private async assertFresh(call: Call, tx: Tx): Promise<void> {
    const { accessVersion } = call.principal;
    if (accessVersion !== null && (await tx.accessVersion()) !== accessVersion) throw new StaleAccess();
  }

  private async retrying<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (attempt >= 3 || !isRetryable(error)) throw error;
      }
    }
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
