package org.skinweek.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;

/** Follows the reactions of a skin through the days, note by note, as a rule about the way back prescribes. */
final class CourseDays {
    /** Before any day, yet far enough from the least {@code int} that counting days from it cannot overflow. */
    private static final int LONG_AGO = Integer.MIN_VALUE / 2;

    private final WayBack rule;
    private final WayBack.Row row;
    private final List<CourseSpell> spells = new ArrayList<>();
    /** The order in which products come back; a product under suspicion moves towards the end. */
    private List<Integer> order;

    private int stoppedSince = CourseSpell.NEVER;
    private int since = LONG_AGO;
    private int doctorUntil = LONG_AGO;
    private int pauseUntil = LONG_AGO;
    private int gentlerFrom = LONG_AGO;
    private int gentlerUntil = LONG_AGO;

    /**
     * The course of some reactions.
     *
     * @param row the products of the way back
     * @param symptoms in the order in which they were noted
     */
    CourseDays(WayBack rule, WayBack.Row row, List<Symptom> symptoms) {
        this.rule = rule;
        this.row = row;
        this.order = row.order();
        for (Event event : events(symptoms)) {
            follow(event);
        }
    }

    /** A reaction; without a level, the end of an allergic one. */
    private record Event(int day, @Nullable SymptomLevel level) {}

    private static List<Event> events(List<Symptom> symptoms) {
        List<Event> events = new ArrayList<>();
        for (Symptom symptom : symptoms) {
            events.add(new Event(symptom.day(), symptom.level()));
            if (symptom.over() != null) {
                events.add(new Event(symptom.over(), null));
            }
        }
        // the sort is stable: within a day, the end of a reaction stays behind it
        events.sort(Comparator.comparingInt(Event::day));
        return events;
    }

    /** What holds on a day; empty before the first reaction. */
    Optional<CourseSpell> spell(int day) {
        for (int i = spells.size() - 1; i >= 0; i--) {
            if (spells.get(i).from() <= day) {
                return Optional.of(spells.get(i));
            }
        }
        return Optional.empty();
    }

    boolean isGentle(int product) {
        return row.isGentle(product);
    }

    private void follow(Event event) {
        int day = event.day();
        Optional<CourseSpell> onTheWay = spell(day).filter(spell -> spell.phase(day) == RecoveryState.Phase.WAY_BACK);
        if (event.level() == null) {
            stoppedSince = CourseSpell.NEVER;
            pauseUntil = Math.max(pauseUntil, day - 1);
            begin(day);
        } else if (event.level() == SymptomLevel.MILD) {
            mild(day, onTheWay);
        } else {
            onTheWay.ifPresent(spell -> suspect(spell.latest(day)));
            worse(day, event.level());
        }
    }

    private void worse(int day, SymptomLevel level) {
        int days = rule.pauseDays(level, row.sensitivity());
        if (days == 0) {
            return;
        }
        if (days == WayBack.FOR_EVER) {
            stoppedSince = day;
        } else if (day + days >= pauseUntil) {
            since = day;
            pauseUntil = day + days;
        }
        if (level == SymptomLevel.SEVERE) {
            doctorUntil = Math.max(doctorUntil, day + days);
        }
        gentlerUntil = LONG_AGO;
        begin(day);
    }

    private void mild(int day, Optional<CourseSpell> onTheWay) {
        if (stoppedSince != CourseSpell.NEVER || day <= pauseUntil) {
            return;
        }
        if (onTheWay.isPresent()) {
            again(day, onTheWay.get());
        } else {
            gentlerFrom = day;
            gentlerUntil = day + rule.gentlerDays() - 1;
            int[] none = new int[row.size()];
            Arrays.fill(none, CourseSpell.NEVER);
            add(day, none, day);
        }
    }

    /** Starts the way back after the pause, from the first product. */
    private void begin(int day) {
        int[] back = new int[row.size()];
        Arrays.fill(back, CourseSpell.NEVER);
        add(day, back, lay(order, pauseUntil + 1, back));
    }

    /**
     * After some days of plain care, products that had come back without a complaint are used again at once; the others
     * follow one by one, with the product that had come back last behind them.
     */
    private void again(int day, CourseSpell before) {
        List<Integer> latest = before.latest(day);
        List<Integer> returned = order.stream()
                .filter(product -> !latest.contains(product) && before.back(product) <= day)
                .toList();
        suspect(latest);
        List<Integer> others =
                order.stream().filter(product -> !returned.contains(product)).toList();
        int care = day + rule.careDays() + 1;
        int[] back = new int[row.size()];
        Arrays.fill(back, CourseSpell.NEVER);
        returned.forEach(product -> back[product] = care);
        add(day, back, lay(others, returned.isEmpty() ? care : care + rule.gentleDays(), back));
    }

    /**
     * Lets products come back one after another, alike ones together. Returns the day on which all have had their time.
     */
    private int lay(List<Integer> products, int first, int[] back) {
        int next = first;
        for (int place = 0; place < products.size(); place++) {
            int product = products.get(place);
            boolean again = place > 0 && row.areAlike(products.get(place - 1), product);
            back[product] = again ? back[products.get(place - 1)] : next;
            if (!again) {
                next += row.isGentle(product) ? rule.gentleDays() : rule.strongDays();
            }
        }
        return next;
    }

    /**
     * Moves products to the end of the order, but not behind those that must come last unless they all must themselves.
     */
    private void suspect(List<Integer> products) {
        List<Integer> changed = new ArrayList<>(order);
        changed.removeAll(products);
        int place = changed.size();
        while (place > 0
                && row.isLast(changed.get(place - 1))
                && !products.stream().allMatch(row::isLast)) {
            place--;
        }
        changed.addAll(place, products);
        order = changed;
    }

    private void add(int day, int[] back, int over) {
        CourseSpell spell = new CourseSpell(
                day, stoppedSince, since, doctorUntil, pauseUntil, back, over, gentlerFrom, gentlerUntil);
        spells.add(spell);
    }
}
