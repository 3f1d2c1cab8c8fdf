import { relatedOf } from './related';

const TYPES: Record<string, string> = {
  clientId: 'client_company',
  primaryContactId: 'contact',
  signatureRequestId: 'signature_request',
  invoiceIds: 'invoice',
  dealId: 'deal',
  projectId: 'project',
  taskIds: 'task',
  organizationId: 'organization',
  createdById: 'user',
  paid: 'invoice',
};
const isType = (property: string): string | undefined => TYPES[property];
const ids = ['1', '2', '3'].map((n) => `${n.repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
];

test('ids name rows of the types that the catalogue knows them by', () => {
  const data = { clientId: ids[0], primaryContactId: ids[1], signatureRequestId: ids[2] };
  expect(relatedOf(data, isType)).toEqual([
    { type: 'client_company', id: ids[0] },
    { type: 'contact', id: ids[1] },
    { type: 'signature_request', id: ids[2] },
  ]);
});

test('lists of ids name each row', () => {
  expect(relatedOf({ invoiceIds: [ids[0], ids[1]] }, isType)).toEqual([
    { type: 'invoice', id: ids[0] },
    { type: 'invoice', id: ids[1] },
  ]);
});

test('who did it, whose house it is, what is empty and what is no id name nothing', () => {
  expect(
    relatedOf(
      {
        organizationId: ids[0],
        createdById: ids[1],
        dealId: null,
        projectId: 'x',
        ownerMemberId: ids[2],
        paid: ids[0],
      },
      isType,
    ),
  ).toEqual([]);
});

test('a bulk event names no more than fifty rows of a kind', () => {
  expect(relatedOf({ taskIds: Array.from({ length: 80 }, () => ids[0]) }, isType)).toHaveLength(50);
});
