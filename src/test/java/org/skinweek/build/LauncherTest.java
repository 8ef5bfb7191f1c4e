package org.skinweek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.testing.Patience;

/** Starts the launcher with a stand-in for Java that prints what it is given and ends with code 7. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT =
            Path.of(System.getProperty("basedir", "")).resolve("src/main/launcher/skinweek");

    @TempDir
    private Path temp;

    private Path launcher;
    private Path javaHome;

    @BeforeEach
    void install() throws IOException {
        Path target = Files.createDirectories(temp.toRealPath().resolve("the build"));
        launcher = executable(target.resolve("skinweek"), Files.readString(SCRIPT));
        javaHome = java("17.0.15");
    }

    @Test
    void opensTheWindowWithJavaFxAsModules() throws Exception {
        Result result = run(launcher);

        assertThat(result.lines)
                .containsSubsequence(
                        "--module-path", launcher.resolveSibling("lib/javafx").toString())
                .contains("-Dskinweek.launcher=" + launcher, "@" + launcher.resolveSibling("window.options"))
                .last()
                .isEqualTo("org.skinweek.Skinweek");
    }

    @Test
    void opensTheWindowForAFile() throws Exception {
        Result result = run(launcher, "/home/anna/my routine.skinweek.json");

        assertThat(result.lines)
                .contains("--module-path")
                .endsWith("org.skinweek.Skinweek", "/home/anna/my routine.skinweek.json");
    }

    @Test
    void startsACommandWithoutModulesAndPassesArgumentsAndExitCode() throws Exception {
        Result result = run(launcher, "check", "two words", "", "*");

        assertThat(result.lines)
                .contains("@" + launcher.resolveSibling("command.options"))
                .doesNotContain("--module-path")
                .noneMatch(line -> line.contains(".jsa"))
                .endsWith("org.skinweek.Skinweek", "check", "two words", "", "*");
        assertThat(result.exitCode).isEqualTo(7);
    }

    /** In the locale C Java finds no file whose name has other letters than ASCII's. */
    @Test
    void asksForAllLettersInALocaleWithoutAny() throws Exception {
        String prints = "#!/bin/sh\necho \"$LC_ALL $LC_CTYPE $LANG\"\n";
        executable(javaHome.resolve("bin/java"), prints);

        assertThat(run(Map.of("LC_ALL", "C"), launcher).lines).containsExactly("C.UTF-8  ");
        assertThat(run(Map.of(), launcher).lines).containsExactly(" C.UTF-8 ");
        assertThat(run(Map.of("LANG", "POSIX"), launcher).lines).containsExactly(" C.UTF-8 POSIX");
        assertThat(run(Map.of("LANG", "ar_EG.UTF-8"), launcher).lines).containsExactly("  ar_EG.UTF-8");
    }

    @Test
    void findsTheBuildThroughSymbolicLinks() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("bin"));
        Path absolute = Files.createSymbolicLink(folder.resolve("one"), launcher);
        Path relative = Files.createSymbolicLink(folder.resolve("two"), absolute.getFileName());

        assertThat(run(relative).lines)
                .anyMatch(line -> line.startsWith(launcher.resolveSibling("skinweek-launched.jar") + ":"));
    }

    @Test
    void silencesWarningsOnlyWhereJavaKnowsTheFlags() throws Exception {
        assertThat(run(launcher).lines).noneMatch(line -> line.startsWith("--enable-native-access"));

        javaHome = java("25.0.3");

        assertThat(run(launcher).lines)
                .contains(
                        "--enable-native-access=ALL-UNNAMED,javafx.graphics", "--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void writesAnArchiveWithTheFirstWindowAndUsesItFromThenOn() throws Exception {
        Path jar = Files.writeString(launcher.resolveSibling("skinweek-launched.jar"), "classes");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Path archive = launcher.resolveSibling("skinweek-17.0.15.jsa");
        executable(javaHome.resolve("bin/java"), """
                #!/bin/sh
                for each in "$@"; do
                    case $each in
                        -XX:ArchiveClassesAtExit=*) echo archived >"${each#*=}" ;;
                        -XX:SharedArchiveFile=*) cat "${each#*=}" ;;
                    esac
                done
                exit 7
                """);

        Result first = run(launcher);

        assertThat(first.exitCode).isEqualTo(7);
        assertThat(archive).hasContent("archived");
        try (Stream<Path> files = Files.list(archive.getParent())) {
            assertThat(files).containsExactlyInAnyOrder(launcher, jar, archive);
        }
        assertThat(run(launcher).lines).containsExactly("archived");
    }

    @Test
    void leavesTheArchiveToAWindowThatIsWritingOne() throws Exception {
        Files.writeString(
                launcher.resolveSibling("skinweek.archiving"),
                Long.toString(ProcessHandle.current().pid()));

        assertThat(run(launcher).lines).noneMatch(line -> line.contains(".jsa"));
    }

    @Test
    void letsANewerJavaKeepTheArchive() throws Exception {
        javaHome = java("25.0.3");

        assertThat(run(launcher).lines)
                .contains(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + launcher.resolveSibling("skinweek-25.0.3.jsa"));
    }

    @Test
    void saysInOneSentenceThatJavaIsTooOld() throws Exception {
        javaHome = java("1.8.0_401");

        Result result = run(launcher);

        assertThat(result.exitCode).isEqualTo(3);
        assertThat(result.lines)
                .singleElement()
                .asString()
                .contains("Skinweek needs Java 17 or newer, but", "is Java 1.8.0_401", "install one");
    }

    @Test
    void saysInOneSentenceThatJavaIsMissing() throws Exception {
        javaHome = temp.resolve("nowhere");

        Result result = run(launcher);

        assertThat(result.exitCode).isEqualTo(3);
        assertThat(result.lines).singleElement().asString().contains("has no bin/java", "install one");
    }

    private Path java(String version) throws IOException {
        Path home = Files.createDirectories(temp.resolve("java " + version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(
                Files.createDirectories(home.resolve("bin")).resolve("java"),
                "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
        return home;
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Path command, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), command, arguments);
    }

    private Result run(Map<String, String> locale, Path command, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("LANG", "LC_ALL", "LC_CTYPE"));
        builder.environment().putAll(locale);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Process process = builder.directory(temp.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), output.lines().toList());
    }

    private record Result(int exitCode, List<String> lines) {}
}
