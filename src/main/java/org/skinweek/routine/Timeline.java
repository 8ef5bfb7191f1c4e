package org.skinweek.routine;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One week that is judged, with what happened before it: the past as it really was, followed by what is planned.
 *
 * @param products all products that any use refers to
 * @param weeksUsed completed weeks of use of each product at the first day of the week, in the order of products
 * @param profile the skin
 * @param firstDay weekday of day 0
 * @param planned uses of days 0 to 6, as done where they are past
 * @param past uses of negative days, as done
 * @param recurring the week as it is planned to come again and again, so that its last day touches its first; absent
 *     when it does not
 * @param symptoms reactions logged before or in the week
 * @param tolerated cautions that the user tolerates for a while
 * @param begins the day on which the user began: on the days before it nothing can be missing; {@link #ALWAYS} where
 *     nobody knows
 * @param events what the skin goes through besides its products, before, in or after the week
 * @param away days on which the user is away from every product, so that nothing can be missing
 * @param pauses stretches before the week without a product that was used before
 * @param calmPatches days for which products were tried on a small spot without a reaction, by their indexes
 */
public record Timeline(
        List<Product> products,
        List<Integer> weeksUsed,
        SkinProfile profile,
        DayOfWeek firstDay,
        List<Use> planned,
        List<Use> past,
        @Nullable List<Use> recurring,
        List<Symptom> symptoms,
        List<ToleratedCaution> tolerated,
        int begins,
        List<TimelineEvent> events,
        Set<Integer> away,
        List<UsePause> pauses,
        Map<Integer, Integer> calmPatches) {
    /** Days of the week that is judged. */
    public static final int DAYS = 7;
    /** Completed weeks of use that are assumed where nothing is known: long past every ramp. */
    public static final int ASSUMED_WEEKS_USED = 26;
    /** Begins before any day that is looked at. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    /** Copies the lists and checks that every use is where it belongs. */
    public Timeline {
        products = List.copyOf(products);
        weeksUsed = List.copyOf(weeksUsed);
        planned = List.copyOf(planned);
        past = List.copyOf(past);
        recurring = recurring == null ? null : List.copyOf(recurring);
        symptoms = List.copyOf(symptoms);
        tolerated = List.copyOf(tolerated);
        events = List.copyOf(events);
        away = Set.copyOf(away);
        pauses = List.copyOf(pauses);
        calmPatches = Map.copyOf(calmPatches);
        if (weeksUsed.size() != products.size()) {
            throw new IllegalArgumentException("weeksUsed has %s entries for %s products: give one for each"
                    .formatted(weeksUsed.size(), products.size()));
        }
        requireInWeek(planned);
        requireInWeek(recurring == null ? List.of() : recurring);
        for (Use use : past) {
            if (use.day() >= 0) {
                throw new IllegalArgumentException("past use on day %s: it must be negative".formatted(use.day()));
            }
        }
    }

    /** A week without an event near it. */
    public Timeline(
            List<Product> products,
            List<Integer> weeksUsed,
            SkinProfile profile,
            DayOfWeek firstDay,
            List<Use> planned,
            List<Use> past,
            @Nullable List<Use> recurring,
            List<Symptom> symptoms,
            List<ToleratedCaution> tolerated,
            int begins) {
        this(
                products, weeksUsed, profile, firstDay, planned, past, recurring, symptoms, tolerated, begins,
                List.of(), Set.of(), List.of(), Map.of());
    }

    /** The week of somebody who began long ago. */
    public Timeline(
            List<Product> products,
            List<Integer> weeksUsed,
            SkinProfile profile,
            DayOfWeek firstDay,
            List<Use> planned,
            List<Use> past,
            @Nullable List<Use> recurring,
            List<Symptom> symptoms,
            List<ToleratedCaution> tolerated) {
        this(products, weeksUsed, profile, firstDay, planned, past, recurring, symptoms, tolerated, ALWAYS);
    }

    /**
     * A week of which nothing is past, and nothing tolerated.
     *
     * @param repeats true when it comes again and again as planned
     */
    public Timeline(
            List<Product> products,
            List<Integer> weeksUsed,
            SkinProfile profile,
            DayOfWeek firstDay,
            List<Use> planned,
            List<Use> past,
            boolean repeats,
            List<Symptom> symptoms) {
        this(products, weeksUsed, profile, firstDay, planned, past, repeats ? planned : null, symptoms, List.of());
    }

    private static void requireInWeek(List<Use> uses) {
        for (Use use : uses) {
            if (use.day() < 0 || use.day() >= DAYS) {
                throw new IllegalArgumentException("planned use on day %s: days go from 0 to 6".formatted(use.day()));
            }
        }
    }

    /** True when the week comes again and again. */
    public boolean repeats() {
        return recurring != null;
    }

    /** The pauses of one product, as if it were the only one. */
    public List<UsePause> pausesOf(int product) {
        return pauses.stream()
                .filter(pause -> pause.product() == product)
                .map(pause -> new UsePause(0, pause.first(), pause.last()))
                .toList();
    }

    /** The weekday of a day of this timeline. */
    public DayOfWeek dayOfWeek(int day) {
        return firstDay.plus(day);
    }

    /** A use of this timeline as its place in a week. */
    public WeekPlacement placement(Use use) {
        return new WeekPlacement(
                dayOfWeek(use.day()),
                use.session(),
                products().get(use.product()).id());
    }

    /** The same timeline with other planned uses; what changes in the week changes in every later one, too. */
    public Timeline withPlanned(List<Use> uses) {
        return changed(draft -> {
            draft.planned = uses;
            draft.recurring = recurring == null ? null : recurringWith(recurring, uses);
        });
    }

    private List<Use> recurringWith(List<Use> again, List<Use> uses) {
        Set<Use> before = new HashSet<>(planned);
        Set<Use> after = new HashSet<>(uses);
        Set<Use> always = new HashSet<>(again);
        List<Use> changed = new ArrayList<>(again);
        changed.removeIf(use -> before.contains(use) && !after.contains(use));
        for (Use use : uses) {
            if (!before.contains(use) && !always.contains(use)) {
                changed.add(use);
            }
        }
        return changed;
    }

    /** The same seven days by themselves: what they are planned to repeat is not looked at. */
    public Timeline once() {
        return once(past);
    }

    /**
     * The same days without what comes after them, and with another past.
     *
     * @param before uses of negative days
     */
    public Timeline once(List<Use> before) {
        return changed(draft -> {
            draft.past = before;
            draft.recurring = null;
        });
    }

    /**
     * The same week as if it came again just as it is; nothing changes where it comes once. A week in which something was
     * skipped, or is planned for itself, differs from those that follow.
     */
    public Timeline againAsPlanned() {
        return recurring == null ? this : changed(draft -> draft.recurring = planned);
    }

    /** The same timeline for another skin. */
    public Timeline withProfile(SkinProfile other) {
        return changed(draft -> draft.profile = other);
    }

    /** The same timeline with other events. */
    public Timeline withEvents(List<TimelineEvent> others) {
        return changed(draft -> draft.events = others);
    }

    /** The same timeline with other pauses. */
    public Timeline withPauses(List<UsePause> others) {
        return changed(draft -> draft.pauses = others);
    }

    /** The same timeline with other tests on small spots. */
    public Timeline withCalmPatches(Map<Integer, Integer> others) {
        return changed(draft -> draft.calmPatches = others);
    }

    /** The same timeline with other cautions tolerated. */
    public Timeline withTolerated(List<ToleratedCaution> others) {
        return changed(draft -> draft.tolerated = others);
    }

    /**
     * The seven days after this week, with all of this week as their past.
     *
     * @param next planned uses of days 7 to 13, counted from the first day of this week
     */
    public Timeline following(List<Use> next) {
        List<Use> before = new ArrayList<>();
        past.forEach(use -> before.add(earlier(use)));
        planned.forEach(use -> before.add(earlier(use)));
        return new Timeline(
                products,
                weeksUsed.stream().map(weeks -> weeks + 1).toList(),
                profile,
                firstDay,
                next.stream().map(Timeline::earlier).toList(),
                before,
                null,
                symptoms.stream().map(symptom -> symptom.countedFrom(DAYS)).toList(),
                tolerated.stream()
                        .map(one -> new ToleratedCaution(one.product(), one.rule(), one.lastDay() - DAYS))
                        .toList(),
                begins == ALWAYS ? ALWAYS : begins - DAYS,
                events.stream().map(event -> event.countedFrom(DAYS)).toList(),
                away.stream().map(day -> day - DAYS).collect(Collectors.toSet()),
                UsePause.after(this),
                calmPatches);
    }

    private static Use earlier(Use use) {
        return new Use(use.day() - DAYS, use.session(), use.product());
    }

    private Timeline changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.timeline();
    }

    /** What another timeline has otherwise, so that what changes one part need not name all fourteen. */
    private static final class Draft {
        private final Timeline of;
        private SkinProfile profile;
        private List<Use> planned;
        private List<Use> past;
        private @Nullable List<Use> recurring;
        private List<ToleratedCaution> tolerated;
        private List<TimelineEvent> events;
        private List<UsePause> pauses;
        private Map<Integer, Integer> calmPatches;

        Draft(Timeline of) {
            this.of = of;
            profile = of.profile;
            planned = of.planned;
            past = of.past;
            recurring = of.recurring;
            tolerated = of.tolerated;
            events = of.events;
            pauses = of.pauses;
            calmPatches = of.calmPatches;
        }

        Timeline timeline() {
            return new Timeline(
                    of.products,
                    of.weeksUsed,
                    profile,
                    of.firstDay,
                    planned,
                    past,
                    recurring,
                    of.symptoms,
                    tolerated,
                    of.begins,
                    events,
                    of.away,
                    pauses,
                    calmPatches);
        }
    }
}
