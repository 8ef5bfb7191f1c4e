package org.skinweek.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.skinweek.routine.Product;

/**
 * What the reactions in a diary ask of each day: a pause, a doctor, a way back on which one product after another
 * returns. How long each of these lasts, the rule book says, the user's own numbers included.
 */
public final class SkinCourse {
    private final List<Product> products;
    private final CourseDays days;

    SkinCourse(List<Product> products, CourseDays days) {
        this.products = List.copyOf(products);
        this.days = days;
    }

    /**
     * A product's place on the way back.
     *
     * @param product what comes back
     * @param day the first day on which it may be used again
     * @param gentle true where it irritates little, so that the next one may follow after a short while
     */
    public record Return(Product product, LocalDate day, boolean gentle) {}

    /** What holds on a day; a reaction later than that day does not matter. */
    public RecoveryState on(LocalDate day) {
        int asked = number(day);
        return days.spell(asked).map(spell -> recovery(spell, asked)).orElse(RecoveryState.NONE);
    }

    private static RecoveryState recovery(CourseSpell spell, int day) {
        RecoveryState.Phase phase = spell.phase(day);
        if (phase == RecoveryState.Phase.NONE) {
            return RecoveryState.NONE;
        }
        int last = spell.last(phase);
        return new RecoveryState(phase, date(spell.first(phase)), last == CourseSpell.OPEN ? null : date(last));
    }

    /**
     * The products of the way back that a day belongs to, or that begins after the day's pause, in the order in which
     * they come back. None on any other day, nor while an allergic reaction is open, because its end is unknown.
     */
    public List<Return> returns(LocalDate day) {
        int asked = number(day);
        return days.spell(asked)
                .filter(spell -> !spell.stopped() && asked < spell.over())
                .map(this::returns)
                .orElse(List.of());
    }

    private List<Return> returns(CourseSpell spell) {
        return IntStream.range(0, products.size())
                .filter(spell::comesBack)
                .mapToObj(
                        product -> new Return(products.get(product), date(spell.back(product)), days.isGentle(product)))
                .sorted(Comparator.comparing(Return::day))
                .toList();
    }

    /** The first day on or after a day on which everything is as planned; the day itself while an allergy is open. */
    public LocalDate calmFrom(LocalDate day) {
        LocalDate calm = day;
        RecoveryState recovery = on(calm);
        while (recovery.until() != null) {
            calm = recovery.over();
            recovery = on(calm);
        }
        return calm;
    }

    static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
