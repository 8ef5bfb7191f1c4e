package org.skinweek.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The ways of looking large that it acts on; none where it does something else, such as soothing. */
    public Set<PoreWay> ways() {
        return Arrays.stream(PoreWay.values())
                .filter(way -> mechanisms.stream().anyMatch(way::holds))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PoreWay.class)));
    }
}
