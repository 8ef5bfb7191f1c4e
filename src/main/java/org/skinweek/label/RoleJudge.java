package org.skinweek.label;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.ProductCategory;

/** Decides what the actives of one list do in it. */
final class RoleJudge {
    private static final String ENZYME = "enzyme_exfoliant";
    private static final Set<String> PLANTS = Set.of("green_tea", "centella", "licorice", "willow_bark");
    private static final int ROW_OF_PLANTS = 5;
    private static final int SCRUB_PLACES = 3;

    private final IngredientBook book;
    private final List<ListEntry> entries;
    private final ListOrder order;
    private final NameClaims claims;
    private final ProductTraits product;
    private final NamedPercents named;
    private final PlaceVerdicts places;
    private final AcidityJudge acidity;
    private final GrainsJudge grains;

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
        this.places = new PlaceVerdicts(order);
        this.acidity = new AcidityJudge(book, entries, order, claims, product);
        this.grains = new GrainsJudge(entries, order, claims, product);
    }

    /** What the entry at an index does; absent where it stands for no active here. */
    @Nullable
    RoleVerdict verdict(int index) {
        ListEntry entry = entries.get(index);
        @Nullable ActiveDose dose = book.doseOf(entry);
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
            case ADJUSTER -> acidity.verdict(index, dose, promised);
            case SEVERAL -> several(index, dose);
            case PEEL_ONLY -> peelOnly();
            case GRAINS -> grains.grains(index);
            case CLAY -> grains.clay(index, promised);
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
            return places.below(index, RoleReason.AFTER_LINE);
        }
        if (order.above(index) && (!upToOne(dose) || (order.early(index) && !order.afterLittle(index)))) {
            return places.above(index);
        }
        boolean guessed = !order.drawn() && !order.alphabetical();
        return guessed && promised
                ? RoleVerdict.active(RoleReason.NAMED_FOR_IT, LabelCertainty.LOW)
                : places.below(index, RoleReason.AFTER_LINE);
    }

    private RoleVerdict tenths(int index, boolean promised) {
        if (order.above(index)) {
            return places.above(index);
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
        @Nullable ActiveDose before = index == 0 ? null : book.doseOf(entries.get(index - 1));
        boolean acts = before != null && (before.rule() == DoseRule.TENTHS || before.rule() == DoseRule.ANY_AMOUNT);
        return acts && !order.atEnd(index - 1);
    }

    private boolean sunscreenDrug() {
        return entries.stream().anyMatch(entry -> entry.declared() && "spf".equals(entry.active()));
    }

    private RoleVerdict ifNamed(int index, ActiveDose dose, boolean promised) {
        if (order.above(index) && (!upToOne(dose) || order.early(index))) {
            return places.above(index);
        }
        if (promised || product.spots()) {
            return RoleVerdict.active(RoleReason.NAMED_FOR_IT, LabelCertainty.MEDIUM);
        }
        if (!order.drawn() && !order.alphabetical() && againstSpots()) {
            return RoleVerdict.active(RoleReason.KIND_OF_PRODUCT, LabelCertainty.LOW);
        }
        boolean preserves = dose.id().equals("salicylic_acid")
                && (acidity.beside(index, "benzyl alcohol") || acidity.beside(index, "sorbic acid"));
        return places.below(index, preserves ? RoleReason.PROTECTS_FORMULA : RoleReason.AFTER_LINE);
    }

    private boolean againstSpots() {
        return entries.stream()
                .anyMatch(entry -> "sulfur".equals(entry.active()) || "benzoyl_peroxide".equals(entry.active()));
    }

    private RoleVerdict several(int index, ActiveDose dose) {
        long together = 0;
        for (int i = 0; i < entries.size(); i++) {
            together += order.above(i) && dose.id().equals(entries.get(i).active()) ? 1 : 0;
        }
        boolean enough = together >= 2 || claims.promises(dose.id()) || index < 2;
        return order.above(index) && enough ? places.above(index) : places.below(index, RoleReason.AFTER_LINE);
    }

    private RoleVerdict peelOnly() {
        return product.guess().category() == ProductCategory.PEEL
                ? RoleVerdict.active(RoleReason.KIND_OF_PRODUCT, LabelCertainty.MEDIUM)
                : RoleVerdict.trace(RoleReason.OTHER_KIND_OF_PRODUCT, LabelCertainty.MEDIUM);
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
            case SCRUB -> grains.rubs() || (product.rinsedOff() && product.exfoliates());
            case SCRUB_EARLY -> grains.rubs() && index < SCRUB_PLACES;
            case ENZYME -> product.enzymes() && order.above(index);
            case CLAIMED -> claims.promises(id) || entry.declared();
            case OTHER_CLAY -> grains.besideClay(index);
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

    /** What an entry is whose condition does not hold: a preservative that is told, or nothing. */
    private static @Nullable RoleVerdict unmet(KnownIngredient known) {
        boolean protects = known.function() == IngredientFunction.PRESERVATIVE
                || known.function() == IngredientFunction.ANTIOXIDANT;
        return protects ? RoleVerdict.trace(RoleReason.PROTECTS_FORMULA, LabelCertainty.HIGH) : null;
    }
}
