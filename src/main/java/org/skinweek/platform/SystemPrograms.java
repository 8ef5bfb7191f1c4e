package org.skinweek.platform;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs small programs of the system, without a shell, so that no text of a user is ever read as a command. */
public final class SystemPrograms implements ProgramRunner {
    private final Duration patience;

    /**
     * Waits for each program.
     *
     * @param patience how long; what runs longer is left alone and goes on
     */
    public SystemPrograms(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Ending run(List<String> command) {
        try {
            File nothing = new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
            Process process = new ProcessBuilder(command)
                    .redirectInput(nothing)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Ending.STILL_RUNNING;
            }
            return process.exitValue() == 0 ? Ending.FINE : Ending.FAILED;
        } catch (IOException e) {
            return Ending.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ending.FAILED;
        }
    }
}
