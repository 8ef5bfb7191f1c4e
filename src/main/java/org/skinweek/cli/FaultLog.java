package org.skinweek.cli;

/** Keeps a fault of the program for a report. */
@FunctionalInterface
public interface FaultLog {
    /** Writes down what was thrown and where, without texts that may quote the user; never throws. */
    void log(Throwable fault);
}
