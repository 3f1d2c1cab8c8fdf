import { unprocessable, type FaultDetail, type Unit } from '@omni/platform';
import type { Block, TemplateClause } from '../documents/block.contract';

interface Wording {
  key: string;
  title: string;
  text: string;
}

/**
 * The document with each clause's title and text in it: what the block says, else the template's clause, else the
 * library's as it reads now. From here on the document no longer changes with the library.
 * @param pointer JSON pointer of the blocks in the body, such as `/body`
 */
export async function resolveClauses(
  unit: Unit,
  blocks: readonly Block[],
  own: readonly TemplateClause[] = [],
  pointer = '/body',
): Promise<Block[]> {
  const local = new Map(own.map((clause) => [clause.key, clause]));
  const wanted = blocks.flatMap((block) =>
    block.type === 'clause' && block.text === undefined && !local.has(block.key) ? [block.key] : [],
  );
  const library = await libraryClauses(unit, wanted);
  const faults: FaultDetail[] = [];
  const resolved = blocks.map((block, index): Block => {
    if (block.type !== 'clause') return block;
    const known = local.get(block.key) ?? library.get(block.key);
    if (block.text === undefined && !known) {
      faults.push({
        pointer: `${pointer}/${String(index)}/key`,
        code: 'reference_not_found',
        message: `there is no clause ${block.key}`,
      });
    }
    return {
      type: 'clause',
      key: block.key,
      title: block.title ?? known?.title ?? block.key,
      text: block.text ?? known?.text ?? '',
    };
  });
  if (faults.length)
    throw unprocessable('agreements.clause.unknown', 'Some clauses are nowhere to be found.', faults);
  return resolved;
}

async function libraryClauses(unit: Unit, keys: readonly string[]): Promise<ReadonlyMap<string, Wording>> {
  if (keys.length === 0) return new Map();
  const rows = await unit.sql<Wording>(
    `select t.key, t.title, t.text from agreements.clauses t
     where t.organization_id = $1 and t.key = any($2::text[]) and t.deleted_at is null`,
    [unit.tenantId, [...new Set(keys)]],
  );
  return new Map(rows.map((row) => [row.key, row]));
}
