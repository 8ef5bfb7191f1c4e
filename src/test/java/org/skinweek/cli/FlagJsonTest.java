package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.cli.RoutineText.RETINOL;
import static org.skinweek.cli.RoutineText.SUNSCREEN;
import static org.skinweek.cli.RoutineText.TONER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** A flag as {@code check --json} prints it: one rule or several, its days and uses, and what clears it. */
class FlagJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode check(RoutineText routine) {
        try {
            return MAPPER.readTree(routine.run("check", "--json").out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFlagOfOneRuleNamesNoOther() {
        JsonNode flag = check(RoutineText.toner("mon tue")).at("/flags/0");

        assertThat(flag.path("rule").asText()).isEqualTo("REST-ACID");
        assertThat(flag.has("also")).isFalse();
    }

    @Test
    void theRulesThatSayTheSameTroubleAreNamedBesideTheGravest() {
        JsonNode flag = check(RoutineText.toner("mon tue wed thu fri sat sun")).at("/flags/0");

        assertThat(flag.path("rule").asText()).isEqualTo("MAX-AHA");
        assertThat(flag.path("also").toString()).isEqualTo("[\"MAX-EXFOL\",\"REST-ACID\"]");
    }

    @Test
    void daysAreWeekdaysAndTheDaysBeforeAreCountedBackwards() {
        JsonNode flag = check(
                        RoutineText.toner("mon").and("'history': [{'day': -1, 'session': 'pm', 'products': ['gly']}]"))
                .at("/flags/0");

        assertThat(flag.path("days").toString()).isEqualTo("[\"mon\"]");
        assertThat(flag.at("/uses/0").toString()).isEqualTo("{\"day\":-1,\"session\":\"pm\",\"product\":\"gly\"}");
        assertThat(flag.at("/uses/1").toString()).isEqualTo("{\"day\":\"mon\",\"session\":\"pm\",\"product\":\"gly\"}");
    }

    @Test
    void aFixIsTheWholeWeekAfterItSoThatItCanBeTakenOver() throws IOException {
        JsonNode fix = check(RoutineText.toner("mon tue")).at("/flags/0/fixes/0");

        assertThat(fix.path("text").asText()).isEqualTo("Move Toner from Tuesday evening to Wednesday evening");
        assertThat(fix.at("/plan/repeats").asBoolean()).isTrue();
        ObjectNode routine =
                (ObjectNode) MAPPER.readTree(RoutineText.toner("mon tue").text());
        routine.set("plan", fix.path("plan"));
        CommandRun after = CommandRun.withInput(MAPPER.writeValueAsBytes(routine), "check", "-");
        assertThat(after.exitCode()).as(after.out()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void whatIsSaidOfAFlagSaysWhyAndHowSurely() {
        JsonNode flag = check(RoutineText.toner("mon tue")).at("/flags/0");

        assertThat(flag.path("severity").asText()).isEqualTo("caution");
        assertThat(flag.path("message").asText())
                .isEqualTo("Strong AHAs without a rest night: Toner on Monday and Tuesday evening."
                        + " 24 hours apart; at least 48 hours for your skin.");
        assertThat(flag.path("reason").asText()).isNotBlank();
        assertThat(flag.path("evidence").asText()).isEqualTo("C");
        assertThat(flag.path("sources")).hasSize(3);
    }

    @Test
    void tipsAndGoodNewsAreListsOfTheirOwnWithoutFixes() {
        JsonNode report = check(RoutineText.of(TONER, RETINOL, SUNSCREEN)
                .sunscreen()
                .evening("gly", "mon")
                .evening("ret", "mon"));

        assertThat(report.at("/tips/0/severity").asText()).isEqualTo("tip");
        assertThat(report.at("/tips/0/fixes")).isEmpty();
        assertThat(report.at("/info/0/severity").asText()).isEqualTo("myth");
    }
}
