package org.skinweek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;

class DueSessionTest {
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Notebook PLANNED = SampleNotebook.withShelf()
            .daily(MORNING, "wash")
            .daily(EVENING, "wash", "cream")
            .build();

    @Test
    void aSessionIsOpenOnceItHasBegunAndUntilItsStepsAreWrittenDown() {
        assertThat(isOpen(PLANNED, LocalTime.of(4, 59)))
                .as("before the morning")
                .isFalse();
        assertThat(isOpen(PLANNED, LocalTime.of(5, 0))).isTrue();
        assertThat(isOpen(PLANNED, LocalTime.of(21, 0))).isTrue();

        Notebook half = done(PLANNED, "wash");
        assertThat(isOpen(half, LocalTime.of(21, 0))).isTrue();
        assertThat(isOpen(done(half, "cream"), LocalTime.of(21, 0))).isFalse();
    }

    @Test
    void whereNothingIsPlannedNothingIsDue() {
        assertThat(isOpen(SampleNotebook.withShelf().build(), LocalTime.of(21, 0)))
                .isFalse();
    }

    private static boolean isOpen(Notebook notebook, LocalTime time) {
        UserClock clock = UserClock.fixed(MONDAY.atTime(time).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new DueSession(SmallCatalog.create(), book -> CHECKER, clock).isOpen(notebook);
    }

    private static Notebook done(Notebook notebook, String product) {
        DiaryCommands commands = new DiaryCommands(
                () -> MONDAY.atTime(21, 0).toInstant(ZoneOffset.UTC), () -> ZoneOffset.UTC, UUID::randomUUID);
        return notebook.after(commands.done(MONDAY, EVENING, List.of(product))
                .apply(notebook)
                .orElseThrow()
                .changes());
    }
}
