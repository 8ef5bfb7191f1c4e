package org.skinweek;

/** The program's entry: command line, or window. */
public final class Skinweek {
    private Skinweek() {}

    /** Starts the window, or runs the command that the arguments name. */
    public static void main(String[] arguments) {
        System.out.println("Skinweek");
    }
}
