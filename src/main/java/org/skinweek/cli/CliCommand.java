package org.skinweek.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command. Its model is built in code, which starts faster than annotations read by reflection. */
interface CliCommand {
    /** The command's name, options and parameters, without those that every command has. */
    CommandSpec spec();

    /** Begins on another thread what {@link #run} is going to wait for; called before the arguments are read. */
    default void begin() {}

    /** Runs the command and returns the exit code of the process. */
    int run(ParseResult arguments);
}
