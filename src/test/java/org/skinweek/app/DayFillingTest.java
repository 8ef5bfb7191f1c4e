package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;

class DayFillingTest {
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Instant NOW = MONDAY.atTime(21, 0).toInstant(ZoneOffset.UTC);
    private static final Notebook PLANNED = SampleNotebook.withShelf()
            .daily(MORNING, "wash", "spf")
            .daily(EVENING, "wash", "retinol", "cream")
            .build();

    private final DiaryCommands commands = new DiaryCommands(() -> NOW, () -> ZoneOffset.UTC, UUID::randomUUID);
    private final DayFilling filling =
            new DayFilling(new LayeringOrder(SmallCatalog.create()), notebook -> CHECKER, commands);

    @Test
    void aDayAsPlannedHoldsBothSessionsInOneStep() {
        Notebook after = planned(PLANNED, MONDAY.minusDays(1));

        assertThat(written(after, MONDAY.minusDays(1)))
                .containsExactlyInAnyOrder(
                        "MORNING wash", "MORNING spf", "EVENING wash", "EVENING retinol", "EVENING cream");
    }

    @Test
    void whatIsWrittenDownAlreadyStays() {
        LocalDate day = MONDAY.minusDays(1);
        Notebook skipped = after(PLANNED, commands.skip(day, EVENING, List.of("retinol"), SkipReason.NO_TIME));

        Notebook after = planned(skipped, day);

        assertThat(written(after, day)).contains("EVENING retinol NO_TIME").hasSize(5);
    }

    @Test
    void ofTodayOnlyWhatHasBegun() {
        var morning = filling.asPlanned(PLANNED, List.of(MONDAY), MONDAY, MORNING);
        assertThat(written(after(PLANNED, morning), MONDAY)).containsExactlyInAnyOrder("MORNING wash", "MORNING spf");

        var tomorrow = filling.asPlanned(PLANNED, List.of(MONDAY.plusDays(1)), MONDAY, EVENING);
        assertThat(tomorrow.written()).isZero();
        assertThat(tomorrow.command().apply(PLANNED)).isEmpty();
    }

    @Test
    void whatARuleBarsStaysOpenAndIsTold() {
        LocalDate day = MONDAY.minusDays(1);
        Notebook sore = after(PLANNED, commands.skin(day, SymptomLevel.MODERATE, ""));

        var made = filling.asPlanned(sore, List.of(day), MONDAY, EVENING);

        assertThat(made.barred()).isPositive();
        assertThat(written(after(sore, made), day))
                .doesNotContain("EVENING retinol")
                .contains("EVENING cream");
    }

    @Test
    void asTheDayBeforeCopiesWhatWasDoneAndSkipped() {
        LocalDate before = MONDAY.minusDays(2);
        Notebook logged = after(PLANNED, commands.done(before, EVENING, List.of("acid", "wash")));
        logged = after(logged, commands.skip(before, EVENING, List.of("cream"), SkipReason.RAN_OUT));

        Notebook after = after(logged, filling.asDayBefore(logged, MONDAY.minusDays(1), MONDAY, EVENING));

        assertThat(written(after, MONDAY.minusDays(1)))
                .containsExactlyInAnyOrder("EVENING acid", "EVENING wash", "EVENING cream RAN_OUT");
    }

    @Test
    void afterADayOfWhichNothingIsKnownThereIsNothingToCopy() {
        assertThat(filling.asDayBefore(PLANNED, MONDAY, MONDAY, EVENING).written())
                .isZero();
    }

    @Test
    void aFortnightAwayIsLeftOutDayByDay() {
        List<LocalDate> days = MONDAY.minusDays(14).datesUntil(MONDAY).toList();

        Notebook after = after(PLANNED, filling.leftOut(PLANNED, days, SkipReason.AWAY, MONDAY, EVENING));

        assertThat(days)
                .allSatisfy(day -> assertThat(after.diary().day(day).entries())
                        .hasSize(5)
                        .allMatch(entry -> entry.skipReason() == SkipReason.AWAY));
        assertThat(after.diary().day(MONDAY).isEmpty()).isTrue();
    }

    @Test
    void whatWasTickedTogetherIsTakenBackTogether() {
        Notebook one = after(PLANNED, commands.done(MONDAY, EVENING, List.of("wash", "cream")));

        assertThat(after(one, commands.takeBack(MONDAY, EVENING)).diary().isEmpty())
                .isTrue();
        assertThat(commands.takeBack(MONDAY, MORNING).apply(one)).isEmpty();
    }

    private Notebook planned(Notebook notebook, LocalDate day) {
        return after(notebook, filling.asPlanned(notebook, List.of(day), MONDAY, EVENING));
    }

    private static Notebook after(Notebook notebook, DayFilling.Filling made) {
        return after(notebook, made.command());
    }

    private static Notebook after(Notebook notebook, Function<Notebook, Optional<Command>> maker) {
        return notebook.after(maker.apply(notebook).orElseThrow().changes());
    }

    private static List<String> written(Notebook notebook, LocalDate day) {
        return notebook.diary().day(day).entries().stream()
                .map(entry -> entry.session() + " " + entry.product() + reason(entry))
                .toList();
    }

    private static String reason(DiaryEntry entry) {
        return entry.skipReason() == null ? "" : " " + entry.skipReason();
    }
}
