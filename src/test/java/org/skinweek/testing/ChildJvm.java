package org.skinweek.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real process with the classes of the tests, which can be killed at any moment. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts the main method of a class; what it prints as an error is printed by the test. */
    public static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        return startWith(List.of(), main, arguments);
    }

    /** The same, with options for Java, such as a system property. */
    public static ChildJvm startWith(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path")));
        if (Runtime.version().feature() >= 24) {
            command.add(1, "--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits for the next line it prints; null after the last one. */
    public @Nullable String readLine() throws IOException {
        return output.readLine();
    }

    /** Ends it as a power cut would, as far as the process goes, and waits for that. */
    public void kill() throws InterruptedException {
        // by its handle: Process itself would close the output, with lines in it that were not read yet
        if (!process.toHandle().destroyForcibly()) {
            throw new IllegalStateException("process %s cannot be killed".formatted(process.pid()));
        }
        if (!process.waitFor(Patience.SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process %s cannot be killed".formatted(process.pid()));
        }
    }

    /** Lets it go on for a while and kills it then. */
    public void killAfter(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(
                    "process %s ended by itself with %s".formatted(process.pid(), process.exitValue()));
        }
        kill();
    }

    /** The exit code, once it ended by itself. */
    public int exitValue() throws InterruptedException {
        if (!process.waitFor(Patience.SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process %s did not end".formatted(process.pid()));
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
