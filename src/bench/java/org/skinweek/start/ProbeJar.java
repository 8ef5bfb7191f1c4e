package org.skinweek.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The classes that are put into a measured process, in a jar: a cache of classes takes none from folders. */
final class ProbeJar {
    private static final List<String> CLASSES =
            List.of("MeasuredMain", "StartProbe", "StartProbe$PulseCount", "EmptyWindow");

    private ProbeJar() {}

    /** Writes the jar and returns it. */
    static Path write(Path folder) throws IOException {
        Path jar = folder.resolve("probe.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : CLASSES) {
                String entry = "org/skinweek/start/%s.class".formatted(name);
                entries.putNextEntry(new JarEntry(entry));
                try (InputStream from =
                        Objects.requireNonNull(ProbeJar.class.getResourceAsStream("/" + entry), entry)) {
                    from.transferTo(entries);
                }
            }
        }
        return jar;
    }
}
