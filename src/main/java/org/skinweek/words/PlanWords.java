package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skinweek.planner.Place;
import org.skinweek.planner.PlacementReason;
import org.skinweek.planner.Places;
import org.skinweek.planner.Term;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.LeastRest;

/** Says why a use is where it is, and what other places would cost. */
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

    /** Why a use is where it is, such as "first evening 48 hours after Sunday's Scrub"; without a full stop. */
    public String why(PlacementReason reason, Use use, Timeline week) {
        if (reason instanceof PlacementReason.Neighbour near) {
            return near(near, use, week);
        }
        if (reason instanceof PlacementReason.Limited limited) {
            return words.text(
                    "plan.why.limited",
                    slot(limited.barred(), week),
                    limited.flag().rule().explanation().title());
        }
        return words.text("plan.why." + name(reason));
    }

    private String near(PlacementReason.Neighbour near, Use use, Timeline week) {
        String product = week.products().get(near.neighbour().product()).name();
        if (near.flag().rule().kind() instanceof LeastRest rest) {
            boolean before = Math.floorMod(use.day() - near.barred().day(), Timeline.DAYS) == 1;
            return words.text(
                    "plan.why." + (before ? "first." : "last.") + small(use.session()),
                    rest.hours().of(week.profile().sensitivity()),
                    day(near.neighbour(), week),
                    product);
        }
        return words.text(
                "plan.why.meets",
                slot(near.barred(), week),
                product,
                near.flag().rule().explanation().title());
    }

    private String day(Use use, Timeline week) {
        return words.text("flag.day." + week.dayOfWeek(use.day()).getValue());
    }

    private static String name(PlacementReason reason) {
        return reason.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** What a place that is open would cost, such as "less evenly spread, more often than usual for your skin". */
    public String cost(Place place, Places places) {
        List<String> costs = new ArrayList<>();
        if (place.unsuited()) {
            costs.add(words.text("plan.cost.unsuited." + small(place.use().session())));
        }
        if (place.cost(Term.SPREAD) > least(places, Term.SPREAD)) {
            costs.add(words.text("plan.cost.spread"));
        }
        if (!place.unsuited() && place.cost(Term.PREFERENCE) > 0) {
            costs.add(words.text("plan.cost.preference"));
        }
        if (place.cost(Term.REST) > 0) {
            costs.add(words.text("plan.cost.rest"));
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
        List<String> titles = place.bars().stream()
                .map(flag -> flag.rule().explanation().title())
                .toList();
        return words.text("plan.bars", uses.list(titles));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
