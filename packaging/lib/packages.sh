# shellcheck shell=bash disable=SC2154
# Makes packages of the app image, the same bytes each time; read by packaging/build.

plain_tar() {
    tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu "--mtime=@$SOURCE_DATE_EPOCH" "$@"
}

make_archive() {
    plain_tar -C "$out" -cf - "$(basename "$image")" | gzip -9n >"$image-linux-$(uname -m).tar.gz"
}

# dpkg-deb on our own: it names each file, and writes the same bytes for the same files.
make_deb() {
    local tree=$work/deb architecture
    if ! command -v dpkg-deb >/dev/null; then
        echo "packaging/build: there is no dpkg-deb on this system, so there is no .deb; the .tar.gz is complete." >&2
        return
    fi
    architecture=$(dpkg --print-architecture)
    mkdir -p "$tree/usr/bin" "$tree/usr/lib/skinweek" "$tree/usr/share/lintian/overrides" "$tree/DEBIAN"
    cp -a "$image/bin" "$image/lib" "$image/runtime" "$tree/usr/lib/skinweek/"
    cp -a "$image/share/." "$tree/usr/share/"
    ln -s ../lib/skinweek/bin/skinweek "$tree/usr/bin/skinweek"
    cp "$here/debian/copyright" "$tree/usr/share/doc/skinweek/copyright"
    cp "$here/debian/lintian-overrides" "$tree/usr/share/lintian/overrides/skinweek"
    printf 'skinweek (%s) unstable; urgency=medium\n\n  * %s\n\n -- %s  %s\n' \
        "$package_version" "What is new is said in CHANGELOG.md.gz." "$maintainer" \
        "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$tree/usr/share/doc/skinweek/changelog.gz"
    sed "s|@VERSION@|$package_version|; s|@ARCHITECTURE@|$architecture|; s|@MAINTAINER@|$maintainer|
        s|@SIZE@|$(du -sk --apparent-size "$tree/usr" | cut -f 1)|" "$here/debian/control" >"$tree/DEBIAN/control"
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
    find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz -z9 --threads-max=1 --build "$tree" \
        "$out/skinweek_${package_version}_$architecture.deb" >/dev/null
}

# Everything but the caches, of which no two are the same: two builds of a commit agree in this file.
list_contents() {
    (cd "$image" && find . \( -type f ! -name '*.aot' -printf '%m %p\n' \) -o \( -type l -printf '%m %p -> %l\n' \) |
        sort) >"$work/names"
    (cd "$image" && find . -type f ! -name '*.aot' -print0 | sort -z | xargs -0 sha256sum) |
        cat "$work/names" - >"$out/contents.sha256"
}
