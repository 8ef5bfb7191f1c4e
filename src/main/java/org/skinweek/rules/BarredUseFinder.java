package org.skinweek.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.skinweek.routine.Use;

/**
 * Finds the uses of one day that the rules forbid: each that a stop or the way back forbids by itself and, of those
 * that a stop forbids together, the ones that give way. Exfoliants give way first, prescribed products last.
 */
final class BarredUseFinder implements Consumer<Limit> {
    private static final Comparator<DatedUse> GIVES_FIRST = Comparator.<DatedUse, Boolean>comparing(
                    use -> use.usage().isPrescribed())
            .thenComparing(use -> use.usage().units() == 0)
            .thenComparing(use -> -use.usage().load())
            .thenComparing(DatedUse.BY_TIME.reversed());

    private final int day;
    private final Predicate<Use> happened;
    private final Map<Use, Rule> barred = new LinkedHashMap<>();
    private final List<Limit> together = new ArrayList<>();

    /**
     * Starts with no barred use.
     *
     * @param happened uses that have been made already and so can no longer give way
     */
    BarredUseFinder(int day, Predicate<Use> happened) {
        this.day = day;
        this.happened = happened;
    }

    @Override
    public void accept(Limit limit) {
        RuleKind kind = limit.rule().kind().core();
        boolean bars = limit.severity() == Severity.STOP
                || (kind.holdsBack() && limit.severity().counts());
        if (!bars || kind.missing().isPresent() || limit.day() != day || !limit.exceeded()) {
            return;
        }
        if (limit.bound() == 0) {
            limit.uses().stream()
                    .filter(use -> use.day() == day)
                    .forEach(use -> barred.putIfAbsent(use.origin(), limit.rule()));
        } else if (isOfOneDay(limit) || limit.uses().size() == 2) {
            together.add(limit);
        }
    }

    private boolean isOfOneDay(Limit limit) {
        return limit.uses().stream().allMatch(use -> use.day() == day);
    }

    List<BarredUse> uses() {
        together.forEach(this::give);
        return barred.entrySet().stream()
                .map(entry -> new BarredUse(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(BarredUse::use, Use.BY_TIME))
                .toList();
    }

    private void give(Limit limit) {
        List<DatedUse> left = new ArrayList<>(limit.uses());
        left.removeIf(use -> barred.containsKey(use.origin()));
        boolean holds = limit.onlyWith().stream()
                .allMatch(group -> group.stream().anyMatch(use -> !barred.containsKey(use.origin())));
        List<DatedUse> mayGive = left.stream()
                .filter(use -> use.day() == day && !happened.test(use.origin()))
                .sorted(GIVES_FIRST)
                .toList();
        for (DatedUse use : mayGive) {
            if (holds && limit.with(left, limit.onlyWith()).exceeded()) {
                left.remove(use);
                barred.put(use.origin(), limit.rule());
            }
        }
    }
}
