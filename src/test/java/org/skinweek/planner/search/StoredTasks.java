package org.skinweek.planner.search;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.skinweek.planner.PlanTask;
import org.skinweek.testing.RandomRuns;

/**
 * Planning tasks as files: a file is the same task for ever, while a seed makes another one as soon as the catalogue
 * grows. Tasks that failed once are in {@code src/test/resources/planner} and tried with every build; what fails at random
 * is written to {@code target/failed-tasks}, to be copied there.
 */
public final class StoredTasks {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path KEPT = BASE.resolve("src/test/resources/planner");
    private static final Path FAILED = BASE.resolve("target/failed-tasks");
    private static final String ENDING = ".json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new DateReader()))
            .build();

    private StoredTasks() {}

    /** All that are kept. */
    static List<Named<PlanTask>> all() {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .map(name -> Named.of(name, read(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kept task of this name. */
    public static PlanTask read(String name) {
        return read(KEPT.resolve(name + ENDING));
    }

    static PlanTask read(Path file) {
        try {
            return JSON.readValue(file.toFile(), PlanTask.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs a check on tasks at random; one that fails is written, and the failure says where to.
     *
     * @param makes makes a task from a seed
     */
    static void atRandom(RandomRuns runs, LongFunction<PlanTask> makes, SeededCheck check) {
        runs.run(seed -> {
            PlanTask task = makes.apply(seed);
            try {
                check.on(seed, task);
            } catch (AssertionError | RuntimeException e) {
                Path file = write(FAILED, "%s-%s".formatted(runs.name(), seed), task);
                throw new AssertionError(
                        "the task is in %s: copy it to %s, under a name that says what it shows".formatted(file, KEPT),
                        e);
            }
        });
    }

    /** Writes a task into a folder. */
    static Path write(Path folder, String name, PlanTask task) {
        Path file = folder.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-") + ENDING);
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(new DefaultIndenter("  ", "\n"));
        lines.indentObjectsWith(new DefaultPrettyPrinter.FixedSpaceIndenter());
        try {
            Files.createDirectories(folder);
            Files.writeString(file, JSON.writer(lines).writeValueAsString(task) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static final class DateReader extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return LocalDate.parse(json.getText());
        }
    }

    /** What must hold of the task that a seed makes. */
    @FunctionalInterface
    interface SeededCheck {
        void on(long seed, PlanTask task);
    }
}
