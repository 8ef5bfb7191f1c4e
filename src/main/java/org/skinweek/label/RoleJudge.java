package org.skinweek.label;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.ProductCategory;

/** Decides what the actives of one list do in it. */
final class RoleJudge {
    private static final String LACTONE = "gluconolactone";
    private static final String ENZYME = "enzyme_exfoliant";
    private static final Set<String> PLANTS = Set.of("green_tea", "centella", "licorice", "willow_bark");
    private static final int ROW_OF_PLANTS = 5;
    private static final int FIRST_FEW = 4;
    private static final int FIRST_IN_WASH = 3;
    private static final int SCRUB_PLACES = 3;
    private static final int CLAY_PLACES = 5;

    private final IngredientBook book;
    private final List<ListEntry> entries;
    private final ListOrder order;
    private final NameClaims claims;
    private final ProductTraits product;
    private final NamedPercents named;
    private final PeelingAcids acids;

    RoleJudge(
            IngredientBook book,
            List<ListEntry> entries,
            ListOrder order,
            NameClaims claims,
            ProductTraits product,
            NamedPercents named) {
        this.book = book;
        this.entries = entries;
        this.order = order;
        this.claims = claims;
        this.product = product;
        this.named = named;
        this.acids = new PeelingAcids(book, entries, order);
    }

    /** What the entry at an index does; absent where it stands for no active here. */
    @Nullable
    RoleVerdict verdict(int index) {
        ListEntry entry = entries.get(index);
        @Nullable ActiveDose dose = dose(entry);
        KnownIngredient known = entry.known();
        if (dose == null || known == null) {
            return null;
        }
        @Nullable RoleVerdict verdict = verdict(index, entry, dose, known);
        boolean unsure = verdict != null && entry.match() == NameMatch.TYPO;
        return verdict != null && unsure
                ? new RoleVerdict(
                        verdict.role(), verdict.reason(), verdict.certainty().and(LabelCertainty.MEDIUM))
                : verdict;
    }

    private @Nullable RoleVerdict verdict(int index, ListEntry entry, ActiveDose dose, KnownIngredient known) {
        if (dose.rule() == DoseRule.FILTER) {
            return filter(entry);
        }
        if (!conditionHolds(index, known)) {
            return unmet(known);
        }
        if (dose.rule() == DoseRule.SUPPORT) {
            return RoleVerdict.support(reasonOf(entry, index));
        }
        if (entry.declared()) {
            return RoleVerdict.active(RoleReason.DECLARED, LabelCertainty.HIGH);
        }
        if (dose.rule() != DoseRule.GRAINS && dose.rule() != DoseRule.CLAY) {
            @Nullable Double percent = entry.percent() == null ? named.at(index) : entry.percent();
            if (percent != null) {
                RoleReason reason = entry.percent() == null ? RoleReason.STATED_IN_NAME : RoleReason.STATED_IN_LIST;
                return percent < dose.actsFrom()
                        ? RoleVerdict.trace(RoleReason.STATED_TOO_LOW, LabelCertainty.HIGH)
                        : RoleVerdict.active(reason, LabelCertainty.HIGH);
            }
        }
        return byPlace(index, dose);
    }

    private RoleReason reasonOf(ListEntry entry, int index) {
        if (entry.declared()) {
            return RoleReason.DECLARED;
        }
        if (entry.percent() != null) {
            return RoleReason.STATED_IN_LIST;
        }
        return named.at(index) == null ? RoleReason.HELPER : RoleReason.STATED_IN_NAME;
    }

    private @Nullable RoleVerdict byPlace(int index, ActiveDose dose) {
        boolean promised =
                claims.promises(dose.id()) || (product.enzymes() && dose.id().equals(ENZYME));
        return switch (dose.rule()) {
            case ANY_AMOUNT, MEDICINE -> RoleVerdict.active(RoleReason.ANY_AMOUNT, LabelCertainty.HIGH);
            case TENTHS -> tenths(index, (promised && !rinsedBefore(dose)) || stabilises(index));
            case IF_NAMED -> ifNamed(index, dose, promised);
            case AMOUNT -> amount(index, dose, promised);
            case ADJUSTER -> adjuster(index, promised && !keptByOthers(index, dose));
            case SEVERAL -> several(index, dose);
            case PEEL_ONLY -> peelOnly();
            case GRAINS -> grains(index);
            case CLAY -> clay(index, promised);
            case SUPPORT, FILTER, NAME_ONLY -> null;
        };
    }

