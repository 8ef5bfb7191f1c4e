package org.skinweek.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Skinweek, and an empty window in the same way, are started: by which Java, with which options and which kind of cache
 * of classes.
 *
 * @param java the command
 * @param options those that both have
 * @param classPath of Skinweek, as its launcher has it
 * @param probe the jar with what measures
 * @param work where the caches are, one for each of both
 * @param writing the option that writes a cache, without its file
 * @param using the option that uses one, without its file
 * @param trains true when the caches are yet to be written
 */
record StartedProgram(
        Path java,
        List<String> options,
        String classPath,
        Path probe,
        Path work,
        String writing,
        String using,
        boolean trains) {
    /**
     * The program in a folder: what a package lays out, or what a build leaves.
     *
     * @param work for files of the benchmark
     */
    static StartedProgram at(Path folder, Path work) throws IOException {
        return Files.exists(folder.resolve("runtime")) ? packed(folder, work) : built(folder, work);
    }

    /**
     * The program as a build leaves it, with the options of its launcher and archives of classes as it makes them.
     *
     * @param target the folder of the build
     * @param work for files of the benchmark
     */
    private static StartedProgram built(Path target, Path work) throws IOException {
        List<String> options = List.of(
                "@" + target.resolve("window.options"),
                "--module-path",
                target.resolve("lib/javafx").toString());
        return new StartedProgram(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                options,
                classPath(target.resolve("skinweek-launched.jar"), target.resolve("lib")),
                ProbeJar.write(work),
                work,
                "-XX:ArchiveClassesAtExit=",
                "-XX:SharedArchiveFile=",
                false);
    }

    /**
     * The program of a package, with its own Java and caches of the kind that it ships.
     *
     * @param image the folder that the package lays out
     * @param work for files of the benchmark
     */
    private static StartedProgram packed(Path image, Path work) throws IOException {
        Path lib = image.resolve("lib");
        return new StartedProgram(
                image.resolve("runtime/bin/java"),
                List.of("@" + lib.resolve("window.options")),
                classPath(lib.resolve("skinweek.jar"), lib),
                ProbeJar.write(work),
                work,
                "-XX:AOTCacheOutput=",
                "-XX:AOTCache=",
                false);
    }

    /** The same program, which writes its caches of classes or uses them. */
    StartedProgram training(boolean training) {
        return new StartedProgram(java, options, classPath, probe, work, writing, using, training);
    }

    /** The command for an empty window. */
    List<String> emptyWindow() {
        List<String> command = command("empty", 1, 1);
        command.addAll(List.of("-cp", probe.toString(), StartProbe.class.getName(), EmptyWindow.class.getName()));
        return command;
    }

    /** The command for Skinweek's window over a data folder. */
    List<String> window(Path data, int firstNodes, int wholeNodes) {
        List<String> command = command("skinweek", firstNodes, wholeNodes);
        command.addAll(List.of(
                "-cp",
                classPath + ":" + probe,
                StartProbe.class.getName(),
                "org.skinweek.Skinweek",
                "--data",
                data.toString()));
        return command;
    }

    private List<String> command(String name, int first, int whole) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.add((trains ? writing : using) + work.resolve(name + ".cache"));
        command.add("-Xlog:disable");
        command.add("-Dprobe.trains=" + trains);
        command.add("-Dprobe.first=" + first);
        command.add("-Dprobe.whole=" + whole);
        return command;
    }

    private static String classPath(Path own, Path libraries) throws IOException {
        try (Stream<Path> all = Files.list(libraries)) {
            Stream<Path> jars = all.filter(file -> file.toString().endsWith(".jar") && !file.equals(own))
                    .sorted();
            return Stream.concat(Stream.of(own), jars).map(Path::toString).collect(Collectors.joining(":"));
        }
    }
}
