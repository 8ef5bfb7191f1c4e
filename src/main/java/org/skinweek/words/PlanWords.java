package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.advice.Place;
import org.skinweek.advice.Places;
import org.skinweek.planner.Term;
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

    /** Some items in words, such as "one, two and three". */
    public String list(List<String> items) {
        return uses.list(items);
    }

    /** What a place that is open would cost, such as "less evenly spread, more often than usual for your skin". */
    public String cost(Place place, Places places) {
        List<String> costs = new ArrayList<>();
        if (place.unsuited()) {
            costs.add(words.textOf("plan.cost.unsuited.", place.use().session()));
        }
        if (place.cost(Term.SPREAD) > least(places, Term.SPREAD)) {
            costs.add(words.text("plan.cost.spread"));
        }
        if (!place.unsuited() && place.cost(Term.TIME_OF_DAY) + place.cost(Term.PREFERENCE) > 0) {
            costs.add(words.text("plan.cost.preference"));
        }
        if (place.cost(Term.REST) > 0) {
            costs.add(words.text("plan.cost.rest"));
        } else if (place.cost(Term.APART) > least(places, Term.APART)) {
            costs.add(words.text("plan.cost.apart"));
        }
        if (places.aboveUsual()) {
            costs.add(words.text("plan.cost.often", places.uses(), places.usual()));
        }
        return costs.isEmpty() ? words.text("plan.cost.none") : uses.list(costs);
    }

    private static long least(Places places, Term term) {
        return places.open().stream().mapToLong(place -> place.cost(term)).min().orElse(0);
    }

    /** Why a place is barred: the titles of what would be flagged. */
    public String bars(Place place) {
        return bars(place.bars());
    }

    /** That some flags would be raised: their titles. */
    public String bars(List<Flag> flags) {
        return words.text("plan.bars", titles(flags));
    }

    /** The titles of flags, such as "Too much AHA this week and Scrub too close to an acid". */
    public String titles(List<Flag> flags) {
        return uses.list(
                flags.stream().map(flag -> flag.rule().explanation().title()).toList());
    }
}
