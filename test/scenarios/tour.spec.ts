import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as sdk from '@omnibusiness/sdk';
import { startApp, type TestApp } from '@omni/testing';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

/** The tour's lines, word for word, as a function that takes the address and somewhere to print. */
function tour(): (require: () => unknown, print: (...words: unknown[]) => void) => Promise<void> {
  const code = /```ts tour\n([\s\S]*?)```/.exec(readme)?.[1];
  if (!code) throw new Error('the README has no tour');
  const body = code
    .replace(/^import (\{[^}]*\}) from '@omnibusiness\/sdk';$/m, 'const $1 = load();')
    .replaceAll('console.log', 'print');
  const { code: plain } = transformSync(`async function tour() {\n${body}\n}`, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    isModule: false,
  });
  // The README is ours; running its words is the point of this test.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return (load, print) => new Function('load', 'print', `${plain}\nreturn tour();`)(load, print);
}

describe('the README', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('U-193 O-066 takes five minutes from signing up to a paid invoice, word for word', async () => {
    const printed: string[] = [];
    const worker = { draining: true };
    // The worker's part, which a started product does by itself.
    const working = (async () => {
      while (worker.draining) {
        await app.drain();
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    class Here extends sdk.OmniBusiness {
      constructor(options: sdk.Options) {
        super({ ...options, baseUrl: app.url });
      }
    }
    try {
      await tour()(
        () => ({ ...sdk, OmniBusiness: Here }),
        (...words) => printed.push(words.join(' ')),
      );
    } finally {
      worker.draining = false;
      await working;
    }
    expect(printed.join('\n')).toMatch(/Invoice INV-0001/);
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, name = ''] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toHaveProperty([name]);
  });
});
