package org.skinweek.notebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.DiaryReactions;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.rules.WeeksAhead;
import org.skinweek.schedule.DaysAway;

/** Builds the timeline of a week from a notebook: what happened, followed by what is planned. */
public final class TimelineBuilder {
    /** How many days before the week are read: the longest window of the rule book. */
    public static final int DAYS_BEFORE = 14;

    private TimelineBuilder() {}

    /**
     * The timeline of the seven days that begin on a day.
     *
     * <p>A day before today counts as logged where anything is logged for it, so that a missed step does not count; a
     * day without any log counts as planned, so that the plan of somebody who keeps no diary is still checked. Today
     * counts as planned too, without what was skipped already and with what was used on top. Before the user began,
     * nothing counts as planned, nor does any product before its start. Even so, a repeating week is judged as
     * following itself. Weeks of use are those of {@link WeeksOfUse}.
     *
     * @param weekStart day 0
     * @param today the current day, by the user's cut-off
     */
    public static Timeline of(Notebook notebook, LocalDate weekStart, LocalDate today) {
        return of(notebook, weekStart, today, new PausesOfUse(notebook, today));
    }

    /** The same for one of several weeks of a notebook, which look back on the same days. */
    static Timeline of(Notebook notebook, LocalDate weekStart, LocalDate today, PausesOfUse pauses) {
        List<Product> products = notebook.products().values().stream()
                .map(product -> FirstUses.asMet(product, notebook))
                .toList();
        Map<String, Integer> index = index(products);
        Set<Use> past = new LinkedHashSet<>();
        Set<Use> planned = new LinkedHashSet<>();
        for (int day = -DAYS_BEFORE; day < Timeline.DAYS; day++) {
            addDay(notebook, weekStart.plusDays(day), day, today, index, day < 0 ? past : planned);
        }
        List<Integer> weeks = products.stream()
                .map(product -> WeeksOfUse.at(weekStart, product, notebook))
                .toList();
        @Nullable List<Use> recurring = recurring(notebook, weekStart, index);
        return new Timeline(
                products,
                weeks,
                notebook.profile(),
                weekStart.getDayOfWeek(),
                List.copyOf(planned),
                List.copyOf(past),
                recurring,
                DiaryReactions.of(notebook.diary(), weekStart, weekStart.plusDays(Timeline.DAYS - 1L)),
                tolerated(notebook, weekStart, index),
                notebook.planBegan()
                        .or(notebook::began)
                        .map(day -> (int) ChronoUnit.DAYS.between(weekStart, day))
                        .orElse(Timeline.ALWAYS),
                events(notebook, weekStart),
                away(notebook, weekStart),
                pauses.before(weekStart, products),
                CalmPatches.of(notebook.diary().patchTests(), index));
    }

    /**
     * A week and what is planned for the weeks after it, by their dates.
     *
     * @param week the timeline of the week
     * @param weekStart its day 0
     */
    public static WeeksAhead ahead(Notebook notebook, Timeline week, LocalDate weekStart) {
        Map<String, Integer> index = index(week.products());
        Set<Use> later = new LinkedHashSet<>();
        for (int day = Timeline.DAYS; day < Timeline.DAYS * (1 + WeeksAhead.LATER); day++) {
            LocalDate date = weekStart.plusDays(day);
            addPlanned(notebook.planOn(date), date, day, DiaryDay.EMPTY, index, later);
        }
        return new WeeksAhead(week, List.copyOf(later));
    }

    /**
     * The same seven days and the days before them with only the uses that the diary says were made.
     *
     * @param week the timeline of those days
     * @param weekStart its day 0
     */
    public static Timeline logged(Notebook notebook, Timeline week, LocalDate weekStart) {
        Map<String, Integer> index = index(week.products());
        Set<Use> past = new LinkedHashSet<>();
        Set<Use> done = new LinkedHashSet<>();
        for (int day = -DAYS_BEFORE; day < Timeline.DAYS; day++) {
            addLogged(notebook.diary().day(weekStart.plusDays(day)), day, index, day < 0 ? past : done);
        }
        return new Timeline(
                week.products(),
                week.weeksUsed(),
                week.profile(),
                week.firstDay(),
                List.copyOf(done),
                List.copyOf(past),
                null,
                week.symptoms(),
                week.tolerated(),
                week.begins(),
                week.events(),
                week.away(),
                week.pauses(),
                week.calmPatches());
    }

