package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.exchange.Routines;

class PlanCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FULL = Routines.text("full.json");
    /** Four glycolic evenings are more than the limit of this skin, and the toner knows no better. */
    private static final String TOO_MUCH = FULL.replace("\"wantedPerWeek\": 2", "\"wantedPerWeek\": 4");

    @TempDir
    Path folder;

    @Test
    void saysForPeopleWhatTheBestWeekIsAndWhy() {
        CommandRun run = plan(FULL);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).isEqualTo(Routines.text("full-plan.txt"));
    }

    @Test
    void refusesMoreProductsThanAnybodyPlansTogether() {
        assertThat(plan(niacinamides(60)).exitCode()).isNotEqualTo(ExitCode.BAD_INPUT);
        CommandRun run = plan(niacinamides(61));

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("61 products do more than wash, moisten or protect: at most 60 can be planned together.");
    }

    /** A file with so many products that treat, none of which stands in another's way. */
    private static String niacinamides(int count) {
        List<String> products = IntStream.range(0, count)
                .mapToObj(each -> "{\"id\": \"n" + each + "\", \"name\": \"Serum " + each
                        + "\", \"category\": \"serum\", \"actives\": [{\"id\": \"niacinamide\", \"percent\": 5}]}")
                .toList();
        return "{\"format\": \"skinweek-routine/1\", \"products\": [" + String.join(",", products)
                + "], \"plan\": {\"repeats\": true, \"week\": {}}}";
    }

    @Test
    void saysForProgramsWhatTheBestWeekIs() throws IOException {
        JsonNode report = json(plan(FULL, "--json"));

        assertThat(names(report))
                .containsExactly(
                        "plan",
                        "cost",
                        "proven",
                        "bound",
                        "terms",
                        "parts",
                        "gave",
                        "introductions",
                        "moved",
                        "added",
                        "removed",
                        "reasons",
                        "forced",
                        "explained",
                        "millis");
        assertThat(report.path("explained").asBoolean()).isTrue();
        assertThat(report.path("proven").asBoolean()).isTrue();
        assertThat(report.path("bound")).isEqualTo(report.path("cost"));
        assertThat(report.path("terms").path("wishes").asInt()).isZero();
        assertThat(report.path("parts").path(0).toString())
                .isEqualTo("{\"wish\":\"gly7 2 a week\",\"product\":\"gly7\",\"times\":2,\"got\":2,\"usual\":false}");
        assertThat(report.path("parts").path(1).path("usual").asBoolean()).isTrue();
        assertThat(report.path("gave")).isEmpty();
        assertThat(report.path("moved").path(0).toString())
                .isEqualTo("{\"product\":\"gly7\",\"from\":{\"day\":\"mon\",\"session\":\"pm\"},"
                        + "\"to\":{\"day\":\"sun\",\"session\":\"pm\"},"
                        + "\"reason\":\"it needs two days from last Sunday's\"}");
        assertThat(report.at("/plan/week/thu/pm").toString()).contains("gly7").doesNotContain("ret");
        assertThat(report.at("/plan/repeats").asBoolean()).isTrue();
    }

    @Test
    void newProductsBeginOneAtATimeWhichNoWishGivesWayTo() throws IOException {
        String serum = "{\"id\": \"%s\", \"actives\": [{\"id\": \"%s\"}], \"weeksUsed\": 0}";
        String file = "{\"format\": \"skinweek-routine/1\", \"weekStart\": \"2026-11-23\", \"products\": ["
                + serum.formatted("ret", "retinol") + ", " + serum.formatted("gly", "glycolic_acid") + ", "
                + serum.formatted("spf", "spf")
                + "], \"plan\": {\"repeats\": true}}";

        CommandRun run = plan(file, "--json");
        JsonNode waiting = json(run).path("introductions");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(waiting).hasSize(1);
        assertThat(waiting.path(0).path("starts").asText()).isEqualTo("2026-12-07");
        assertThat(waiting.path(0).path("why").asText()).startsWith("It waits until your skin knows");
        assertThat(json(plan(file.replace("\"weekStart\": \"2026-11-23\", ", ""), "--json"))
                        .at("/introductions/0/starts")
                        .asInt())
                .isEqualTo(14);
        assertThat(plan(file).outLines()).anyMatch(line -> line.startsWith("  From 7 December 2026: "));
    }

    @Test
    void endsWithOneAndSaysWhyWhenAWishHasToGive() throws IOException {
        CommandRun run = plan(TOO_MUCH, "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
        JsonNode gave = json(run).path("gave").path(0);
        assertThat(gave.path("wish").asText()).isEqualTo("gly7 4 a week");
        assertThat(gave.path("got").asInt()).isEqualTo(3);
        assertThat(gave.path("because").toString()).isEqualTo("[\"MAX-AHA\"]");
        assertThat(gave.path("with")).isEmpty();
        assertThat(gave.path("minimal").asBoolean()).isTrue();
        CommandRun text = plan(TOO_MUCH);
        assertThat(text.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(text.outLines())
                .containsSubsequence(
                        "  Glycolic toner 7%: 3 of 4 a week, as you wished.",
                        "    Too much AHA this week: with one more it would be 4 evenings in seven days; at most 3 for"
                                + " your skin.");
    }

    @Test
    void givesAWeekThatTheCheckHasNothingAgainst() {
        CommandRun routine = plan(TOO_MUCH, "-o", "-");

        assertThat(routine.exitCode()).isEqualTo(ExitCode.FOUND);
        CommandRun check = CommandRun.withInput(routine.out().getBytes(StandardCharsets.UTF_8), "check", "--json", "-");
        assertThat(check.exitCode()).as(check.out()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void findsNothingBetterInItsOwnWeek() throws IOException {
        String planned = plan(FULL, "--output=-").out();

        JsonNode again = json(plan(planned, "--json"));

        assertThat(again.path("moved")).isEmpty();
        assertThat(again.path("added")).isEmpty();
        assertThat(again.path("removed")).isEmpty();
        assertThat(plan(planned).outLines()).contains("Nothing changes in the week.");
    }

    @Test
    void keepsPinsAndSaysWhatTheyForce() throws IOException {
        String pinned = FULL.replace(
                "\"pins\": [", "\"pins\": [{\"day\": \"thu\", \"session\": \"pm\", \"product\": \"ret\"}, ");

        JsonNode report = json(plan(pinned, "--json"));

        assertThat(report.at("/plan/week/thu/pm").toString()).contains("gly7", "ret");
        assertThat(report.path("forced").path(0).path("rule").asText()).isEqualTo("NSN-ACID-RET");
        assertThat(report.path("forced").path(0).path("days").toString()).isEqualTo("[\"thu\"]");
        assertThat(plan(pinned).out())
                .contains("still breaks “Acid and retinoid on one night”")
                .contains("Acid and retinoid on one night");
    }

    @Test
    void saysWhatThisSkinMustDoWithout() throws IOException {
        String pregnant = FULL.replace("\"pregnantOrPlanning\": false", "\"pregnantOrPlanning\": true");

        CommandRun run = plan(pregnant, "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        JsonNode retinol = json(run).path("parts").path(1);
        assertThat(retinol.path("times").asInt()).isZero();
        assertThat(retinol.path("forbidden").asText()).isEqualTo("PREG-RET");
        assertThat(plan(pregnant).out()).contains("Retinol 0.3%: Retinoid in pregnancy or planning. ");
    }

    @Test
    void writesTheWholeRoutineToAFile() throws IOException {
        Path file = folder.resolve("planned.json");

        CommandRun run = plan(FULL, "-o", file.toString());

        assertThat(run.out()).isEqualTo(Routines.text("full-plan.txt"));
        assertThat(Files.readString(file)).isEqualTo(plan(FULL, "-o", "-").out());
        JsonNode written = MAPPER.readTree(Files.readString(file));
        JsonNode given = MAPPER.readTree(FULL);
        for (String kept : List.of("weekStart", "pins", "history", "symptoms")) {
            assertThat(written.path(kept)).as(kept).isEqualTo(given.path(kept));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void mayWriteOverItsOwnFile() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), FULL);

        CommandRun run = CommandRun.of("plan", file.toString(), "-o", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(file)).isEqualTo(plan(FULL, "-o", "-").out());
    }

    @Test
    void saysWhereItCannotWrite() {
        String nowhere = folder.resolve("none/planned.json").toString();

        CommandRun run = plan(FULL, "--json", "-o", nowhere);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .isEqualTo(
                        "skinweek: " + nowhere
                                + ": The routine cannot be written there; check that the folder exists and that you are allowed to.\n");
        assertThat(run.outLines()).singleElement().asString().startsWith("{\"file\":");
        assertThat(plan(FULL, "--json", "-o", "-").err()).contains("both want standard output");
    }

    @Test
    void givesTheBestSoFarWhenTheTimeIsOver() throws IOException {
        AtomicLong now = new AtomicLong();

        CommandRun run = CommandRun.withClock(
                () -> now.getAndAdd(TimeUnit.MILLISECONDS.toNanos(40)),
                crowded().getBytes(StandardCharsets.UTF_8),
                "plan",
                "--seconds",
                "0.1",
                "--json",
                "-");

        JsonNode report = json(run);
        assertThat(report.path("proven").asBoolean()).isFalse();
        assertThat(report.path("bound").asLong())
                .isLessThanOrEqualTo(report.path("cost").asLong());
        assertThat(report.path("millis").asLong()).isGreaterThanOrEqualTo(80);
        assertThat(report.path("explained").asBoolean()).isFalse();
        CommandRun text = CommandRun.withClock(
                () -> now.getAndAdd(TimeUnit.MILLISECONDS.toNanos(40)),
                crowded().getBytes(StandardCharsets.UTF_8),
                "plan",
                "--seconds=0.1",
                "-");
        assertThat(text.out())
                .startsWith("The search was ended")
                .doesNotContain("No better week")
                .endsWith("Time was up before every reason was found. More time: --seconds.\n");
    }

    @Test
    void countsTheReadingOfTheFileToo() {
        AtomicLong now = new AtomicLong();
        InputStream slow = new ByteArrayInputStream(crowded().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                now.set(TimeUnit.SECONDS.toNanos(10));
                return super.read(into, from, length);
            }
        };

        CommandRun run = CommandRun.withClock(now::get, slow, "plan", "--seconds", "9", "-");

        assertThat(run.out()).startsWith("The search was ended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.09", "3601", "-1", "ten", "NaN", ""})
    void wantsASensibleTime(String seconds) {
        CommandRun run = plan(FULL, "--seconds=" + seconds);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .isEqualTo("skinweek: --seconds is \"" + seconds + "\": give a number from 0.1 to 3600.\n");
    }

    @Test
    void plansAnEmptyShelfToo() throws IOException {
        String empty = "{\"format\": \"skinweek-routine/1\", \"products\": [], \"plan\": {}}";

        assertThat(json(plan(empty, "--json")).path("proven").asBoolean()).isTrue();
        assertThat(plan(empty).exitCode()).isEqualTo(ExitCode.FINE);
    }

    /** Eight treatments that stand in each other's way, so that no search is over at once. */
    private static String crowded() {
        List<String> products = new ArrayList<>();
        List<String> actives = List.of(
                "glycolic_acid",
                "lactic_acid",
                "salicylic_acid",
                "retinol",
                "retinal",
                "azelaic_acid",
                "benzoyl_peroxide",
                "l_ascorbic_acid");
        for (String active : actives) {
            products.add(
                    "{\"id\": \"%s\", \"category\": \"serum\", \"actives\": [{\"id\": \"%s\"}], \"wantedPerWeek\": 4}"
                            .formatted(active, active));
        }
        products.add("{\"id\": \"spf\", \"category\": \"sunscreen\"}");
        return "{\"format\": \"skinweek-routine/1\", \"products\": [%s], \"plan\": {\"repeats\": true}}"
                .formatted(String.join(", ", products));
    }

    private static CommandRun plan(String routine, String... options) {
        List<String> arguments = new ArrayList<>(List.of("plan", "-"));
        arguments.addAll(List.of(options));
        return CommandRun.withInput(routine.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private static JsonNode json(CommandRun run) {
        assertThat(run.outLines()).hasSize(1);
        try {
            return MAPPER.readTree(run.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
