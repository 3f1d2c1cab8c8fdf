import sharp from 'sharp';
import { DOCX, XLSX, docx, mail, pdf, xlsx, zip } from './samples';
import { announce, download, eventsOf, follow, upload, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const textOf = (id: string, query = '') => w.owner.http.json('GET', `/v1/files/${id}/text${query}`);

describe('the text of files', () => {
  it('B-057 a PDF is read page by page, for citations', async () => {
    const bytes = await pdf([
      'The analytical engine weaves',
      'algebraic patterns',
      'as the loom weaves flowers',
    ]);
    const file = await upload(w.app, w.owner.http, bytes, { name: 'Sketch.pdf', mime: 'application/pdf' });
    expect(file).toMatchObject({ textStatus: 'extracted', pageCount: 3 });
    const text = await textOf(file.id);
    expect(text.data.map((page: { text: string }) => page.text.trim())).toEqual([
      'The analytical engine weaves',
      'algebraic patterns',
      'as the loom weaves flowers',
    ]);
    const second = await textOf(file.id, '?fromPage=2&limit=1');
    expect(second).toMatchObject({ pageCount: 3, nextPage: 3, data: [{ pageNo: 2 }] });
    expect((await eventsOf(w.app, w.owner.organizationId, 'file.text_extracted')).at(-1)).toMatchObject({
      id: file.id,
      data: { pageCount: 3, clientId: null },
    });
  });

  it.each([
    ['a Word document', 'Letter.docx', DOCX, () => docx('Dear Mr Babbage'), 'Dear Mr Babbage'],
    ['a spreadsheet', 'Costs.xlsx', XLSX, () => xlsx('Costs', [['Wheels', '400']]), 'Costs\nWheels\t400'],
    ['a CSV', 'Costs.csv', 'text/csv', () => 'Wheels;400\n', 'Wheels;400'],
    ['markdown', 'Notes.md', 'text/markdown', () => '# Notes\n\nOn the engine', 'On the engine'],
    ['a mail', 'Letter.eml', 'message/rfc822', () => mail, 'besides number'],
    [
      'a page',
      'Page.html',
      'text/html',
      () => '<html><script>x()</script><p>Read &amp; weep</p>',
      'Read & weep',
    ],
    [
      'text in Latin letters',
      'Alt.txt',
      'text/plain',
      () => Buffer.from([0x4d, 0xfc, 0x68, 0x6c, 0x65]),
      'Mühle',
    ],
    ['octets that are called .csv', 'Costs.csv', 'application/octet-stream', () => 'Shafts;12', 'Shafts;12'],
  ])('B-057 the text of %s is read', async (_what, name, mime, make, expected) => {
    const file = await upload(w.app, w.owner.http, make(), { name, mime });
    expect(file.textStatus).toBe('extracted');
    expect((await textOf(file.id)).data[0].text).toContain(expected);
  });

  it('B-057 a file is found by its name and by its text', async () => {
    await upload(w.app, w.owner.http, 'The difference engine tabulates polynomials', {
      name: 'Zettel 7.txt',
    });
    await w.app.drain();
    for (const q of ['zettel', 'tabulates']) {
      const { data } = await w.owner.http.json('GET', `/v1/files?q=${q}`);
      expect(data.map((file: { name: string }) => file.name)).toEqual(['Zettel 7.txt']);
      expect((await w.owner.http.json('GET', `/v1/search?q=${q}&types=file`)).data).toMatchObject([
        { title: 'Zettel 7.txt' },
      ]);
    }
  });

  it('B-057 a new version has the text of the new bytes, and the old one keeps its own', async () => {
    const file = await upload(w.app, w.owner.http, 'old words', { name: 'Words.txt' });
    const next = await w.owner.http.json('POST', `/v1/files/${file.id}/versions`, {
      body: announce('new words'),
    });
    await follow(w.app, next.upload, 'new words');
    await w.app.drain();
    expect((await textOf(file.id)).data[0].text).toBe('new words');
    expect((await textOf(file.id, '?version=1')).data[0].text).toBe('old words');
  });

  it('B-057 what has no text says so', async () => {
    const file = await upload(w.app, w.owner.http, Buffer.from([1, 2, 3]), {
      name: 'x.bin',
      mime: 'application/octet-stream',
    });
    expect(file.textStatus).toBe('unsupported');
    expect(await textOf(file.id)).toMatchObject({ textStatus: 'unsupported', pageCount: 0, data: [] });
  });

  it('I17 files that are made to break whoever reads them are available, have no text, and hurt nobody', async () => {
    const bomb = zip({ 'word/document.xml': 'a' }, 400 * 1024 * 1024);
    const liar = zip(
      { '[Content_Types].xml': '<x/>', 'xl/workbook.xml': Buffer.alloc(300 * 1024 * 1024, ' ') },
      10,
    );
    const nested = `%PDF-1.4\n1 0 obj ${'['.repeat(200_000)} endobj\ntrailer << /Root 1 0 R >>\n%%EOF`;
    const hostile: [string, string, Buffer | string][] = [
      ['Bomb.docx', DOCX, bomb],
      ['Liar.xlsx', XLSX, liar],
      ['Deep.pdf', 'application/pdf', nested],
      ['Cut.docx', DOCX, docx('half').subarray(0, 300)],
    ];
    for (const [name, mime, bytes] of hostile) {
      const file = await upload(w.app, w.owner.http, bytes, { name, mime });
      expect([name, file.status, file.textStatus]).toEqual([name, 'available', 'failed']);
    }
    const honest = await upload(w.app, w.owner.http, 'still here', { name: 'Honest.txt' });
    expect(honest.textStatus).toBe('extracted');
  });
});

describe('smaller pictures of images', () => {
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#336699' } });

  it('B-057 an image has thumbnails that are downloaded by addresses of their own', async () => {
    const bytes = await picture(2000, 1000).jpeg().toBuffer();
    const file = await upload(w.app, w.owner.http, bytes, { name: 'Facade.jpg', mime: 'image/jpeg' });
    expect(file.kind).toBe('image');
    const { data } = await w.owner.http.json('GET', `/v1/files/${file.id}/versions`);
    expect(data[0].renditions).toEqual(['thumbnail_1024', 'thumbnail_256']);
    for (const size of [256, 1024]) {
      const small = await download(w.app, w.owner.http, file.id, `?rendition=thumbnail_${String(size)}`);
      expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: size, height: size / 2 });
    }
  });

  it('I17 pictures that unpack to too much, or are none, get no thumbnails and stay files', async () => {
    const huge = await picture(11_000, 11_000).png({ compressionLevel: 1 }).toBuffer();
    const broken = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      Buffer.alloc(500, 7),
    ]);
    for (const [name, bytes] of [
      ['Huge.png', huge],
      ['Broken.png', broken],
    ] as const) {
      const file = await upload(w.app, w.owner.http, bytes, { name, mime: 'image/png' });
      expect(file.status).toBe('available');
      const answer = await w.owner.http.get(`/v1/files/${file.id}/download?rendition=thumbnail_256`);
      expect([name, answer.status, answer.body.code]).toEqual([name, 409, 'files.rendition.not_available']);
    }
  });
});
