package org.skinweek.cli;

/** Exit codes of the process; scripts rely on these numbers. */
public final class ExitCode {
    /** Nothing needs fixing. */
    public static final int FINE = 0;
    /** A stop or a caution was found. */
    public static final int FOUND = 1;
    /** A file, an option or an argument is wrong. */
    public static final int BAD_INPUT = 2;
    /** The window cannot be opened on this machine. */
    public static final int NO_WINDOW = 3;

    /** A fault of the program itself, as {@code sysexits.h} numbers it. */
    public static final int INTERNAL = 70;

    private ExitCode() {}
}
