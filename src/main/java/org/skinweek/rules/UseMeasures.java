package org.skinweek.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.PlausibleStrength;
import org.skinweek.routine.ActiveNames;
import org.skinweek.routine.Form;

/**
 * How uses are weighed: exfoliation units and irritation load, from the rule book's tables.
 *
 * @param strengths how strengths are read
 * @param names what names tell of products whose contents are not stated
 * @param plausible the strengths in which each active is sold, from the catalogue
 * @param units exfoliation units by family of actives; in each family the first entry that matches counts
 * @param weights irritation weight of each active, from the catalogue
 * @param otherWeights weights at certain strengths, where they are not the catalogue's
 * @param factors strength factors of the load; the first that matches an active counts, 1 without any
 * @param rinseOffFactor factor of a product that is rinsed off
 * @param rinseOffExceptions actives that work in the minutes before the rinse
 * @param adapted actives that the skin has got used to
 * @param adaptationFactor their factor
 */
public record UseMeasures(
        StrengthTable strengths,
        ActiveNames names,
        Map<String, PlausibleStrength> plausible,
        List<UnitEntry> units,
        Map<String, Double> weights,
        List<Weight> otherWeights,
        List<Factor> factors,
        double rinseOffFactor,
        Set<String> rinseOffExceptions,
        Selector adapted,
        double adaptationFactor) {
    /** Copies the collections. */
    public UseMeasures {
        plausible = Map.copyOf(plausible);
        units = List.copyOf(units);
        weights = Map.copyOf(weights);
        otherWeights = List.copyOf(otherWeights);
        factors = List.copyOf(factors);
        rinseOffExceptions = Set.copyOf(rinseOffExceptions);
    }

    /**
     * Units of one use of the products that a clause matches.
     *
     * @param family entries of one family exclude each other
     * @param acid false for the peel, whose units stand for all its acids
     * @param of the products
     * @param units exfoliation units of one use
     */
    public record UnitEntry(String family, boolean acid, SelectorClause of, double units) {}

    /**
     * The irritation weight of an active at a strength.
     *
     * @param of the active and its strength
     * @param weight its weight then
     */
    public record Weight(SelectorClause of, double weight) {}

    /**
     * A factor of the irritation load.
     *
     * @param of the active and its strength
     * @param factor what its weight is multiplied by
     */
    public record Factor(SelectorClause of, double factor) {}

    /**
     * Units of one use; of these actives only, or of all when the set is empty. Where no strength is stated, the kinds of
     * acid are not added up: such mixtures hold a little of each.
     */
    double units(ProductContext usage, Set<String> actives) {
        Set<String> families = new HashSet<>();
        boolean guessed = usage.traits().isStrengthGuessed();
        double sum = 0;
        for (UnitEntry entry : units) {
            boolean replacedByPeel = entry.acid() && usage.traits().isPeel();
            if (!replacedByPeel
                    && !families.contains(entry.family())
                    && (actives.isEmpty() || meets(entry.of().actives(), actives))
                    && entry.of().matches(usage)) {
                families.add(entry.family());
                sum = guessed ? Math.max(sum, entry.units()) : sum + entry.units();
            }
        }
        return sum;
    }

    /** Irritation load of one use: weight x strength x form x adaptation, alpha hydroxy acids counted once. */
    double load(ProductContext usage) {
        double acid = 0;
        double sum = 0;
        for (String active : usage.traits().actives()) {
            double load = weight(usage, active)
                    * strengthFactor(usage, active)
                    * formFactor(usage, active)
                    * adaptation(usage, active);
            if (strengths.alphaHydroxyAcids().contains(active)) {
                acid = usage.traits().isPeel() ? 0 : Math.max(acid, load);
            } else {
                sum += load;
            }
        }
        return sum + acid;
    }

    double heaviest(ProductContext usage) {
        double heaviest = 0;
        for (String active : usage.traits().actives()) {
            heaviest = Math.max(heaviest, weight(usage, active));
        }
        return heaviest;
    }

    private double weight(ProductContext usage, String active) {
        for (Weight other : otherWeights) {
            if (isMeant(other.of(), usage, active)) {
                return other.weight();
            }
        }
        return weights.getOrDefault(active, 0.0);
    }

    private double strengthFactor(ProductContext usage, String active) {
        for (Factor factor : factors) {
            if (isMeant(factor.of(), usage, active)) {
                return factor.factor();
            }
        }
        return 1;
    }

    private double formFactor(ProductContext usage, String active) {
        boolean rinsed = usage.traits().product().form() == Form.RINSE_OFF && !rinseOffExceptions.contains(active);
        return rinsed ? rinseOffFactor : 1;
    }

    /** Skin gets used to an active, not to all that is in a bottle with it. */
    private double adaptation(ProductContext usage, String active) {
        return adapted.clauses().stream().anyMatch(clause -> isMeant(clause, usage, active)) ? adaptationFactor : 1;
    }

    private static boolean isMeant(SelectorClause clause, ProductContext usage, String active) {
        return clause.actives().contains(active) && clause.matches(usage);
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
