package org.skinweek.platform;

/** What the desktop knows the program by; the names of its files and of its place on the bus are made of it. */
public final class ProgramName {
    /** The id that a desktop file, a portal and the session bus share, as the desktop entry specification demands. */
    public static final String ID = "org.skinweek.Skinweek";
    /** The name that is shown; it is the same in every language. */
    public static final String SHOWN = "Skinweek";

    private ProgramName() {}
}
