package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Timeline;
import org.skinweek.words.Words;

/** What there is to tell about one product: how often it is used, when last and when next. */
public final class ProductFacts {
    private static final int THIS_WEEK = 7;

    private final Words words;
    private final ShelfDates dates;

    ProductFacts(Words words) {
        this.words = words;
        this.dates = new ShelfDates(words);
    }

    /**
     * One thing to tell.
     *
     * @param label what it is about
     * @param value what there is to tell
     */
    public record Fact(String label, String value) {}

    List<Fact> of(ShelfItem item, Notebook notebook, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        String id = item.product().id();
        facts.add(fact("shelf.fact.often", words.beginning(item.often())));
        PlannedTimes planned = new PlannedTimes(notebook.plan().on(today), id, notebook.settings(), words);
        boolean weekly = notebook.schedule().goingOn(id, today).isEmpty();
        if (weekly && !item.waits() && !item.product().archived()) {
            String days = planned.days();
            if (!days.isEmpty()) {
                facts.add(fact("shelf.fact.days", days));
            }
            @Nullable Integer wanted = item.product().wantedPerWeek();
            if (wanted != null && wanted != planned.count()) {
                facts.add(fact("shelf.fact.wanted", words.beginning(words.text("shelf.wanted", wanted))));
            }
        }
        facts.add(fact(
                "shelf.fact.last",
                last(notebook, id, today)
                        .map(use -> day(use.day(), use.session(), today))
                        .orElseGet(() -> words.text("shelf.fact.last.none"))));
        next(notebook, id, today).ifPresent(next -> facts.add(fact("shelf.fact.next", next)));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(words.text(key), value);
    }

    /** The last use that is written down; the later session of that day. */
    private static Optional<DiaryEntry> last(Notebook notebook, String id, LocalDate today) {
        Predicate<DiaryEntry> used = entry -> entry.done() && entry.product().equals(id);
        return notebook.diary().days().headMap(today, true).descendingMap().values().stream()
                .filter(day -> day.hasUse(id))
                .findFirst()
                .flatMap(day -> day.entries().stream()
                        .filter(used)
                        .reduce((one, other) -> other.session() == Session.EVENING ? other : one));
    }

    /** The next planned use that is not written down yet, within two weeks. */
    private Optional<String> next(Notebook notebook, String id, LocalDate today) {
        return IntStream.range(0, 2 * Timeline.DAYS)
                .mapToObj(today::plusDays)
                .flatMap(day -> List.of(Session.MORNING, Session.EVENING).stream()
                        .filter(session -> notebook.planOn(day)
                                .products(day.getDayOfWeek(), session)
                                .contains(id))
                        .filter(session -> notebook.diary().day(day).entries().stream()
                                .noneMatch(entry -> entry.session() == session
                                        && entry.product().equals(id)))
                        .map(session -> day(day, session, today)))
                .findFirst();
    }

    private String day(LocalDate day, Session session, LocalDate today) {
        String name = Words.key(session);
        long ahead = day.toEpochDay() - today.toEpochDay();
        if (ahead == 0) {
            return words.text("shelf.day.today." + name);
        }
        if (Math.abs(ahead) == 1) {
            return words.text((ahead < 0 ? "shelf.day.yesterday." : "shelf.day.tomorrow.") + name);
        }
        return ahead > -THIS_WEEK && ahead < THIS_WEEK
                ? words.text("shelf.day." + name, dates.weekday(day))
                : dates.full(day, today);
    }
}
