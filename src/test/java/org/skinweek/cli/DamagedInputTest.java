package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.exchange.DamagedRoutines.Damaged;

class DamagedInputTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("org.skinweek.exchange.DamagedRoutines#all")
    void refusesItInOneSentenceThatNamesThePlace(Damaged damaged) throws IOException {
        refuses(damaged, "check", "--json", "-");
        refuses(damaged, "plan", "--json", "-");
        refuses(damaged, "where", "--json", "--product", "ret", "-");
    }

    private static void refuses(Damaged damaged, String... arguments) throws IOException {
        CommandRun run = CommandRun.withInput(damaged.bytes(), arguments);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("skinweek: standard input: ")
                .contains(damaged.words())
                .doesNotContain("\tat ", "Exception", "org.skinweek", "com.fasterxml");
        JsonNode error = MAPPER.readTree(run.out()).path("error");
        if (damaged.name().equals("too deep")) {
            assertThat(error.path("pointer").asText()).startsWith(damaged.pointer());
        } else {
            assertThat(error.path("pointer").asText()).isEqualTo(damaged.pointer());
        }
        assertThat(error.path("message").asText()).contains(damaged.words());
    }

    @Test
    void knowsManyKinds() {
        assertThat(org.skinweek.exchange.DamagedRoutines.all().map(Damaged::name))
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates();
    }
}