    /** Whether no more than tenths of a percent are sold, so that a place before the line has to be an early one. */
    private static boolean upToOne(ActiveDose dose) {
        return dose.leaveOn() != null && dose.leaveOn().most() < 1;
    }

    /** Whether an extract of a plant closes a row of them, as blends of many extracts in thousandths of a percent do. */
    private boolean closesRowOfPlants(int index, ActiveDose dose) {
        int before = index;
        while (before > 0 && isPlant(before - 1)) {
            before--;
        }
        return PLANTS.contains(dose.id()) && index - before >= ROW_OF_PLANTS;
    }

    private boolean isPlant(int index) {
        KnownIngredient known = entries.get(index).known();
        return known != null
                && (known.function() == IngredientFunction.PLANT
                        || known.name().toLowerCase(Locale.ROOT).contains("extract"));
    }

    private RoleVerdict amount(int index, ActiveDose dose, boolean promised) {
        if (!promised && closesRowOfPlants(index, dose)) {
            return below(index, RoleReason.AFTER_LINE);
        }
        if (order.above(index) && (!upToOne(dose) || (order.early(index) && !order.afterLittle(index)))) {
            return above(index);
        }
        boolean guessed = !order.drawn() && !order.alphabetical();
        return guessed && promised
                ? RoleVerdict.active(RoleReason.NAMED_FOR_IT, LabelCertainty.LOW)
                : below(index, RoleReason.AFTER_LINE);
    }

    private RoleVerdict above(int index) {
        if (order.drawn()) {
            return RoleVerdict.active(RoleReason.BEFORE_LINE, LabelCertainty.HIGH);
        }
        return RoleVerdict.active(RoleReason.EARLY, order.early(index) ? LabelCertainty.MEDIUM : LabelCertainty.LOW);
    }

    private RoleVerdict below(int index, RoleReason reason) {
        if (order.alphabetical()) {
            return RoleVerdict.trace(RoleReason.ORDER_SAYS_NOTHING, LabelCertainty.LOW);
        }
        if (!order.pastMarker(index) && reason == RoleReason.AFTER_LINE) {
            return RoleVerdict.trace(RoleReason.LATE, LabelCertainty.MEDIUM);
        }
        boolean last = reason == RoleReason.AFTER_LINE && index == order.size() - 1;
        return RoleVerdict.trace(last ? RoleReason.END_OF_LIST : reason, LabelCertainty.HIGH);
    }

    private RoleVerdict tenths(int index, boolean promised) {
        if (order.above(index)) {
            return above(index);
        }
        if (promised) {
            return RoleVerdict.active(RoleReason.NAMED_FOR_IT, LabelCertainty.MEDIUM);
        }
        if (product.rinsedOff()) {
            return RoleVerdict.trace(RoleReason.OTHER_KIND_OF_PRODUCT, LabelCertainty.MEDIUM);
        }
        boolean forShow =
                product.makeup() || product.guess().category() == ProductCategory.SUNSCREEN || sunscreenDrug();
        if (!order.alphabetical() && (forShow || (order.atEnd(index) && !paired(index)))) {
            return RoleVerdict.trace(RoleReason.END_OF_LIST, LabelCertainty.MEDIUM);
        }
        return RoleVerdict.active(
                RoleReason.ACTS_BELOW_LINE, order.alphabetical() ? LabelCertainty.LOW : LabelCertainty.MEDIUM);
    }

    /** Whether a product is rinsed off before this active does anything, whatever its name promises. */
    private boolean rinsedBefore(ActiveDose dose) {
        return product.rinsedOff() && dose.rinseOff() == null;
    }

