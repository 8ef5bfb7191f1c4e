# shellcheck shell=bash disable=SC2154
# Trains the caches of classes (JEP 483, 514, 515) by starts of the program; read by packaging/build.

# A notebook with the routine of an example, in a folder of its own.
training_data() {
    "$image/bin/skinweek" import --data "$work/notebook" "$root/data/examples/skin-cycle.json" >/dev/null
}

# Starts the program as its launcher does, with another main class if one is named, and records what it loads.
train() {
    local kind=$1 main=$2
    shift 2
    sed -e 's|^cache=.*|cache=-XX:AOTCacheOutput=$home/lib/$kind.aot|' -e '/^\[ -r /d' \
        -e "s|org.skinweek.Skinweek \"|org.skinweek.$main \"|" "$image/bin/skinweek" >"$image/bin/train"
    chmod 755 "$image/bin/train"
    HOME=$work exec "$image/bin/train" "$@"
}

# One process runs all commands that are trained, since a cache is made of one process.
train_commands() {
    training_data
    local notebook=(--data "$work/notebook") example=$root/data/examples/weekdays.json
    # only what is run often: each class in a cache is loaded at every start; the second reminder reads what the first noted
    (train command CommandRehearsal check "$example" -- today "${notebook[@]}" -- remind --once "${notebook[@]}" \
        -- remind --once "${notebook[@]}") \
        >"$work/commands.log" 2>&1 || fail "the commands cannot be trained: $(cat "$work/commands.log")"
    [ -s "$image/lib/command.aot" ] || fail "no cache for commands was made: $(cat "$work/commands.log")"
}

# Opens the window, waits until it has nothing more to do, and closes it.
train_window() {
    local display=${DISPLAY:-} xvfb= program
    if command -v Xvfb >/dev/null; then
        exec 9>"$work/display"
        Xvfb -displayfd 9 -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 &
        xvfb=$!
        exec 9>&-
        until [ -s "$work/display" ] || ! kill -0 "$xvfb" 2>/dev/null; do sleep 0.1; done
        display=:$(cat "$work/display")
    elif [ -z "$display" ]; then
        echo "packaging/build: there is neither a display nor Xvfb, so the window starts without a cache;" \
            "install it, for example with 'apt install xvfb'." >&2
        return
    fi
    (DISPLAY=$display train window Skinweek --data "$work/notebook") >"$work/window.log" 2>&1 &
    program=$!
    until_idle "$program"
    kill -TERM "$program" 2>/dev/null || true
    wait "$program" || true # 143: it was told to end
    [ -z "$xvfb" ] || { kill "$xvfb" && wait "$xvfb"; } 2>/dev/null || true
    rm -f "$image/bin/train"
    [ -s "$image/lib/window.aot" ] || fail "no cache for the window was made: $(cat "$work/window.log")"
}

# Returns when a process has used no more than a hundredth of its time for five seconds, or is over; a minute at most.
until_idle() {
    local process=$1 before=0 now quiet=0 rounds=0
    while [ "$quiet" -lt 5 ] && [ "$rounds" -lt 60 ] && [ -r "/proc/$process/stat" ]; do
        sleep 1
        now=$(awk '{print $14 + $15}' "/proc/$process/stat" 2>/dev/null || echo "$before")
        if [ "$now" -gt 100 ] && [ $((now - before)) -le 5 ]; then quiet=$((quiet + 1)); else quiet=0; fi
        before=$now
        rounds=$((rounds + 1))
    done
}
