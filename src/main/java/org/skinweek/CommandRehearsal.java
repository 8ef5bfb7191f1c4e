package org.skinweek;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.cli.CommandProgram;
import org.skinweek.cli.ExitCode;
import org.skinweek.platform.LogSetup;

/**
 * Runs several commands in one process. A cache of classes is made of one process, so this is how the packages' cache
 * comes to hold the classes of more than one command. Not for users: the launcher of the packages starts it while they are
 * built.
 */
public final class CommandRehearsal {
    /** Stands between two commands. */
    private static final String NEXT = "--";

    private CommandRehearsal() {}

    /** Runs the commands, which are parted by {@code --}, in turn; ends with the code of the first that fails. */
    public static void main(String[] arguments) {
        LogSetup.startLate();
        CommandProgram program = Skinweek.commandProgram();
        for (List<String> command : split(arguments)) {
            int code = program.run(command.toArray(String[]::new));
            if (code > ExitCode.FOUND) {
                System.exit(code);
            }
        }
        System.exit(ExitCode.FINE);
    }

    /** The commands with their arguments. */
    static List<List<String>> split(String... arguments) {
        List<List<String>> commands = new ArrayList<>(List.of(new ArrayList<>()));
        for (String argument : arguments) {
            if (argument.equals(NEXT)) {
                commands.add(new ArrayList<>());
            } else {
                commands.get(commands.size() - 1).add(argument);
            }
        }
        commands.removeIf(List::isEmpty);
        return commands;
    }
}
