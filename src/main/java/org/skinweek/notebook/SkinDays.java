package org.skinweek.notebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.BarredUse;
import org.skinweek.rules.Checker;
import org.skinweek.rules.CoverDue;
import org.skinweek.rules.Rule;
import org.skinweek.rules.SkinCourse;

/**
 * What the rules say about single days of a notebook: which steps they bar, and whether a morning needs cover. Asked
 * wherever a step is announced or ticked. A step that is barred on a coming day does not count as used on the days
 * after it. Remembers what it was asked, so who asks more than once passes it on; for one thread at a time.
 */
public final class SkinDays {
    private final Checker checker;
    private final Notebook notebook;
    private final LocalDate today;
    private final SkinCourse course;
    private final PausesOfUse pauses;
    private final Map<LocalDate, SkinDay> known = new TreeMap<>();
    private final Map<LocalDate, Timeline> kept = new HashMap<>();

    /**
     * The days of a notebook.
     *
     * @param checker the rules as the user has adjusted them
     * @param today the current day, by the user's cut-off
     */
    public SkinDays(Checker checker, Notebook notebook, LocalDate today) {
        this.checker = checker;
        this.notebook = notebook;
        this.today = today;
        this.course = course(checker, notebook);
        this.pauses = new PausesOfUse(notebook, today);
    }

    /** What the reactions in a notebook ask of each day. */
    public static SkinCourse course(Checker checker, Notebook notebook) {
        List<Product> products = notebook.products().values().stream()
                .map(product -> FirstUses.asMet(product, notebook))
                .toList();
        return checker.course(products, notebook.profile(), notebook.diary());
    }

    /** The rules as the user has adjusted them. */
    public Checker checker() {
        return checker;
    }

    /** What is written down and planned. */
    public Notebook notebook() {
        return notebook;
    }

    /** The current day, by the user's cut-off. */
    public LocalDate today() {
        return today;
    }

    /** What the reactions ask of each day. */
    public SkinCourse course() {
        return course;
    }

    /** What the rules say about a day. */
    public SkinDay on(LocalDate day) {
        for (LocalDate earlier = today; earlier.isBefore(day); earlier = earlier.plusDays(1)) {
            find(earlier);
        }
        return find(day);
    }

    /** The timeline of the seven days that begin on a day, as {@link TimelineBuilder#of(Notebook, LocalDate, LocalDate)} has it. */
    public Timeline week(LocalDate weekStart) {
        return TimelineBuilder.of(notebook, weekStart, today, pauses);
    }

    /**
     * The timeline of the seven days that begin on a day, without what the rules bar from today on: what goes on the
     * skin if the rules are followed.
     */
    public Timeline kept(LocalDate weekStart) {
        return kept.computeIfAbsent(weekStart, this::keep);
    }

    private Timeline keep(LocalDate weekStart) {
        Timeline week = week(weekStart);
        List<Use> planned = new ArrayList<>(week.planned());
        for (BarredUse barred : checker.barred(week, use -> wasMade(week, use, weekStart))) {
            LocalDate day = weekStart.plusDays(barred.use().day());
            if (!day.isBefore(today) && !wasMade(week, barred.use(), weekStart)) {
                planned.remove(barred.use());
            }
        }
        return week.withPlanned(planned);
    }

    private SkinDay find(LocalDate day) {
        @Nullable SkinDay found = known.get(day);
        if (found == null) {
            found = new SkinDay(timeline(day), made(day));
            known.put(day, found);
        }
        return found;
    }

    /** The days from this one on, after what was used or will be. */
    private Timeline timeline(LocalDate day) {
        Timeline week = week(day);
        List<Use> before = new ArrayList<>(week.past());
        known.forEach((earlier, skinDay) -> {
            int back = (int) ChronoUnit.DAYS.between(day, earlier);
            if (back < 0) {
                skinDay.left().forEach(use -> before.remove(new Use(back, use.session(), use.product())));
            }
        });
        before.removeIf(use -> isPutAway(week, use, day));
        List<Use> planned = new ArrayList<>(week.planned());
        planned.removeIf(use -> isPutAway(week, use, day));
        return week.once(before).withPlanned(planned);
    }

    /**
     * True for a product that is still planned but no longer on the shelf: it counts only where the diary says that it
     * was used.
     */
    private boolean isPutAway(Timeline week, Use use, LocalDate first) {
        Product product = week.products().get(use.product());
        return product.archived() && !wasMade(week, use, first);
    }

    /** True for a use that the diary says was made. */
    private boolean wasMade(Timeline week, Use use, LocalDate first) {
        return made(first.plusDays(use.day()))
                .getOrDefault(use.session(), Set.of())
                .contains(week.products().get(use.product()).id());
    }

    /** The steps of a day that were done: product ids by session. */
    private Map<Session, Set<String>> made(LocalDate day) {
        return notebook.diary().day(day).uses().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.session(), Collectors.mapping(entry -> entry.product(), Collectors.toSet())));
    }

    /** What the rules say about one day. */
    public final class SkinDay {
        private final Timeline timeline;
        private final Map<Session, Set<String>> made;
        private final List<BarredUse> barred;

        private SkinDay(Timeline timeline, Map<Session, Set<String>> made) {
            this.timeline = timeline;
            this.made = made;
            this.barred = checker.barred(timeline, 0, this::wasMade);
        }

        /** The rule that bars a product in a session, planned or not; empty where none does. */
        public Optional<Rule> barring(Session session, String product) {
            List<String> ids = List.copyOf(notebook.products().keySet());
            Use use = new Use(0, session, ids.indexOf(product));
            if (use.product() < 0 || timeline.planned().contains(use)) {
                return rule(barred, use);
            }
            List<Use> uses = new ArrayList<>(timeline.planned());
            uses.add(use);
            return rule(checker.barred(timeline.withPlanned(uses), 0, this::wasMade), use);
        }

        /** What asks for cover, such as sunscreen, on the morning; counts only what is really used. */
        public List<CoverDue> covers() {
            List<Use> used = new ArrayList<>(timeline.planned());
            used.removeAll(left());
            return checker.coverDue(timeline.withPlanned(used), 0);
        }

        /** The steps that are barred and were not done anyway. */
        private List<Use> left() {
            return barred.stream()
                    .map(BarredUse::use)
                    .filter(use -> !wasMade(use))
                    .toList();
        }

        private boolean wasMade(Use use) {
            return made.getOrDefault(use.session(), Set.of()).contains(id(use));
        }

        private static Optional<Rule> rule(List<BarredUse> uses, Use wanted) {
            return uses.stream()
                    .filter(each -> each.use().equals(wanted))
                    .map(BarredUse::rule)
                    .findFirst();
        }

        private String id(Use use) {
            return timeline.products().get(use.product()).id();
        }
    }
}
