package org.skinweek.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.PlacementReason;
import org.skinweek.advice.PlacementReason.Apart;
import org.skinweek.advice.PlacementReason.BetweenRests;
import org.skinweek.advice.PlacementReason.Daily;
import org.skinweek.advice.PlacementReason.Free;
import org.skinweek.advice.PlacementReason.Limited;
import org.skinweek.advice.PlacementReason.Neighbour;
import org.skinweek.advice.PlacementReason.Pinned;
import org.skinweek.advice.PlacementReason.PreferredDay;
import org.skinweek.advice.PlacementReason.Rest;
import org.skinweek.advice.PlacementReason.Settled;
import org.skinweek.advice.PlacementReason.Spread;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** Says why planned uses are where they are: one by one, or in one sentence for a product and a time of day. */
public final class ReasonWords {
    private final Words words;
    private final UseWords uses;
    private final DailyWords daily;
    private final RestWords rests;

    /** Sentences in the language of these texts, about the actives of a catalogue. */
    public ReasonWords(Words words, Catalog catalog) {
        this.words = words;
        this.uses = new UseWords(words);
        this.daily = new DailyWords(words, catalog);
        this.rests = new RestWords(words);
    }

    /**
     * The uses of one product at one time of day, and why they are where they are.
     *
     * @param product index of the product
     * @param times when they are, such as "every morning" or "Monday and Thursday evening"
     * @param text why, such as "three or four nights apart"; without a full stop
     */
    public record Line(int product, String times, String text) {}

    /** Why a use is where it is, such as "two nights after Monday's, and not on a night with Retinol". */
    public String why(List<PlacementReason> reasons, Use use, Timeline week) {
        return joined(reasons.stream().map(reason -> why(reason, use, week)).toList());
    }

    private String joined(List<String> clauses) {
        List<String> distinct = clauses.stream().distinct().toList();
        return distinct.size() == 1
                ? distinct.get(0)
                : words.text(
                        "plan.why.and",
                        words.list(distinct.subList(0, distinct.size() - 1)),
                        distinct.get(distinct.size() - 1));
    }

    private String why(PlacementReason reason, Use use, Timeline week) {
        String session = Words.key(use.session());
        if (reason instanceof Daily) {
            return daily.why(week.products().get(use.product()), use.session(), week.profile());
        } else if (reason instanceof Apart apart) {
            String key = (apart.after() ? "plan.why.after." : "plan.why.before.") + session;
            return words.text(key, apart.days(), day(apart.other().day(), week));
        } else if (reason instanceof Spread spread) {
            return words.text("plan.why.spread." + session, spread.uses());
        } else if (reason instanceof Neighbour near) {
            return near(near, use, week);
        } else if (reason instanceof Limited limited) {
            return words.text(
                    "plan.why.limited",
                    uses.sessions(List.of(limited.barred().day()), use.session(), week),
                    limited.flag().rule().explanation().title());
        } else if (reason instanceof Free) {
            return words.text("plan.why.free." + session);
        } else if (reason instanceof Pinned) {
            return words.text("plan.why.pinned");
        } else if (reason instanceof Settled) {
            return words.text("plan.why.settled");
        } else if (reason instanceof PreferredDay) {
            return words.text("plan.why.preferred");
        } else if (reason instanceof Rest) {
            return words.text("plan.why.rest");
        } else if (reason instanceof BetweenRests) {
            return words.text("plan.why.between");
        }
        return words.text("plan.why.kept");
    }

    private String near(Neighbour near, Use use, Timeline week) {
        String product = week.products().get(near.neighbour().product()).name();
        @Nullable
        BySensitivity rest = near.flag().rule().kind().core().hoursBetween().orElse(null);
        if (rest != null) {
            boolean before = Math.floorMod(use.day() - near.barred().day(), Timeline.DAYS) == 1;
            return words.text(
                    before ? "plan.why.hours.after" : "plan.why.hours.before",
                    rests.of(rest.of(week.profile().sensitivity())),
                    day(near.neighbour().day(), week),
                    product);
        }
        return words.textOf("plan.why.meets.", use.session(), product);
    }

    /** One line for each product and time of day, in the order of the first uses. */
    public List<Line> lines(Map<Use, List<PlacementReason>> reasons, Timeline week) {
        Map<List<Object>, List<Use>> groups = new LinkedHashMap<>();
        reasons.keySet().stream()
                .sorted(Use.BY_TIME)
                .forEach(use -> groups.computeIfAbsent(List.of(use.product(), use.session()), key -> new ArrayList<>())
                        .add(use));
        return groups.values().stream()
                .map(own -> new Line(own.get(0).product(), times(own, week), together(own, reasons, week)))
                .toList();
    }

