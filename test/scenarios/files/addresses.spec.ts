import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { signUpOwner, type Json } from '@omni/testing';
import { announce, follow, here, problem, upload, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const begun = (bytes: string, body: object = {}): Promise<Json> =>
  w.owner.http.json('POST', '/v1/files', {
    body: { name: `${randomUUID()}.txt`, ...announce(bytes), ...body },
  });

/** An address with one thing about it changed. */
function changed(url: string, change: (url: URL) => void): string {
  const other = new URL(here(w.app, url));
  change(other);
  return other.toString();
}

const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;

describe('addresses of the embedded store', () => {
  it('I17 U-133 an address that was changed in any way is good for nothing', async () => {
    const file = await upload(w.app, w.owner.http, 'kept to oneself', { name: 'Kept.txt' });
    const other = await upload(w.app, w.owner.http, 'somebody else’s', { name: 'Other.txt' });
    const [{ url }, elsewhere] = [
      await w.owner.http.json('GET', `/v1/files/${file.id}/download`),
      await w.owner.http.json('GET', `/v1/files/${other.id}/download`),
    ];
    const set = (name: string, value: string) => (u: URL) => {
      u.searchParams.set(name, value);
    };
    const changes: ((u: URL) => void)[] = [
      set('method', 'PUT'),
      set('expires', '99999999999'),
      set('mime', 'text/html'),
      set('name', 'evil.html'),
      set('inline', '1'),
      set('size', '1'),
      set('sha256', 'a'.repeat(64)),
      set('signature', 'A'.repeat(43)),
      set('signature', ''),
      set('extra', '1'),
      (u) => {
        u.searchParams.delete('signature');
      },
      (u) => {
        u.searchParams.append('signature', u.searchParams.get('signature') ?? '');
      },
      (u) => {
        u.searchParams.append('mime', 'text/html');
      },
      (u) => {
        u.search = '';
      },
      (u) => {
        u.pathname = new URL(here(w.app, elsewhere.url)).pathname;
      },
      (u) => {
        u.pathname = `${u.pathname}/x`;
      },
      (u) => {
        u.pathname = u.pathname.replace('/files/', '/incoming/');
      },
      (u) => {
        u.pathname = u.pathname.toUpperCase().replace('/BLOBS', '/blobs');
      },
    ];
    for (const change of changes) {
      const answer = await fetch(changed(url, change));
      expect([change.toString(), answer.status, await codeOf(answer)]).toEqual([
        change.toString(),
        403,
        'files.address.invalid',
      ]);
    }
    expect((await fetch(here(w.app, url))).status).toBe(200);
  });

  it('I17 no path leads out of the store, however it is written', async () => {
    const made = await begun('x');
    const { search } = new URL(made.upload.url);
    const paths = [
      '../secrets.json',
      '..%2fsecrets.json',
      '%2e%2e/%2e%2e/secrets.json',
      '....//secrets.json',
      'org/../../secrets.json',
      `org/${w.owner.organizationId}/files/..%2f..%2f..%2f..%2fsecrets.json`,
      'org\\..\\..\\secrets.json',
      '%00',
      'org/%00/files/x',
      '/etc/passwd',
      '',
      'waiting/x',
    ];
    for (const path of paths)
      for (const method of ['GET', 'PUT']) {
        const status = await rawStatus(method, `/blobs/${path}${search}`);
        expect([method, path, [400, 403, 404].includes(status)]).toEqual([method, path, true]);
      }
  });

  /** Sends a path as it is written: `fetch` would tidy it. */
  const rawStatus = (method: string, path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(w.app.url);
      const sent = httpRequest({ hostname, port, method, path, agent: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });

  it('I17 an address is good for its method alone', async () => {
    const made = await begun('by PUT');
    const file = await upload(w.app, w.owner.http, 'by GET', { name: 'Method.txt' });
    const { url } = await w.owner.http.json('GET', `/v1/files/${file.id}/download`);
    expect((await fetch(here(w.app, made.upload.url))).status).toBe(403);
    expect((await fetch(here(w.app, url), { method: 'PUT', body: 'other bytes' })).status).toBe(403);
    for (const method of ['POST', 'DELETE', 'PATCH', 'HEAD'])
      expect((await fetch(here(w.app, url), { method })).status).toBe(404);
  });

  it('U-133 an address is over after a quarter of an hour, for bytes to send and to get', async () => {
    const made = await begun('too late');
    const file = await upload(w.app, w.owner.http, 'for a while', { name: 'While.txt' });
    const address = await w.owner.http.json('GET', `/v1/files/${file.id}/download`);
    w.app.clock.advance(15 * 60_000 - 1000);
    expect((await follow(w.app, address)).status).toBe(200);
    w.app.clock.advance(1000);
    expect((await follow(w.app, address)).status).toBe(403);
    expect((await follow(w.app, made.upload, 'too late')).status).toBe(403);
    w.app.clock.advance(-15 * 60_000);
  });

  it('U-125 only the announced type, and exactly as many bytes as announced, are taken', async () => {
    const made = await begun('exactly this');
    const sent: [string, Record<string, string>, number, string][] = [
      ['exactly this', { 'content-type': 'text/html' }, 403, 'files.upload.type_mismatch'],
      ['exactly this and more', {}, 422, 'files.upload.size_mismatch'],
      ['exactly', {}, 422, 'files.upload.size_mismatch'],
      ['exactly that', {}, 422, 'files.upload.checksum_mismatch'],
    ];
    for (const [bytes, headers, status, code] of sent) {
      const answer = await follow(w.app, made.upload, bytes, headers);
      expect([bytes, answer.status, await codeOf(answer)]).toEqual([bytes, status, code]);
    }
    expect((await w.owner.http.json('GET', `/v1/files/${made.id}`)).status).toBe('pending_upload');
    expect(
      (await follow(w.app, made.upload, 'exactly this', { 'content-type': 'text/plain; charset=utf-8' }))
        .status,
    ).toBe(200);
  });

  it('U-125 a body that says no length is cut off when it is longer than announced', async () => {
    const made = await begun('short');
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const answer = await fetch(here(w.app, made.upload.url), {
      method: 'PUT',
      headers: made.upload.headers as Record<string, string>,
      body: endless,
      duplex: 'half',
    } as RequestInit).then(
      (got) => got.status,
      () => 'cut off',
    );
    expect([422, 'cut off']).toContain(answer);
    expect((await w.owner.http.json('GET', `/v1/files/${made.id}`)).status).toBe('pending_upload');
  });

  it('U-044 the store itself tells that bytes have come: nobody need say so', async () => {
    const made = await begun('told by the store');
    expect((await follow(w.app, made.upload, 'told by the store')).status).toBe(200);
    await w.app.drain();
    expect((await w.owner.http.json('GET', `/v1/files/${made.id}`)).status).toBe('available');
    expect((await w.owner.http.post(`/v1/files/${made.id}/complete`)).status).toBe(200);
  });

  it('U-044 of the same upload sent twenty times at once one arrives, and the others are told the same', async () => {
    const made = await begun('at once');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => follow(w.app, made.upload, 'at once')),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200));
    await w.app.drain();
    expect((await w.owner.http.json('GET', `/v1/files/${made.id}`)).status).toBe('available');
  });

  it('U-044 a file of no bytes at all is a file', async () => {
    const file = await upload(w.app, w.owner.http, '', { name: 'Nothing.txt' });
    expect(file).toMatchObject({ status: 'available', sizeBytes: 0 });
  });

  it('B-055 parts of a file can be asked for', async () => {
    const file = await upload(w.app, w.owner.http, '0123456789', { name: 'Digits.txt' });
    const address = await w.owner.http.json('GET', `/v1/files/${file.id}/download`);
    const part = async (range: string) => {
      const answer = await follow(w.app, address, undefined, { range });
      return [answer.status, await answer.text(), answer.headers.get('content-range')];
    };
    expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10']);
    expect(await part('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10']);
    expect(await part('bytes=-2')).toEqual([206, '89', 'bytes 8-9/10']);
    expect(await part('bytes=0-99')).toEqual([206, '0123456789', 'bytes 0-9/10']);
    expect(await part('bytes=5-2')).toEqual([200, '0123456789', null]);
    expect(await part('bytes=0-1,4-5')).toEqual([200, '0123456789', null]);
    expect(await part('bytes=10-')).toEqual([416, '', 'bytes */10']);
  });
});

