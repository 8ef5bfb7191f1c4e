package org.skinweek.ui.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.ui.share.TemplatePreview.Row;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Tells the days of a plan: once what is used every day, and then what each day has beside it. */
final class TemplateDays {
    private final Words words;
    private final LayeringOrder layering;

    TemplateDays(Words words, LayeringOrder layering) {
        this.words = words;
        this.layering = layering;
    }

    List<Row> rows(Notebook notebook, LocalDate from, int count) {
        List<LocalDate> days = from.datesUntil(from.plusDays(count)).toList();
        List<Row> rows = new ArrayList<>();
        for (Session session : Session.values()) {
            Set<String> always = new LinkedHashSet<>(used(notebook, from, session));
            days.forEach(day -> always.retainAll(used(notebook, day, session)));
            if (!always.isEmpty()) {
                rows.add(new Row(words.textOf("share.every.", session), names(notebook, always)));
            }
            if (days.stream().allMatch(day -> always.containsAll(used(notebook, day, session)))) {
                continue;
            }
            for (LocalDate day : days) {
                Set<String> beside = new LinkedHashSet<>(used(notebook, day, session));
                beside.removeAll(always);
                String when = words.textOf("share.on.", session, new DateWords(words).brief(day));
                rows.add(new Row(when, beside.isEmpty() ? words.text("share.rest") : names(notebook, beside)));
            }
        }
        return rows;
    }

    private static List<String> used(Notebook notebook, LocalDate day, Session session) {
        return notebook.planOn(day).products(day.getDayOfWeek(), session);
    }

    private String names(Notebook notebook, Set<String> ids) {
        List<Product> products =
                ids.stream().flatMap(id -> notebook.product(id).stream()).toList();
        return String.join(
                words.text("share.text.then"),
                layering.sorted(products).stream()
                        .map(product -> words.isolated(product.name()))
                        .toList());
    }
}
