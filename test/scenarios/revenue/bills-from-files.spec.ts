import type { Json } from '@omni/testing';
import { upload } from '../files/world';
import { pdf } from '../files/samples';
import { done, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const TEXT = `Papier Meyer GmbH
USt-IdNr.: DE123456789
Rechnungsnummer: RE-4711
Rechnungsdatum: 01.03.2026
Zahlbar bis zum 15.03.2026
Nettobetrag 1.000,00 EUR
MwSt 19 % 190,00 EUR
Gesamtbetrag 1.190,00 EUR`;

const receipt = async (text: string, name: string): Promise<Json> =>
  upload(w.app, w.accountant.http, await pdf([text]), { name, mime: 'application/pdf', kind: 'receipt' });
const accept = (fileId: string, more: object = {}) =>
  w.accountant.http.post('/v1/bills/from-file', { fileId, ...more });

it('B-059 O-028 a receipt that was uploaded says what it is about, and one call makes a draft of it', async () => {
  const vendor = await done(w.owner.http.post('/v1/vendors', { name: 'Meyer', taxNumber: 'DE 123 456 789' }));
  const file = await receipt(TEXT, 'RE-4711.pdf');
  const { fields, textStatus } = await w.accountant.http.json('GET', `/v1/files/${file.id as string}/fields`);
  expect(textStatus).toBe('extracted');
  expect(Object.fromEntries(fields.map((one: Json) => [one.name, one.value]))).toMatchObject({
    documentNumber: 'RE-4711',
    issueDate: '2026-03-01',
    dueDate: '2026-03-15',
    totalMinor: 119_000,
    netMinor: 100_000,
    taxMinor: 19_000,
    currency: 'EUR',
    taxId: 'DE123456789',
  });
  expect(fields.every((one: Json) => one.confidence > 0 && one.confidence <= 1 && one.pageNo === 1)).toBe(
    true,
  );
  const made = await done(accept(file.id as string));
  expect(made).toMatchObject({
    status: 'draft',
    vendorId: vendor.id,
    vendorReference: 'RE-4711',
    issueDate: '2026-03-01',
    dueDate: '2026-03-15',
    currency: 'EUR',
    subtotalMinor: 100_000,
    taxTotalMinor: 19_000,
    totalMinor: 119_000,
    fileId: file.id,
    extraction: { totalMinor: { value: 119_000, confidence: 0.98, pageNo: 1 } },
  });
  const again = await accept(file.id as string);
  expect([again.status, again.body.code]).toEqual([409, 'revenue.bill.duplicate_bill']);
});

it('B-059 what somebody says counts before what was read, and nobody is made a vendor by a guess', async () => {
  const file = await receipt('Somebody Ltd\nInvoice number: A-1\nTotal EUR 50.00', 'A-1.pdf');
  const unclear = await accept(file.id as string);
  expect([unclear.status, unclear.body.code]).toEqual([422, 'revenue.bill.vendor_unread']);
  const vendor = await done(w.owner.http.post('/v1/vendors', { name: 'Else' }));
  const made = await done(accept(file.id as string, { vendorId: vendor.id, vendorReference: 'A-1b' }));
  expect(made).toMatchObject({
    vendorId: vendor.id,
    vendorReference: 'A-1b',
    totalMinor: 5000,
    taxTotalMinor: 0,
  });
});

it('B-059 nobody drafts a bill of a file that they may not see', async () => {
  const hidden = await upload(w.app, w.owner.http, 'Total EUR 1.00', {
    name: 'Hidden.txt',
    sensitivity: 'hr',
  });
  expect((await accept(hidden.id as string)).status).toBe(422);
  expect((await w.accountant.http.get(`/v1/files/${hidden.id as string}/fields`)).status).toBe(404);
});
