package org.skinweek.notebook;

/** Which part of the program gave a command. */
public enum StepWriter {
    /** The window. */
    WINDOW,
    /** A command in a terminal. */
    TERMINAL,
    /** The button of a notice on the desktop. */
    NOTICE
}
