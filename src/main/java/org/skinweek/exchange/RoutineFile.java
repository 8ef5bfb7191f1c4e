package org.skinweek.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineJson.Between;
import org.skinweek.exchange.RoutineJson.Required;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DateSchedule;

/**
 * The content of a routine file: one week, its products, the skin, the relevant past, and what is planned by date beside
 * the week.
 *
 * @param weekStart the Monday on which the week begins; absent when it stands for any week
 * @param profile the skin
 * @param products all products that the rest refers to
 * @param week the plan
 * @param repeats true when the same week comes before and after
 * @param pins uses that planning must leave where they are
 * @param history logged uses before the week
 * @param symptoms logged reactions
 * @param schedule what is planned by date; only with a {@code weekStart}
 */
public record RoutineFile(
        @Nullable LocalDate weekStart,
        SkinProfile profile,
        List<Item> products,
        WeekPlan week,
        boolean repeats,
        List<WeekPlacement> pins,
        List<LoggedSession> history,
        List<LoggedSymptom> symptoms,
        DateSchedule schedule) {
    /** The value of the key {@code format} where nothing is planned by date. */
    public static final String FORMAT = "skinweek-routine/1";
    /** The value of the key {@code format} where something may be. */
    public static final String DATED_FORMAT = "skinweek-routine/2";

    /** How the name of such a file ends, so that a desktop knows what opens it; any other name is read as well. */
    public static final String NAME_ENDING = ".skinweek.json";

    /** How far back the past may go, in days. */
    static final int LONGEST_PAST = 36_500;

    /** Copies the lists. */
    public RoutineFile {
        products = List.copyOf(products);
        pins = List.copyOf(pins);
        history = List.copyOf(history);
        symptoms = List.copyOf(symptoms);
        if (weekStart == null && !schedule.equals(DateSchedule.EMPTY)) {
            throw new IllegalArgumentException("dates are planned for a week without one: say when it starts");
        }
    }

    /**
     * A product with what else a file says about it.
     *
     * @param product the product
     * @param categoryWord the file's word for the category, which Skinweek may not know; absent without one
     * @param weeksUsed completed weeks of use on the week's Monday; absent means 26
     */
    public record Item(
            Product product,
            @Nullable String categoryWord,
            @Nullable Integer weeksUsed) {}

    /**
     * A session that was logged before the week.
     *
     * @param day days from the week's Monday: -1 is the Sunday before
     * @param session morning or evening
     * @param products ids of what was used
     */
    public record LoggedSession(
            @Required @Between(least = -LONGEST_PAST, most = -1)
            int day,

            @Required Session session,
            @Required List<String> products) {
        /** Copies the list. */
        public LoggedSession {
            products = List.copyOf(products);
        }
    }

    /**
     * A reaction that was logged.
     *
     * @param day days from the week's Monday, at most 6
     * @param level how bad
     * @param what what it felt like; absent when only the level was noted
     */
    public record LoggedSymptom(
            @Required @Between(least = -LONGEST_PAST, most = 6)
            int day,

            @Required SymptomLevel level,
            @Nullable String what) {}

    /** The product with this id. */
    public Optional<Product> product(String id) {
        return products.stream()
                .map(Item::product)
                .filter(product -> product.id().equals(id))
                .findFirst();
    }

    /**
     * The week as the rules see it. Where something is planned by date, it is what the {@linkplain RoutineNotebook
     * notebook} of this file holds on the week's dates.
     */
    public Timeline timeline() {
        if (weekStart != null && isDated()) {
            return TimelineBuilder.of(RoutineNotebook.of(this), weekStart, weekStart);
        }
        Map<String, Integer> index = new HashMap<>();
        List<Integer> weeksUsed = new ArrayList<>();
        for (Item item : products) {
            index.put(item.product().id(), weeksUsed.size());
            weeksUsed.add(item.weeksUsed() == null ? Timeline.ASSUMED_WEEKS_USED : item.weeksUsed());
        }
        List<Use> planned = week.placements().stream()
                .map(place -> new Use(place.day().getValue() - 1, place.session(), require(index, place.product())))
                .toList();
        List<Use> past = new ArrayList<>();
        for (LoggedSession logged : history) {
            for (String product : logged.products()) {
                past.add(new Use(logged.day(), logged.session(), require(index, product)));
            }
        }
        return new Timeline(
                products.stream().map(Item::product).toList(),
                weeksUsed,
                profile,
                DayOfWeek.MONDAY,
                planned,
                past,
                repeats,
                symptoms.stream()
                        .map(logged -> new Symptom(logged.day(), logged.level()))
                        .toList());
    }

    /** True when something is planned by date. */
    public boolean isDated() {
        return !schedule.equals(DateSchedule.EMPTY);
    }

    /** The pins as uses of {@link #timeline()}. */
    public Set<Use> pinnedUses() {
        List<String> ids = products.stream().map(item -> item.product().id()).toList();
        return pins.stream()
                .map(pin -> new Use(pin.day().getValue() - 1, pin.session(), ids.indexOf(pin.product())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The placement in the week of a planned use of {@link #timeline()}. */
    public WeekPlacement placement(Use use) {
        String product = products.get(use.product()).product().id();
        return new WeekPlacement(DayOfWeek.of(use.day() + 1), use.session(), product);
    }

    /** True when a planned use of {@link #timeline()} is one of the week's, not of a rhythm or of a single date. */
    public boolean isWeekly(Use use) {
        return week.placements().contains(placement(use));
    }

    /**
     * The week that is planned when the uses of {@link #timeline()} are these. What is planned by date is not part of
     * it, and what is left out on a single date of the week stays in it.
     */
    public WeekPlan week(List<Use> planned) {
        Set<Use> before = new HashSet<>(timeline().planned());
        Set<WeekPlacement> placements = new LinkedHashSet<>();
        for (Use use : planned) {
            if (!before.contains(use) || isWeekly(use)) {
                placements.add(placement(use));
            }
        }
        Set<WeekPlacement> shown = before.stream().map(this::placement).collect(Collectors.toSet());
        week.placements().stream().filter(use -> !shown.contains(use)).forEach(placements::add);
        return WeekPlan.of(placements);
    }

    /** The uses of {@link #timeline()} that no week says: planning must leave them where they are, as it does pins. */
    public Set<Use> datedUses() {
        return datedUses(timeline());
    }

    /**
     * The same for whoever has made the timeline already.
     *
     * @param week {@link #timeline()}
     */
    public Set<Use> datedUses(Timeline week) {
        return week.planned().stream().filter(use -> !isWeekly(use)).collect(Collectors.toUnmodifiableSet());
    }

    /** The same routine without what differs on single dates: what a week is planned for that comes again and again. */
    public RoutineFile regular() {
        DateSchedule rhythmic =
                new DateSchedule(schedule.cycles(), schedule.rhythms(), Set.of(), Set.of(), schedule.events());
        return new RoutineFile(weekStart, profile, products, week, repeats, pins, history, symptoms, rhythmic);
    }

    /** The same routine with another week. */
    public RoutineFile withWeek(WeekPlan other) {
        return new RoutineFile(weekStart, profile, products, other, repeats, pins, history, symptoms, schedule);
    }

    private static int require(Map<String, Integer> index, String product) {
        Integer found = index.get(product);
        if (found == null) {
            throw new IllegalArgumentException("The week uses \"%s\", which is no product of it".formatted(product));
        }
        return found;
    }
}
