# Builds the distribution when sources are newer than it. Sourced by ./lms.

# An option the help page does not mention is refused before anything is built.
know_options() {
  local page=$1 argument name
  shift
  for argument in "$@"; do
    name=${argument%%=*}
    case $name in
      --*) grep -q -e "^ *$name\( \|\$\)" "$page" || stop_with 2 "./lms $command knows no option $name; see ./lms $command --help." ;;
    esac
  done
}

build_what_is_missing() {
  local stamp=$root/launcher/target/dist/built
  [ -z "$(newer_than "$stamp")" ] && return
  find_maven
  mkdir -p "$root/launcher/target"
  touch "$stamp.begun" 2>/dev/null || { mkdir -p "$(dirname "$stamp")" && touch "$stamp.begun"; }
  build
  mv "$stamp.begun" "$stamp"
}

newer_than() {
  if [ -f "$1" ]; then
    (cd "$root" && find pom.xml .mvn */pom.xml */src/main -newer "$1" -print 2>/dev/null | head -n 1)
  else
    echo everything
  fi
}

build() {
  local log=$root/launcher/target/build.log
  say_step "Building Muster (the first time downloads what it is made of)"
  if ! mvn -B -ntp -f "$root/pom.xml" -DskipTests -pl launcher -am package 2>&1 | tee "$log" | show_modules; then
    echo "The build failed; its log $log says:" >&2
    grep -E '^(\[[0-9;m]*)?\[ERROR\]' "$log" | grep -vE 'Re-run Maven|Help 1|^\[ERROR\] *$|full stack trace|following articles' | head -n 20 >&2
    exit 1
  fi
}

show_modules() {
  local line
  while IFS= read -r line; do
    case $line in
      *"Building "*"["*/*"]") say_step "  $(sed 's/^\[INFO\] //; s/ [0-9][^ ]* *\[/ [/' <<<"$line")" ;;
    esac
  done
}

say_step() {
  printf '[%5.1f s] %s\n' "$SECONDS" "$1"
}
