import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { Catalogue } from '../catalogue/catalogue';
import type { CommandDecl, Effect } from '../catalogue/command';
import type { AnyResource } from '../catalogue/resource';
import { forbidden, notFound } from '../errors/fault';
import { parseInput } from '../http/parse';
import { answerOf } from '../listing/present';
import type { Action } from '../policy/access';
import type { PendingEvent } from './effects';
import { ruleId, words } from './names';
import { CreateRecord, RemoveRecord, RestoreRecord, ReviseRecord, type RecordMessageClass } from './records';
import type { Unit } from './unit';

/** What can be run by its name: a declared command, or a record's shared message under `<type>.<verb>`. */
export interface Runnable {
  name: string;
  summary: string;
  resource: AnyResource;
  needs: Action;
  input: z.ZodObject;
  output: z.ZodType;
  effect: Effect;
  undoneBy: string | null;
  redact: readonly string[];
  /** it proves who asks by itself, or answers with a secret: nothing for machinery to run */
  closed: boolean;
}

/** A command that ran in somebody else's unit: its effects are the unit's now. */
export interface CommandRun {
  /** the answer, once the unit's rows are stamped: call it from `unit.lastly` or after a flush */
  answer(): unknown;
  /** what it told, in order; the standard events join when the unit ends */
  events(): readonly PendingEvent[];
}

const MESSAGES: Readonly<Record<string, { message: RecordMessageClass; needs: Action }>> = {
  create: { message: CreateRecord, needs: 'create' },
  revise: { message: ReviseRecord, needs: 'update' },
  remove: { message: RemoveRecord, needs: 'delete' },
  restore: { message: RestoreRecord, needs: 'restore' },
};

const UNDO: Readonly<Record<string, string>> = { create: 'remove', remove: 'restore', restore: 'remove' };

/**
 * Runs commands by name inside a unit that is open already, with the rights of the unit's principal: for the workflow
 * executor, whose step and what it did are one transaction. Nothing else sends commands into other modules.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly commands: CommandBus,
    private readonly catalogue: Catalogue,
  ) {}

  find(name: string): Runnable | undefined {
    const decl = this.catalogue.command(name);
    return decl ? declared(decl) : this.message(name);
  }

  /** Throws what the command throws; then the caller must take the transaction back, or a savepoint. */
  async run(unit: Unit, name: string, raw: unknown): Promise<CommandRun> {
    const found = this.find(name);
    if (!found || found.closed) throw notFound('command');
    const { resource, needs } = found;
    if (!unit.rights(resource).some(needs))
      throw forbidden(`You may not do this: ${name}.`, ruleId(resource, needs));
    const input = parseInput(found.input, raw);
    const branch = unit.branch({ resource, needs });
    const result = await this.execute(branch, found, input);
    const changes = branch.changes();
    if (branch.audits.length === 0) {
      const subject = changes.find((c) => c.entity.id === branch.notes.subject?.id) ?? changes[0];
      if (subject) branch.audit(name, subject.entity);
    }
    const own = new Set(changes.map((change) => change.entity));
    const told = new Set(branch.events);
    unit.adopt(branch);
    return {
      answer: () => answerOf(this.catalogue, resource, result, unit.principal) ?? null,
      events: () => unit.events.filter((event) => told.has(event) || own.has(event.about)),
    };
  }

  private execute(unit: Unit, found: Runnable, input: Record<string, unknown>): Promise<unknown> {
    const Command = this.catalogue.commandClass(found.name);
    if (Command) return this.commands.execute(new Command(unit, input as never));
    const { message: Message } = MESSAGES[found.name.split('.')[1] ?? ''] ?? {};
    if (!Message) throw notFound('command');
    return this.commands.execute(new Message(unit, found.resource, input as { id: string }));
  }

  private message(name: string): Runnable | undefined {
    const [type = '', verb = ''] = name.split('.');
    const resource = this.catalogue.resourceOfType(type);
    const message = Object.hasOwn(MESSAGES, verb) ? MESSAGES[verb] : undefined;
    if (!message || resource?.kind !== 'record') return undefined;
    const input = inputOf(resource, verb);
    if (!input) return undefined;
    const undo = UNDO[verb];
    return {
      name,
      summary: `${verb.charAt(0).toUpperCase()}${verb.slice(1)}s a ${words(resource)}`,
      resource,
      needs: message.needs,
      input,
      output: verb === 'remove' ? z.null() : resource.contract.view,
      effect: undo && resource.softDelete ? 'reversible' : 'compensatable',
      undoneBy: undo && resource.softDelete ? `${type}.${undo}` : null,
      redact: [],
      closed: false,
    };
  }
}

const declared = (decl: CommandDecl): Runnable => ({
  name: decl.name,
  summary: decl.summary,
  resource: decl.resource,
  needs: decl.needs,
  input: decl.input,
  output: decl.output,
  effect: decl.effect,
  undoneBy: decl.undoneBy ?? null,
  redact: decl.redact ?? [],
  closed: Boolean(decl.open) || (decl.confidential ?? false),
});

const named = z.strictObject({ id: z.uuid() });

/** What the message of a verb takes; undefined where the resource does not offer the verb. */
function inputOf(resource: AnyResource, verb: string): z.ZodObject | undefined {
  const { create, revise } = resource.contract;
  if (verb === 'create') return create;
  if (verb === 'revise') return revise?.extend({ id: z.uuid() });
  return resource.softDelete ? named : undefined;
}
