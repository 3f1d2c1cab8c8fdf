import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Bus } from '../bus/bus';
import type { Outcome } from '../bus/job';
import { CreateRecord, RemoveRecord, RestoreRecord, ReviseRecord } from '../bus/records';
import type { CommandClass, QueryClass } from '../catalogue/command';
import type { AnyResource } from '../catalogue/resource';
import { Fault, notFound } from '../errors/fault';
import { History } from '../listing/history';
import { Lister, type Page } from '../listing/lister';
import { words } from '../bus/names';
import { refuseHiddenWrites } from '../policy/hidden-writes';
import { parseInput } from './parse';
import type { ApiRequest } from './request';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What controllers call, one line a route: it reads the request with the contract and puts headers on the answer. */
@Injectable()
export class Api {
  constructor(
    private readonly bus: Bus,
    private readonly lister: Lister,
    private readonly history: History,
  ) {}

  list(resource: AnyResource, request: ApiRequest): Promise<Page> {
    return this.lister.list(resource, request.query, request.call);
  }

  async get(resource: AnyResource, request: ApiRequest): Promise<Record<string, unknown>> {
    const row = await this.lister.get(resource, idOf(request, resource), request.query, request.call);
    tagVersion(request, row);
    if (row.id !== idOf(request, resource)) void request.reply.header('X-Canonical-Id', String(row.id));
    return row;
  }

  versions(resource: AnyResource, request: ApiRequest): Promise<Page> {
    return this.history.list(resource, idOf(request, resource), request.query, request.call);
  }

  async create(resource: AnyResource, request: ApiRequest): Promise<unknown> {
    const input = this.input(resource, 'create', request);
    return answer(
      request,
      await this.bus.record(CreateRecord, 'create', 'create', resource, input, request.call, 201),
      resource,
    );
  }

  async revise(resource: AnyResource, request: ApiRequest): Promise<unknown> {
    const input = { ...this.input(resource, 'revise', request), id: idOf(request, resource) };
    return answer(
      request,
      await this.bus.record(ReviseRecord, 'revise', 'update', resource, input, request.call, 200),
    );
  }

  async remove(resource: AnyResource, request: ApiRequest): Promise<unknown> {
    const input = { id: idOf(request, resource) };
    return answer(
      request,
      await this.bus.record(RemoveRecord, 'remove', 'delete', resource, input, request.call, 204),
    );
  }

  async restore(resource: AnyResource, request: ApiRequest): Promise<unknown> {
    const input = { id: idOf(request, resource) };
    return answer(
      request,
      await this.bus.record(RestoreRecord, 'restore', 'restore', resource, input, request.call, 200),
    );
  }

  /** A command: its input is the body and the path's parameters together. */
  async send<C extends CommandClass>(
    Command: C,
    request: ApiRequest,
  ): Promise<z.output<C['decl']['output']>> {
    const { decl } = Command;
    const raw = { ...bodyOf(request), ...request.params };
    if ('id' in request.params) idOf(request, decl.resource);
    refuseHiddenWrites(decl.resource, bodyOf(request), request.call.principal);
    // What a verb made of its own kind is found where its kind is, whatever the verb's path.
    const made = decl.output === decl.resource.contract.view ? decl.resource : undefined;
    const outcome = await this.bus.send(Command, raw, request.call, request.reply.statusCode);
    return answer(request, outcome, made) as z.output<C['decl']['output']>;
  }

  /** A query: its input is the query string and the path's parameters together. */
  async ask<Q extends QueryClass>(Query: Q, request: ApiRequest): Promise<z.output<Q['decl']['output']>> {
    if ('id' in request.params) idOf(request, Query.decl.resource);
    const body = await this.bus.ask(Query, { ...request.query, ...request.params }, request.call);
    tagVersion(request, body);
    return body;
  }

  private input(
    resource: AnyResource,
    kind: 'create' | 'revise',
    request: ApiRequest,
  ): Record<string, unknown> {
    const contract = resource.contract[kind];
    if (!contract) throw notFound('operation');
    const body = bodyOf(request);
    refuseHiddenWrites(resource, body, request.call.principal);
    return parseInput(contract, body);
  }
}

function bodyOf(request: ApiRequest): Record<string, unknown> {
  const { body } = request;
  if (body === undefined || body === null) return {};
  if (body instanceof Readable) throw new Fault(415, 'unsupported_media_type', 'Send application/json.');
  if (typeof body !== 'object' || Array.isArray(body)) {
    throw new Fault(422, 'validation_failed', 'The body must be a JSON object.');
  }
  return body as Record<string, unknown>;
}

/** An id that is no uuid names nothing: 404, as for any other id that does not exist. */
function idOf(request: ApiRequest, resource: AnyResource): string {
  const { id } = request.params;
  if (id === undefined || !UUID.test(id)) throw notFound(words(resource));
  return id;
}

function tagVersion(request: ApiRequest, body: unknown): void {
  const version = (body as { version?: unknown } | null)?.version;
  if (typeof version === 'number') void request.reply.header('ETag', `"${String(version)}"`);
}

function answer(request: ApiRequest, outcome: Outcome, made?: AnyResource): unknown {
  const { reply } = request;
  if (outcome.replayed) void reply.header('Idempotent-Replayed', 'true');
  if (request.call.dryRun) {
    void reply.status(200);
    return outcome.body;
  }
  if (outcome.status === 200 && reply.statusCode === 201)
    void reply.header('Preference-Applied', 'return-existing');
  void reply.status(outcome.status);
  tagVersion(request, outcome.body);
  const id = (outcome.body as { id?: unknown } | null)?.id;
  if (reply.statusCode === 201 && typeof id === 'string') {
    void reply.header('Location', `${made ? `/v1/${made.name}` : (request.url.split('?')[0] ?? '')}/${id}`);
  }
  return outcome.body ?? undefined;
}
