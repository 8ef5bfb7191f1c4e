package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.advice.SlotPlace;
import org.skinweek.advice.SlotPlaces;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/** Says what places would cost, and what bars them. */
public final class PlanWords {
    private final Words words;
    private final UseWords uses;

    /** Sentences in the language of these texts. */
    public PlanWords(Words words) {
        this.words = words;
        this.uses = new UseWords(words);
    }

    /** A session of the week, such as "Tuesday evening". */
    public String slot(Use use, Timeline week) {
        return uses.sessions(List.of(use.day()), use.session(), week);
    }

    /** What an open place would cost, such as "less evenly spread, more often than usual for your skin". */
    public String cost(SlotPlace place, SlotPlaces places) {
        List<String> costs = costs(place, places);
        if (places.aboveUsual()) {
            costs.add(words.text("plan.cost.often", places.uses(), places.usual()));
        }
        return costs.isEmpty() ? words.text("plan.cost.none") : words.list(costs);
    }

    /**
     * What an open place would cost that others would not, as a sentence of its own without a full stop, such as "Less
     * evenly spread"; empty where it costs nothing.
     */
    public String ownCost(SlotPlace place, SlotPlaces places) {
        List<String> costs = costs(place, places);
        return costs.isEmpty() ? "" : words.beginning(words.list(costs));
    }

    private List<String> costs(SlotPlace place, SlotPlaces places) {
        List<String> costs = new ArrayList<>();
        if (place.unsuited()) {
            costs.add(words.textOf("plan.cost.unsuited.", place.use().session()));
        }
        if (place.cost(CostTerm.SPREAD) > least(places, CostTerm.SPREAD)) {
            costs.add(words.text("plan.cost.spread"));
        }
        if (!place.unsuited() && place.cost(CostTerm.TIME_OF_DAY) + place.cost(CostTerm.PREFERENCE) > 0) {
            costs.add(words.text("plan.cost.preference"));
        }
        if (place.cost(CostTerm.REST) > 0) {
            costs.add(words.text("plan.cost.rest"));
        } else if (place.cost(CostTerm.APART) > least(places, CostTerm.APART)) {
            costs.add(words.text("plan.cost.apart"));
        }
        return costs;
    }

    private static long least(SlotPlaces places, CostTerm term) {
        return places.open().stream().mapToLong(place -> place.cost(term)).min().orElse(0);
    }

    /** Why a place is barred: the titles of what would be flagged. */
    public String bars(SlotPlace place) {
        return bars(place.bars());
    }

    /** Says that some flags would be raised, by their titles. */
    public String bars(List<Flag> flags) {
        return words.text("plan.bars", titles(flags));
    }

    /** The titles of flags, such as "Too much AHA this week and Scrub too close to an acid". */
    public String titles(List<Flag> flags) {
        return words.list(
                flags.stream().map(flag -> flag.rule().explanation().title()).toList());
    }
}
