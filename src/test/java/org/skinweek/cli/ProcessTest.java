package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.exchange.Routines;
import org.skinweek.testing.Patience;

/** Runs the program as a process of its own. */
class ProcessTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "check, Acid and retinoid on one night, 1",
        "plan --seconds 3600, No better week exists for, 0",
        "where --product ret, Tuesday evening: costs nothing, 0"
    })
    void aCommandLoadsNoClassOfJavaFxNorOfTheStore(String command, String says, int exitCode) throws Exception {
        Path routine = Files.writeString(folder.resolve("ü.json"), Routines.text("full.json"));
        List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
        arguments.add(routine.toString());

        Result result = run(List.of("-verbose:class"), arguments.toArray(String[]::new));

        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.out()).contains(says).contains("org.skinweek.cli.CheckCommand");
        assertThat(result.out().lines().filter(line -> line.contains("[class,load]") || line.contains("[info]")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(" javafx.")
                        || line.contains(" com.sun.javafx.")
                        || line.contains(" org.skinweek.ui.")
                        || line.contains(" org.sqlite.")
                        || line.contains(" net.fortuna.")
                        || line.contains(" org.freedesktop."));
    }

    @Test
    void onlyACalendarLoadsItsLibraryAndNeverTheZonesOfThat() throws Exception {
        Path data = folder.resolve("data");
        new TerminalNotebook(data).filled();

        Result calendar = run(List.of("-verbose:class"), "export", "--ics", "-", "--data", data.toString());
        Result archive = run(List.of("-verbose:class"), "export", "--json", "-", "--data", data.toString());

        assertThat(calendar.out())
                .contains("END:VCALENDAR", " net.fortuna.ical4j.model.Calendar ")
                .doesNotContain(
                        " net.fortuna.ical4j.model.TimeZoneRegistryImpl ",
                        " net.fortuna.ical4j.model.TimeZoneLoader ",
                        " net.fortuna.ical4j.model.TimeZoneUpdater ");
        assertThat(archive.out()).contains("skinweek-archive/1").doesNotContain(" net.fortuna.");
    }

    @Test
    void writesUtf8WhateverThePlatformSays() throws Exception {
        String text = Routines.text("full.json").replace("Retinol 0.3%", "Rétinol 🌙");
        Path routine = Files.writeString(folder.resolve("routine.json"), text);

        Result result =
                run(List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII"), "check", routine.toString());

        assertThat(result.out()).contains("Rétinol 🌙");
    }

    @Test
    void saysWhatTheWindowLacksWithoutADisplay() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                System.getProperty("os.name", "").equals("Linux"), "only Linux starts without a display");

        Result result = run(List.of(), "--data", folder.resolve("data").toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.NO_WINDOW);
        assertThat(result.err()).contains("there is no display").doesNotContain("Exception");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatNoFolderIsLeftToWorkIn() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                System.getProperty("os.name", "").equals("Linux"), "homes of other systems are found otherwise");
        Path file = Files.createFile(folder.resolve("file"));

        Result result = run(
                List.of("-Dglass.platform=Monocle", "-Duser.home=" + file.resolve("home"), "-Djava.io.tmpdir=" + file));

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).hasLineCount(1).contains("no private folder", file + "/home", "--data FOLDER");
    }

    private record Result(int exitCode, String out, String err) {}

    private Result run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.skinweek.Skinweek"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.equals("HOME") || name.endsWith("DISPLAY") || name.startsWith("XDG_"));
        Process process = builder.start();
        assertThat(process.waitFor(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