    private static List<TimelineEvent> events(Notebook notebook, LocalDate weekStart) {
        return notebook.schedule().events().stream()
                .map(event -> new TimelineEvent(event.kind(), (int) ChronoUnit.DAYS.between(weekStart, event.date())))
                .toList();
    }

    /** The days on which nothing goes on. */
    private static Set<Integer> away(Notebook notebook, LocalDate weekStart) {
        return IntStream.range(-DAYS_BEFORE, Timeline.DAYS)
                .filter(day -> notebook.schedule()
                        .awayOn(weekStart.plusDays(day))
                        .filter(stay -> stay.keep() == DaysAway.Keep.NOTHING)
                        .isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> index(List<Product> products) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < products.size(); i++) {
            index.put(products.get(i).id(), i);
        }
        return index;
    }

    private static @Nullable List<Use> recurring(Notebook notebook, LocalDate weekStart, Map<String, Integer> index) {
        if (!notebook.repeatsAfter(weekStart)) {
            return null;
        }
        Set<Use> uses = new LinkedHashSet<>();
        WeekPlan week = notebook.datedDays(weekStart);
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = weekStart.plusDays(day);
            WeekPlan again = notebook.begun(week, date.plusDays(Timeline.DAYS));
            addPlanned(again, date, day, DiaryDay.EMPTY, index, uses);
        }
        return List.copyOf(uses);
    }

    private static void addDay(
            Notebook notebook, LocalDate date, int day, LocalDate today, Map<String, Integer> index, Set<Use> uses) {
        DiaryDay logged = notebook.diary().day(date);
        if (!date.isBefore(today) || logged.entries().isEmpty()) {
            addPlanned(notebook.planOn(date), date, day, logged, index, uses);
        }
        addLogged(logged, day, index, uses);
    }

    private static void addLogged(DiaryDay logged, int day, Map<String, Integer> index, Set<Use> uses) {
        for (DiaryEntry entry : logged.uses()) {
            addUse(index.get(entry.product()), day, entry.session(), uses);
        }
    }

    private static void addPlanned(
            WeekPlan plan, LocalDate date, int day, DiaryDay logged, Map<String, Integer> index, Set<Use> uses) {
        for (Session session : Session.values()) {
            for (String product : plan.products(date.getDayOfWeek(), session)) {
                addUse(skipped(logged, session, product) ? null : index.get(product), day, session, uses);
            }
        }
    }

    private static boolean skipped(DiaryDay logged, Session session, String product) {
        return logged.entries().stream()
                .anyMatch(entry -> !entry.done()
                        && entry.session() == session
                        && entry.product().equals(product));
    }

    private static void addUse(@Nullable Integer product, int day, Session session, Set<Use> uses) {
        if (product != null) {
            uses.add(new Use(day, session, product));
        }
    }

    /** What is tolerated in the week; a tolerance of a product that no longer exists does nothing. */
    private static List<ToleratedCaution> tolerated(
            Notebook notebook, LocalDate weekStart, Map<String, Integer> index) {
        List<ToleratedCaution> tolerated = new ArrayList<>();
        for (RuleTolerance tolerance : notebook.adjustments().tolerances()) {
            @Nullable String product = tolerance.product();
            int lastDay = (int) ChronoUnit.DAYS.between(weekStart, tolerance.until());
            if (lastDay >= 0 && (product == null || index.containsKey(product))) {
                tolerated.add(
                        new ToleratedCaution(product == null ? null : index.get(product), tolerance.rule(), lastDay));
            }
        }
        return tolerated;
    }
}
