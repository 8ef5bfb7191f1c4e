package org.skinweek.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.SlotPlace;
import org.skinweek.advice.SlotPlaces;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.rules.UseOutlook;
import org.skinweek.words.PlanWords;

/**
 * What {@code where --json} prints.
 *
 * @param product id of the product
 * @param uses how often the product would be used, the additional use included
 * @param usual how often it is usually used on this skin
 * @param aboveUsual true when that is more often than usual
 * @param slots the open sessions, the best first, then the barred ones in order of time
 * @param left what each rolling limit leaves of the product
 * @param earliest the first session for a single use more; absent where two weeks have none
 */
record PlacesJson(
        String product,
        int uses,
        int usual,
        boolean aboveUsual,
        List<SlotJson> slots,
        List<LeftJson> left,
        LeftJson.@Nullable When earliest) {
    /** A session for one more use: its cost, the rules that bar it, and both in words for people. */
    record SlotJson(
            Object day,
            Session session,
            boolean open,
            boolean suited,
            Map<CostTerm, Long> cost,
            List<String> because,
            String text) {}

    static PlacesJson of(SlotPlaces places, UseOutlook outlook, Timeline week, PlanWords words) {
        return new PlacesJson(
                week.products().get(places.product()).id(),
                places.uses(),
                places.usual(),
                places.aboveUsual(),
                Stream.concat(
                                slots(places.open(), week, place -> words.cost(place, places)),
                                slots(places.barred(), week, words::bars))
                        .toList(),
                LeftJson.of(outlook, week),
                LeftJson.When.of(outlook.earliest(), week));
    }

    private static Stream<SlotJson> slots(List<SlotPlace> places, Timeline week, Function<SlotPlace, String> text) {
        return places.stream().map(place -> {
            UseJson slot = UseJson.sessionOf(place.use(), week);
            return new SlotJson(
                    slot.day(),
                    slot.session(),
                    place.open(),
                    !place.unsuited(),
                    new TreeMap<>(place.costs()),
                    FlagJson.ids(place.bars().stream().map(Flag::rule).toList()),
                    text.apply(place));
        });
    }
}
