package org.skinweek.print;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.words.Words;

/** What is said of a session beside its steps: the night of a cycle, what waits and why, what was moved. */
final class SheetRemarks {
    private final Notebook notebook;
    private final Words words;
    private final SheetTexts texts;

    SheetRemarks(Notebook notebook, Words words, SheetTexts texts) {
        this.notebook = notebook;
        this.words = words;
        this.texts = texts;
    }

    /** The remarks on a session, in this order: cycle, what waits, what is another time. */
    List<String> of(SheetSession sheet, Session session) {
        List<String> remarks = new ArrayList<>();
        if (session == Session.EVENING) {
            notebook.schedule().cycles().values().stream()
                    .filter(cycle -> isFollowed(cycle, sheet.day()))
                    .flatMap(cycle -> night(cycle, sheet.day()).stream())
                    .forEach(remarks::add);
        }
        remarks.addAll(paused(sheet));
        notebook.schedule().exceptions().stream()
                .filter(each -> each.date().equals(sheet.day()) && each.session() == session)
                .flatMap(each -> exception(each).stream())
                .forEach(remarks::add);
        return remarks;
    }

    private boolean isFollowed(SkinCycle cycle, LocalDate day) {
        return notebook.schedule().following(cycle.id()).stream()
                .flatMap(id -> notebook.product(id).stream())
                .anyMatch(product -> !product.archived()
                        && !product.waits(day)
                        && notebook.schedule().hasRhythm(product.id(), day));
    }

    private Optional<String> night(SkinCycle cycle, LocalDate day) {
        return cycle.indexOn(day)
                .map(night -> words.text(
                        "print.week.cycle",
                        words.isolated(cycle.name()),
                        night + 1,
                        cycle.nights().size(),
                        words.isolated(cycle.nights().get(night))));
    }

    private List<String> paused(SheetSession sheet) {
        Map<String, List<Product>> byRule = new LinkedHashMap<>();
        for (SheetSession.Paused paused : sheet.paused()) {
            byRule.computeIfAbsent(paused.rule().explanation().title(), title -> new ArrayList<>())
                    .add(paused.product());
        }
        List<String> remarks = new ArrayList<>();
        byRule.forEach((title, products) ->
                remarks.add(words.text("print.week.paused", texts.names(products), words.isolated(title))));
        return remarks;
    }

    private Optional<String> exception(PlanException exception) {
        String key = "print.week.use." + Words.key(exception.kind());
        Optional<LocalDate> other =
                others(exception).map(PlanException::date).min(Comparator.comparing(date -> distance(date, exception)));
        return notebook.product(exception.product())
                .filter(product -> !product.archived())
                .map(product -> other.isPresent()
                        ? words.text(
                                key + ".moved",
                                texts.name(product),
                                texts.dates().brief(other.get()))
                        : words.text(key, texts.name(product)));
    }

    /** Exceptions of the same product within a week the other way round: a use that is moved is one of each. */
    private Stream<PlanException> others(PlanException exception) {
        return notebook.schedule().exceptions().stream()
                .filter(each -> each.kind() != exception.kind()
                        && each.product().equals(exception.product())
                        && distance(each.date(), exception) < Timeline.DAYS);
    }

    private static long distance(LocalDate date, PlanException exception) {
        return Math.abs(ChronoUnit.DAYS.between(date, exception.date()));
    }
}
