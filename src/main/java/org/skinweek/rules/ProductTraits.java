package org.skinweek.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.ActiveNames;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.ProductContents;
import org.skinweek.routine.SkinZone;

/**
 * What rules see of a product: which actives really count, how strong they are, and whether it is a peel. It is read
 * off the product once, so that selectors only look things up.
 */
final class ProductTraits {
    private static final String CITRIC = "citric_acid";
    private static final String MANDELIC = "mandelic_acid";
    private static final String PEEL = "aha_peel";

    /** Stands for contents of a product that nobody stated. */
    static final String UNKNOWN = "unknown";

    private final Product product;
    private final StrengthTable strengths;
    /** Where it is used; stored because reading it off the name takes time. */
    private final SkinZone zone;
    /** What is known to be in it, by the pack or else by its name. */
    private final List<Dose> doses;
    /** Only a handful: searching a list is quicker than hashing. */
    private final List<String> actives = new ArrayList<>();

    private final Map<String, Double> percents = new HashMap<>();
    private final @Nullable StrengthBand band;
    private final boolean strengthGuessed;

    private ProductTraits(Product product, StrengthTable strengths, ActiveNames names) {
        this.product = product;
        this.strengths = strengths;
        this.zone = product.zone();
        this.doses = knownDoses(product, names);
        for (Dose dose : doses) {
            if (!isAdjuster(dose)) {
                addActive(dose.active());
                percents.put(
                        dose.active(),
                        dose.percent() != null ? dose.percent() : strengths.assumed(dose.active(), product));
            }
        }
        if (product.contents() != ProductContents.KNOWN) {
            addActive(UNKNOWN);
        }
        addWhatTheCategorySays();
        this.band = readAcidStrength();
        this.strengthGuessed = guessesStrength();
    }

    static ProductTraits of(Product product, UseMeasures measures) {
        return new ProductTraits(product, measures.strengths(), measures.names());
    }

    /** What the pack states, completed by what the product's name tells. */
    private static List<Dose> knownDoses(Product product, ActiveNames names) {
        List<Dose> known = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Dose dose : product.doses()) {
            if (!dose.isOther() && seen.add(dose.active())) {
                known.add(dose);
            }
        }
        for (String active : names.toldBy(product)) {
            if (seen.add(active)) {
                known.add(Dose.of(active));
            }
        }
        return known;
    }

    /** Citric acid without a stated strength above the adjuster's sets the pH and exfoliates nothing. */
    private boolean isAdjuster(Dose dose) {
        return dose.active().equals(CITRIC)
                && (dose.percent() == null || dose.percent() <= strengths.citricAdjusterPercent());
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
    private @Nullable StrengthBand readAcidStrength() {
        List<Dose> acids = doses(strengths.alphaHydroxyAcids());
        double total = total(acids);
        for (Dose dose : acids) {
            percents.put(dose.active(), total);
        }
        if (isStrongPeel(total) || isSoldAsPeel() || actives.contains(PEEL)) {
            addActive(PEEL);
            percents.merge(PEEL, peelPercent(total), Math::max);
            return StrengthBand.S4;
        }
        if (acids.isEmpty()) {
            return null;
        }
        boolean mandelicOnly = acids.stream().allMatch(dose -> dose.active().equals(MANDELIC));
        StrengthBand read = strengths.band(total);
        return mandelicOnly ? read.oneLower() : read;
    }

    /**
     * True at the catalogue's peel strength: 20 % of alpha hydroxy acids or, if rinsed off, 20 % of any hydroxy acids.
     */
    private boolean isStrongPeel(double alphaHydroxyAcids) {
        boolean rinsed = product.form() == Form.RINSE_OFF;
        double most = rinsed ? Math.max(alphaHydroxyAcids, total(doses(strengths.peelAcids()))) : alphaHydroxyAcids;
        return strengths.band(most) == StrengthBand.S4;
    }

    /** A peel that is rinsed off and says neither how strong its acids are nor that it works by something else. */
    private boolean isSoldAsPeel() {
        List<Dose> acids = doses(strengths.peelAcids());
        boolean silent = acids.stream().allMatch(dose -> dose.percent() == null);
        return product.category() == ProductCategory.PEEL
                && product.form() == Form.RINSE_OFF
                && silent
                && (!acids.isEmpty() || doses.isEmpty());
    }

    /** The strongest kind of acid in a peel; what is assumed of a peel where its acids are not stated. */
    private double peelPercent(double alphaHydroxyAcids) {
        if (percents.containsKey(PEEL)) {
            return alphaHydroxyAcids;
        }
        List<Dose> acids = doses(strengths.peelAcids());
        if (acids.stream().allMatch(dose -> dose.percent() == null)) {
            return strengths.assumed(PEEL, product);
        }
        double others = acids.stream()
                .filter(dose -> !strengths.alphaHydroxyAcids().contains(dose.active()))
                .mapToDouble(dose -> dose.percent() == null ? 0 : dose.percent())
                .sum();
        return Math.max(strengths.belowS4(), Math.max(alphaHydroxyAcids, others));
    }

    private boolean guessesStrength() {
        List<Dose> acids = doses(strengths.exfoliatingAcids());
        return (!acids.isEmpty() || isPeel())
                && acids.stream().allMatch(dose -> dose.percent() == null)
                && doses.stream().noneMatch(dose -> dose.active().equals(PEEL) && dose.percent() != null);
    }

    private List<Dose> doses(Set<String> of) {
        return doses.stream()
                .filter(dose -> of.contains(dose.active()) && actives.contains(dose.active()))
                .toList();
    }

    /** The stated percentages together; without any, the highest that is assumed of one of the acids. */
    private double total(List<Dose> acids) {
        boolean stated = acids.stream().anyMatch(dose -> dose.percent() != null);
        double total = 0;
        for (Dose dose : acids) {
            total = stated
                    ? total + (dose.percent() == null ? 0 : dose.percent())
                    : Math.max(total, strengths.assumed(dose.active(), product));
        }
        return total;
    }

    private void addActive(String active) {
        if (!actives.contains(active)) {
            actives.add(active);
        }
    }

    Product product() {
        return product;
    }

    /** Where it is used. */
    SkinZone zone() {
        return zone;
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
    StrengthBand band() {
        return band;
    }

    /**
     * True when it holds acids without a stated strength: daily toners of several acids hold tenths of a percent, so
     * any assumed strength is a guess.
     */
    boolean isStrengthGuessed() {
        return strengthGuessed;
    }

    /** What is known to be in it, with the strengths that are stated. */
    List<Dose> doses() {
        return doses;
    }

    /** True for a strong acid that is rinsed off after minutes: it follows the peel's rules, not an acid's. */
    boolean isPeel() {
        return actives.contains(PEEL);
    }
}
