package org.skinweek.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.skinweek.exchange.FileFormatException;
import org.skinweek.exchange.JsonLine;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.words.Words;

/** Reads the routine files that a command names and says in one sentence what is wrong with one. */
final class RoutineInput {
    static final String STANDARD_INPUT = "-";

    private final TerminalStreams terminal;
    private final Words words;
    private final boolean json;

    /**
     * Reads files.
     *
     * @param json whether to report errors on standard output, too
     */
    RoutineInput(TerminalStreams terminal, Words words, boolean json) {
        this.terminal = terminal;
        this.words = words;
        this.json = json;
    }

    /** The routine in a file; if the file is wrong, reports that and returns empty. */
    Optional<RoutineFile> read(String file, Supplier<Knowledge> knowledge) {
        return read(file, in -> new RoutineReader(() -> knowledge.get().catalog()).read(in));
    }

    /** Reads what a file holds. */
    @FunctionalInterface
    interface Reading<T> {
        T of(InputStream in) throws IOException;
    }

    /** What is read of a file; if the file is wrong, reports that and returns empty. */
    <T> Optional<T> read(String file, Reading<T> reading) {
        try (InputStream in = open(file)) {
            return Optional.of(reading.of(in));
        } catch (FileFormatException e) {
            refuse(file, e.pointer(), e.sentence());
        } catch (NoSuchFileException e) {
            refuse(file, "", words.text("cli.error.file.missing"));
        } catch (IOException e) {
            refuse(file, "", words.text(unreadable(file)));
        } catch (InvalidPathException e) {
            refuse(file, "", words.text("cli.error.file.name"));
        }
        return Optional.empty();
    }

    private InputStream open(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new BufferedInputStream(terminal.in());
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new AccessDeniedException(file);
        }
        return Files.newInputStream(path);
    }

    private static String unreadable(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return "cli.error.input.unreadable";
        }
        return Files.isDirectory(Path.of(file)) ? "cli.error.file.folder" : "cli.error.file.unreadable";
    }

    /** The name by which messages call the file. */
    String name(String file) {
        return file.equals(STANDARD_INPUT) ? words.text("cli.input") : file;
    }

    private record InputErrorJson(String file, ErrorJson error) {}

    private record ErrorJson(String pointer, String message) {}

    /** Says what is wrong with a file. */
    void refuse(String file, String pointer, String message) {
        terminal.error(
                pointer.isEmpty()
                        ? words.text("cli.error.file", name(file), message)
                        : words.text("cli.error.file.at", name(file), pointer, message));
        if (json) {
            terminal.line(JsonLine.of(new InputErrorJson(file, new ErrorJson(pointer, message))));
        }
    }
}
