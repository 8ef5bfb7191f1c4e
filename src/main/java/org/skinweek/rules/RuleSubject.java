package org.skinweek.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;

/** What a user's own rule is about. */
public sealed interface RuleSubject {
    /**
     * The products that are meant.
     *
     * @param catalog tells which actives a family has
     * @param book tells which products are strong
     */
    Selector selector(Catalog catalog, RuleBook book);

    /**
     * Some products; a deleted one is simply never used.
     *
     * @param ids ids on the shelf, at least one
     */
    record OfProducts(Set<String> ids) implements RuleSubject {
        /** Copies the set. */
        public OfProducts {
            ids = Set.copyOf(ids);
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("ids is empty: name at least one product");
            }
        }

        @Override
        public Selector selector(Catalog catalog, RuleBook book) {
            return new Selector(List.of(SelectorClause.ofProducts(ids)));
        }
    }

    /**
     * All products with an active of a family.
     *
     * @param family the family
     */
    record OfFamily(ActiveFamily family) implements RuleSubject {
        @Override
        public Selector selector(Catalog catalog, RuleBook book) {
            return containing(catalog.actives().values().stream()
                    .filter(active -> active.family() == family)
                    .map(Active::id)
                    .collect(Collectors.toSet()));
        }
    }

    /** All products with an active that is not merely a supporting one. */
    record AnyActive() implements RuleSubject {
        @Override
        public Selector selector(Catalog catalog, RuleBook book) {
            return containing(catalog.actives().values().stream()
                    .filter(active -> !active.support())
                    .map(Active::id)
                    .collect(Collectors.toSet()));
        }
    }

    /** The products that keep an evening from being a rest, by the book's own measure. */
    record StrongProducts() implements RuleSubject {
        @Override
        public Selector selector(Catalog catalog, RuleBook book) {
            return book.strong();
        }
    }

    private static Selector containing(Set<String> actives) {
        return new Selector(actives.isEmpty() ? List.of() : List.of(SelectorClause.ofActives(actives)));
    }
}
