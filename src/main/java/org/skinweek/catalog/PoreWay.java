package org.skinweek.catalog;

import java.util.Set;

/** The two ways in which a pore comes to look large, and which causes belong to each. */
public enum PoreWay {
    /** Oil and dead cells fill and plug the opening. */
    OIL("sebum_overproduction", "clogged_pores", "dead_cell_buildup"),
    /** Age and sun take the firmness that holds the opening in shape. */
    FIRMNESS("elastin_loss", "collagen_loss", "solar_elastosis", "photoageing");

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> causes;

    PoreWay(String... causes) {
        this.causes = Set.of(causes);
    }

    /** True for a cause of this way, as the catalogue names it. */
    boolean holds(String cause) {
        return causes.contains(cause);
    }
}
