package org.skinweek.ui.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.words.Words;

/** What a night of a cycle can be for. A night is known by its name alone: any other name is as good. */
public enum NightKind {
    /** Acids, peels and scrubs. */
    EXFOLIATE(ActiveFamily.ACID),
    /** Retinoids. */
    RETINOID(ActiveFamily.RETINOID),
    /** Nothing but the plain care of every night. */
    REST(ActiveFamily.SUPPORT),
    /** What calms and mends. */
    REPAIR(ActiveFamily.PEPTIDE);

    /** Shapes of the nights with names of the user's own, one after another. */
    private static final List<ActiveFamily> OTHERS = List.of(
            ActiveFamily.NIACINAMIDE,
            ActiveFamily.VITAMIN_C,
            ActiveFamily.AZELAIC,
            ActiveFamily.BOTANICAL,
            ActiveFamily.ACNE,
            ActiveFamily.PIGMENT);

    private final ActiveFamily shape;

    NightKind(ActiveFamily shape) {
        this.shape = shape;
    }

    /** The families of products that make sense in such a night. */
    Set<ActiveFamily> families() {
        return switch (this) {
            case EXFOLIATE -> Set.of(ActiveFamily.ACID, ActiveFamily.SCRUB, ActiveFamily.DEVICE);
            case RETINOID -> Set.of(ActiveFamily.RETINOID);
            case REST -> Set.of();
            case REPAIR -> Set.of(ActiveFamily.PEPTIDE, ActiveFamily.NIACINAMIDE, ActiveFamily.BOTANICAL);
        };
    }

    /** Its name in the user's language. */
    String text(Words words) {
        return words.textOf("schedule.night.", this);
    }

    /** The kind of this name; empty for a name of the user's own. */
    static Optional<NightKind> of(String name, Words words) {
        return Arrays.stream(values())
                .filter(kind -> kind.text(words).equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The shape and colour of a night among those of its cycle: those of its kind, or of its own. */
    static ActiveFamily shape(String name, List<String> nights, Words words) {
        return of(name, words).map(kind -> kind.shape).orElseGet(() -> {
            List<String> own = nights.stream()
                    .filter(night -> of(night, words).isEmpty())
                    .distinct()
                    .toList();
            return OTHERS.get(Math.max(0, own.indexOf(name)) % OTHERS.size());
        });
    }
}
