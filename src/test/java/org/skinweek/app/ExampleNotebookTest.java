package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.Diary;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.PlanBook;
import org.skinweek.rules.Checker;
import org.skinweek.words.Words;

class ExampleNotebookTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));

    private static Notebook example(LocalDate today) {
        ExampleNotebook example = new ExampleNotebook(new Words(Locale.UK), CATALOG, today, ZoneOffset.UTC);
        return Notebook.EMPTY.after(example.fill(Notebook.EMPTY).changes());
    }

    @Test
    void holdsEightWeeksOfDiaryAndIsTheSameTwice() {
        Notebook notebook = example(MONDAY);

        assertThat(notebook).isEqualTo(example(MONDAY));
        assertThat(notebook.diary().days().firstKey()).isEqualTo(MONDAY.minusWeeks(8));
        assertThat(notebook.diary().days().lastKey()).isEqualTo(MONDAY.minusDays(1));
        assertThat(notebook.diary().days()).hasSizeBetween(50, 55);
        assertThat(notebook.settings().firstRunDone()).isTrue();
        assertThat(ExampleNotebook.shown(notebook)).isTrue();
        notebook.products()
                .values()
                .forEach(product -> product.doses()
                        .forEach(dose ->
                                assertThat(CATALOG.active(dose.active())).isPresent()));
    }

    @Test
    void bothFilesAreOfTheSameSkinAndProducts() throws IOException {
        RoutineFile before = file("before");
        RoutineFile now = file("now");

        assertThat(before.products()).isEqualTo(now.products());
        assertThat(before.profile()).isEqualTo(now.profile());
        assertThat(before.weekStart()).isEqualTo(now.weekStart());
    }

    private static RoutineFile file(String name) throws IOException {
        try (InputStream in = ExampleNotebook.class.getResourceAsStream("/example/%s.json".formatted(name))) {
            return new RoutineReader(CATALOG).read(in);
        }
    }

    @Test
    void hasExactlyTwoFaultsToFindWhateverTheWeekday() {
        for (int day = 0; day < 7; day++) {
            LocalDate today = MONDAY.plusDays(day);
            LocalDate week = day < 4 ? MONDAY : MONDAY.plusWeeks(1);

            assertThat(CHECKER.check(TimelineBuilder.of(example(today), week, today)).stream()
                            .filter(flag -> flag.severity().counts())
                            .map(flag -> flag.rule().id()))
                    .as("today is %s", today)
                    .containsExactlyInAnyOrder("NSN-ACID-RET", "REST-SCRUB-RET");
        }
    }

    @Test
    void leavesNothingBehindWhenCleared() {
        Notebook notebook = example(MONDAY);

        Notebook cleared = notebook.after(ExampleNotebook.clear(notebook).changes());

        assertThat(cleared.products()).isEmpty();
        assertThat(cleared.plan()).isEqualTo(PlanBook.EMPTY);
        assertThat(cleared.diary()).isEqualTo(Diary.EMPTY);
        assertThat(cleared.settings().firstRunDone()).isFalse();
        assertThat(ExampleNotebook.shown(cleared)).isFalse();
    }
}
