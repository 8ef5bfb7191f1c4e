package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;

/** What is on the skin in a session: what the diary says of the past, what the plan says of the rest. */
final class DayUses {
    private final Notebook notebook;
    private final LocalDate today;

    DayUses(Notebook notebook, LocalDate today) {
        this.notebook = notebook;
        this.today = today;
    }

    /** The products of the plan that are still on the shelf. */
    List<Product> planned(LocalDate day, Session session) {
        return products(notebook.planOn(day).products(day.getDayOfWeek(), session)).stream()
                .filter(product -> !product.archived())
                .toList();
    }

    /** The planned products that nobody has ticked or skipped yet. */
    List<Product> open(LocalDate day, Session session) {
        Set<String> logged =
                logged(day, session).stream().map(DiaryEntry::product).collect(Collectors.toSet());
        return planned(day, session).stream()
                .filter(product -> !logged.contains(product.id()))
                .toList();
    }

    /** What was used, or will be: a past day counts as logged where anything is logged for it, else as planned then. */
    List<Product> used(LocalDate day, Session session) {
        List<Product> done = products(logged(day, session).stream()
                .filter(DiaryEntry::done)
                .map(DiaryEntry::product)
                .toList());
        boolean kept = !notebook.diary().day(day).entries().isEmpty();
        if (day.isBefore(today) && kept) {
            return done;
        }
        List<Product> all = new ArrayList<>(done);
        all.addAll(open(day, session));
        return all;
    }

    private List<DiaryEntry> logged(LocalDate day, Session session) {
        return notebook.diary().day(day).entries().stream()
                .filter(entry -> entry.session() == session)
                .toList();
    }

    private List<Product> products(List<String> ids) {
        return ids.stream().map(notebook::product).flatMap(Optional::stream).toList();
    }
}
