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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sessions for one more use, for programs: the best first, and the barred ones with the rules that bar them. */
class PlacesJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode where(RoutineText routine, String product) {
        try {
            return MAPPER.readTree(
                    routine.run("where", "--json", "--product", product).out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> slots(JsonNode report, boolean open) {
        List<JsonNode> slots = new ArrayList<>();
        report.path("slots").forEach(slot -> {
            if (slot.path("open").asBoolean() == open) {
                slots.add(slot);
            }
        });
        return slots;
    }

    private static RoutineText retinol(String evenings) {
        return RoutineText.of(RETINOL, TONER, SUNSCREEN, CREAM)
                .sunscreen()
                .evening("ret", evenings)
                .evening("mo", evenings);
    }

    @Test
    void oneMoreUseIsCountedBesideWhatIsUsual() {
        JsonNode once = where(retinol("mon"), "ret");
        assertThat(once.path("product").asText()).isEqualTo("ret");
        assertThat(once.path("uses").asInt()).isEqualTo(2);
        assertThat(once.path("aboveUsual").asBoolean()).isFalse();

        JsonNode often = where(
                RoutineText.of(with(TONER, "'weeksUsed': 2"), SUNSCREEN)
                        .sunscreen()
                        .evening("gly", "mon wed"),
                "gly");
        assertThat(often.path("uses").asInt()).isEqualTo(3);
        assertThat(often.path("usual").asInt()).isEqualTo(2);
        assertThat(often.path("aboveUsual").asBoolean()).isTrue();
        assertThat(often.at("/slots/0/text").asText())
                .endsWith("more often than usual for your skin (3 a week; usual is 2)");
    }

    @Test
    void whatIsLeftIsToldByRule() {
        JsonNode report = where(RoutineText.of(TONER, SUNSCREEN).sunscreen().evening("gly", "mon wed"), "gly");

        JsonNode units = report.path("left").findParents("counts").stream()
                .filter(left -> left.path("counts").asText().equals("exfoliation_units"))
                .findFirst()
                .orElseThrow();
        assertThat(units.path("rule").asText()).isEqualTo("MAX-EXFOL");
        assertThat(units.path("used").asDouble()).isEqualTo(2);
        assertThat(units.path("most").asDouble()).isEqualTo(3);
        assertThat(units.path("left").asInt()).isEqualTo(1);
        assertThat(report.path("earliest").toString()).isEqualTo("{\"week\":0,\"day\":\"fri\",\"session\":\"pm\"}");
    }

    @Test
    void openSessionsComeFirstAndTheBestOfThemLeads() {
        JsonNode report = where(retinol("mon"), "ret");

        int open = slots(report, true).size();
        assertThat(open).isPositive();
        for (int slot = 0; slot < report.path("slots").size(); slot++) {
            assertThat(report.at("/slots/" + slot + "/open").asBoolean())
                    .as("slot %s", slot)
                    .isEqualTo(slot < open);
        }
        assertThat(report.at("/slots/0/text").asText()).isEqualTo("costs nothing");
    }

    @Test
    void barredSessionsAreInTheOrderOfTimeAndNameTheirRules() {
        List<JsonNode> barred = slots(where(retinol("mon"), "ret"), false);

        assertThat(barred.get(0).path("day").asText()).isEqualTo("mon");
        assertThat(barred.get(0).path("session").asText()).isEqualTo("am");
        assertThat(barred).allSatisfy(slot -> {
            assertThat(slot.path("because")).isNotEmpty();
            assertThat(slot.path("text").asText()).startsWith("would be flagged: ");
        });
        assertThat(barred).extracting(slot -> slot.path("session").asText()).containsOnly("am");
    }

    @Test
    void whereTheProductIsAlreadyNoSecondUseIsOffered() {
        assertThat(where(retinol("mon"), "ret").path("slots"))
                .noneMatch(slot -> slot.path("day").asText().equals("mon")
                        && slot.path("session").asText().equals("pm"));
    }

    @Test
    void aSessionThatDoesNotSuitIsMarkedWithoutBeingBarred() {
        String adapalene = "{'id': 'ada', 'name': 'Gel', 'actives': [{'id': 'adapalene'}]}";
        JsonNode report = where(RoutineText.of(adapalene, SUNSCREEN).sunscreen(), "ada");

        assertThat(slots(report, true)).allSatisfy(slot -> {
            assertThat(slot.path("suited").asBoolean())
                    .isEqualTo(slot.path("session").asText().equals("pm"));
            assertThat(slot.path("because")).isEmpty();
        });
        assertThat(slots(report, true))
                .filteredOn(slot -> !slot.path("suited").asBoolean())
                .isNotEmpty()
                .allMatch(slot -> slot.path("text").asText().startsWith("not meant for mornings"));
    }
}
