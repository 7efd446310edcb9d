#!/usr/bin/env bash
# What the main job costs beside Spark's own word count and mere reading, on one corpus, one machine, in one run.
#
#   jobs/benchmark.sh [--corpora DIR] [--sizes "1 2 4"] [--megabytes N] [--repeat N] [--master M]
#                     [--memory M] [--copies SHARE] [--cases "words read job copy"] [--options "..."] [--keep DIR]
#   jobs/benchmark.sh micro [--corpora DIR]     each finder alone (JMH)
#
# --corpora (or MUSTER_CORPORA)  folder of .jsonl or .jsonl.gz to make the corpus from; else the bundled sample
# --sizes      multiples of --megabytes (220) to run on; the corpora are made once and kept
# --repeat     runs of each case (3), in turn, each in a process of its own
# --copies     share of articles that a second publisher prints again (0)
# --cases      words: Spark's word count; read: mere reading; job: the main job; copy: the tables of the job before it, read and
#              written again as they are, the least that writing them costs (words read job)
# --options    further options of the job, as in "--entity-sets --communities"
# --keep       where corpora, raw results and benchmark.json go (output/benchmark)
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpora=${MUSTER_CORPORA:-$home/jobs/sample}
sizes=1 megabytes=220 repeat=3 master='local[2]' memory=2g copies=0 cases='words read job' keep=$home/output/benchmark
micro=false
job_options=()

fail() {
  echo "$1" >&2
  exit 2
}
while [ $# -gt 0 ]; do
  case $1 in
    micro) micro=true; shift; continue ;;
    -h | --help) sed -n '2,/^set/{s/^# \{0,1\}//;/^set/!p}' "${BASH_SOURCE[0]}"; exit ;;
    --*) [ $# -gt 1 ] || fail "Missing value after $1 (see jobs/benchmark.sh --help)" ;;
  esac
  case $1 in
    --corpora) corpora=$2 ;;
    --sizes) sizes=$2 ;;
    --megabytes) megabytes=$2 ;;
    --repeat) repeat=$2 ;;
    --master) master=$2 ;;
    --memory) memory=$2 ;;
    --copies) copies=$2 ;;
    --cases) cases=$2 ;;
    --options) read -ra job_options <<<"$2" ;;
    --keep) keep=$2 ;;
    *) fail "Unknown option: '$1' (see jobs/benchmark.sh --help)" ;;
  esac
  shift 2
done
[ -d "$corpora" ] || fail "Cannot read --corpora: '$corpora' (no such folder)"

benchmarks=$home/target/benchmarks-tests.jar
if [ ! -f "$benchmarks" ] || [ -n "$(find "$home/src" "$home/pom.xml" -newer "$benchmarks" -print -quit)" ]; then
  echo "Building the benchmarks ..." >&2
  (cd "$home" && mvn -q -B -Pjmh -DskipTests package)
fi
jar=$(find "$home/target" -maxdepth 1 -name 'muster-*.jar' | head -n 1)
driver=$(sed -n 's/^spark.driver.extraJavaOptions  *//p' "$home/jobs/summarize.conf")
mapfile -t options < <({ cat "$home/target/launch/jvm.options"; echo "$driver"; } | tr -s ' \n' '\n' | grep .)
classes=$benchmarks:$jar:$(cat "$home/target/launch/benchmark-classpath")
java=(${JAVA_HOME:+"$JAVA_HOME/bin/"}java "${options[@]}" "-Xmx$memory"
  "-Dlog4j2.configurationFile=file:$home/jobs/log4j2.properties" -cp "$classes")

if $micro; then
  exec "${java[@]}" dev.muster.benchmark.MicroBenchmarks "$corpora"
fi
mkdir -p "$keep"

# submit RESULT CLASS WORD...  runs one case, metered; the settings are those of the main job.
submit() {
  local result=$1 class=$2
  shift 2
  "${java[@]}" org.apache.spark.deploy.SparkSubmit --class "$class" --master "$master" --driver-memory "$memory" \
    --properties-file "$home/jobs/summarize.conf" --conf spark.ui.showConsoleProgress=false \
    --conf spark.extraListeners=dev.muster.benchmark.CostMeter --conf "spark.muster.benchmark.result=$result" \
    "$jar" "$@" >"${result%.json}.log" 2>&1 || { cat "${result%.json}.log" >&2; exit 1; }
}

for size in $sizes; do
  corpus=$keep/corpus-$((size * megabytes))MB-$copies.jsonl
  if [ ! -f "$corpus" ]; then
    echo "Making $corpus from $corpora ..." >&2
    "${java[@]}" dev.muster.benchmark.CorpusMaker "$corpora" $((size * megabytes)) "$copies" "$corpus"
  fi
  cat "$corpus" >/dev/null # into the page cache, for all cases alike
  for run in $(seq "$repeat"); do
    for case in $cases; do
      echo "${size}x, run $run of $repeat: $case ..." >&2
      result=$keep/$case-${size}x-$run.json
      output=$keep/output
      rm -rf "$result" "$output-copy"
      [ "$case" = copy ] || rm -rf "$output"
      case $case in
        words) submit "$result" dev.muster.benchmark.WordCount "$corpus" "$output" ;;
        read) submit "$result" dev.muster.benchmark.ReadOnly "$corpus" ;;
        job) submit "$result" dev.muster.job.Muster summarize --input "$corpus" --output "$output" "${job_options[@]}" ;;
        copy)
          [ -f "$output/manifest.json" ] || fail "Cannot copy tables: no job ran before (name job before copy in --cases)"
          submit "$result" dev.muster.benchmark.CopyTables "$output" "$output-copy" ;;
        *) fail "Unknown case: '$case' (words, read, job or copy)" ;;
      esac
    done
  done
done
rm -rf "$keep/output" "$keep/output-copy"
"${java[@]}" dev.muster.benchmark.Report "$keep" "$megabytes" "$copies" "$sizes" "$cases" "$repeat" "$master" "$memory"
