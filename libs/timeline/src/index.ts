export { ensurePartitions } from './partitions';
export type { PartitionsDone } from './partitions';
