package org.skinweek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/**
 * A routine that others found good, with roles in the place of products.
 *
 * @param id tells it from others
 * @param sources ids of the sources that it follows
 * @param first the day from which its dates are counted
 * @param roles a usual product of each role, in the order in which they are put on
 * @param placements what is used by weekdays
 * @param lines what is used by rhythms
 * @param cycles that the rhythms follow, by id
 */
public record RoutineTemplate(
        String id,
        List<String> sources,
        LocalDate first,
        Map<TemplateRole, Product> roles,
        Map<TemplateRole, List<WeekPlacement>> placements,
        Map<TemplateRole, List<RhythmLine>> lines,
        Map<String, SkinCycle> cycles) {
    /** Copies the collections. */
    public RoutineTemplate {
        sources = List.copyOf(sources);
        roles = new EnumMap<>(roles);
        placements = Map.copyOf(placements);
        lines = Map.copyOf(lines);
        cycles = Map.copyOf(cycles);
    }

    /**
     * A template with products in the place of its roles.
     *
     * @param from the first day that it holds
     * @param products ids of the products
     * @param week what is used by weekdays
     * @param schedule the cycles and rhythms
     */
    public record Filled(LocalDate from, Set<String> products, WeekPlan week, DateSchedule schedule) {
        /** Copies the set. */
        public Filled {
            products = Set.copyOf(products);
        }
    }

    /** True when not every week of it is the same. */
    public boolean isDated() {
        return !lines.isEmpty();
    }

    /** The session in which a role is used first. */
    public Session session(TemplateRole role) {
        return lines.containsKey(role)
                ? lines.get(role).get(0).session()
                : Objects.requireNonNull(placements.get(role)).get(0).session();
    }

    /**
     * This template with products in the place of roles; a role without one is left out. A product that has two roles is
     * used by rhythms where one of them is.
     *
     * @param products ids of products
     * @param from the day that takes the place of the first one
     * @param own makes a cycle the user's own, with other names as the user likes
     */
    public Filled with(Map<TemplateRole, String> products, LocalDate from, UnaryOperator<SkinCycle> own) {
        long later = ChronoUnit.DAYS.between(first, from);
        Map<String, SkinCycle> owned = new LinkedHashMap<>();
        cycles.forEach((id, cycle) ->
                owned.put(id, own.apply(cycle.withFrom(cycle.from().plusDays(later)))));
        DateSchedule schedule = DateSchedule.EMPTY;
        for (Map.Entry<TemplateRole, List<RhythmLine>> each : lines.entrySet()) {
            @Nullable String product = products.get(each.getKey());
            if (product != null) {
                List<RhythmLine> all = new ArrayList<>(schedule.lines(product));
                each.getValue().forEach(line -> all.add(line(line, later, owned)));
                schedule = schedule.withLines(product, all);
                for (RhythmLine line : each.getValue()) {
                    schedule = withCycle(schedule, line, owned);
                }
            }
        }
        Set<WeekPlacement> week = new LinkedHashSet<>();
        for (TemplateRole role : roles.keySet()) {
            @Nullable String product = products.get(role);
            if (product != null && !schedule.hasRhythm(product)) {
                placements
                        .getOrDefault(role, List.of())
                        .forEach(use -> week.add(new WeekPlacement(use.day(), use.session(), product)));
            }
        }
        return new Filled(from, new LinkedHashSet<>(products.values()), WeekPlan.of(week), schedule);
    }

    private static DateSchedule withCycle(DateSchedule schedule, RhythmLine line, Map<String, SkinCycle> owned) {
        if (line.rhythm() instanceof UseRhythm.CycleNights nights) {
            SkinCycle cycle = Objects.requireNonNull(owned.get(nights.cycle()));
            return schedule.withCycle(cycle.id(), cycle);
        }
        return schedule;
    }

    private RhythmLine line(RhythmLine line, long later, Map<String, SkinCycle> owned) {
        @Nullable LocalDate from = line.from();
        @Nullable LocalDate until = line.until();
        return new RhythmLine(
                line.session(),
                rhythm(line.rhythm(), owned),
                (from == null ? first : from).plusDays(later),
                until == null ? null : until.plusDays(later));
    }

    private UseRhythm rhythm(UseRhythm rhythm, Map<String, SkinCycle> owned) {
        if (rhythm instanceof UseRhythm.CycleNights nights) {
            SkinCycle before = Objects.requireNonNull(cycles.get(nights.cycle()));
            SkinCycle after = Objects.requireNonNull(owned.get(nights.cycle()));
            Set<String> names = new LinkedHashSet<>();
            for (int night = 0; night < before.nights().size(); night++) {
                if (nights.nights().contains(before.nights().get(night))) {
                    names.add(after.nights().get(night));
                }
            }
            return new UseRhythm.CycleNights(after.id(), names);
        }
        return rhythm;
    }
}
