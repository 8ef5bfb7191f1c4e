package org.skinweek;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skinweek.app.DataFolders;
import org.skinweek.app.Logging;
import org.skinweek.cli.CommandProgram;
import org.skinweek.cli.Engine;
import org.skinweek.cli.ExitCode;
import org.skinweek.cli.Terminal;
import org.skinweek.cli.WindowCheck;
import org.skinweek.ui.WindowStart;
import org.skinweek.words.Words;

/** The program's entry: command line, or window. A command loads no class of JavaFX. */
public final class Skinweek {
    private Skinweek() {}

    /** Opens the window, or runs the command that the arguments name, and ends the process. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        Words words = new Words(Locale.UK);
        CommandProgram program = new CommandProgram(terminal, words, Engine::read, System::nanoTime, Skinweek::log);
        Optional<CommandProgram.WindowRequest> window = CommandProgram.windowRequest(List.of(arguments));
        if (window.isEmpty()) {
            System.exit(program.run(arguments));
        }
        System.exit(program.guarded(() -> openWindow(window.get().dataFolder().map(Path::of), program, words)));
    }

    /** Only now is there a log, so that a command that goes well makes no folder. */
    private static void log(Throwable fault) {
        DataFolders folders = DataFolders.of(Optional.empty(), System.getenv(), System.getProperties());
        if (Logging.writeTo(folders.logs())) {
            Logging.fault(fault);
        }
    }

    private static int openWindow(Optional<Path> dataFolder, CommandProgram program, Words words) {
        Optional<String> missing = WindowCheck.ofMachine().missing();
        if (missing.isPresent()) {
            return program.refused(words.text(missing.get()), ExitCode.NO_WINDOW);
        }
        return WindowStart.run(dataFolder, words, program::tell)
                .map(sentence -> program.refused(sentence, ExitCode.BAD_INPUT))
                .orElse(ExitCode.FINE);
    }
}
