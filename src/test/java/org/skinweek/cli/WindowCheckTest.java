package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowCheckTest {
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @TempDir
    Path libraries;

    @Test
    void needsADisplayOnLinux() {
        assertThat(check("Linux", Map.of()).missing()).hasValue("cli.window.no_display");
        assertThat(check("Linux", Map.of("DISPLAY", "")).missing()).hasValue("cli.window.no_display");
    }

    @Test
    void needsGtkOnLinux() {
        assertThat(check("Linux", DISPLAY).missing()).hasValue("cli.window.no_gtk");
        assertThat(check("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).missing())
                .hasValue("cli.window.no_gtk");
    }

    @Test
    void findsGtkInTheFolderOfAnArchitectureToo() throws IOException {
        Files.createFile(
                Files.createDirectory(libraries.resolve("riscv64-linux-gnu")).resolve("libgtk-3.so.0"));

        assertThat(check("Linux", DISPLAY).missing()).isEmpty();
    }

    @Test
    void findsGtkWhereTheEnvironmentSays() throws IOException {
        Path folder = Files.createDirectory(libraries.resolve("own"));
        Files.createFile(folder.resolve("libgtk-3.so.0"));

        Map<String, String> environment = Map.of("DISPLAY", ":0", "LD_LIBRARY_PATH", "/nowhere::" + folder);
        assertThat(check("Linux", environment).missing()).isEmpty();
    }

    @Test
    void needsNeitherElsewhere() {
        assertThat(check("Windows 11", Map.of()).missing()).isEmpty();
        assertThat(check("Mac OS X", Map.of()).missing()).isEmpty();
    }

    private WindowCheck check(String system, Map<String, String> environment) {
        return new WindowCheck(system, environment, "", List.of(libraries));
    }
}
