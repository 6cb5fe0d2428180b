#!/bin/bash
# Runs a command with a PostgreSQL of its own, which is gone afterwards:  scripts/with-postgres.sh npm test
# Needs the programs initdb and postgres (Debian: package postgresql). Where there are none, the command runs without, and
# the tests that need a database tell so. The database listens on a free port of this machine only.
set -eu

bin=''
for candidate in /usr/lib/postgresql/*/bin /usr/local/bin /usr/bin; do
  if [ -x "$candidate/initdb" ] && [ -x "$candidate/postgres" ]; then bin=$candidate; break; fi
done
if [ -z "$bin" ]; then
  echo 'with-postgres: no PostgreSQL found; its tests are skipped' >&2
  exec "$@"
fi

folder=$(mktemp -d)
# PostgreSQL refuses to run as root.
owner=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  owner=(setpriv --reuid=postgres --regid=postgres --init-groups)
fi
server=''
finish() {
  if [ -n "$server" ]; then
    kill -INT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT TERM

port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() })")
(cd / && "${owner[@]}" "$bin/initdb" -D "$folder/data" -U readout -A trust -E UTF8 --locale=C --no-sync >/dev/null)
(cd / && exec "${owner[@]}" "$bin/postgres" -D "$folder/data" -p "$port" -k "$folder" -c listen_addresses=127.0.0.1 -c max_connections=200) >"$folder/log" 2>&1 &
server=$!
for _ in $(seq 100); do
  if "$bin/pg_isready" -q -h 127.0.0.1 -p "$port" -U readout; then break; fi
  if ! kill -0 "$server" 2>/dev/null; then cat "$folder/log" >&2; exit 1; fi
  sleep 0.1
done

export READOUT_TEST_POSTGRES="postgres://readout@127.0.0.1:$port/postgres"
"$@"
