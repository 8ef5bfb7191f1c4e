package org.skinweek.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DataOpening;
import org.skinweek.app.NotebookOfToday;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.StepWriter;
import org.skinweek.platform.DataFolders;
import org.skinweek.words.Words;
import picocli.CommandLine.ParseResult;

/**
 * Opens the user's own notebook for a command. A window may have it open at the same time: each sees what the other
 * stores.
 */
public final class NotebookAccess {
    private final Words words;
    private final Supplier<UserClock> clockMaker;
    private final Function<Optional<String>, Optional<DataFolders>> folders;
    private final Supplier<Knowledge> knowledgeReader;
    private @Nullable UserClock clock;

    /**
     * Access to the notebook.
     *
     * @param clock the user's time; called only when a command needs it, once
     * @param folders the folders of a chosen data folder, or of this user; empty for a user without a home
     * @param knowledgeReader reads what ships with the program; called only when a command needs it
     */
    public NotebookAccess(
            Words words,
            Supplier<UserClock> clock,
            Function<Optional<String>, Optional<DataFolders>> folders,
            Supplier<Knowledge> knowledgeReader) {
        this.words = words;
        this.clockMaker = clock;
        this.folders = folders;
        this.knowledgeReader = knowledgeReader;
    }

    /**
     * A notebook that is open for a command.
     *
     * @param folder the folder of the notebook
     * @param workspace takes commands
     * @param clock the user's time
     * @param knowledge what ships with the program
     * @param rules the rules as the user adjusts them
     */
    record OpenNotebook(Path folder, Workspace workspace, UserClock clock, Knowledge knowledge, UserRules rules) {}

    /** The user's time. */
    UserClock clock() {
        UserClock made = clock == null ? clockMaker.get() : clock;
        clock = made;
        return made;
    }

    /** What ships with the program. */
    Knowledge knowledge() {
        return knowledgeReader.get();
    }

    /** True where nothing was ever stored, so that opening would make a notebook. */
    boolean isNew(ParseResult arguments) {
        try {
            return folders.apply(chosen(arguments)).filter(DataOpening::isNew).isPresent();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Optional<String> chosen(ParseResult arguments) {
        return Optional.ofNullable(arguments.matchedOptionValue(CommandProgram.DATA, null));
    }

    /** Runs work with the notebook, and returns its exit code or that of what kept the notebook from being opened. */
    int with(ParseResult arguments, TerminalStreams terminal, ToIntFunction<OpenNotebook> work) {
        return with(arguments, terminal, /* mayBeNew= */ false, Runnable::run, StepWriter.TERMINAL, work);
    }

    /** The same, and where there is no notebook yet makes an empty one. */
    int withNew(ParseResult arguments, TerminalStreams terminal, ToIntFunction<OpenNotebook> work) {
        return with(arguments, terminal, /* mayBeNew= */ true, Runnable::run, StepWriter.TERMINAL, work);
    }

    /**
     * The same for a command that goes on, whose steps are those of notices.
     *
     * @param front the front thread of the workspace
     */
    int watching(ParseResult arguments, TerminalStreams terminal, Executor front, ToIntFunction<OpenNotebook> work) {
        return with(arguments, terminal, /* mayBeNew= */ false, front, StepWriter.NOTICE, work);
    }

    /** The arguments with which the window opens the notebook of a command. */
    static List<String> windowArguments(ParseResult arguments) {
        return chosen(arguments)
                .map(folder -> List.of(
                        CommandProgram.DATA, Path.of(folder).toAbsolutePath().toString()))
                .orElseGet(List::of);
    }

    private int with(
            ParseResult arguments,
            TerminalStreams terminal,
            boolean mayBeNew,
            Executor front,
            StepWriter writer,
            ToIntFunction<OpenNotebook> work) {
        Optional<DataFolders> found;
        try {
            found = folders.apply(chosen(arguments));
        } catch (InvalidPathException e) {
            return refused(terminal, words.text("cli.window.folder", e.getInput()));
        }
        if (found.isEmpty()) {
            return refused(terminal, words.text("start.no.home"));
        }
        if (!mayBeNew && DataOpening.isNew(found.get())) {
            return refused(
                    terminal, words.text("cli.error.notebook.none", found.get().data()));
        }
        Supplier<Knowledge> reading = ReadAhead.of(knowledgeReader);
        DataOpening opening = DataOpening.of(found.get(), clock(), front, writer);
        if (!(opening instanceof DataOpening.Ready ready)) {
            return refused(terminal, sentence(opening));
        }
        try (Workspace workspace = ready.workspace()) {
            Knowledge knowledge = reading.get();
            UserRules rules = new UserRules(knowledge.book(), knowledge.catalog(), words);
            workspace.showThrough(new NotebookOfToday(rules, clock()));
            return work.applyAsInt(new OpenNotebook(found.get().data(), workspace, clock(), knowledge, rules));
        }
    }

    private String sentence(DataOpening opening) {
        if (opening instanceof DataOpening.Refused refused) {
            return words.text(refused.key(), refused.arguments().toArray());
        }
        if (opening instanceof DataOpening.Damaged damaged) {
            return words.text(
                    "cli.error.notebook.damaged",
                    words.text(damaged.key(), damaged.arguments().toArray()));
        }
        @Nullable String folder = opening instanceof DataOpening.Occupied occupied ? occupied.folder() : null;
        return words.text("store.busy", String.valueOf(folder));
    }

    private int refused(TerminalStreams terminal, String sentence) {
        terminal.error(words.text("cli.error", sentence));
        return ExitCode.BAD_INPUT;
    }
}
