package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.diary.PatchTest;
import org.skinweek.rules.Checker;

/** The patch tests of a notebook, as long as the rules say that each takes. */
public final class PatchTests {
    private final Notebook notebook;
    private final Checker checker;

    /**
     * The tests of a notebook.
     *
     * @param checker has the user's rules
     */
    public PatchTests(Notebook notebook, Checker checker) {
        this.notebook = notebook;
        this.checker = checker;
    }

    /** For how many days a product is tried; one that is no longer known as long as most are. */
    public int days(String product) {
        return notebook.product(product)
                .map(known -> checker.patchDays(known, notebook.profile()))
                .orElseGet(() -> (int)
                        checker.book().patchDays().usual().of(notebook.profile().sensitivity()));
    }

    /** The tests at whose patch somebody should look on a day: what a reminder announces. */
    public List<PatchTest> due(LocalDate day) {
        return notebook.diary().patchTests().stream()
                .filter(test -> test.isDue(day, days(test.product())))
                .toList();
    }

    /**
     * The tests that a day of the diary shows: from their first day to the last look, and as long as it is not taken
     * until today.
     */
    public List<PatchTest> shownOn(LocalDate day, LocalDate today) {
        return notebook.diary().patchTests().stream()
                .filter(test -> !day.isBefore(test.begun()))
                .filter(test -> test.look(day).isPresent() || !day.isAfter(end(test, today)))
                .toList();
    }

    private LocalDate end(PatchTest test, LocalDate today) {
        int days = days(test.product());
        LocalDate last = test.lastDay(days);
        return test.ended(days).orElseGet(() -> last.isBefore(today) ? today : last);
    }

    /** The latest test of a product. */
    public Optional<PatchTest> latest(String product) {
        return notebook.diary().patchTests().stream()
                .filter(test -> test.product().equals(product))
                .reduce((one, other) -> other.begun().isBefore(one.begun()) ? one : other);
    }
}
