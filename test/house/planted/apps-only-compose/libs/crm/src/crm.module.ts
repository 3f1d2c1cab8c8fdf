export class CrmModule {}
