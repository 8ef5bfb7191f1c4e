package org.skinweek.planner.search;

import java.util.List;
import java.util.stream.LongStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.Proposal;
import org.skinweek.rules.Checker;

/** Prints what the planner answers to some tasks, to be run in a process of its own. */
public final class PlannerAnswers {
    private static final long QUESTIONS = 30;

    private PlannerAnswers() {}

    /**
     * Prints an answer a line.
     *
     * @param arguments the first seed and how many there are
     */
    public static void main(String[] arguments) {
        of(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1])).forEach(System.out::println);
    }

    static List<String> of(long seed, int count) {
        Catalog catalog = CatalogReader.read();
        Planner planner = new Planner(new Checker(RuleBookReader.read(catalog)), catalog);
        return LongStream.range(seed, seed + count)
                .mapToObj(each -> new RandomTasks(each, catalog).next())
                .map(task -> inWords(planner.plan(task, new StopAfter(QUESTIONS), better -> {})))
                .toList();
    }

    private static String inWords(Proposal proposal) {
        StringBuilder terms = new StringBuilder();
        for (CostTerm term : CostTerm.values()) {
            terms.append(' ').append(term).append(' ').append(proposal.cost().of(term));
        }
        return "%s%s proven %s from %s".formatted(proposal.uses(), terms, proposal.proven(), proposal.bound());
    }
}
