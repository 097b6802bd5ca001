#!/bin/sh
# Compares the linter with write-good, retext and Harper on labelled statements: who flags which, and how long a pass takes.
# Fetches the peers from the npm registry into a folder of its own at each run. Usage: sh benches/peers.sh FILE.jsonl
set -eu
file=$(realpath "${1:?name a file of labelled statements, such as data/wording/statements.jsonl}")
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$here" && cargo build --quiet --release --example lint)
cp "$here/benches/peers.mjs" "$work/"
cd "$work"
npm install --silent --no-audit --no-fund write-good@1 unified@11 retext-english@5 retext-stringify@4 retext-passive@5 retext-intensify@7 \
    retext-simplify@8 retext-equality@7 harper.js >/dev/null
node peers.mjs "$file" "$here/target/release/examples/lint"
