package org.skinweek.app;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Category;
import org.skinweek.routine.Goal;
import org.skinweek.routine.Placement;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * Lays a simple first week that asks little of the skin: care every day, each treatment as often as somebody new to it
 * should begin, spread over the days. A use is only laid where the checker then finds nothing to stop or to change.
 */
public final class FirstWeek {
    private static final int MOST_A_WEEK = 7;
    /** Irritation weight from which two treatments are kept on different nights where the week has room. */
    private static final double HARSH = 2;

    private final Catalog catalog;
    private final Checker checker;
    private final AgainstSkin againstSkin;

    /** First weeks by a catalogue and the rules of a checker. */
    public FirstWeek(Catalog catalog, Checker checker) {
        this.catalog = catalog;
        this.checker = checker;
        this.againstSkin = new AgainstSkin(checker);
    }

    /**
     * A first week.
     *
     * @param plan what to do when
     * @param leftOut treatments that found no place, with the rule that kept them out of the best one; none where the
     *     catalogue says to wait with it
     */
    public record Laid(WeekPlan plan, Map<Product, Optional<Flag>> leftOut) {}

    /** Lays these products for a skin, over a week that repeats and begins on a weekday. */
    public Laid lay(List<Product> products, SkinProfile profile, DayOfWeek firstDay) {
        Board board = new Board(products, profile, firstDay);
        for (int product = 0; product < products.size(); product++) {
            if (!treats(products.get(product))) {
                board.layCare(product);
            }
        }
        List<Integer> treatments = treatments(products, profile);
        for (int round = 1; round <= MOST_A_WEEK; round++) {
            for (int product : treatments) {
                if (round <= target(products.get(product), profile.sensitivity())) {
                    board.layTreatment(product);
                }
            }
        }
        Map<Product, Optional<Flag>> leftOut = new LinkedHashMap<>();
        for (int product : treatments) {
            if (board.plan.count(products.get(product).id()) == 0) {
                Optional<Flag> ofSkin = againstSkin(products.get(product), profile);
                leftOut.put(products.get(product), ofSkin.or(() -> Optional.ofNullable(board.reasons.get(product))));
            }
        }
        return new Laid(board.plan, leftOut);
    }

    /** What serves the user's goals is laid first, then what is stronger and so harder to place. */
    private List<Integer> treatments(List<Product> products, SkinProfile profile) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            if (treats(products.get(i))) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt((Integer i) -> -served(products.get(i), profile))
                .thenComparingDouble(i -> -weight(products.get(i))));
        return order;
    }

    private int served(Product product, SkinProfile profile) {
        return (int) profile.goals().stream()
                .filter(goal -> actives(product).stream()
                        .anyMatch(active -> active.pores().mechanisms().stream().anyMatch(mechanisms(goal)::contains)))
                .count();
    }

    private static List<String> mechanisms(Goal goal) {
        return switch (goal) {
            case OIL -> List.of("sebum_overproduction");
            case CLOGGED -> List.of("clogged_pores", "dead_cell_buildup");
            case FIRMNESS -> List.of("elastin_loss", "collagen_loss", "solar_elastosis", "photoageing");
            case TONE -> List.of("hyperpigmentation");
            case CALM -> List.of("inflammation", "barrier");
        };
    }

    /** What the rules have against a product on this skin however seldom it is used: that is the reason before any other. */
    private Optional<Flag> againstSkin(Product product, SkinProfile profile) {
        return actives(product).stream()
                .filter(active -> !active.support())
                .flatMap(active -> againstSkin.of(product, active, profile).stream())
                .findFirst();
    }

    /** Sessions a week to begin with: the least of its actives; every other week is laid as once a week. */
    private int target(Product product, Sensitivity sensitivity) {
        double start = actives(product).stream()
                .filter(active -> !active.support())
                .mapToDouble(active -> active.frequency().start().of(sensitivity))
                .min()
                .orElse(0);
        return (int) Math.min(MOST_A_WEEK, Math.ceil(start));
    }

    private boolean treats(Product product) {
        return actives(product).stream().anyMatch(active -> !active.support());
    }

    private double weight(Product product) {
        return actives(product).stream()
                .mapToDouble(Active::irritationWeight)
                .max()
                .orElse(0);
    }

    private List<Active> actives(Product product) {
        return product.doses().stream()
                .flatMap(dose -> catalog.active(dose.active()).stream())
                .toList();
    }

    /** The session that all its actives prefer; the evening where they do not agree. */
    private Session session(Product product) {
        List<Session> preferred = actives(product).stream()
                .filter(active -> !active.support())
                .map(active -> active.preferred() == null ? Session.MORNING : active.preferred())
                .distinct()
                .toList();
        return preferred.size() == 1 ? preferred.get(0) : Session.EVENING;
    }

    /** The week while it is laid. */
    private final class Board {
        private final List<Product> products;
        private final Timeline empty;
        private final List<Use> uses = new ArrayList<>();
        private final Map<Integer, Flag> reasons = new LinkedHashMap<>();
        private WeekPlan plan = WeekPlan.EMPTY;

        Board(List<Product> products, SkinProfile profile, DayOfWeek firstDay) {
            this.products = products;
            List<Integer> newToAll = products.stream()
                    .map(product -> product.firstUsed() == null ? Timeline.ASSUMED_WEEKS_USED : 0)
                    .toList();
            empty = new Timeline(products, newToAll, profile, firstDay, List.of(), List.of(), true, List.of());
        }

        void layCare(int product) {
            boolean sunscreen = products.get(product).category() == Category.SUNSCREEN;
            for (int day = 0; day < Timeline.DAYS; day++) {
                tryToLay(new Use(day, Session.MORNING, product));
                if (!sunscreen) {
                    tryToLay(new Use(day, Session.EVENING, product));
                }
            }
        }

        void layTreatment(int product) {
            Session session = session(products.get(product));
            List<Integer> days = new ArrayList<>();
            for (int day = 0; day < Timeline.DAYS; day++) {
                if (!uses.contains(new Use(day, session, product))) {
                    days.add(day);
                }
            }
            days.sort(Comparator.comparingInt((Integer day) -> -room(day, product)));
            for (int day : days) {
                if (tryToLay(new Use(day, session, product))) {
                    return;
                }
            }
        }

        /** How well a day suits: far from the product's other uses first, then far from other harsh treatments. */
        private int room(int day, int product) {
            int own = Timeline.DAYS;
            int others = Timeline.DAYS;
            boolean harsh = weight(products.get(product)) >= HARSH;
            for (Use use : uses) {
                int apart = Math.abs(use.day() - day);
                int around = Math.min(apart, Timeline.DAYS - apart);
                if (use.product() == product) {
                    own = Math.min(own, around);
                } else if (harsh && weight(products.get(use.product())) >= HARSH) {
                    others = Math.min(others, around);
                }
            }
            return own * 10 + others;
        }

        private boolean tryToLay(Use use) {
            List<Use> more = new ArrayList<>(uses);
            more.add(use);
            Optional<Flag> against = checker.check(empty.withPlanned(more)).stream()
                    .filter(flag -> flag.severity().counts())
                    .findFirst();
            if (against.isPresent()) {
                reasons.putIfAbsent(use.product(), against.get());
                return false;
            }
            uses.add(use);
            plan = plan.with(new Placement(
                    empty.dayOfWeek(use.day()),
                    use.session(),
                    products.get(use.product()).id()));
            return true;
        }
    }
}
