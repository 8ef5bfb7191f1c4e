package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** What is wrong with arguments, in one sentence, whatever options a command has. */
class ArgumentWordsTest {
    private static final ArgumentWords WORDS = new ArgumentWords(new Words(Locale.UK));

    /** The sentence about arguments of a command that has an option with a number, a flag and one or several files. */
    private static String said(boolean several, String... arguments) {
        CommandSpec spec = CommandSpec.create()
                .name("cook")
                .addOption(OptionSpec.builder("-m", "--minutes")
                        .type(int.class)
                        .paramLabel("MINUTES")
                        .build())
                .addOption(OptionSpec.builder("--loud")
                        .arity("0")
                        .type(boolean.class)
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .arity(several ? "1..*" : "1")
                        .required(true)
                        .type(several ? List.class : String.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("FILE")
                        .build());
        CommandLine line = new CommandLine(spec);
        try {
            line.parseArgs(arguments);
            return "nothing is wrong";
        } catch (ParameterException e) {
            return WORDS.sentence(e);
        }
    }

    @Test
    void theLongNameOfAnOptionThatNeedsAValueIsSaid() {
        assertThat(said(false, "a", "-m")).isEqualTo("The option --minutes needs a value: --minutes MINUTES.");
    }

    @Test
    void anOptionThatIsThereTwiceIsNamedByItsLongName() {
        assertThat(said(false, "a", "-m", "1", "--minutes", "2"))
                .isEqualTo("The option --minutes is there twice: keep one.");
    }

    @Test
    void theNearestOptionIsProposedWithoutTheValueThatWasGiven() {
        assertThat(said(false, "a", "--minuets=5"))
                .isEqualTo("There is no option \"--minuets\": did you mean \"--minutes\"?");
        assertThat(said(false, "a", "--lout")).isEqualTo("There is no option \"--lout\": did you mean \"--loud\"?");
    }

    @Test
    void aMissingFileIsAskedForAsTheCommandTakesIt() {
        assertThat(said(false)).isEqualTo("Name a routine file, or - for standard input.");
        assertThat(said(true)).isEqualTo("Name at least one routine file, or - for standard input.");
    }

    @Test
    void oneFileTooManyIsNamed() {
        assertThat(said(false, "a", "b")).isEqualTo("\"b\" is one argument too many: leave it out.");
        assertThat(said(true, "a", "b")).isEqualTo("nothing is wrong");
    }

    @Test
    void whatHasNoWordsOfItsOwnIsToldInOneSentenceAllTheSame() {
        assertThat(said(false, "a", "--minutes", "soon"))
                .startsWith("The arguments cannot be read: ")
                .contains("--minutes", "soon");
    }
}
