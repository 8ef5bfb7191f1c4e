package org.skinweek.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.skinweek.planner.Blocking;
import org.skinweek.planner.Place;
import org.skinweek.planner.PlacementReason;
import org.skinweek.planner.Places;
import org.skinweek.planner.PlanDiff;
import org.skinweek.planner.Term;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.LeastRest;

/** Says why a use is where it is, and what other places would cost. */
public final class PlanWords {
    /** Sessions that a change names before it only counts them. */
    private static final int NAMED = 4;

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
        if (!place.unsuited() && place.cost(Term.TIME_OF_DAY) + place.cost(Term.PREFERENCE) > 0) {
            costs.add(words.text("plan.cost.preference"));
        }
        if (place.cost(Term.REST) > 0) {
            costs.add(words.text("plan.cost.rest"));
        } else if (place.cost(Term.APART) > 0) {
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

    /** Why a wish gave, such as "In the way: Too much AHA this week"; without a full stop. */
    public String why(Blocking blocking, Timeline week) {
        String known = blocking.rules().isEmpty() && blocking.wishes().isEmpty()
                ? words.text("plan.gave.sessions")
                : words.text("plan.gave.because", uses.list(reasons(blocking, week)));
        return blocking.minimal() ? known : words.text("plan.gave.perhaps", known);
    }

    private List<String> reasons(Blocking blocking, Timeline week) {
        List<String> reasons = new ArrayList<>();
        blocking.rules().forEach(rule -> reasons.add(rule.explanation().title()));
        for (int product : blocking.wishes()) {
            reasons.add(
                    words.text("plan.gave.with", week.products().get(product).name()));
        }
        return reasons;
    }

    /** Why a wish gave when nothing is known. */
    public String whyUnknown() {
        return words.text("plan.gave.unknown");
    }

    /** The changes of a week in words, one each: "Move Toner from Monday evening to Thursday evening". */
    public List<String> changes(PlanDiff diff, Timeline week) {
        List<String> changes = new ArrayList<>();
        for (PlanDiff.Move move : diff.moved()) {
            String product = week.products().get(move.from().product()).name();
            changes.add(words.text("plan.move", product, slot(move.from(), week), slot(move.to(), week)));
        }
        byProduct(diff.added()).forEach(own -> changes.add(words.text("plan.add", phrase(own, week))));
        byProduct(diff.removed()).forEach(own -> changes.add(words.text("plan.remove", phrase(own, week))));
        return changes;
    }

    /** Uses of one product: when they are, or how many where that would be a long list. */
    private String phrase(List<Use> own, Timeline week) {
        String product = week.products().get(own.get(0).product()).name();
        return own.size() > NAMED ? words.text("plan.sessions", product, own.size()) : uses.phrase(own, week);
    }

    private static Collection<List<Use>> byProduct(List<Use> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Use::product, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
