package org.skinweek.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A session bus of its own with a real notification service, dunst, on a display that nobody sees. Tests that use it
 * are of {@code mvn verify -Pdesktop}; where a program is missing they are skipped, and say which.
 */
public final class PrivateDesktop implements AutoCloseable {
    private static final String BUS = """
            <busconfig>
              <type>session</type>
              <listen>unix:path=%1$s/bus</listen>
              <servicedir>%1$s/services</servicedir>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """;

    private final Path folder;
    private final Process display;
    private final Process bus;

    private PrivateDesktop(Path folder, Process display, Process bus) {
        this.folder = folder;
        this.display = display;
        this.bus = bus;
    }

    /** Starts it in an empty folder; the notification service starts with the first notice. */
    public static PrivateDesktop start(Path folder) throws IOException {
        List<String> missing = Stream.of("dbus-daemon", "dunst", "dunstctl", "Xvfb")
                .filter(program -> !isThere(program))
                .toList();
        assumeTrue(
                missing.isEmpty(),
                () -> "no real desktop: %s missing (Debian: apt install dbus dunst xvfb)"
                        .formatted(String.join(", ", missing)));
        Process display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-nolisten", "tcp")
                .redirectError(Redirect.DISCARD)
                .start();
        String number = firstLine(display);
        Path chooser = folder.resolve("choose");
        Files.writeString(folder.resolve("dunstrc"), "[global]\nmarkup = full\ndmenu = %s\n".formatted(chooser));
        Path services = Files.createDirectory(folder.resolve("services"));
        Files.writeString(
                services.resolve("dunst.service"),
                "[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=%s -conf %s/dunstrc\n"
                        .formatted(place("dunst").orElseThrow(), folder));
        Path config = Files.writeString(folder.resolve("bus.conf"), BUS.formatted(folder));
        ProcessBuilder builder = new ProcessBuilder(
                        "dbus-daemon", "--config-file=" + config, "--nofork", "--print-address")
                .redirectError(folder.resolve("bus.log").toFile());
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("DISPLAY", ":" + number);
        Process bus = builder.start();
        firstLine(bus);
        return new PrivateDesktop(folder, display, bus);
    }

    /** What a process of this desktop finds in its environment. */
    public Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("bus"));
    }

    /** Where the bus looks for what it may start. */
    public Path services() {
        return folder.resolve("services");
    }

    /** Chooses an action of the notice that is shown, by its label, as somebody would who clicks. */
    public void choose(String label) throws IOException, InterruptedException {
        Path chooser = Files.writeString(folder.resolve("choose"), "#!/bin/sh\ngrep -m 1 -e '%s'\n".formatted(label));
        if (!chooser.toFile().setExecutable(true)) {
            throw new IOException("no program can be made");
        }
        run("dunstctl", "context");
    }

    /** Asks until so many notices are shown: the service takes one away a moment after its action. */
    public void awaitShown(int count) throws IOException, InterruptedException {
        while (!run("dunstctl", "count", "displayed").strip().equals(String.valueOf(count))) {
            Thread.onSpinWait();
        }
    }

    /** Runs a program of this desktop and returns what it prints. */
    public String run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().putAll(environment());
        Process process = builder.start();
        if (!process.waitFor(Patience.SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("%s failed: %s".formatted(command[0], Files.readString(out)));
        }
        return Files.readString(out);
    }

    @Override
    public void close() {
        bus.destroy();
        display.destroy();
    }

    /** True when a program is on the path. */
    public static boolean isThere(String program) {
        return place(program).isPresent();
    }

    private static Optional<Path> place(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String firstLine(Process process) throws IOException {
        return String.valueOf(
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine());
    }
}
