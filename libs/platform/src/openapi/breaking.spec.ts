import { breakingChanges, type ApiDoc } from './breaking';

const doc = (
  schema: object,
  body: object = { type: 'object', properties: { name: { type: 'string' } } },
): ApiDoc => ({
  paths: {
    '/v1/notes': {
      post: {
        operationId: 'createNote',
        parameters: [],
        requestBody: { content: { 'application/json': { schema: body } } },
        responses: {
          '201': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } },
        },
      },
    },
  },
  components: { schemas: { Note: schema } },
});

const note = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, title: { type: 'string' } },
};

describe('breaking changes of the API', () => {
  it('B-007 an added answer field is no breakage', () => {
    expect(
      breakingChanges(
        doc(note),
        doc({ ...note, properties: { ...note.properties, more: { type: 'string' } } }),
      ),
    ).toEqual([]);
  });

  it('B-007 a vanished answer field, operation or parameter is named', () => {
    expect(breakingChanges(doc(note), doc({ ...note, properties: { id: { type: 'string' } } }))).toEqual([
      'POST /v1/notes answer no longer holds title',
    ]);
    expect(breakingChanges(doc(note), { paths: {} })).toEqual(['POST /v1/notes is gone']);
  });

  it('B-007 a new demand on requests is named', () => {
    const body = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
    expect(breakingChanges(doc(note), doc(note, body))).toEqual(['POST /v1/notes body now demands name']);
  });

  it('B-007 a changed type is named', () => {
    const changed = { ...note, properties: { ...note.properties, title: { type: 'integer' } } };
    expect(breakingChanges(doc(note), doc(changed))).toEqual(['POST /v1/notes answer.title is now integer']);
  });
});
