package org.skinweek.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Source;
import org.skinweek.exchange.CheckReport.ProposedFix;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * What the commands need of the knowledge base.
 *
 * @param actives ids of the catalogue
 * @param sources by id, for people who want to know where a number comes from
 * @param checker finds flags
 * @param fixer proposes changes that clear one
 */
public record Engine(Set<String> actives, Map<String, Source> sources, Checker checker, Fixer fixer) {
    /** Proposes changes. */
    @FunctionalInterface
    public interface Fixer {
        /** Single changes that clear a flag without raising another, the smallest first. */
        List<ProposedFix> fixes(Flag flag, Timeline timeline);
    }
}
