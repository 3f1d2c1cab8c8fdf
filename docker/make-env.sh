#!/bin/sh
# Writes docker/.env with secrets of its own for docker/compose.yaml. Keeps a file that is there.
set -eu
file="$(dirname "$0")/.env"
if [ -e "$file" ]; then
  echo "$file is there already, and its secrets are kept."
  exit 0
fi

# Letters and digits alone, since some of them become parts of URLs.
secret() { openssl rand -hex 24; }
base64url() { openssl rand -base64 32 | tr '+/' '-_' | tr -d '='; }

umask 077
cat >"$file" <<END
POSTGRES_PASSWORD=$(secret)
OWNER_PASSWORD=$(secret)
APP_PASSWORD=$(secret)
RELAY_PASSWORD=$(secret)
QUEUE_PASSWORD=$(secret)
REDIS_PASSWORD=$(secret)
S3_ACCESS_KEY_ID=$(openssl rand -hex 10)
S3_SECRET_ACCESS_KEY=$(secret)
JWT_KEYS='[{"kid":"$(openssl rand -hex 8)","secret":"$(base64url)","createdAt":"$(date -u +%Y-%m-%dT%H:%M:%SZ)"}]'
ENCRYPTION_ROOT_KEY=$(openssl rand -base64 32)
END
echo "Wrote $file. Keep a copy: without it the data cannot be read."
