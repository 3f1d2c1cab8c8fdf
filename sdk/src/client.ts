import { ApiClient } from './generated/ApiClient';
import { OmniHttp, type Options, type Tokens } from './http';

/**
 * The whole API behind one object, a service a resource:
 * `const omni = new OmniBusiness({ baseUrl, apiKey }); await omni.contacts.createContact({ requestBody })`.
 */
export class OmniBusiness extends ApiClient {
  readonly http: OmniHttp;

  constructor(options: Options) {
    const http = new OmniHttp(options);
    // The generated client makes its own request object; ours stands in for it, whatever it is given.
    const Given = function given() {
      return http;
    } as unknown as new () => OmniHttp;
    super({}, Given);
    this.http = http;
  }

  /** The tokens in use; undefined before signing in and after the session is over. */
  get tokens(): Tokens | undefined {
    return this.http.currentTokens;
  }

  /** Goes on as another person or in another organization. */
  use(tokens: Tokens | undefined): this {
    this.http.setTokens(tokens);
    return this;
  }
}
