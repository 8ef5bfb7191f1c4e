package org.skinweek.cli;

import org.skinweek.words.Words;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options and parameters that several commands have. */
final class CommandOptions {
    static final String JSON = "--json";

    private CommandOptions() {}

    static OptionSpec json(Words words) {
        return flag(JSON, "cli.option.json", words);
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String about, Words words) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(words.text(about))
                .build();
    }

    /** The one routine file of a command. */
    static PositionalParamSpec file(Words words) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel("FILE")
                .description(words.text("cli.parameter.file"))
                .build();
    }
}
