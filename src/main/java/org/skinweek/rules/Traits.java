package org.skinweek.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Category;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;

/**
 * What rules see of a product: which actives really count, how strong they are, and whether it is a peel. It is read
 * off the product once, so that selectors only look things up.
 */
final class Traits {
    private static final String CITRIC = "citric_acid";
    private static final String MANDELIC = "mandelic_acid";
    private static final String PEEL = "aha_peel";

    private final Product product;
    /** A product has a handful: looking through a list is quicker than hashing. */
    private final List<String> actives = new ArrayList<>();

    private final Map<String, Double> percents = new HashMap<>();
    private final @Nullable Band band;

    private Traits(Product product, StrengthTable strengths) {
        this.product = product;
        for (Dose dose : product.doses()) {
            if (!isAdjuster(dose, strengths)) {
                addActive(dose.active());
                percents.put(dose.active(), percentOrAssumed(dose, strengths));
            }
        }
        addWhatTheCategorySays();
        this.band = readAcidStrength(strengths);
    }

    static Traits of(Product product, StrengthTable strengths) {
        return new Traits(product, strengths);
    }

    /** Citric acid without a stated strength above the adjuster's sets the pH and exfoliates nothing. */
    private static boolean isAdjuster(Dose dose, StrengthTable strengths) {
        return dose.active().equals(CITRIC)
                && (dose.percent() == null || dose.percent() <= strengths.citricAdjusterPercent());
    }

    private double percentOrAssumed(Dose dose, StrengthTable strengths) {
        return dose.percent() != null ? dose.percent() : strengths.assumed(dose.active(), product.category());
    }

    private void addWhatTheCategorySays() {
        switch (product.category()) {
            case CLEANSER -> addActive("cleanser");
            case MOISTURISER -> addActive("moisturiser");
            case SUNSCREEN -> addActive("spf");
            case SCRUB -> {
                if (!actives.contains("clay_scrub")) {
                    addActive("physical_scrub");
                }
            }
            default -> {}
        }
    }

    /** Reads alpha hydroxy acids together, as labels and limits do, and finds out whether they make a peel. */
    private @Nullable Band readAcidStrength(StrengthTable strengths) {
        List<Dose> acids = product.doses().stream()
                .filter(dose ->
                        strengths.alphaHydroxyAcids().contains(dose.active()) && actives.contains(dose.active()))
                .toList();
        if (acids.isEmpty()) {
            return actives.contains(PEEL) ? Band.S4 : null;
        }
        boolean stated = acids.stream().anyMatch(dose -> dose.percent() != null);
        double total = 0;
        for (Dose dose : acids) {
            double percent = stated
                    ? (dose.percent() == null ? 0 : dose.percent())
                    : Math.max(0, strengths.assumed(dose.active(), product.category()));
            total = stated ? total + percent : Math.max(total, percent);
        }
        for (Dose dose : acids) {
            percents.put(dose.active(), total);
        }
        boolean soldAsPeel = product.category() == Category.PEEL && product.form() == Form.RINSE_OFF && !stated;
        if (strengths.band(total) == Band.S4 || soldAsPeel || actives.contains(PEEL)) {
            addActive(PEEL);
            percents.merge(PEEL, total, Math::max);
            return Band.S4;
        }
        boolean mandelicOnly = acids.stream().allMatch(dose -> dose.active().equals(MANDELIC));
        Band read = strengths.band(total);
        return mandelicOnly ? read.oneLower() : read;
    }

    private void addActive(String active) {
        if (!actives.contains(active)) {
            actives.add(active);
        }
    }

    Product product() {
        return product;
    }

    List<String> actives() {
        return actives;
    }

    /** Percent of an active, assumed where the pack does not say; alpha hydroxy acids are read together. */
    double percentOf(String active) {
        return percents.getOrDefault(active, 0.0);
    }

    /** Strength band of the alpha hydroxy acids; absent without any. */
    @Nullable
    Band band() {
        return band;
    }

    /** True for a strong acid that is rinsed off after minutes: it follows the peel's rules, not an acid's. */
    boolean isPeel() {
        return actives.contains(PEEL);
    }
}
