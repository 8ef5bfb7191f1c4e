package org.skinweek.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.skinweek.app.UserClock;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.platform.DataFolders;
import org.skinweek.words.Words;

/**
 * What a command did.
 *
 * @param exitCode how it ended
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int exitCode, String out, String err) {
    private static final Knowledge KNOWLEDGE = Knowledge.read();

    /** One folder for all tests, since the driver unpacks SQLite only once in a process. */
    private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();

    /** The notebook of a user without a home. */
    static final NotebookAccess NOBODY = new NotebookAccess(
            new Words(Locale.UK),
            () -> UserClock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            chosen -> Optional.empty(),
            () -> KNOWLEDGE);

    static CommandRun of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static CommandRun withInput(byte[] input, String... arguments) {
        return withClock(() -> 0, input, arguments);
    }

    /** A run whose clock is the test's; elsewhere no time passes. */
    static CommandRun withClock(LongSupplier nanos, byte[] input, String... arguments) {
        return withClock(nanos, new ByteArrayInputStream(input), arguments);
    }

    /** A run whose clock and standard input are the test's. */
    static CommandRun withClock(LongSupplier nanos, InputStream input, String... arguments) {
        return with(NOBODY, nanos, input, arguments);
    }

    /** A run with a notebook, whose folder is given by {@code --data}. */
    static CommandRun at(UserClock clock, String... arguments) {
        return with(access(clock), () -> 0, InputStream.nullInputStream(), arguments);
    }

    private static NotebookAccess access(UserClock clock) {
        return new NotebookAccess(
                new Words(Locale.UK),
                () -> clock,
                chosen -> chosen.map(folder -> new DataFolders(Path.of(folder), NATIVE)),
                () -> KNOWLEDGE);
    }

    /** A run with a notebook on a desktop of the test. */
    static CommandRun on(ReminderDesktop desktop, UserClock clock, String... arguments) {
        return with(access(clock), desktop, () -> 0, InputStream.nullInputStream(), arguments);
    }

    private static CommandRun with(NotebookAccess access, LongSupplier nanos, InputStream input, String... arguments) {
        return with(access, new FakeDesktop(), nanos, input, arguments);
    }

    private static CommandRun with(
            NotebookAccess access,
            ReminderDesktop desktop,
            LongSupplier nanos,
            InputStream input,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        TerminalStreams terminal = new TerminalStreams(
                input,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int exitCode = new CommandProgram(
                        terminal, new Words(Locale.UK), () -> KNOWLEDGE, nanos, access, desktop, CommandRun::fail)
                .run(arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void fail(Throwable fault) {
        throw new AssertionError("a fault of the program itself", fault);
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
