package org.skinweek.label;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.ProductCategory;

/** Decides whether grains rub and clay draws in a product: both are common in others, which neither. */
final class GrainsJudge {
    private static final int FIRST_PLACES = 3;
    private static final int EARLY_PLACES = 5;

    private final List<ListEntry> entries;
    private final ListOrder order;
    private final NameClaims claims;
    private final ProductTraits product;

    GrainsJudge(List<ListEntry> entries, ListOrder order, NameClaims claims, ProductTraits product) {
        this.entries = entries;
        this.order = order;
        this.claims = claims;
        this.product = product;
    }

    /** Whether a product is sold as a scrub. */
    boolean rubs() {
        return product.guess().category() == ProductCategory.SCRUB || claims.promises("physical_scrub");
    }

    /** What grains do; absent where they only thicken, colour or clean teeth. */
    @Nullable
    RoleVerdict grains(int index) {
        boolean early = order.above(index) || index < EARLY_PLACES;
        boolean stays = product.guess().formKnown() && !product.rinsedOff();
        boolean mask = product.guess().category() == ProductCategory.MASK && !product.exfoliates();
        boolean other = product.makeup() || stays || (product.forTeeth() && !rubs());
        boolean counts = !other && early && (rubs() || (!mask && (product.rinsedOff() || order.above(index))));
        return counts ? RoleVerdict.active(RoleReason.KIND_OF_PRODUCT, LabelCertainty.MEDIUM) : null;
    }

    /** What clay does; absent where it only thickens or fills. */
    @Nullable
    RoleVerdict clay(int index, boolean promised) {
        boolean early = order.above(index) || (index < EARLY_PLACES && !order.alphabetical());
        boolean powder = product.makeup() || product.guess().category() == ProductCategory.SUNSCREEN;
        boolean kind = product.rinsedOff() || promised || product.guess().category() == ProductCategory.MASK;
        boolean first = index < FIRST_PLACES && !product.guess().formKnown();
        boolean declared = entries.stream().anyMatch(ListEntry::declared) && early;
        return !powder && early && (kind || first || declared)
                ? RoleVerdict.active(RoleReason.KIND_OF_PRODUCT, LabelCertainty.MEDIUM)
                : null;
    }

    /** Whether another entry is a clay that needs no other to be one. */
    boolean besideClay(int index) {
        for (int i = 0; i < entries.size(); i++) {
            KnownIngredient known = entries.get(i).known();
            if (i != index
                    && known != null
                    && known.onlyIn() == KnownIngredient.Condition.NONE
                    && "clay_mask".equals(known.active())) {
                return true;
            }
        }
        return false;
    }
}
