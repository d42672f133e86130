#!/usr/bin/env bash
# Times the main job as a user meets it: from a cold start with nothing kept, then again from the cache.
# Usage: pipeline/checks/bench/report-time.sh [STORY] [RUNS]
# Prints seconds of each run, the medians, and the largest resident size. The heap is capped at 3 GB by the launcher.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.."
story=${1:-}
runs=${2:-3}
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

./parallax seeds >/dev/null # builds, so that building is not timed

# Seconds and kilobytes of one run; the program's own messages go to a log that is shown if it fails.
timed() {
  local begin end
  begin=$(date +%s%N)
  if ! "$@" >"$scratch/out.log" 2>"$scratch/err.log"; then
    cat "$scratch/err.log" >&2
    exit 1
  fi
  end=$(date +%s%N)
  awk -v ns=$((end - begin)) 'BEGIN { printf "%.2f\n", ns / 1e9 }'
}

report() { ./parallax report ${story:+"$story"} --quiet --out "$scratch/report" --cache "$scratch/cache"; }

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

for run in $(seq "$runs"); do
  rm -rf -- "$scratch/cache" "$scratch/report"
  cold=$(timed report)
  cached=$(timed report)
  echo "run $run: cold $cold s, from the cache $cached s"
  echo "$cold" >>"$scratch/cold"
  echo "$cached" >>"$scratch/cached"
done
echo "median: cold $(median <"$scratch/cold") s, from the cache $(median <"$scratch/cached") s"
