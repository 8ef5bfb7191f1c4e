package org.skinweek.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts an empty window and Skinweek by turns and compares medians: the ms to the first paint and to the whole first
 * page, processor time, and memory. Figures of different runs cannot be compared, only the ratios.
 */
public final class StartBenchmark {
    private StartBenchmark() {}

    /**
     * Runs the benchmark and prints a table.
     *
     * @param arguments how often each is started (5), and what is started instead of what this build left: images of
     *     packages or build folders, such as one of before a change and one of after it, which then take turns
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "start-");
        List<String> places =
                arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("target");
        Map<String, StartedProgram> programs = new LinkedHashMap<>();
        for (String place : places) {
            programs.put(place, StartedProgram.at(Path.of(place), Files.createTempDirectory(work, "caches-")));
        }
        Map<String, Path> data = StartData.write(work);
        try (VirtualDisplay display = VirtualDisplay.open()) {
            Map<String, Map<String, List<StartFigures>>> all = new LinkedHashMap<>();
            // the first two rounds are not counted: one writes caches of classes, the other fills those of the system
            for (int round = -2; round < rounds; round++) {
                for (String name : names(data)) {
                    for (Map.Entry<String, StartedProgram> program : programs.entrySet()) {
                        StartFigures figures = start(program.getValue().training(round == -2), name, data, display);
                        if (round >= 0) {
                            all.computeIfAbsent(program.getKey(), key -> new LinkedHashMap<>())
                                    .computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(figures);
                        }
                    }
                }
            }
            all.forEach(StartBenchmark::print);
        }
    }

    private static List<String> names(Map<String, Path> data) {
        List<String> names = new ArrayList<>(List.of("empty window"));
        names.addAll(data.keySet());
        return names;
    }

    private static StartFigures start(
            StartedProgram program, String name, Map<String, Path> data, VirtualDisplay display)
            throws IOException, InterruptedException {
        Path folder = data.get(name);
        List<String> command = folder == null
                ? program.emptyWindow()
                : program.window(folder, StartData.firstNodes(name), StartData.wholeNodes(name));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        display.show(builder.environment());
        command.add(1, "-Dprobe.began=" + System.currentTimeMillis());
        Process process = builder.start();
        String line = "";
        try (var output = process.inputReader()) {
            while (line != null && !line.startsWith("PROBE ")) {
                line = output.readLine();
            }
        }
        if (!process.waitFor(1, TimeUnit.MINUTES) || line == null) {
            throw new IOException("%s did not start: %s".formatted(name, String.join(" ", command)));
        }
        return StartFigures.read(line);
    }

    private static void print(String place, Map<String, List<StartFigures>> all) {
        System.out.println();
        System.out.println("| medians of " + place + " | first paint ms | whole page ms | processor ms | memory MB |");
        System.out.println("|---|---:|---:|---:|---:|");
        StartFigures empty = StartFigures.median(all.values().iterator().next());
        all.forEach((name, each) -> System.out.println(StartFigures.median(each).row(name, empty)));
    }
}
