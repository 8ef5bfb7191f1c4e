package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.cli.RoutineText.CREAM;
import static org.skinweek.cli.RoutineText.RETINOL;
import static org.skinweek.cli.RoutineText.SUNSCREEN;
import static org.skinweek.cli.RoutineText.TONER;
import static org.skinweek.cli.RoutineText.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan for programs: the keys that other programs read, and what they leave out. */
class PlanJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode plan(RoutineText routine) {
        try {
            return MAPPER.readTree(routine.run("plan", "--json").out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aWishIsNamedByProductAndNumberAndSaysWhoseItIs() {
        JsonNode parts = plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 2"), TONER, SUNSCREEN))
                .path("parts");

        assertThat(parts.path(0).toString())
                .isEqualTo("{\"wish\":\"ret 2 a week\",\"product\":\"ret\",\"times\":2,\"got\":2,\"usual\":false}");
        assertThat(parts.path(1).path("usual").asBoolean()).isTrue();
        assertThat(parts).as("sunscreen is no wish").hasSize(2);
    }

    @Test
    void aProductThatTheSkinForbidsNamesTheRule() {
        JsonNode part = plan(RoutineText.of(RETINOL, SUNSCREEN).and("'profile': {'pregnantOrPlanning': true}"))
                .at("/parts/0");

        assertThat(part.path("times").asInt()).isZero();
        assertThat(part.path("forbidden").asText()).isEqualTo("PREG-RET");
    }

    @Test
    void aWishThatGaveNamesRulesWishesAndWhatMakesRoom() {
        JsonNode gave = plan(RoutineText.of(TONER, RETINOL, SUNSCREEN, CREAM)).path("gave");

        assertThat(gave).hasSize(2);
        JsonNode toner = gave.path(0);
        assertThat(toner.path("wish").asText()).isEqualTo("gly 3 a week");
        assertThat(toner.path("got").asInt()).isEqualTo(2);
        assertThat(toner.path("because").toString()).contains("RECOVERY");
        assertThat(toner.path("with").toString()).isEqualTo("[\"ret\"]");
        assertThat(toner.path("room").asText()).isEqualTo("Retinol twice instead of three times");
    }

    @Test
    void whatHasNoSmallWayOutHasNoRoom() {
        JsonNode gave = plan(RoutineText.of(with(TONER, "'wantedPerWeek': 7"), SUNSCREEN))
                .at("/gave/0");

        assertThat(gave.path("got").asInt()).isEqualTo(3);
        assertThat(gave.has("room")).isFalse();
        assertThat(gave.path("with")).isEmpty();
    }

    @Test
    void aBeginningIsADateOrACountOfDays() {
        RoutineText two = RoutineText.of(with(RETINOL, "'weeksUsed': 0"), with(TONER, "'weeksUsed': 0"), SUNSCREEN);

        assertThat(plan(two).at("/introductions/0/starts").isInt()).isTrue();
        assertThat(plan(two.and("'weekStart': '2026-12-28'"))
                        .at("/introductions/0/starts")
                        .asText())
                .isEqualTo("2027-01-11");
    }

    @Test
    void aMoveNamesBothSessionsAndItsReasonWhichOthersDoNotRepeat() {
        JsonNode moved = plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 2"), SUNSCREEN)
                        .sunscreen()
                        .evening("ret", "mon tue"))
                .path("moved");

        assertThat(moved).hasSize(1);
        assertThat(moved.at("/0/product").asText()).isEqualTo("ret");
        assertThat(moved.at("/0/from").has("product")).isFalse();
        assertThat(moved.at("/0/to/session").asText()).isEqualTo("pm");
        assertThat(moved.at("/0/reason").asText()).isNotBlank();
    }

    @Test
    void everyTreatmentThatIsPlannedHasItsReason() {
        JsonNode report = plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 2"), SUNSCREEN));

        assertThat(report.path("reasons")).hasSize(2).allSatisfy(reason -> {
            assertThat(reason.path("product").asText()).isEqualTo("ret");
            assertThat(reason.path("reason").asText()).isNotBlank();
        });
        assertThat(report.path("added")).as("sunscreen too").hasSize(9);
        assertThat(report.at("/added/0").has("reason")).isFalse();
    }

    @Test
    void aPlanThatIsProvenCostsWhatItsBoundSays() {
        JsonNode report = plan(RoutineText.of(with(RETINOL, "'wantedPerWeek': 2"), SUNSCREEN));

        assertThat(report.path("proven").asBoolean()).isTrue();
        assertThat(report.path("bound")).isEqualTo(report.path("cost"));
        assertThat(report.path("explained").asBoolean()).isTrue();
    }

    @Test
    void whatPinsForceIsAFlagWithoutReasonAndFixes() {
        JsonNode forced = plan(RoutineText.of(TONER, RETINOL, SUNSCREEN)
                        .and("'pins': [{'day': 'mon', 'session': 'pm', 'product': 'gly'},"
                                + " {'day': 'mon', 'session': 'pm', 'product': 'ret'}]")
                        .sunscreen()
                        .evening("gly", "mon")
                        .evening("ret", "mon"))
                .at("/forced/0");

        assertThat(forced.path("rule").asText()).isEqualTo("NSN-ACID-RET");
        assertThat(forced.path("severity").asText()).isEqualTo("caution");
        assertThat(forced.path("days").toString()).isEqualTo("[\"mon\"]");
        assertThat(List.of("reason", "evidence", "sources", "fixes", "also")).noneMatch(forced::has);
    }
}
