package org.skinweek.ui.learn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Claim;

/** Which actives a claim is about: the article often names a whole group, which is a family of the catalogue. */
final class ClaimSubjects {
    private static final Map<String, ActiveFamily> GROUPS = Map.of(
            "retinoids", ActiveFamily.RETINOID,
            "hydroxy_acids", ActiveFamily.ACID,
            "vitamin_c", ActiveFamily.VITAMIN_C,
            "botanicals", ActiveFamily.BOTANICAL,
            "peptides", ActiveFamily.PEPTIDE);
    /** Peels that are shown as acids but are no hydroxy acids: what the article says of those is not about them. */
    private static final Set<String> OTHER_ACIDS = Set.of("tca", "pyruvic_acid");

    private ClaimSubjects() {}

    /** The actives, those that are named themselves first. */
    static List<Active> of(Claim claim, Catalog catalog) {
        Stream<Active> named = claim.actives().stream().flatMap(id -> catalog.active(id).stream());
        Stream<Active> grouped = catalog.actives().values().stream()
                .filter(active -> !OTHER_ACIDS.contains(active.id()))
                .filter(active -> claim.actives().stream().map(GROUPS::get).anyMatch(active.family()::equals));
        return Stream.concat(named, grouped).distinct().toList();
    }
}
