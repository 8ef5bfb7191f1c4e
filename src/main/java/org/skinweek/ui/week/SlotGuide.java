package org.skinweek.ui.week;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.BestSlots;
import org.skinweek.advice.SlotPlace;
import org.skinweek.advice.SlotPlaces;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.words.PlanWords;
import org.skinweek.words.Words;

/**
 * Where a product in hand would go best, and what the other slots of the week would cost or why they are barred.
 *
 * @param spots what is to be said of each slot; nothing of those that can no longer change
 */
record SlotGuide(Map<BoardSlot, Spot> spots) {
    SlotGuide {
        spots = Map.copyOf(spots);
    }

    /** How a slot is lit. */
    enum Light {
        /** Costs as little as any other. */
        BEST,
        /** Nothing forbids it. */
        OPEN,
        /** It would be flagged as a caution. */
        CAUTION,
        /** It would be flagged as a stop. */
        STOP,
        /** The product is there already. */
        TAKEN;

        /** How grave it would be; absent where nothing bars it. */
        @Nullable
        Severity severity() {
            return switch (this) {
                case CAUTION -> Severity.CAUTION;
                case STOP -> Severity.STOP;
                case BEST, OPEN, TAKEN -> null;
            };
        }
    }

    /**
     * What is to be said of a slot.
     *
     * @param text the cost in words, or why it is barred
     * @param brief the same in a narrow place
     */
    record Spot(Light light, String text, String brief) {
        Spot(Light light, String text) {
            this(light, text, text);
        }
    }

    /**
     * The guide for one product.
     *
     * @param moved the planned use that would leave its place; absent when none does
     * @param movable which uses can be made
     */
    static SlotGuide of(
            BestSlots slots, Timeline week, int product, @Nullable Use moved, Predicate<Use> movable, Words words) {
        SlotPlaces places = moved == null ? slots.of(week, product, movable) : slots.instead(week, moved, movable);
        PlanWords costs = new PlanWords(words);
        List<SlotPlace> best = places.best();
        Map<BoardSlot, Spot> spots = new HashMap<>();
        for (Use use : week.planned()) {
            if (use.product() == product && movable.test(use)) {
                spots.put(slot(use, week), new Spot(Light.TAKEN, words.text("week.light.taken")));
            }
        }
        for (SlotPlace place : places.open()) {
            boolean lit = best.contains(place);
            String cost = costs.cost(place, places);
            String full = words.text(lit ? "week.light.best" : "week.light.open", cost);
            spots.put(
                    slot(place.use(), week),
                    new Spot(lit ? Light.BEST : Light.OPEN, full, costs.ownCost(place, places)));
        }
        for (SlotPlace place : places.barred()) {
            boolean stop = place.severity().equals(Optional.of(Severity.STOP));
            spots.put(
                    slot(place.use(), week),
                    new Spot(stop ? Light.STOP : Light.CAUTION, bars(place, costs, words), brief(place, costs, words)));
        }
        if (moved != null
                && places.at(moved).isPresent()
                && !best.contains(places.at(moved).get())) {
            spots.put(slot(moved, week), new Spot(Light.TAKEN, words.text("week.light.own")));
        }
        return new SlotGuide(spots);
    }

    /** What would be flagged, and what is flagged now and stays so. */
    private static String bars(SlotPlace place, PlanWords costs, Words words) {
        if (place.raised().isEmpty()) {
            return words.text("week.light.stays", costs.titles(place.staying()));
        }
        String raised = words.text("week.light.barred", costs.bars(place.raised()));
        return place.staying().isEmpty()
                ? raised
                : words.text("week.light.barred.stays", raised, costs.titles(place.staying()));
    }

    /** The gravest of what would be flagged, else of what stays flagged; others are only counted. */
    private static String brief(SlotPlace place, PlanWords costs, Words words) {
        List<Flag> first = place.bars().subList(0, 1);
        String bars = place.raised().isEmpty()
                ? words.text("week.light.stays", costs.titles(first))
                : words.text("week.light.barred", costs.bars(first));
        int others = place.bars().size() - 1;
        return others == 0 ? bars : words.text("week.light.barred.more", bars, others);
    }

    private static BoardSlot slot(Use use, Timeline week) {
        return new BoardSlot(week.dayOfWeek(use.day()), use.session());
    }
}
