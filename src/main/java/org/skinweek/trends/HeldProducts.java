package org.skinweek.trends;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.SkinCourse;

/** What a reaction holds back on a day, as the rules have it: all treatments in a pause, some of them on the way back. */
final class HeldProducts {
    private final SkinCourse course;
    private final Treatments treatments;
    private final Map<LocalDate, Held> days = new HashMap<>();

    HeldProducts(SkinCourse course, Treatments treatments) {
        this.course = course;
        this.treatments = treatments;
    }

    private record Held(RecoveryState.Phase phase, Set<String> later) {}

    /** True where the plan goes on as if there had been no reaction. */
    boolean isCalm(LocalDate day) {
        return held(day).phase() == RecoveryState.Phase.NONE;
    }

    /** True where only plain care is left. */
    boolean isPause(LocalDate day) {
        return held(day).phase().pauses();
    }

    /** True for a treatment that may not be used on a day. */
    boolean isHeld(Product product, LocalDate day) {
        Held held = held(day);
        return held.phase().pauses() ? treatments.treats(product) : held.later().contains(product.id());
    }

    private Held held(LocalDate day) {
        return days.computeIfAbsent(
                day,
                asked -> new Held(
                        course.on(asked).phase(),
                        course.returns(asked).stream()
                                .filter(back -> back.day().isAfter(asked))
                                .map(back -> back.product().id())
                                .collect(Collectors.toSet())));
    }
}
