package org.skinweek.frames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skinweek.start.EmptyWindow;
import org.skinweek.start.VirtualDisplay;

/**
 * Lets a robot use the real window for some minutes, over ten years of diary and twelve products, and prints how long the
 * JavaFX thread took for the frames of each kind of action, and how much memory the process had, beside that of an empty
 * window. It needs Xvfb and, for the keys to reach the window, openbox.
 */
public final class FramesBenchmark {
    /** For so many minutes the empty window is left alone. */
    private static final int IDLE = 10;

    private FramesBenchmark() {}

    /**
     * Runs the benchmark and prints its tables.
     *
     * @param arguments for how many minutes (30)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "frames-");
        FrameData.write(work);
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Process manager = start(List.of("openbox"), display);
            FrameTable used =
                    run(command(minutes, false, List.of("org.skinweek.Skinweek", "--data", work.toString())), display);
            FrameTable empty =
                    run(command(Math.min(IDLE, minutes), true, List.of(EmptyWindow.class.getName())), display);
            used.print();
            used.printMemory(empty);
            manager.destroy();
        }
    }

    private static FrameTable run(List<String> command, VirtualDisplay display)
            throws IOException, InterruptedException {
        Process process = start(command, display);
        FrameTable table = new FrameTable();
        try (var output = process.inputReader()) {
            output.lines().forEach(table::add);
        }
        if (process.waitFor() != 0) {
            throw new IOException("This ended early: " + String.join(" ", command));
        }
        return table;
    }

    private static Process start(List<String> command, VirtualDisplay display) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        display.show(builder.environment());
        return builder.start();
    }

    /** As the launcher of a build starts the window, but with the robot inside. */
    private static List<String> command(int minutes, boolean idle, List<String> program) throws IOException {
        Path target = Path.of(System.getProperty("start.target", "target"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + target.resolve("window.options"),
                "--module-path",
                target.resolve("lib/javafx").toString(),
                "--add-exports",
                "javafx.base/com.sun.javafx.logging=ALL-UNNAMED",
                "--add-opens",
                "javafx.base/com.sun.javafx.logging=ALL-UNNAMED",
                "-Djavafx.pulseLogger=true",
                "-Dprism.order=sw",
                "-Dframes.minutes=" + minutes,
                "-Dframes.idle=" + idle,
                "-Dframes.only=" + System.getProperty("frames.only", ""),
                "-cp",
                classPath(target),
                FrameRobot.class.getName()));
        command.addAll(program);
        return command;
    }

    private static String classPath(Path target) throws IOException {
        try (Stream<Path> all = Files.list(target.resolve("lib"))) {
            Stream<Path> jars =
                    all.filter(file -> file.toString().endsWith(".jar")).sorted();
            Path robot = Path.of(FramesBenchmark.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
            return Stream.concat(Stream.of(target.resolve("skinweek-launched.jar"), robot), jars)
                    .map(Path::toString)
                    .collect(Collectors.joining(":"));
        }
    }
}
