package org.skinweek.ui.week.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.BestSlots;
import org.skinweek.advice.ChangeReason;
import org.skinweek.advice.ChangeReasons;
import org.skinweek.advice.PlacementReasons;
import org.skinweek.advice.ShortageFinder;
import org.skinweek.advice.WishShortage;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planning.PlanStyle;
import org.skinweek.planning.PlannedDays;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;
import org.skinweek.words.ChangeWords;
import org.skinweek.words.ReasonWords;
import org.skinweek.words.ShortageWords;
import org.skinweek.words.Words;

/** Finds out why planned days are as they are. Reasons of placements are quick; why a wish gave may take a while. */
final class PlanExplainer {
    private final Checker checker;
    private final PlacementReasons reasons;
    private final ChangeReasons changes;
    private final ShortageFinder shortages;
    private final Words words;
    private final ReasonWords reasonWords;
    private final ChangeWords changeWords;
    private final ShortageWords shortageWords;

    PlanExplainer(Checker checker, Knowledge knowledge, Words words) {
        this.checker = checker;
        BestSlots slots = new BestSlots(checker, knowledge.catalog(), knowledge.plannerData());
        this.reasons = new PlacementReasons(slots);
        this.changes = new ChangeReasons(slots, knowledge.catalog());
        this.shortages = new ShortageFinder(checker, knowledge.catalog());
        this.words = words;
        this.reasonWords = new ReasonWords(words, knowledge.catalog());
        this.changeWords = new ChangeWords(words);
        this.shortageWords = new ShortageWords(words, knowledge.catalog());
    }

    /** Why everything is where it is, and why things leave their place; that a wish gave, but not why. */
    PlanExplanation quickly(PlannedDays days) {
        Proposal proposal = days.proposal();
        Timeline week = proposal.task().week().withPlanned(proposal.uses());
        Map<WeekPlacement, String> why = new HashMap<>();
        reasons.of(proposal, Stop.NEVER).forEach((use, own) -> {
            if (use.day() < days.request().days()) {
                why.put(week.placement(use), reasonWords.why(own, use, week));
            }
        });
        Map<WeekPlacement, String> leaving = new HashMap<>();
        changes.of(proposal, Stop.NEVER)
                .forEach((use, reason) -> leaving.put(week.placement(use), why(reason, use, week, days)));
        List<PlanExplanation.Gave> gave = proposal.gave().stream()
                .map(product -> gave(proposal, product, "", null))
                .toList();
        return new PlanExplanation(
                why, leaving, gave, forced(week, days.request().days()));
    }

    /** While the skin recovers nobody wished for less: it rests. */
    private String why(ChangeReason reason, Use gone, Timeline week, PlannedDays days) {
        boolean asked = reason == ChangeReason.Plain.KEPT_FREE
                || reason == ChangeReason.Plain.LEFT_OUT
                || reason instanceof ChangeReason.WishedLess
                || reason == ChangeReason.Plain.UNWANTED;
        return asked && days.request().style() == PlanStyle.GENTLER
                ? words.text("planning.gone.recovering")
                : changeWords.why(reason, gone, week);
    }

    /** The same with why each wish gave and what would make room, as far as that is found before it should stop. */
    PlanExplanation fully(PlannedDays days, PlanExplanation quick, Stop stop) {
        Proposal proposal = days.proposal();
        List<PlanExplanation.Gave> gave = new ArrayList<>();
        for (int product : proposal.gave()) {
            WishShortage shortage =
                    shortages.of(proposal, product, days.request().begun(), stop);
            PlanExplanation.@Nullable Offer room = shortage.room()
                    .map(found -> new PlanExplanation.Offer(
                            shortageWords.room(found, proposal.task().week()), found))
                    .orElse(null);
            gave.add(gave(proposal, product, shortageWords.why(shortage, proposal), room));
        }
        return new PlanExplanation(quick.why(), quick.leaving(), gave, quick.forced());
    }

    private static PlanExplanation.Gave gave(
            Proposal proposal, int product, String why, PlanExplanation.@Nullable Offer room) {
        return new PlanExplanation.Gave(
                proposal.task().week().products().get(product).id(),
                proposal.got().get(product),
                proposal.task().wishes().get(product).times(),
                why,
                room);
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
}
