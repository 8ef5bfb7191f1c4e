package org.skinweek.label;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The acids of one list that peel: beside one that surely does, those that often only set the acidity do so, too. */
final class PeelingAcids {
    private static final Set<String> CLASSES = Set.of("aha", "pha");
    private static final int BESIDE = 1;
    private static final int FIRST_FEW = 4;

    private final IngredientBook book;
    private final List<ListEntry> entries;
    private final ListOrder order;

    PeelingAcids(IngredientBook book, List<ListEntry> entries, ListOrder order) {
        this.book = book;
        this.entries = entries;
        this.order = order;
    }

    /** Whether the acid at an index stands beside another one, and one in the list surely peels. */
    boolean together(int index) {
        boolean citric = "citric_acid".equals(entries.get(index).active());
        boolean beside = false;
        boolean peels = false;
        for (int i = 0; i < entries.size(); i++) {
            if (i != index && isOther(i, index)) {
                beside |= Math.abs(i - index) <= BESIDE || !citric;
                peels |= surelyPeels(i);
            }
        }
        return beside && peels;
    }

    /** Whether an acid other than the one at an index surely peels. */
    boolean othersPeel(int index) {
        for (int i = 0; i < entries.size(); i++) {
            if (i != index && isOther(i, index) && surelyPeels(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(int i, int index) {
        @Nullable ActiveDose dose = book.doseOf(entries.get(i));
        return dose != null
                && !dose.id().equals(entries.get(index).active())
                && dose.rule() != DoseRule.SEVERAL
                && dose.claims().stream().anyMatch(CLASSES::contains);
    }

    private boolean surelyPeels(int i) {
        @Nullable ActiveDose dose = book.doseOf(entries.get(i));
        ListEntry entry = entries.get(i);
        if (dose == null || dose.id().equals("citric_acid")) {
            return false;
        }
        Double percent = entry.percent();
        boolean placed = dose.rule() == DoseRule.ADJUSTER ? order.above(i) && i < FIRST_FEW : order.above(i);
        return placed || entry.declared() || (percent != null && percent >= dose.actsFrom());
    }
}
