/** An answer, read to its end. */
export interface Answer<T = Json> {
  status: number;
  headers: Headers;
  body: T;
  text: string;
}

// Tests read answers of any route; what a body holds is what the test asserts.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Ask {
  headers?: Record<string, string>;
  body?: unknown;
}

/** A caller of the API: one base address, one token. */
export class Http {
  constructor(
    readonly url: string,
    readonly token: string | null = null,
  ) {}

  /** The same API asked by somebody else; null asks as nobody. */
  as(token: string | null): Http {
    return new Http(this.url, token);
  }

  get<T = Json>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.ask('GET', path, { ...(headers ? { headers } : {}) });
  }

  post<T = Json>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.ask('POST', path, { body, ...(headers ? { headers } : {}) });
  }

  patch<T = Json>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.ask('PATCH', path, { body, ...(headers ? { headers } : {}) });
  }

  put<T = Json>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.ask('PUT', path, { body, ...(headers ? { headers } : {}) });
  }

  delete<T = Json>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.ask('DELETE', path, { ...(headers ? { headers } : {}) });
  }

  /** Sends one request. A string or a buffer goes out as it is, anything else as JSON. */
  async ask<T = Json>(method: string, path: string, { headers = {}, body }: Ask = {}): Promise<Answer<T>> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: (raw ? body : JSON.stringify(body)) as BodyInit }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: read(response, text) as T, text };
  }

  /** A body that must have come with the status that says it went well; else the test fails with what came instead. */
  async json<T = Json>(method: string, path: string, ask?: Ask): Promise<T> {
    const answer = await this.ask<T>(method, path, ask);
    if (answer.status < 200 || answer.status > 299) {
      throw new Error(`${method} ${path} answered ${String(answer.status)}: ${answer.text}`);
    }
    return answer.body;
  }
}

function read(response: Response, text: string): unknown {
  const type = response.headers.get('content-type') ?? '';
  return /[/+]json/.test(type) && text !== '' ? JSON.parse(text) : text;
}
