package org.skinweek.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skinweek.advice.WishShortage;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.Use;

/** Says that two acids, or two retinoids, share what the skin takes, and which of them comes first. */
final class SharingWords {
    /** Kinds of active within which one product does much the same as another. */
    private static final Set<ActiveFamily> KINDS = Set.of(ActiveFamily.ACID, ActiveFamily.RETINOID);

    private final Words words;
    private final Catalog catalog;

    SharingWords(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    /**
     * Says that a product which got fewer uses shares them with another of its kind; empty where none is in its way.
     */
    Optional<String> of(WishShortage shortage, Proposal proposal) {
        List<Product> products = proposal.task().week().products();
        Product own = products.get(shortage.product());
        Stream<Integer> wishes =
                shortage.next().map(blocking -> blocking.wishes()).stream().flatMap(Collection::stream);
        Stream<Integer> found = shortage.against().stream()
                .filter(flag -> flag.rule().kind().addsUpOverDays())
                .flatMap(flag -> flag.uses().stream())
                .map(Use::product);
        return Stream.concat(wishes, found)
                .filter(other -> other != shortage.product() && proposal.got().get(other) > 0)
                .filter(other -> products.get(other).zone() == own.zone())
                .filter(other -> kind(products.get(other)).equals(kind(own))
                        && kind(own).filter(KINDS::contains).isPresent())
                .findFirst()
                .map(other -> sentence(own, products.get(other), proposal.got().get(other)));
    }

    private String sentence(Product own, Product other, int got) {
        String kind = Words.key(kind(own).orElseThrow());
        boolean better = grade(other).isPresent()
                && grade(own).isPresent()
                && grade(other).get().compareTo(grade(own).get()) < 0;
        return words.text("plan.sharing." + kind + (better ? ".better" : ""), other.name(), got, own.name());
    }

    private Optional<ActiveFamily> kind(Product product) {
        return actives(product).map(Active::family).filter(KINDS::contains).findFirst();
    }

    private Optional<EvidenceGrade> grade(Product product) {
        return actives(product)
                .filter(active -> KINDS.contains(active.family()))
                .map(Active::evidence)
                .min(EvidenceGrade::compareTo);
    }

    private Stream<Active> actives(Product product) {
        return product.doses().stream().map(Dose::active).flatMap(id -> catalog.active(id).stream());
    }
}