describe('what a browser gets', () => {
  it.each([
    ['Page.html', 'text/html', '<html><script>alert(1)</script></html>'],
    ['Drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['Code.js', 'text/javascript', 'alert(1)'],
    ['Feed.xml', 'application/xml', '<?xml version="1.0"?><x/>'],
    ['Page.xhtml', 'application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['Mail.eml', 'message/rfc822', 'Subject: hello\r\n\r\n<script>alert(1)</script>'],
  ])('I17 %s cannot act: it is saved as octets, whatever is asked for', async (name, mime, bytes) => {
    const file = await upload(w.app, w.owner.http, bytes, { name, mime });
    expect(file).toMatchObject({ status: 'available', mime });
    const address = await w.owner.http.json('GET', `/v1/files/${file.id}/download?inline=true`);
    expect(address.mime).toBe('application/octet-stream');
    const got = await follow(w.app, address);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment;/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect(await got.text()).toBe(bytes);
  });

  it('I17 a picture may be shown in place, and nothing is shown unasked', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const file = await upload(w.app, w.owner.http, png, { name: 'Dot.png', mime: 'image/png' });
    const shown = async (query: string) =>
      (
        await follow(w.app, await w.owner.http.json('GET', `/v1/files/${file.id}/download${query}`))
      ).headers.get('content-disposition');
    expect(await shown('?inline=true')).toMatch(/^inline;/);
    expect(await shown('')).toMatch(/^attachment;/);
  });

  it.each([
    'Quotation "marks"; filename=evil.exe',
    'Müller & Söhne – Übersicht ✓.txt',
    "it's 100% (final)*.txt",
    '👩‍🔧.txt',
  ])('I17 the name %j reaches the browser as it is, and as nothing else', async (name) => {
    const file = await upload(w.app, w.owner.http, name, { name });
    const got = await follow(w.app, await w.owner.http.json('GET', `/v1/files/${file.id}/download`));
    const header = got.headers.get('content-disposition') ?? '';
    const [, encoded = ''] = /filename\*=UTF-8''([^;]*)$/.exec(header) ?? [];
    expect(decodeURIComponent(encoded)).toBe(name);
    expect(/filename="([^"\\]*)"; /.test(header)).toBe(true);
  });

  it.each([
    '../../etc/passwd',
    'a/b.txt',
    'a\\b.txt',
    '..',
    '.',
    '',
    ' ',
    'a\u0000.txt',
    'a\r\nSet-Cookie: x',
    'invoice\u202efdp.exe',
    'x'.repeat(256),
  ])('I17 the name %j is refused', async (name) => {
    expect(problem(await w.owner.http.post('/v1/files', { name, ...announce('x') }))).toEqual({
      status: 422,
      code: 'validation_failed',
    });
  });
});

it('I2 another organization’s address opens its own object and no other', async () => {
  const others = await signUpOwner(w.app, { organization: { name: 'Others' } });
  const [ours, theirs] = [
    await upload(w.app, w.owner.http, 'ours', { name: 'Ours.txt' }),
    await upload(w.app, others.http, 'theirs', { name: 'Theirs.txt' }),
  ];
  const [a, b] = [
    await w.owner.http.json('GET', `/v1/files/${ours.id}/download`),
    await others.http.json('GET', `/v1/files/${theirs.id}/download`),
  ];
  const swapped = changed(b.url, (url) => {
    url.pathname = new URL(here(w.app, a.url)).pathname;
  });
  expect((await fetch(swapped)).status).toBe(403);
});
