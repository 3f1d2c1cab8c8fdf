/** What files needs of the settings; the whole is validated in the platform's config. */
export interface FilesSettings {
  publicUrl: string;
  dataDir: string;
  /** 32 bytes in base64: the key that signs addresses of the embedded store is derived from it */
  encryptionRootKey: string;
  maxUploadBytes: number;
  clamdUrl?: string | undefined;
  /** larger files are not shown to the scanner */
  clamdMaxBytes: number;
  s3Bucket?: string | undefined;
  s3Region: string;
  s3AccessKeyId?: string | undefined;
  s3SecretAccessKey?: string | undefined;
  s3Endpoint?: string | undefined;
  s3PublicEndpoint?: string | undefined;
  s3ForcePathStyle: boolean;
  passwordHashMemoryKib: number;
  passwordHashPasses: number;
}
