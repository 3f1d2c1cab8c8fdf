import { Module } from '@nestjs/common';
import { FileBytes, GeneratedFiles, type FileContext, type GeneratedFile } from '@omni/files';
import { Bus, PrincipalSource, internalCall, systemPrincipal } from '@omni/platform';
import { randomUUID } from 'node:crypto';
import { mailTo, type Json } from '@omni/testing';
import { announce, download, eventsOf, problem, upload, world, type World } from './world';

/** A module that knows files by their front door alone, as those that make documents do. */
class Printer {
  constructor(
    readonly files: GeneratedFiles,
    readonly bytes: FileBytes,
  ) {}
}
@Module({
  providers: [
    {
      provide: Printer,
      inject: [GeneratedFiles, FileBytes],
      useFactory: (files: GeneratedFiles, bytes: FileBytes) => new Printer(files, bytes),
    },
  ],
})
class PrinterModule {}

let w: World;
let printer: Printer;
let context: FileContext;
beforeAll(async () => {
  w = await world({ also: [PrinterModule] });
  printer = w.app.get(Printer);
  const principal = systemPrincipal(await w.app.get(PrincipalSource).organization(w.owner.organizationId));
  const call = internalCall(principal, {
    requestId: randomUUID(),
    correlationId: randomUUID(),
    causationId: null,
  });
  context = {
    organizationId: w.owner.organizationId,
    unit: (work) => w.app.get(Bus).run(call, 'print', work),
  };
});
afterAll(() => w.app.stop());

const document = (body: Partial<GeneratedFile> = {}): GeneratedFile => ({
  key: `contract ${randomUUID()}`,
  name: 'Contract.pdf',
  mime: 'application/pdf',
  bytes: Buffer.from('%PDF-1.4 signed'),
  kind: 'contract',
  clientId: w.clientId,
  engagementId: w.engagementId,
  visibility: 'client',
  sensitivity: 'legal',
  ...body,
});

describe('files that are mailed', () => {
  const write = (fileIds: string[], who = w.owner) =>
    who.http.post('/v1/threads', {
      subject: 'Offer',
      message: { to: [{ address: 'ada@acme.example' }], bodyText: 'See there.', fileIds },
    });

  it('U-050 U-013 go out with the message, byte by byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7) % 256));
    const file = await upload(w.app, w.owner.http, bytes, {
      name: 'Plan.bin',
      mime: 'application/octet-stream',
    });
    const { body } = await write([file.id as string]);
    expect(body.message.attachments).toEqual([
      { filename: 'Plan.bin', contentType: 'application/octet-stream', size: 5000, fileId: file.id },
    ]);
    const [mail] = (await mailTo(w.app, 'ada@acme.example')) as unknown as Json[];
    expect(mail?.attachments).toMatchObject([{ filename: 'Plan.bin', size: 5000 }]);
    expect(Buffer.from(mail?.attachments[0].contentBase64 as string, 'base64').equals(bytes)).toBe(true);
  });

  it('U-050 are those that the sender may read and that are there: no others go out', async () => {
    const legal = await upload(w.app, w.owner.http, 'legal', { name: 'Legal.txt', sensitivity: 'legal' });
    const waiting = await w.owner.http.json('POST', '/v1/files', {
      body: { name: 'Waiting.txt', ...announce('waiting') },
    });
    const unknown = { status: 422, code: 'communications.message.attachment_unknown' };
    expect(problem(await write([legal.id as string], w.staff))).toEqual(unknown);
    expect(problem(await write([waiting.id as string]))).toEqual(unknown);
  });
});

describe('documents that other modules make', () => {
  it('U-013 are stored by the front door, once a key, however often and however many at once', async () => {
    const made = document();
    const first = await printer.files.store(context, made);
    const again = await Promise.all(Array.from({ length: 5 }, () => printer.files.store(context, made)));
    expect(new Set([first, ...again].map((one) => one.fileId)).size).toBe(1);
    const racing = document();
    const race = await Promise.all(Array.from({ length: 8 }, () => printer.files.store(context, racing)));
    expect(new Set(race.map((one) => one.fileId)).size).toBe(1);
    await w.app.drain();
    expect(await w.owner.http.json('GET', `/v1/files/${first.fileId}`)).toMatchObject({
      name: 'Contract.pdf',
      status: 'available',
      clientId: w.clientId,
      engagementId: w.engagementId,
      visibility: 'client',
      sensitivity: 'legal',
      kind: 'contract',
      retainUntil: '2033-03-02T09:00:00.000Z',
    });
    expect((await download(w.app, w.owner.http, first.fileId)).toString()).toBe('%PDF-1.4 signed');
    const told = await eventsOf(w.app, w.owner.organizationId, 'file.available');
    expect(told.filter((event) => event.id === first.fileId)).toHaveLength(1);
  });

  it('U-079 go into the engagement’s folder under a name that is free there', async () => {
    const { data } = await w.owner.http.json('POST', '/v1/folders/apply-template', {
      body: { engagementId: w.engagementId },
    });
    const stored = [
      await printer.files.store(context, document({ folder: 'contract' })),
      await printer.files.store(context, document({ folder: 'contract' })),
    ];
    const files = await Promise.all(
      stored.map(({ fileId }) => w.owner.http.json('GET', `/v1/files/${fileId}`)),
    );
    expect(files).toMatchObject([
      { name: 'Contract.pdf', folderId: data[0].id },
      { name: 'Contract (2).pdf', folderId: data[0].id },
    ]);
  });

  it('B-055 from outside are looked at before anybody gets them', async () => {
    const { fileId } = await printer.files.store(
      context,
      document({
        origin: 'received',
        name: 'Photo.png',
        mime: 'image/png',
        bytes: Buffer.from('MZ a program'),
      }),
    );
    expect((await w.owner.http.json('GET', `/v1/files/${fileId}`)).status).toBe('scanning');
    await w.app.drain();
    expect(await w.owner.http.json('GET', `/v1/files/${fileId}`)).toMatchObject({
      status: 'pending_upload',
      uploadProblem: { code: 'files.upload.type_mismatch' },
    });
  });

  it('U-013 hand their bytes to other modules, up to what these can take', async () => {
    const { fileId } = await printer.files.store(context, document());
    const read = await printer.bytes.read(context, fileId, 1000);
    expect(read).toMatchObject({ name: 'Contract.pdf', mime: 'application/pdf', sizeBytes: 15 });
    expect(Buffer.from(read?.bytes ?? []).toString()).toBe('%PDF-1.4 signed');
    await expect(printer.bytes.read(context, fileId, 10)).rejects.toThrow('larger than');
    await w.owner.http.delete(`/v1/files/${fileId}`);
    expect(await printer.bytes.read(context, fileId, 1000)).toBeNull();
  });
});
