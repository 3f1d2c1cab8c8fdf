const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const KEY = new RegExp(`^org/(${ID})/(incoming|files|renditions|generated)/(${ID})(?:/([a-z0-9_]{1,40}))?$`);

export interface KeyParts {
  organizationId: string;
  area: string;
  versionId: string;
}

/** Where an upload arrives. Whoever has its address may overwrite it until the address runs out. */
export const incomingKey = (organizationId: string, versionId: string): string =>
  `org/${organizationId}/incoming/${versionId}`;

/** Where a version lies once it has arrived. */
export const versionKey = (organizationId: string, versionId: string): string =>
  `org/${organizationId}/files/${versionId}`;

export const renditionKey = (organizationId: string, versionId: string, name: string): string =>
  `org/${organizationId}/renditions/${versionId}/${name}`;

/** The parts of a key that we made; null for anything else, such as a path that leads elsewhere. */
export function partsOf(key: string): KeyParts | null {
  const [, organizationId, area, versionId] = KEY.exec(key) ?? [];
  return organizationId && area && versionId ? { organizationId, area, versionId } : null;
}
