import type { Block } from './block.contract';

/** A text of a block and where it stands, so that a finding can point at it. */
export interface Passage {
  /** of the block within its document, from 0 */
  block: number;
  text: string;
}

/** Every text of a document in reading order, one entry a line that is compared and cited. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block, index) => textsOf(block).map((text) => ({ block: index, text })));
}

/** The document as plain text, a line a passage: what versions are compared by. */
export const plainText = (blocks: readonly Block[]): string =>
  passagesOf(blocks)
    .map(({ text }) => `${text}\n`)
    .join('');

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.text.split('\n');
    case 'list':
      return block.items;
    case 'table':
      return [block.header ?? [], ...block.rows]
        .filter((row) => row.length > 0)
        .map((row) => row.join(' | '));
    case 'clause':
      return [block.title ?? block.key, ...(block.text ?? '').split('\n')];
    case 'lines':
      return [];
  }
}

/** The same block with each of its texts changed. */
export function mapTexts(block: Block, change: (text: string) => string): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'table':
      return {
        ...block,
        ...(block.header ? { header: block.header.map(change) } : {}),
        rows: block.rows.map((row) => row.map(change)),
      };
    case 'clause':
      return {
        ...block,
        ...(block.title === undefined ? {} : { title: change(block.title) }),
        ...(block.text === undefined ? {} : { text: change(block.text) }),
      };
    case 'lines':
      return block;
  }
}
