import fc from 'fast-check';
import { incomingKey, partsOf, renditionKey, versionKey } from './object-keys';

it('keys that we make are read back, and nothing else is a key', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (organizationId, versionId) => {
      for (const [key, area] of [
        [incomingKey(organizationId, versionId), 'incoming'],
        [versionKey(organizationId, versionId), 'files'],
        [renditionKey(organizationId, versionId, 'thumbnail_256'), 'renditions'],
      ] as const) {
        expect(partsOf(key)).toEqual({ organizationId, area, versionId });
        for (const other of [
          `/${key}`,
          `${key}/..`,
          `${key}/../x`,
          key.replace('org/', 'org/../org/'),
          `${key}\0`,
        ])
          expect(partsOf(other)).toBeNull();
      }
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(partsOf(text)).toBeNull();
    }),
  );
});
