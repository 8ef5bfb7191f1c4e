package org.skinweek.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineNotebook;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planner.Stop;
import org.skinweek.planning.NewPhase;
import org.skinweek.planning.PhaseFinder;
import org.skinweek.planning.PhaseProposal;
import org.skinweek.planning.PlannedWeeks;
import org.skinweek.planning.WeeksPlanner;
import org.skinweek.routine.Product;
import org.skinweek.rules.Checker;
import org.skinweek.words.IntroductionWords;
import org.skinweek.words.Words;

/** Plans several weeks of a routine as one. */
final class WeeksMaker {
    private final WeeksPlanner planner;
    private final PhaseFinder phases;
    private final IntroductionWords introductionWords;

    WeeksMaker(Knowledge knowledge, Words words) {
        Checker checker = new Checker(knowledge.book());
        this.planner = new WeeksPlanner(checker, knowledge.catalog(), knowledge.plannerData());
        this.phases = new PhaseFinder(checker, knowledge.catalog(), knowledge.plannerData());
        this.introductionWords = new IntroductionWords(words);
    }

    /**
     * Plans weeks.
     *
     * @param monday the Monday of the file
     * @param weeks how many, at least 1
     */
    WeeksReport plan(RoutineFile routine, LocalDate monday, int weeks, Stop stop) {
        Notebook notebook = RoutineNotebook.of(routine);
        PlannedWeeks planned = planner.plan(notebook, monday, weeks, monday, stop);
        List<Product> products = List.copyOf(notebook.products().values());
        return new WeeksReport(
                planned,
                planned.introductions().stream()
                        .filter(ProductIntroduction::waits)
                        .map(each -> start(each, products, monday))
                        .toList(),
                phases.find(planned, monday, stop).map(proposal -> phases(proposal, notebook)));
    }

    private static WeeksReport.Phases phases(PhaseProposal proposal, Notebook notebook) {
        return new WeeksReport.Phases(
                proposal.phases().stream().map(phase -> phase(phase, notebook)).toList(),
                proposal.now(),
                proposal.then());
    }

    private static WeeksReport.Phase phase(NewPhase phase, Notebook notebook) {
        if (phase instanceof NewPhase.OfCycle of) {
            String name = Objects.requireNonNull(notebook.schedule().cycles().get(of.cycle()))
                    .name();
            return new WeeksReport.Phase(true, of.cycle(), name, of.begins());
        }
        NewPhase.OfProduct of = (NewPhase.OfProduct) phase;
        String name = notebook.product(of.product()).orElseThrow().name();
        return new WeeksReport.Phase(false, of.product(), name, of.begins());
    }

    private WeeksReport.Start start(ProductIntroduction introduction, List<Product> products, LocalDate monday) {
        Product product = products.get(introduction.product());
        return new WeeksReport.Start(
                product.id(),
                product.name(),
                monday.plusDays(introduction.inDays()),
                introductionWords.why(introduction, products));
    }
}
