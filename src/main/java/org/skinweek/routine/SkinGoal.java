package org.skinweek.routine;

import java.util.List;

/** What the user wants from the routine. */
public enum SkinGoal {
    /** Less shine. */
    OIL("sebum_overproduction"),
    /** Fewer clogged pores and spots. */
    CLOGGED("clogged_pores", "dead_cell_buildup"),
    /** Firmer, smoother skin. */
    FIRMNESS("elastin_loss", "collagen_loss", "solar_elastosis", "photoageing"),
    /** A more even tone. */
    TONE("hyperpigmentation"),
    /** Calmer skin. */
    CALM("inflammation", "barrier");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> mechanisms;

    SkinGoal(String... mechanisms) {
        this.mechanisms = List.of(mechanisms);
    }

    /** The mechanisms of the catalogue that an active must work on to serve this goal. */
    public List<String> mechanisms() {
        return mechanisms;
    }
}
