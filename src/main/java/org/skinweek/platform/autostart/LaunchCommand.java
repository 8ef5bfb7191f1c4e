package org.skinweek.platform.autostart;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the running program is started again by something that knows nothing of the terminal it was started from: with
 * the same Java, language and folders.
 *
 * @param program what is started: a launcher, or Java
 * @param words the program and what it needs, without arguments of its own
 */
public record LaunchCommand(Path program, List<String> words) {
    /** The property by which the launcher script says where it lies. */
    static final String LAUNCHER = "skinweek.launcher";

    private static final String MAIN_CLASS = "org.skinweek.Skinweek";
    /** What a login may not know of, and what decides about words and folders. */
    private static final List<String> KEPT =
            List.of("LANG", "LC_ALL", "LC_MESSAGES", "LC_TIME", "XDG_DATA_HOME", "XDG_CACHE_HOME");

    /** Copies the words. */
    public LaunchCommand {
        words = List.copyOf(words);
    }

    /**
     * The command of this process: of its package, of the launcher script, or else of Java itself.
     *
     * @param environment the process's environment
     * @param properties the system properties
     */
    public static LaunchCommand of(Map<String, String> environment, Properties properties) {
        List<String> words = new ArrayList<>(List.of("/usr/bin/env"));
        KEPT.stream()
                .filter(variable -> !environment.getOrDefault(variable, "").isEmpty())
                .map(variable -> variable + "=" + environment.get(variable))
                .forEach(words::add);
        String java = properties.getProperty("java.home", "");
        String packaged = properties.getProperty("jpackage.app-path", "");
        String launcher = properties.getProperty(LAUNCHER, "");
        String program;
        if (!packaged.isEmpty()) {
            program = packaged;
            words.add(program);
        } else if (!launcher.isEmpty()) {
            program = launcher;
            words.addAll(List.of("JAVA_HOME=" + java, program));
        } else {
            program = Path.of(java, "bin", "java").toString();
            words.addAll(List.of(program, "-cp", classPath(properties), MAIN_CLASS));
        }
        return new LaunchCommand(Path.of(program), words);
    }

    /** The command with arguments. */
    public List<String> with(List<String> arguments) {
        return Stream.concat(words.stream(), arguments.stream()).toList();
    }

    /** All that Java finds classes in; what was on the module path works from the class path, too. */
    private static String classPath(Properties properties) {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(property -> properties.getProperty(property, ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
