package org.skinweek.label;

import java.util.List;
import java.util.Objects;

/** Decides whether an acid that mostly sets the acidity of a formula peels in this one. */
final class AcidityJudge {
    private static final String LACTONE = "gluconolactone";
    private static final int FIRST_FEW = 4;
    private static final int FIRST_IN_WASH = 3;
    private static final int BESIDE = 2;

    private final List<ListEntry> entries;
    private final ListOrder order;
    private final NameClaims claims;
    private final ProductTraits product;
    private final PlaceVerdicts places;
    private final PeelingAcids acids;

    AcidityJudge(
            IngredientBook book, List<ListEntry> entries, ListOrder order, NameClaims claims, ProductTraits product) {
        this.entries = entries;
        this.order = order;
        this.claims = claims;
        this.product = product;
        this.places = new PlaceVerdicts(order);
        this.acids = new PeelingAcids(book, entries, order);
    }

    /**
     * What such an acid does.
     *
     * @param promised whether the product is named for it or for acids of its class
     */
    RoleVerdict verdict(int index, ActiveDose dose, boolean promised) {
        boolean meant = promised && !keptByOthers(index, dose);
        boolean last = isCitric(index) && order.atEnd(index);
        boolean alone = last || !acids.together(index);
        boolean lactone = Objects.equals(entries.get(index).active(), LACTONE);
        if (alone && entries.stream().anyMatch(ListEntry::declared)) {
            return places.below(index, RoleReason.SETS_ACIDITY);
        }
        if (lactone && alone && !meant && beside(index, "sodium benzoate")) {
            return places.below(index, RoleReason.PROTECTS_FORMULA);
        }
        if (!order.above(index)) {
            return places.below(index, order.drawn() || !alone ? RoleReason.SETS_ACIDITY : RoleReason.AFTER_LINE);
        }
        return meant || !alone || enough(index, lactone)
                ? places.above(index)
                : places.below(index, RoleReason.SETS_ACIDITY);
    }

    /** Whether other acids keep a promise of the class, so that citric acid need not. */
    private boolean keptByOthers(int index, ActiveDose dose) {
        return isCitric(index) && !claims.names(dose.id()) && acids.othersPeel(index);
    }

    /** Whether a lone acid stands too early to be there for the acidity. */
    private boolean enough(int index, boolean lactone) {
        if (lactone) {
            return order.early(index);
        }
        if (product.washes()) {
            return index < FIRST_IN_WASH;
        }
        return isCitric(index) ? index < FIRST_FEW : order.early(index);
    }

    private boolean isCitric(int index) {
        return Objects.equals(entries.get(index).active(), "citric_acid");
    }

    /** Whether an ingredient of this name stands right before or after, or one further. */
    boolean beside(int index, String name) {
        for (int i = Math.max(0, index - BESIDE); i <= Math.min(entries.size() - 1, index + BESIDE); i++) {
            KnownIngredient known = entries.get(i).known();
            if (known != null && known.name().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
