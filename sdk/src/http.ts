import { errorFrom, OmniError } from './errors';
import type { ApiRequestOptions } from './generated/core/ApiRequestOptions';
import { BaseHttpRequest } from './generated/core/BaseHttpRequest';
import { CancelablePromise } from './generated/core/CancelablePromise';
import type { OpenAPIConfig } from './generated/core/OpenAPI';

/** A person's tokens, a member's or a portal client's; the refresh token changes with each use. */
export interface Tokens {
  accessToken: string;
  /** null: the session is not renewed, as one for a single document in the portal */
  refreshToken: string | null;
}

export interface Options {
  /** where the API is, e.g. `https://api.example.com` */
  baseUrl: string;
  /** an API key, for servers and scripts; or any bearer that is not refreshed */
  apiKey?: string;
  /** a person's tokens, for frontends */
  tokens?: Tokens;
  /** told whenever the tokens change (undefined: the session is over); keep them somewhere */
  onTokens?: (tokens: Tokens | undefined) => void;
  /** tries after the first (3); only what is safe to repeat is repeated */
  retries?: number;
  /** milliseconds before the first repeat (200), doubled each time, with jitter */
  retryDelay?: number;
  /** milliseconds that one try may take (30,000) */
  timeout?: number;
  /** extra headers on every request */
  headers?: Record<string, string>;
  fetch?: typeof fetch;
}

const REPEATABLE = new Set([429, 502, 503, 504]);
/** Whoever is refused here is not helped by a fresh token. */
const REFRESHES = /^\/v1\/(auth|portal\/(login|session))\//;
/** Tokens that open the portal: they are renewed at its own door. */
const PORTAL = 'obs_portal_';
const WRITES = new Set(['POST', 'PATCH', 'PUT', 'DELETE']);

/** What every generated service calls: authentication and its refresh, idempotency keys, repeats, errors with codes. */
export class OmniHttp extends BaseHttpRequest {
  private tokens: Tokens | undefined;
  private refreshing: Promise<boolean> | undefined;

  constructor(private readonly options: Options) {
    super({
      BASE: options.baseUrl.replace(/\/$/, ''),
      VERSION: '1',
      WITH_CREDENTIALS: false,
      CREDENTIALS: 'omit',
    } satisfies OpenAPIConfig);
    this.tokens = options.tokens;
  }

  get currentTokens(): Tokens | undefined {
    return this.tokens;
  }

  /** Sets or forgets the tokens and tells `onTokens`. */
  setTokens(tokens: Tokens | undefined): void {
    this.tokens = tokens;
    this.options.onTokens?.(tokens);
  }

  override request<T>(options: ApiRequestOptions): CancelablePromise<T> {
    return new CancelablePromise<T>((resolve, reject, onCancel) => {
      const abort = new AbortController();
      onCancel(() => {
        abort.abort();
      });
      this.perform<T>(options, abort.signal).then(resolve, reject);
    });
  }

  private async perform<T>(options: ApiRequestOptions, signal: AbortSignal): Promise<T> {
    const url = this.config.BASE + address(options);
    const headers = this.headers(options);
    const retries = this.options.retries ?? 3;
    let refreshed = false;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await this.once(url, options, headers, signal);
      if (outcome instanceof Response) {
        if (outcome.ok) return (await bodyOf(outcome)) as T;
        const error = await errorFrom(outcome);
        if (
          error.status === 401 &&
          !refreshed &&
          !REFRESHES.test(options.url) &&
          (await this.refresh(headers))
        ) {
          refreshed = true;
          continue;
        }
        // A conflict that says when to come back is one that passes by itself.
        const repeatable =
          REPEATABLE.has(error.status) || (error.status === 409 && outcome.headers.has('retry-after'));
        if (!repeatable || attempt >= retries) throw error;
        await pause(this.delay(attempt, outcome.headers.get('retry-after')), signal);
      } else {
        if (signal.aborted || attempt >= retries) throw outcome;
        await pause(this.delay(attempt, null), signal);
      }
    }
  }

  private async once(
    url: string,
    options: ApiRequestOptions,
    headers: Headers,
    signal: AbortSignal,
  ): Promise<Response | OmniError> {
    const authorization = this.options.apiKey ?? this.tokens?.accessToken;
    if (authorization) headers.set('Authorization', `Bearer ${authorization}`);
    const limit = AbortSignal.timeout(this.options.timeout ?? 30_000);
    const body =
      options.body === undefined
        ? null
        : isJson(options)
          ? JSON.stringify(options.body)
          : (options.body as BodyInit);
    try {
      const send = this.options.fetch ?? fetch;
      return await send(url, {
        method: options.method,
        headers,
        body,
        signal: AbortSignal.any([signal, limit]),
      });
    } catch (cause) {
      return new OmniError(0, 'network_error', `No answer from ${this.config.BASE}: ${String(cause)}`, null);
    }
  }

  private headers(options: ApiRequestOptions): Headers {
    const headers = new Headers({ Accept: 'application/json', ...this.options.headers });
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (value !== undefined && value !== null) headers.set(name, String(value));
    }
    if (options.body !== undefined) headers.set('Content-Type', options.mediaType ?? 'application/json');
    // One key for all tries of this call: however often it is repeated, it has one effect.
    if (WRITES.has(options.method) && !headers.has('Idempotency-Key'))
      headers.set('Idempotency-Key', crypto.randomUUID());
    return headers;
  }

  /** Trades the refresh token for new tokens; calls that come meanwhile wait for the same trade. */
  private async refresh(headers: Headers): Promise<boolean> {
    if (this.options.apiKey || !this.tokens?.refreshToken) return false;
    // Another call may have refreshed already: then this one only repeats.
    if (headers.get('Authorization') !== `Bearer ${this.tokens.accessToken}`) return true;
    this.refreshing ??= this.trade(this.tokens.accessToken, this.tokens.refreshToken).finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  private async trade(accessToken: string, refreshToken: string): Promise<boolean> {
    const send = this.options.fetch ?? fetch;
    const door = accessToken.startsWith(PORTAL) ? '/v1/portal/session/refresh' : '/v1/auth/refresh';
    const response = await send(this.config.BASE + door, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...this.options.headers },
      body: JSON.stringify({ refreshToken }),
    });
    if (!response.ok) {
      if (response.status === 401) this.setTokens(undefined);
      return false;
    }
    const { accessToken: fresh, refreshToken: next } = (await response.json()) as Tokens;
    this.setTokens({ accessToken: fresh, refreshToken: next });
    return true;
  }

  private delay(attempt: number, retryAfter: string | null): number {
    const asked = Number(retryAfter) * 1000;
    if (retryAfter !== null && Number.isFinite(asked)) return asked;
    const full = (this.options.retryDelay ?? 200) * 2 ** attempt;
    return full / 2 + Math.random() * (full / 2);
  }
}

/** A file goes out as it is. */
const isJson = ({ mediaType }: ApiRequestOptions): boolean =>
  mediaType === undefined || mediaType.includes('json');

function address(options: ApiRequestOptions): string {
  const path = options.url.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(options.path?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined && value !== null)
      query.append(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return response.json();
  return type.startsWith('text/') ? response.text() : response.blob();
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(new OmniError(0, 'cancelled', 'The call was cancelled.', null));
      },
      { once: true },
    );
  });
}
