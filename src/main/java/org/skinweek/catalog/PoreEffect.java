package org.skinweek.catalog;

import java.util.List;

/**
 * What an active does for the look of pores.
 *
 * @param mechanisms the causes it acts on, such as {@code clogged_pores}
 * @param statement one or two honest sentences; says "look smaller", never "shrink"
 */
public record PoreEffect(List<String> mechanisms, String statement) {
    /** Copies the list. */
    public PoreEffect {
        mechanisms = List.copyOf(mechanisms);
    }
}
