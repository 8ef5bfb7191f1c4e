package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.words.Words;

class ArgumentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc a.json          | There is no command \"chekc\": did you mean \"check\"?",
                "--hlep                | There is no option \"--hlep\": did you mean \"--help\"?",
                "check --jsno a.json   | There is no option \"--jsno\": did you mean \"--json\"?",
                "check --dat=x a.json  | There is no option \"--dat\": did you mean \"--data\"?",
                "check                 | Name at least one routine file",
                "plan                  | Name a routine file, or - for standard input.",
                "plan a.json b.json    | \"b.json\" is one argument too many",
                "plan --second 3 a     | There is no option \"--second\": did you mean \"--seconds\"?",
                "where a.json          | The option --product needs a value: --product ID.",
                "where --product x     | Name a routine file, or - for standard input.",
                "whre a.json           | There is no command \"whre\": did you mean \"where\"?",
                "check --data          | The option --data needs a value: --data DIR.",
                "--data x --data y     | The option --data is there twice",
                "check --json --json a | The option --json is there twice",
                "--data x --data       | --data",
            })
    void saysInOneSentenceWhatIsWrong(String arguments, String sentence) {
        CommandRun run = CommandRun.of(arguments.strip().split(" +", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("skinweek: ").contains(sentence).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "check --help", "check -h a.json", "plan --help", "where -h"})
    void helps(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: skinweek").contains("--data", "--help");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsItsVersion() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("Skinweek ");
    }

    @Test
    void knowsWhenTheWindowIsAskedFor() {
        assertThat(CommandProgram.windowRequest(List.of())).isPresent();
        assertThat(CommandProgram.windowRequest(List.of("--data", "x")))
                .hasValue(new CommandProgram.WindowRequest(Optional.of("x"), Optional.empty()));
        assertThat(CommandProgram.windowRequest(List.of("--data=x")))
                .hasValue(new CommandProgram.WindowRequest(Optional.of("x"), Optional.empty()));
        assertThat(CommandProgram.windowRequest(List.of("--data"))).isEmpty();
        assertThat(CommandProgram.windowRequest(List.of("check"))).isEmpty();
    }

    @Test
    void thePathOfAFileOpensItInTheWindow() {
        assertThat(CommandProgram.windowRequest(List.of("/home/anna/check.json")))
                .hasValue(new CommandProgram.WindowRequest(Optional.empty(), Optional.of("/home/anna/check.json")));
        assertThat(CommandProgram.windowRequest(List.of("--data", "x", "./mine.json")))
                .hasValue(new CommandProgram.WindowRequest(Optional.of("x"), Optional.of("./mine.json")));
        assertThat(CommandProgram.windowRequest(List.of("mine.json"))).isEmpty();
        assertThat(CommandProgram.windowRequest(List.of("check", "./mine.json")))
                .isEmpty();
        assertThat(CommandProgram.windowRequest(List.of("./mine.json", "./other.json")))
                .isEmpty();
        assertThat(CommandProgram.windowRequest(List.of("--json=a/b"))).isEmpty();
    }

    @Test
    void turnsAnUnexpectedErrorIntoASentenceWithACode() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        TerminalStreams terminal = new TerminalStreams(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Supplier<Knowledge> broken = () -> {
            throw new IllegalStateException("a defect that names retinol");
        };
        List<Throwable> logged = new ArrayList<>();
        CommandProgram program = new CommandProgram(
                terminal, new Words(Locale.UK), broken, () -> 0, CommandRun.NOBODY, new FakeDesktop(), logged::add);

        assertThat(program.run("check", "data/examples/weekdays.json")).isEqualTo(ExitCode.INTERNAL);
        assertThat(logged).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("skinweek: Something went wrong inside Skinweek \\(code [0-9A-V]{4}-[0-9A-V]{4}\\)\\..*\n")
                .doesNotContain("retinol");
    }
}
