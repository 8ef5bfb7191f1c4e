package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.exchange.Routines;

class WhereCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FULL = Routines.text("full.json");

    @Test
    void ranksTheSessionsForPeople() {
        CommandRun run = where(FULL, "--product", "ret");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.outLines())
                .startsWith(
                        "One more use of Retinol 0.3% (3 a week then), the best session first:",
                        "  1. Tuesday evening: costs nothing",
                        "  2. Wednesday evening: less evenly spread",
                        "  3. Friday evening: less evenly spread",
                        "  4. Saturday evening: less evenly spread",
                        "Barred:")
                .contains("  Monday evening: would be flagged: Acid and retinoid on one night");
    }

    @Test
    void saysWhatIsLeftAndWhenTheNextOneMayBe() {
        assertThat(where(FULL, "--product", "ret").outLines())
                .last()
                .asString()
                .contains("used or planned; ")
                .contains("next retinoid: Tuesday evening");
    }

    @Test
    void ranksTheSessionsForPrograms() throws IOException {
        JsonNode report = MAPPER.readTree(where(FULL, "--product=ret", "--json").out());

        assertThat(report.path("product").asText()).isEqualTo("ret");
        assertThat(report.path("uses").asInt()).isEqualTo(3);
        assertThat(report.path("aboveUsual").asBoolean()).isFalse();
        JsonNode slots = report.path("slots");
        assertThat(slots).hasSize(12);
        assertThat(slots.path(0).toString())
                .isEqualTo(
                        "{\"day\":\"tue\",\"session\":\"pm\",\"open\":true,\"suited\":true,"
                                + "\"cost\":{\"time_of_day\":0,\"spread\":0,\"apart\":1,\"preference\":0,\"rest\":0},\"because\":[],\"text\":\"costs nothing\"}");
        JsonNode barred = slots.path(4);
        assertThat(barred.path("open").asBoolean()).isFalse();
        assertThat(barred.path("because").toString()).isEqualTo("[\"RET-ONCE-A-DAY\",\"SES-RET-PM\"]");
    }

    @Test
    void agreesWithTheCheckAboutEverySession() throws IOException {
        JsonNode slots =
                MAPPER.readTree(where(FULL, "--product=ret", "--json").out()).path("slots");
        int flags = flags(FULL);

        for (JsonNode slot : slots) {
            String day = slot.path("day").asText();
            String session = slot.path("session").asText();
            String more = with(day, session);
            if (slot.path("open").asBoolean()) {
                assertThat(flags(more)).as("%s %s", day, session).isLessThanOrEqualTo(flags);
            }
        }
    }

    @Test
    void namesTheNearestProductWhenThereIsNoSuchOne() {
        CommandRun run = where(FULL, "--product", "gli7", "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .isEqualTo("skinweek: standard input: There is no product \"gli7\" in it: did you mean \"gly7\"?\n");
        assertThat(run.out()).startsWith("{\"file\":\"-\",\"error\":").contains("did you mean");
    }

    @Test
    void saysSoWhenThereAreNoProducts() {
        CommandRun run =
                where("{\"format\": \"skinweek-routine/1\", \"products\": [], \"plan\": {}}", "--product", "gly7");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("it has no products at all");
    }

    @Test
    void saysSoWhenNoSessionIsLeft() {
        String pregnant = FULL.replace("\"pregnantOrPlanning\": false", "\"pregnantOrPlanning\": true");

        CommandRun run = where(pregnant, "--product", "ret");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("There is no session for one more use of Retinol 0.3%.\nBarred:\n");
    }

    @Test
    void wantsAProduct() {
        CommandRun run = where(FULL);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isEqualTo("skinweek: The option --product needs a value: --product ID.\n");
    }

    private static String with(String day, String session) throws IOException {
        JsonNode file = MAPPER.readTree(FULL);
        JsonNode days = file.at("/plan/week/" + day);
        ArrayNode products =
                days.path(session).isArray() ? (ArrayNode) days.path(session) : ((ObjectNode) days).putArray(session);
        products.add("ret");
        return file.toString();
    }

    private static int flags(String routine) throws IOException {
        return MAPPER.readTree(CommandRun.withInput(routine.getBytes(StandardCharsets.UTF_8), "check", "--json", "-")
                        .out())
                .path("flags")
                .size();
    }

    private static CommandRun where(String routine, String... options) {
        List<String> arguments = new ArrayList<>(List.of("where", "-"));
        arguments.addAll(List.of(options));
        return CommandRun.withInput(routine.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }
}