    /** Whether right before an entry stands another active of which tenths of a percent suffice, and not at the end. */
    private boolean paired(int index) {
        @Nullable ActiveDose before = index == 0 ? null : dose(entries.get(index - 1));
        boolean acts = before != null && (before.rule() == DoseRule.TENTHS || before.rule() == DoseRule.ANY_AMOUNT);
        return acts && !order.atEnd(index - 1);
    }

    private boolean sunscreenDrug() {
        return entries.stream().anyMatch(entry -> entry.declared() && "spf".equals(entry.active()));
    }

    private RoleVerdict ifNamed(int index, ActiveDose dose, boolean promised) {
        if (order.above(index) && (!upToOne(dose) || order.early(index))) {
            return above(index);
        }
        if (promised || product.spots()) {
            return RoleVerdict.active(RoleReason.NAMED_FOR_IT, LabelCertainty.MEDIUM);
        }
        if (!order.drawn() && !order.alphabetical() && againstSpots()) {
            return RoleVerdict.active(RoleReason.KIND_OF_PRODUCT, LabelCertainty.LOW);
        }
        boolean preserves =
                dose.id().equals("salicylic_acid") && (beside(index, "benzyl alcohol") || beside(index, "sorbic acid"));
        return below(index, preserves ? RoleReason.PROTECTS_FORMULA : RoleReason.AFTER_LINE);
    }

    private boolean againstSpots() {
        return entries.stream()
                .anyMatch(entry -> "sulfur".equals(entry.active()) || "benzoyl_peroxide".equals(entry.active()));
    }

