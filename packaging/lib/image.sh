# shellcheck shell=bash disable=SC2154
# Lays out the app image; read by packaging/build.

# JavaFX comes as jars with native libraries inside, which it would unpack into the user's home at the first start. As
# modules of the runtime they lie beside the runtime's own.
make_runtime() {
    local jmods=$work/jmods classes libraries jar name modules
    mkdir -p "$jmods"
    for jar in "$root"/target/lib/javafx/*-linux*.jar; do
        name=$(basename "$jar" | sed 's/-linux.*//; s/-/./')
        classes=$work/$name/classes
        libraries=$work/$name/libraries
        mkdir -p "$classes" "$libraries"
        (cd "$classes" && "$jdk/bin/jar" --extract --file "$jar")
        find "$classes" -name '*.so' -exec mv {} "$libraries" \;
        rm -rf "$classes/META-INF" "$classes"/*.jar
        "$jdk/bin/jmod" create --class-path "$classes" --libs "$libraries" --date "$moment" "$jmods/$name.jmod"
    done
    # what jdeps cannot see: rowset is loaded by SQLite's driver by name, localedata writes dates as users do
    modules=$("$jdk/bin/jdeps" --ignore-missing-deps --multi-release 25 --print-module-deps \
        --module-path "$root/target/lib/javafx" "$root/target/skinweek-$version.jar" "$root"/target/lib/*.jar \
        2>/dev/null | tail -n 1)
    # no --strip-native-commands: the launcher needs bin/java
    "$jdk/bin/jlink" --module-path "$jmods" --add-modules "$modules,java.sql.rowset,jdk.localedata" \
        --strip-java-debug-attributes --no-header-files --no-man-pages --output "$image/runtime" >/dev/null
    find "$image/runtime/bin" -type f ! -name java -delete
    # AWT is there for pictures and the print dialogue; nothing plays sounds or shows a splash screen
    rm -f "$image/runtime/lib/libjsound.so" "$image/runtime/lib/libsplashscreen.so"
    chmod -R u+w "$image/runtime"
    find "$image/runtime" -name '*.so' -exec strip --strip-unneeded {} + -o -name jspawnhelper -exec strip {} +
    strip "$image/runtime/bin/java" "$image/runtime/lib/jexec"
}

# Ours comes first on the class path, since most of what is looked up by name is in it.
lay_libraries() {
    "$jdk/bin/java" "$here/tools/ShippedJars.java" "$root/target/skinweek-$version.jar" "$root/target/lib" \
        "$image/lib" "$SOURCE_DATE_EPOCH" "$(uname -m)"
}

lay_launcher() {
    local path='$home/lib/skinweek.jar' jar
    for jar in "$image"/lib/*.jar; do
        [ "${jar##*/}" = skinweek.jar ] || path="$path:\$home/lib/${jar##*/}"
    done
    sed "s|@CLASS_PATH@|$path|" "$here/linux/skinweek" >"$image/bin/skinweek"
    chmod 755 "$image/bin/skinweek"
    cp "$here/linux/window.options" "$here/linux/command.options" "$image/lib/"
}

lay_desktop_files() {
    local share=$image/share size
    mkdir -p "$share/applications" "$share/metainfo" "$share/mime/packages" "$share/man/man1"
    cp "$here/linux/$id.desktop" "$share/applications/"
    fill "$here/linux/$id.metainfo.xml" >"$share/metainfo/$id.metainfo.xml"
    cp "$here/linux/$id.mime.xml" "$share/mime/packages/$id.xml"
    fill "$here/linux/skinweek.1" | gzip -9n >"$share/man/man1/skinweek.1.gz"
    for size in 16 32 48 128; do
        mkdir -p "$share/icons/hicolor/${size}x$size/apps"
        cp "$root/src/main/resources/ui/icon/skinweek-$size.png" "$share/icons/hicolor/${size}x$size/apps/$id.png"
    done
    mkdir -p "$share/icons/hicolor/scalable/apps"
    cp "$root/src/main/resources/ui/icon/skinweek.svg" "$share/icons/hicolor/scalable/apps/$id.svg"
}

lay_documents() {
    local doc=$image/share/doc/skinweek
    mkdir -p "$doc/licences"
    cp "$root"/src/main/resources/licences/*.txt "$doc/licences/"
    cp "$root/src/main/resources/ui/fonts/LICENSE.txt" "$doc/licences/inter.txt"
    cp "$root/docs/routine-format.md" "$root/docs/archive-format.md" "$doc/"
    gzip -9n <"$root/CHANGELOG.md" >"$doc/CHANGELOG.md.gz"
    "$jdk/bin/java" -cp "$root/target/lib/*" "$here/tools/ContentsList.java" \
        "$root/target/bom.json" "$image" "$package_version" >"$doc/skinweek.cdx.json"
}

# A file with version and date put in.
fill() {
    sed "s|@VERSION@|$package_version|; s|@DATE@|${moment%T*}|; s|@RELEASE_TYPE@|$release_type|" "$1"
}
