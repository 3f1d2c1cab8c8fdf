import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { calendarRoutes } from './calendar';
import { controlRoutes } from './control';
import { Faults, type FaultPlan } from './faults';
import { ledgerRoutes } from './ledger';
import { mailRoutes } from './mail';
import { Refusal, refused } from './refusal';
import { findRoute, route, type Ask, type ControlAsk, type Reply, type Route } from './routes';
import { signatureRoutes } from './signature';
import { textRoutes } from './texts';
import { SandboxState, type Account } from './state';
import { Webhooks } from './webhooks';

export interface SandboxOptions {
  /** 0: any free port */
  port?: number;
  host?: string;
  /** what a bearer of /control shows; without one /control is open to whoever reaches the port */
  controlToken?: string | null;
  /** where what it holds is kept over restarts; in memory alone unless told */
  file?: string | null;
  now?: () => Date;
}

export interface SandboxProviders {
  /** `http://127.0.0.1:49152` */
  url: string;
  stop: () => Promise<void>;
}

/** A signed document or a mail with attachments, in base64. */
const MAX_BODY = 48 * 1024 * 1024;

/** Providers of calendars, ledgers, signatures and mail that are not real, behind a real port. */
export async function startSandbox(options: SandboxOptions = {}): Promise<SandboxProviders> {
  const sandbox = new Sandbox(options);
  const server = createServer((request, response) => void sandbox.answer(request, response));
  const { port = 0, host = '127.0.0.1' } = options;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: given } = server.address() as { port: number };
  return { url: `http://${host}:${String(given)}`, stop: () => sandbox.stop(server) };
}

class Sandbox {
  private readonly state: SandboxState;
  private readonly faults = new Faults();
  private readonly webhooks: Webhooks;
  private readonly providers: readonly Route[];
  private readonly control: readonly Route<ControlAsk>[];
  private readonly now: () => Date;
  private readonly controlToken: string | null;

  constructor({ file = null, controlToken = null, now = () => new Date() }: SandboxOptions) {
    this.now = now;
    this.controlToken = controlToken;
    this.state = new SandboxState(file);
    this.webhooks = new Webhooks(now);
    this.providers = [
      route('GET', '/account', ({ account: { id, name, email, webhookSecret } }) => ({
        status: 200,
        body: { id, name, email, webhookSecret },
      })),
      ...calendarRoutes,
      ...ledgerRoutes,
      ...signatureRoutes(this.webhooks),
      ...mailRoutes(this.state),
      ...textRoutes,
    ];
    this.control = controlRoutes({ state: this.state, faults: this.faults, webhooks: this.webhooks });
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    try {
      const raw = await readBody(request);
      const bearer = tokenOf(request.headers.authorization ?? '');
      if (url.pathname.startsWith('/control/')) {
        if (this.controlToken !== null && bearer !== this.controlToken)
          throw refused(401, 'unauthenticated', 'Show the control token.');
        send(response, await this.controlled(request, url, raw));
      } else {
        await this.provide(request, response, url, raw, bearer);
      }
    } catch (error) {
      sendRefusal(response, error);
    }
    this.state.changed();
  }

  async stop(server: Server): Promise<void> {
    await this.webhooks.settled();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    this.state.save();
  }

  private async controlled(request: IncomingMessage, url: URL, raw: Buffer): Promise<Reply> {
    const found = findRoute(this.control, request.method ?? '', url.pathname);
    if (!found) throw refused(404, 'not_found', 'There is no such control.');
    return found.handler({
      params: found.params,
      query: url.searchParams,
      body: parse(raw),
      ifMatch: null,
      now: this.now(),
    });
  }

  private async provide(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    raw: Buffer,
    token: string,
  ): Promise<void> {
    const method = request.method ?? '';
    const plan = this.faults.next(token, method, url.pathname);
    if (plan?.delayMs) await new Promise((resolve) => setTimeout(resolve, plan.delayMs));
    if (plan && !plan.afterEffect && spoil(response, plan)) return;
    const account = this.state.enter(token);
    const found = findRoute(this.providers, method, url.pathname);
    if (!found) throw refused(404, 'not_found', 'There is no such address.');
    const ask: Ask = {
      account,
      params: found.params,
      query: url.searchParams,
      body: isForm(request) ? Object.fromEntries(new URLSearchParams(raw.toString())) : parse(raw),
      ifMatch: request.headers['if-match']?.replaceAll('"', '') ?? null,
      now: this.now(),
    };
    const key = request.headers['idempotency-key'];
    const reply = await once(account, typeof key === 'string' ? key : null, request, raw, () =>
      found.handler(ask),
    );
    if (plan?.afterEffect && spoil(response, plan)) return;
    send(response, reply);
  }
}

/** A bearer's token, or the password of who logs in as Twilio's accounts do. */
function tokenOf(authorization: string): string {
  const [, scheme, value = ''] = /^(Bearer|Basic) (\S+)$/.exec(authorization) ?? [];
  if (scheme !== 'Basic') return value;
  return Buffer.from(value, 'base64').toString().split(':').slice(1).join(':');
}

const isForm = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;

/** The same key gets the same answer and one effect. */
async function once(
  account: Account,
  key: string | null,
  request: IncomingMessage,
  raw: Buffer,
  work: () => Reply | Promise<Reply>,
): Promise<Reply> {
  if (key === null || request.method === 'GET') return work();
  const hash = createHash('sha256')
    .update(`${request.method ?? ''} ${request.url ?? ''}\n`)
    .update(raw)
    .digest('hex');
  const known = account.answers[key];
  if (known?.hash === hash) return { status: known.status, body: known.body };
  if (known) throw refused(422, 'idempotency_mismatch', 'The key was used for something else.');
  const reply = await work();
  account.answers[key] = { hash, status: reply.status, body: reply.body ?? null };
  return reply;
}

/** Answers as planned; false for a plan that only made it wait. */
function spoil(response: ServerResponse, { status, mode, retryAfterSeconds }: FaultPlan): boolean {
  if (mode === 'hang_up') {
    response.destroy();
    return true;
  }
  if (mode === 'garbage') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Bad day</html>');
    return true;
  }
  if (status === undefined) return false;
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  sendRefusal(response, new Refusal(status, 'planned', 'It was asked to fail.', headers));
  return true;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw refused(413, 'too_large', 'The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  try {
    return JSON.parse(raw.toString());
  } catch {
    throw refused(400, 'malformed_body', 'The body is not JSON.');
  }
}

function send(response: ServerResponse, { status, body }: Reply): void {
  if (body === undefined || status === 204) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function sendRefusal(response: ServerResponse, error: unknown): void {
  const refusal = error instanceof Refusal ? error : refused(500, 'internal', 'The sandbox itself failed.');
  const { status, code, message, headers, body = { error: { code, message } } } = refusal;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
