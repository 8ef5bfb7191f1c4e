package org.skinweek;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skinweek.app.SkinweekApplication;
import org.skinweek.app.UserClock;
import org.skinweek.cli.CommandGuard;
import org.skinweek.cli.CommandProgram;
import org.skinweek.cli.ExitCode;
import org.skinweek.cli.NotebookAccess;
import org.skinweek.cli.SystemDesktop;
import org.skinweek.cli.TerminalStreams;
import org.skinweek.cli.WindowCheck;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.LogSetup;
import org.skinweek.platform.OpenRequest;
import org.skinweek.ui.JavaFxToolkit;
import org.skinweek.words.Words;

/** The program's entry: command line, or window. A command loads no class of JavaFX. */
public final class Skinweek {
    private Skinweek() {}

    /** Opens the window, or runs the command that the arguments name, and ends the process. */
    public static void main(String[] arguments) {
        LogSetup.startLate();
        Words words = userWords();
        Optional<CommandProgram.WindowRequest> window = CommandProgram.windowRequest(List.of(arguments));
        if (window.isEmpty()) {
            System.exit(commandProgram(words).run(arguments));
        }
        CommandGuard guard = new CommandGuard(TerminalStreams.ofProcess(), words, Skinweek::log);
        System.exit(guard.run(() -> openWindow(window.get(), guard, words)));
    }

    /** The command line of this user, in the language and on the desktop of the process. */
    static CommandProgram commandProgram() {
        return commandProgram(userWords());
    }

    private static CommandProgram commandProgram(Words words) {
        NotebookAccess access =
                new NotebookAccess(words, () -> UserClock.system(words.region()), Skinweek::folders, Knowledge::read);
        return new CommandProgram(
                TerminalStreams.ofProcess(),
                words,
                Knowledge::read,
                System::nanoTime,
                access,
                new SystemDesktop(System.getenv(), System.getProperties(), words),
                Skinweek::log);
    }

    private static Words userWords() {
        return Words.of(Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(Locale.Category.FORMAT));
    }

    private static Optional<DataFolders> folders(Optional<String> chosen) {
        return DataFolders.of(chosen.map(Path::of), System.getenv(), System.getProperties());
    }

    /** Only now is there a log, so that a command that goes well makes no folder. */
    private static void log(Throwable fault) {
        try {
            folders(Optional.empty())
                    .filter(folders -> LogSetup.writeTo(folders.logs()))
                    .ifPresent(folders -> LogSetup.fault(fault));
        } catch (InvalidPathException e) {
            // without a folder there is no log
        }
    }

    private static int openWindow(CommandProgram.WindowRequest request, CommandGuard guard, Words words) {
        Optional<String> missing = WindowCheck.ofMachine().missing();
        if (missing.isPresent()) {
            return guard.refused(words.text(missing.get()), ExitCode.NO_WINDOW);
        }
        try {
            Optional<Path> file = request.file().map(Path::of);
            if (file.isPresent() && !Files.isReadable(file.get())) {
                return guard.refused(words.text("cli.window.file", file.get()), ExitCode.BAD_INPUT);
            }
            file.ifPresent(wanted -> leave(request.dataFolder(), wanted));
            return SkinweekApplication.run(request.dataFolder().map(Path::of), words, guard::tell, new JavaFxToolkit())
                    .map(sentence -> guard.refused(sentence, ExitCode.BAD_INPUT))
                    .orElse(ExitCode.FINE);
        } catch (InvalidPathException e) {
            return guard.refused(words.text("cli.window.folder", e.getInput()), ExitCode.BAD_INPUT);
        }
    }

    private static void leave(Optional<String> dataFolder, Path file) {
        folders(dataFolder).ifPresent(folders -> {
            try {
                OpenRequest.leave(folders.data(), file);
            } catch (IOException e) {
                // nothing can be stored in the folder, which the window says, with what to do
            }
        });
    }
}
