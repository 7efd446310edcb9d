#!/usr/bin/env bash
# The main job. Without arguments it runs on the bundled sample and writes to output/sample;
# with arguments they are those of "jobs/muster summarize" (see --help).
set -euo pipefail

jobs=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ $# -eq 0 ]; then
  set -- --input "$jobs/sample" --output "$jobs/../output/sample" --keep-text --overwrite
fi
# A properties file of the user's own takes the place of ours.
case " $* " in
  *" --properties-file"*) exec "$jobs/muster" summarize "$@" ;;
  *) exec "$jobs/muster" --properties-file "$jobs/summarize.conf" summarize "$@" ;;
esac
