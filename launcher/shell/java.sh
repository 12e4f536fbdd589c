# Finds Java and Maven, or says in one sentence what to install. Sourced by ./lms.

find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || stop_with 1 "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it; set it to a JDK 17 or newer, or unset it."
  else
    java=$(command -v java) || stop_with 1 "Java was not found; install a JDK 17 or newer, or set JAVA_HOME."
  fi
  require_java_17
}

require_java_17() {
  local said version
  said=$("$java" -version 2>&1 </dev/null) || stop_with 1 "$java does not run; install a JDK 17 or newer, or set JAVA_HOME."
  version=$(sed -n 's/.* version "\([0-9]*\).*/\1/p' <<<"$said" | head -n 1)
  if [ -z "$version" ] || [ "$version" -lt 17 ]; then
    stop_with 1 "$java is Java ${version:-of an unknown version}; install a JDK 17 or newer, or set JAVA_HOME to one."
  fi
}

# Only what builds needs Maven and a compiler: a built Muster starts with a plain Java runtime.
find_maven() {
  local version
  [ -x "$(dirname "$java")/javac" ] || [ -x "$(dirname "$(readlink -f "$java")")/javac" ] \
    || stop_with 1 "$java has no compiler beside it; install a JDK (not only a runtime) 17 or newer, or set JAVA_HOME to one."
  command -v mvn >/dev/null || stop_with 1 "Maven was not found; install Maven 3.8 or newer."
  version=$(mvn -B --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  # shellcheck disable=SC2086
  set -- ${version:-0 0}
  if [ "$1" -lt 3 ] || { [ "$1" -eq 3 ] && [ "$2" -lt 8 ]; }; then
    stop_with 1 "Maven is version $1.$2; install Maven 3.8 or newer."
  fi
}
