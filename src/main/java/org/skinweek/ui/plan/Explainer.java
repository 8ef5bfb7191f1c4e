package org.skinweek.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.planner.BestSlots;
import org.skinweek.planner.Blocking;
import org.skinweek.planner.Blockings;
import org.skinweek.planner.PlacementReasons;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planning.PlannedDays;
import org.skinweek.routine.Placement;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.ui.common.Desktop;
import org.skinweek.words.PlanWords;

/** Finds out why planned days are as they are. Reasons of placements are quick; why a wish gave may take a while. */
final class Explainer {
    private final Checker checker;
    private final PlacementReasons reasons;
    private final Blockings blockings;
    private final PlanWords planWords;

    Explainer(Desktop desktop) {
        this.checker = desktop.checker();
        this.reasons = new PlacementReasons(new BestSlots(checker, desktop.catalog(), desktop.planning()));
        this.blockings = new Blockings(checker, desktop.catalog());
        this.planWords = new PlanWords(desktop.words());
    }

    /** Why everything is where it is; that a wish gave, but not why. */
    Explained quickly(PlannedDays days) {
        Proposal proposal = days.proposal();
        Timeline week = proposal.task().week().withPlanned(proposal.uses());
        Map<Placement, String> why = new HashMap<>();
        for (Use use : proposal.uses()) {
            if (!proposal.care().contains(use) && use.day() < days.request().days()) {
                why.put(placement(use, week), planWords.why(reasons.of(proposal, use), use, week));
            }
        }
        List<Explained.Gave> gave = proposal.gave().stream()
                .map(product -> gave(proposal, product, ""))
                .toList();
        return new Explained(why, gave, forced(week, days.request().days()));
    }

    /** The same with why each wish gave, as far as that is found before it should stop. */
    Explained fully(PlannedDays days, Explained quick, Stop stop) {
        Proposal proposal = days.proposal();
        Timeline week = proposal.task().week();
        List<Explained.Gave> gave = new ArrayList<>();
        for (int product : proposal.gave()) {
            Optional<Blocking> blocking = blockings.of(proposal, product, stop);
            String why = blocking.map(known -> planWords.why(known, week)).orElseGet(planWords::whyUnknown);
            gave.add(gave(proposal, product, why));
        }
        return new Explained(quick.why(), gave, quick.forced());
    }

    private static Explained.Gave gave(Proposal proposal, int product, String why) {
        return new Explained.Gave(
                proposal.task().week().products().get(product).id(),
                proposal.got().get(product),
                proposal.task().wishes().get(product).times(),
                why);
    }

    /** What is flagged on a day that could change. */
    private List<String> forced(Timeline week, int days) {
        return checker.check(week).stream()
                .filter(flag -> flag.severity().counts())
                .filter(flag -> flag.days().stream().anyMatch(day -> day < days))
                .map(flag -> flag.rule().explanation().title())
                .distinct()
                .toList();
    }

    private static Placement placement(Use use, Timeline week) {
        return new Placement(
                week.dayOfWeek(use.day()),
                use.session(),
                week.products().get(use.product()).id());
    }
}
