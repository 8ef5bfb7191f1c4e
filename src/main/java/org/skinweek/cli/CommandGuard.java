package org.skinweek.cli;

import java.util.function.IntSupplier;
import org.skinweek.platform.ErrorCode;
import org.skinweek.words.Words;
import picocli.CommandLine.ParameterException;

/** Says in one sentence on standard error whatever keeps a command or the window from doing its work. */
public final class CommandGuard {
    private final TerminalStreams terminal;
    private final Words words;
    private final FaultLog faults;

    /**
     * A guard of the work of one process.
     *
     * @param faults keeps faults of the program itself
     */
    public CommandGuard(TerminalStreams terminal, Words words, FaultLog faults) {
        this.terminal = terminal;
        this.words = words;
        this.faults = faults;
    }

    /** Runs some work and turns whatever it throws into one sentence on standard error; returns the exit code. */
    public int run(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (ParameterException e) {
            return refused(new ArgumentWords(words).sentence(e), ExitCode.BAD_INPUT);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            faults.log(e);
            return refused(words.text("cli.error.unexpected", ErrorCode.of(e).text()), ExitCode.INTERNAL);
        }
    }

    /** Says in one sentence why the process ends with this code. */
    public int refused(String sentence, int exitCode) {
        tell(sentence);
        return exitCode;
    }

    /** Prints on standard error what the user should know. */
    public void tell(String sentence) {
        terminal.error(words.text("cli.error", sentence));
    }
}