    /** When some uses at one time of day are, such as "every morning but Friday". */
    private String times(List<Use> own, Timeline week) {
        List<Integer> missing = IntStream.range(0, Timeline.DAYS)
                .filter(day -> own.stream().noneMatch(use -> use.day() == day))
                .boxed()
                .toList();
        Session session = own.get(0).session();
        return missing.isEmpty() || missing.size() > 2
                ? uses.sessions(own.stream().map(Use::day).toList(), session, week)
                : words.text(
                        "plan.every.but",
                        words.textOf("flag.every.", session),
                        words.list(missing.stream().map(day -> day(day, week)).toList()));
    }

    private String together(List<Use> own, Map<Use, List<PlacementReason>> reasons, Timeline week) {
        List<String> chosen = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        List<Use> pinned = having(own, reasons, Pinned.class);
        List<Use> others = own.stream().filter(use -> !pinned.contains(use)).toList();
        if (!pinned.isEmpty()) {
            chosen.add(
                    others.isEmpty()
                            ? words.text("plan.why.pinned")
                            : words.text("plan.why.pinned.days", days(pinned, week)));
        }
        List<Use> preferred = having(others, reasons, PreferredDay.class);
        if (!preferred.isEmpty()) {
            chosen.add(words.text("plan.why.preferred.days", days(preferred, week)));
        }
        boolean spaced = others.stream()
                .flatMap(use -> reasons.getOrDefault(use, List.of()).stream())
                .anyMatch(reason -> reason instanceof Apart || reason instanceof Spread);
        if (spaced) {
            clauses.add(apart(own, week));
        }
        clauses.addAll(neighbours(others, reasons, week));
        if (clauses.isEmpty() && preferred.isEmpty()) {
            others.stream()
                    .flatMap(
                            use -> reasons.getOrDefault(use, List.of()).stream().map(reason -> why(reason, use, week)))
                    .distinct()
                    .limit(2)
                    .forEach(clauses::add);
        }
        if (!clauses.isEmpty()) {
            chosen.add(joined(clauses));
        }
        return chosen.stream()
                .reduce((first, second) -> words.text("plan.why.then", first, second))
                .orElse("");
    }

    private static List<Use> having(
            List<Use> own, Map<Use, List<PlacementReason>> reasons, Class<? extends PlacementReason> kind) {
        return own.stream()
                .filter(use -> reasons.getOrDefault(use, List.of()).stream().anyMatch(kind::isInstance))
                .toList();
    }

    /** How far the uses are from each other, such as "three or four nights apart". */
    private String apart(List<Use> own, Timeline week) {
        List<Integer> gaps = new ArrayList<>();
        for (int next = 1; next < own.size(); next++) {
            gaps.add(own.get(next).day() - own.get(next - 1).day());
        }
        if (week.repeats()) {
            gaps.add(Timeline.DAYS - own.get(own.size() - 1).day() + own.get(0).day());
        }
        int least = gaps.stream().min(Integer::compare).orElse(Timeline.DAYS);
        int most = gaps.stream().max(Integer::compare).orElse(Timeline.DAYS);
        String session = Words.key(own.get(0).session());
        if (least == 1) {
            return words.text("plan.why.spread.all");
        }
        String key =
                least == most ? "plan.why.apart." : most == least + 1 ? "plan.why.apart.or." : "plan.why.apart.least.";
        return words.text(key + session, least, most);
    }

    /** What the uses keep clear of: first the products that they may not meet, then those that need hours between. */
    private List<String> neighbours(List<Use> own, Map<Use, List<PlacementReason>> reasons, Timeline week) {
        Set<String> met = new LinkedHashSet<>();
        Map<Double, Set<String>> rested = new LinkedHashMap<>();
        for (Use use : own) {
            for (PlacementReason reason : reasons.getOrDefault(use, List.of())) {
                if (reason instanceof Neighbour near) {
                    String product =
                            week.products().get(near.neighbour().product()).name();
                    @Nullable
                    BySensitivity rest =
                            near.flag().rule().kind().core().hoursBetween().orElse(null);
                    if (rest != null) {
                        rested.computeIfAbsent(rest.of(week.profile().sensitivity()), hours -> new LinkedHashSet<>())
                                .add(product);
                    } else {
                        met.add(product);
                    }
                }
            }
        }
        List<String> clauses = new ArrayList<>();
        if (!met.isEmpty()) {
            clauses.add(words.textOf("plan.why.meets.", own.get(0).session(), either(List.copyOf(met))));
        }
        rested.forEach((hours, products) ->
                clauses.add(words.text("plan.why.hours", rests.of(hours), words.list(List.copyOf(products)))));
        return clauses;
    }

    private String either(List<String> products) {
        return products.stream()
                .reduce((first, second) -> words.text("plan.or", first, second))
                .orElse("");
    }

    private String days(List<Use> some, Timeline week) {
        return uses.days(some.stream().map(Use::day).toList(), week);
    }

    private String day(int day, Timeline week) {
        return words.text("flag.day." + week.dayOfWeek(day).getValue());
    }
}
