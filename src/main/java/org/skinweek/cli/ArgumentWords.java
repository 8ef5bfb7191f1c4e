package org.skinweek.cli;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.exchange.Nearest;
import org.skinweek.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments of a command. */
final class ArgumentWords {
    private final Words words;

    ArgumentWords(Words words) {
        this.words = words;
    }

    String sentence(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), line.getCommandSpec());
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return words.text("cli.error.twice", option.longestName());
        }
        return words.text("cli.error.arguments", String.valueOf(e.getMessage()));
    }

    private String missing(MissingParameterException e) {
        return e.getMissing().stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .findFirst()
                .map(option -> words.text("cli.error.value.missing", option.longestName(), option.paramLabel()))
                .orElseGet(() -> words.text(severalFiles(e) ? "cli.error.files.missing" : "cli.error.file.one"));
    }

    private static boolean severalFiles(MissingParameterException e) {
        return e.getMissing().stream().anyMatch(missing -> missing.arity().isVariable());
    }

    private String unmatched(String argument, CommandSpec spec) {
        if (argument.startsWith("-")) {
            List<String> names =
                    spec.options().stream().map(OptionSpec::longestName).toList();
            String name = argument.replaceFirst("=.*", "");
            return words.text("cli.error.option", name, Nearest.to(name, names).orElse("--help"));
        }
        if (!spec.subcommands().isEmpty()) {
            List<String> names = new ArrayList<>(spec.subcommands().keySet());
            return words.text(
                    "cli.error.command", argument, Nearest.to(argument, names).orElse("--help"));
        }
        return words.text("cli.error.argument", argument);
    }
}
