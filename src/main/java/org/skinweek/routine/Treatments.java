package org.skinweek.routine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;

/**
 * What the actives of a product say about when and how often it is used, as opposed to care: washing, moisture and
 * protection from the sun.
 */
public final class Treatments {
    /** Uses a week of a scrub or peel that names no active: the scrub's, which is the more careful of the two. */
    private static final double UNNAMED_START = 1;

    private final Catalog catalog;
    /** Gathered when first asked for: of most products the actives are stated. */
    private @Nullable ActiveNames names;

    /** What the actives of a catalogue say. */
    public Treatments(Catalog catalog) {
        this.catalog = catalog;
    }

    /** True when the product does more than wash, moisten or protect, as far as anybody knows: the unknown is no care. */
    public boolean treats(Product product) {
        return !treating(product).isEmpty()
                || product.category() == ProductCategory.SCRUB
                || product.category() == ProductCategory.PEEL
                || isUnknown(product);
    }

    /** True when nothing is known that would say how often it is usual. */
    public boolean isUnknown(Product product) {
        return product.contents() != ProductContents.KNOWN
                && !product.category().isCare()
                && product.doses().stream().allMatch(Dose::isOther);
    }

    /** The sessions in which all its treating actives may be used; both where nothing is known. */
    public Set<Session> allowed(Product product) {
        Set<Session> allowed = EnumSet.allOf(Session.class);
        treating(product).forEach(active -> allowed.retainAll(active.allowed()));
        return allowed.isEmpty() ? EnumSet.allOf(Session.class) : allowed;
    }

    /** The session that all its treating actives prefer; none where both are as good or they do not agree. */
    public Optional<Session> preferred(Product product) {
        Set<Session> preferred = treating(product).stream()
                .flatMap(active -> Optional.ofNullable(active.preferred()).stream())
                .collect(Collectors.toSet());
        return preferred.size() == 1 ? preferred.stream().findFirst() : Optional.empty();
    }

    /** The sessions in which the product may be used, the preferred one first. */
    public List<Session> sessions(Product product) {
        Set<Session> allowed = allowed(product);
        List<Session> sessions = new ArrayList<>();
        preferred(product).filter(allowed::contains).ifPresent(sessions::add);
        allowed.stream().filter(session -> !sessions.contains(session)).forEach(sessions::add);
        return sessions;
    }

    /** Uses a week with which somebody begins: the least of its actives; below 1 means not every week. */
    public double start(Product product, Sensitivity sensitivity) {
        return treating(product).stream()
                .mapToDouble(active -> active.frequency().start().of(sensitivity))
                .min()
                .orElse(UNNAMED_START);
    }

    /**
     * Uses a week once the skin is used to it: the least of its actives. What names no active is used as seldom as at the
     * start.
     */
    public double settled(Product product, Sensitivity sensitivity) {
        return treating(product).stream()
                .mapToDouble(active -> active.frequency().settled(sensitivity))
                .min()
                .orElse(UNNAMED_START);
    }

    /** The best grade of evidence of its actives; empty where nothing is known. */
    public Optional<EvidenceGrade> evidence(Product product) {
        return treating(product).stream().map(Active::evidence).min(Comparator.naturalOrder());
    }

    /** True for a wash with an active in it, which takes the place of a plain cleanser. */
    public boolean isMedicatedWash(Product product) {
        return product.category() == ProductCategory.CLEANSER && treats(product);
    }

    /** True for the only cleanser on a shelf, without which no session would be washed. */
    public static boolean isOnlyCleanser(Product product, List<Product> shelf) {
        return product.category() == ProductCategory.CLEANSER
                && shelf.stream()
                        .filter(each -> each.category() == ProductCategory.CLEANSER && !each.archived())
                        .allMatch(product::equals);
    }

    /** How many of the goals one of its actives works towards. */
    public int goalsServed(Product product, Set<SkinGoal> goals) {
        return (int) goals.stream()
                .filter(goal -> treating(product).stream()
                        .anyMatch(active -> active.pores().mechanisms().stream().anyMatch(goal.mechanisms()::contains)))
                .count();
    }

    /** The dose that the product is mainly about: the most irritating one that is no helper. */
    public Optional<Dose> mainDose(Product product) {
        return product.doses().stream()
                .filter(dose -> catalog.active(dose.active())
                        .map(active -> !active.support())
                        .orElse(false))
                .max(Comparator.comparingDouble(
                        dose -> catalog.require(dose.active()).irritationWeight()));
    }

    /** The family of what the product is mainly about; that of care where nothing is known to treat. */
    public ActiveFamily family(Product product) {
        return mainDose(product)
                .map(dose -> catalog.require(dose.active()).family())
                .orElse(ActiveFamily.SUPPORT);
    }

    /** The greatest irritation weight of its actives, 0 (none) to 5 (burn risk). */
    public double irritationWeight(Product product) {
        return actives(product).stream()
                .mapToDouble(Active::irritationWeight)
                .max()
                .orElse(0);
    }

    /** True for the products of an evening of care only: there are some, and none of them treats. */
    public boolean isRest(Collection<Product> evening) {
        return !evening.isEmpty() && evening.stream().noneMatch(this::treats);
    }

    private List<Active> treating(Product product) {
        return actives(product).stream().filter(active -> !active.support()).toList();
    }

    private List<Active> actives(Product product) {
        return Stream.concat(product.doses().stream().map(Dose::active), toldByName(product).stream())
                .flatMap(active -> catalog.active(active).stream())
                .toList();
    }

    private Set<String> toldByName(Product product) {
        if (!product.doses().isEmpty() && product.doses().stream().noneMatch(Dose::isOther)) {
            return Set.of();
        }
        if (names == null) {
            names = ActiveNames.of(catalog);
        }
        return names.toldBy(product);
    }
}
