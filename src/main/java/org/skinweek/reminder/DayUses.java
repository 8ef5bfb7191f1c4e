package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Product;

/**
 * The open steps of a session, planned and not yet in the diary, split into those that the rules allow and those they
 * bar.
 */
final class DayUses {
    private final Notebook notebook;
    private final SkinDays days;

    DayUses(Notebook notebook, SkinDays days) {
        this.notebook = notebook;
        this.days = days;
    }

    /** The planned products that are not ticked or skipped yet and that no rule bars. */
    List<Product> allowed(LocalDate day, Session session) {
        return open(day, session).filter(isBarred(day, session).negate()).toList();
    }

    /** The planned products that are not ticked or skipped yet and that a rule bars. */
    List<Product> barred(LocalDate day, Session session) {
        return open(day, session).filter(isBarred(day, session)).toList();
    }

    /** The products that the diary says were used. */
    List<Product> done(LocalDate day, Session session) {
        return notebook.diary().day(day).uses().stream()
                .filter(entry -> entry.session() == session)
                .map(DiaryEntry::product)
                .map(notebook::product)
                .flatMap(Optional::stream)
                .toList();
    }

    private Predicate<Product> isBarred(LocalDate day, Session session) {
        return product -> days.on(day).barring(session, product.id()).isPresent();
    }

    private Stream<Product> open(LocalDate day, Session session) {
        Set<String> written = logged(day, session).map(DiaryEntry::product).collect(Collectors.toSet());
        return notebook.planOn(day).products(day.getDayOfWeek(), session).stream()
                .map(notebook::product)
                .flatMap(Optional::stream)
                .filter(product -> !product.archived() && !written.contains(product.id()));
    }

    private Stream<DiaryEntry> logged(LocalDate day, Session session) {
        return notebook.diary().day(day).entries().stream().filter(entry -> entry.session() == session);
    }
}
