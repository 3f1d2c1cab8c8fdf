import type { Unit } from '@omni/platform';

const MAX_NAME = 255;

/** The name, or one with a number behind it where the folder holds something of that name: `Scan (2).pdf`. */
export async function freeName(unit: Unit, folderId: string | null, name: string): Promise<string> {
  if (folderId === null) return name;
  const { stem, ending } = partsOf(name);
  const rows = await unit.sql<{ name: string }>(
    `select lower(name) as name from files.file_objects
     where organization_id = $1 and folder_id = $2 and deleted_at is null and starts_with(lower(name), lower($3))`,
    [unit.tenantId, folderId, stem],
  );
  const taken = new Set(rows.map((row) => row.name));
  for (let n = 1; ; n += 1) {
    const made = n === 1 ? name : `${stem} (${String(n)})${ending}`;
    if (!taken.has(made.toLowerCase())) return made;
  }
}

/** A name and its ending, short enough for a number between them. */
function partsOf(name: string): { stem: string; ending: string } {
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, Math.min(name.length - ending.length, MAX_NAME - 20)), ending };
}
