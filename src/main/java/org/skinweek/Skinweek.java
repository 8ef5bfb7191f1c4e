package org.skinweek;

import java.util.Locale;
import org.skinweek.cli.CommandProgram;
import org.skinweek.cli.Engine;
import org.skinweek.cli.Terminal;
import org.skinweek.words.Words;

/** The program's entry: command line, or window. */
public final class Skinweek {
    private Skinweek() {}

    /** Starts the window, or runs the command that the arguments name. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        Words words = new Words(Locale.UK);
        System.exit(new CommandProgram(terminal, words, Engine::read).run(arguments));
    }
}
