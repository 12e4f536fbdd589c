# Everything the project checks: the browser the journeys need, then the one Maven build. Sourced by ./lms.

run_all_tests() {
  local begun=$root/target/tests-begun browser result=0
  find_browser
  mkdir -p "$root/target"
  touch "$begun"
  mvn -B -ntp -f "$root/pom.xml" ${browser:+"-Dmuster.chromium=$browser"} verify "$@" || result=$?
  count_tests "$begun" || result=$(( result == 0 ? 1 : result ))
  exit "$result"
}

# Sets $browser to the browser's path, or to nothing: then the tests download Playwright's own.
find_browser() {
  browser=$(existing_browser) && export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the tests in the browser"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null || true
  fi
  browser=$(existing_browser) && export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 && return
  unset PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
  browser=
}

existing_browser() {
  if [ -n "${CHROMIUM:-}" ]; then
    [ -x "$CHROMIUM" ] || stop_with 1 "CHROMIUM is $CHROMIUM, which is no program; set it to a Chromium, or unset it."
    echo "$CHROMIUM"
    return
  fi
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

count_tests() {
  "$java" "$root/launcher/shell/CountTests.java" "$root" "$1"
}
