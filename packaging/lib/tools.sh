# shellcheck shell=bash
# Finds the JDK that the runtime is made of; read by packaging/build.

# The number before the first dot of a JDK's version; nothing where there is no JDK with jlink.
jdk_release() {
    [ -x "$1/bin/jlink" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Sets jdk to that of JAVA_HOME, of the PATH, or of the usual folder: the first that is 25.
find_jdk() {
    local candidate on_path=
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*25*; do
        if [ -n "$candidate" ] && [ "$(jdk_release "$candidate")" = 25 ]; then
            jdk=$candidate
            return
        fi
    done
    fail "there is no JDK 25 with jlink: install one, for example Temurin's, and set JAVA_HOME to its folder."
}