    /** Whether an ingredient of this name stands right before or after, or one further. */
    private boolean beside(int index, String name) {
        for (int i = Math.max(0, index - 2); i <= Math.min(entries.size() - 1, index + 2); i++) {
            KnownIngredient known = entries.get(i).known();
            if (known != null && known.name().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether other acids keep a promise of the class, so that citric acid need not. */
    private boolean keptByOthers(int index, ActiveDose dose) {
        return isCitric(index) && !claims.names(dose.id()) && acids.othersPeel(index);
    }

    private RoleVerdict adjuster(int index, boolean promised) {
        boolean last = isCitric(index) && order.atEnd(index);
        boolean alone = last || !acids.together(index);
        boolean lactone = Objects.equals(entries.get(index).active(), LACTONE);
        if (alone && entries.stream().anyMatch(ListEntry::declared)) {
            return below(index, RoleReason.SETS_ACIDITY);
        }
        if (lactone && alone && !promised && beside(index, "sodium benzoate")) {
            return below(index, RoleReason.PROTECTS_FORMULA);
        }
        if (!order.above(index)) {
            return below(index, order.drawn() || !alone ? RoleReason.SETS_ACIDITY : RoleReason.AFTER_LINE);
        }
        return promised || !alone || enough(index, lactone) ? above(index) : below(index, RoleReason.SETS_ACIDITY);
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

    private RoleVerdict several(int index, ActiveDose dose) {
        long together = 0;
        for (int i = 0; i < entries.size(); i++) {
            together += order.above(i) && dose.id().equals(entries.get(i).active()) ? 1 : 0;
        }
        boolean enough = together >= 2 || claims.promises(dose.id()) || index < 2;
        return order.above(index) && enough ? above(index) : below(index, RoleReason.AFTER_LINE);
    }

    private RoleVerdict peelOnly() {
        return product.guess().category() == ProductCategory.PEEL
                ? RoleVerdict.active(RoleReason.KIND_OF_PRODUCT, LabelCertainty.MEDIUM)
                : RoleVerdict.trace(RoleReason.OTHER_KIND_OF_PRODUCT, LabelCertainty.MEDIUM);
    }

    private boolean rubs() {
        return product.guess().category() == ProductCategory.SCRUB || claims.promises("physical_scrub");
    }

    private @Nullable RoleVerdict grains(int index) {
        boolean early = order.above(index) || index < CLAY_PLACES;
        boolean stays = product.guess().formKnown() && !product.rinsedOff();
        boolean mask = product.guess().category() == ProductCategory.MASK && !product.exfoliates();
        boolean counts = !product.makeup()
                && !stays
                && early
                && (rubs() || (!mask && (product.rinsedOff() || order.above(index))));
        return counts ? RoleVerdict.active(RoleReason.KIND_OF_PRODUCT, LabelCertainty.MEDIUM) : null;
    }

    private @Nullable RoleVerdict clay(int index, boolean promised) {
        boolean early = order.above(index) || (index < CLAY_PLACES && !order.alphabetical());
        boolean powder = product.makeup() || product.guess().category() == ProductCategory.SUNSCREEN;
        boolean kind = product.rinsedOff() || promised || product.guess().category() == ProductCategory.MASK;
        boolean first = index < SCRUB_PLACES && !product.guess().formKnown();
        boolean declared = entries.stream().anyMatch(ListEntry::declared) && early;
        return !powder && early && (kind || first || declared)
                ? RoleVerdict.active(RoleReason.KIND_OF_PRODUCT, LabelCertainty.MEDIUM)
                : null;
    }

    private @Nullable RoleVerdict filter(ListEntry entry) {
        if (product.guess().spf() != null) {
            return RoleVerdict.support(RoleReason.SPF_STATED);
        }
        return entry.declared() && (product.protects() || !isPigment(entry))
                ? RoleVerdict.support(RoleReason.DECLARED)
                : null;
    }

    /** Zinc oxide soothes and titanium dioxide colours, too. */
    private static boolean isPigment(ListEntry entry) {
        KnownIngredient known = entry.known();
        return known != null && known.function() == IngredientFunction.UV_FILTER;
    }

    private boolean conditionHolds(int index, KnownIngredient known) {
        ListEntry entry = entries.get(index);
        boolean stated = entry.percent() != null || entry.declared() || named.at(index) != null;
        String id = String.valueOf(known.active());
        return switch (known.onlyIn()) {
            case NONE -> true;
            case SCRUB -> rubs() || (product.rinsedOff() && product.exfoliates());
            case SCRUB_EARLY -> rubs() && index < SCRUB_PLACES;
            case ENZYME -> product.enzymes() && order.above(index);
            case CLAIMED -> claims.promises(id) || entry.declared();
            case OTHER_CLAY -> otherClay(index);
            case SPOTS -> product.spots() || claims.promises(id);
            case EARLY -> stated || claims.promises(id) || order.wellAbove(index) || besideAscorbicAcid(index);
        };
    }

    /** Vitamin E stabilises ascorbic acid, all the more with ferulic acid: there it is no mere guard of the oils. */
    private boolean besideAscorbicAcid(int index) {
        boolean acid = false;
        boolean ferulic = false;
        for (int i = 0; i < entries.size(); i++) {
            acid |= "l_ascorbic_acid".equals(entries.get(i).active()) && order.above(i);
            ferulic |= "ferulic_acid".equals(entries.get(i).active());
        }
        return acid && (ferulic || order.above(index));
    }

    /** Ferulic acid beside ascorbic acid is the half percent that keeps it. */
    private boolean stabilises(int index) {
        return "ferulic_acid".equals(entries.get(index).active()) && besideAscorbicAcid(index);
    }

    private boolean otherClay(int index) {
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

    /** What an entry is whose condition does not hold: a preservative that is told, or nothing. */
    private static @Nullable RoleVerdict unmet(KnownIngredient known) {
        boolean protects = known.function() == IngredientFunction.PRESERVATIVE
                || known.function() == IngredientFunction.ANTIOXIDANT;
        return protects ? RoleVerdict.trace(RoleReason.PROTECTS_FORMULA, LabelCertainty.HIGH) : null;
    }

    private @Nullable ActiveDose dose(ListEntry entry) {
        String id = entry.active();
        return id == null ? null : book.dose(id).orElse(null);
    }
}
