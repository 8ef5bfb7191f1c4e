package org.skinweek.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Reads something while the command does what comes before; whoever needs it waits for the rest. Most of what a command
 * takes is reading what ships with the program, and most computers have a second processor.
 *
 * @param <T> what is read
 */
final class ReadAhead<T> implements Supplier<T> {
    private final FutureTask<T> reading;

    private ReadAhead(FutureTask<T> reading) {
        this.reading = reading;
    }

    /** Begins to read, on a thread that keeps no process alive. */
    static <T> ReadAhead<T> of(Supplier<T> reader) {
        FutureTask<T> reading = new FutureTask<>(reader::get);
        Thread thread = new Thread(reading, "skinweek-reading");
        thread.setDaemon(true);
        thread.start();
        return new ReadAhead<>(reading);
    }

    /** What was read; what the reader threw is thrown here. */
    @Override
    public T get() {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException("a supplier throws nothing checked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}
