package org.skinweek.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Category;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * How often each product of a week is wished for: what the user wants, else what a prescriber asked for, else what is
 * usual for the skin.
 */
public final class Wishes {
    /** Protects the product that is looked at alone, so that only rules about the product itself speak. */
    private static final Product SUNSCREEN =
            Product.of("sunscreen", "sunscreen", Form.LEAVE_ON, Category.SUNSCREEN, List.of());

    private final Checker checker;
    private final Treatments treatments;
    private final PlannerData data;

    /** Wishes by the limits of a checker. */
    public Wishes(Checker checker, Catalog catalog, PlannerData data) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
        this.data = data;
    }

    /** The wishes for the products of a week, in their order; {@link Wish#NONE} for care, which is laid by itself. */
    public List<Wish> of(Timeline week) {
        return IntStream.range(0, week.products().size())
                .mapToObj(product -> of(week, product))
                .toList();
    }

    private Wish of(Timeline week, int index) {
        Product product = week.products().get(index);
        if (!treatments.treats(product) || product.archived()) {
            return Wish.NONE;
        }
        return new Wish(times(week, index), weight(week, product));
    }

    private int times(Timeline week, int index) {
        Product product = week.products().get(index);
        @Nullable Integer wanted = product.wantedPerWeek();
        if (wanted != null) {
            return wanted;
        }
        @Nullable Integer prescribed = product.prescribedPerWeek();
        return prescribed != null ? prescribed : usual(week, index).times();
    }

    private int weight(Timeline week, Product product) {
        boolean prescribed = product.prescription() || product.prescribedPerWeek() != null;
        return data.weights().of(goalsServed(week, product), prescribed);
    }

    private int goalsServed(Timeline week, Product product) {
        return treatments.goalsServed(product, week.profile().goals());
    }

    /**
     * What is usual for one product of a week: while it is new what its actives begin with, afterwards halfway between
     * that and the most that the rules allow, the upper half when it serves one of the user's goals. A ramp that is not
     * over yet lowers the most, so that the halfway mark climbs with its steps. Reactions and the past do not count:
     * they make a week an exception.
     *
     * @param product index of a product that treats
     */
    public Usual usual(Timeline week, int product) {
        Alone alone = new Alone(week, product);
        Product each = week.products().get(product);
        int most = 0;
        for (Session session : sessions(each)) {
            most = Math.max(most, alone.most(session));
        }
        int begins = (int) Math.ceil(treatments.start(each, week.profile().sensitivity()));
        int start = Math.min(begins, most);
        boolean isNew = week.weeksUsed().get(product) < data.newWeeks();
        int halfway = goalsServed(week, each) > 0 ? (start + most + 1) / 2 : (start + most) / 2;
        int settled = most == 0 ? 0 : Math.max(1, halfway);
        Optional<Flag> against = most == 0 ? alone.against(1, sessions(each).get(0)) : Optional.empty();
        return new Usual(isNew ? start : settled, start, most, isNew, against.map(Flag::rule));
    }

    /** The sessions in which a product may be used, the preferred one first. */
    private List<Session> sessions(Product product) {
        Set<Session> allowed = treatments.allowed(product);
        List<Session> sessions = new ArrayList<>();
        treatments.preferred(product).filter(allowed::contains).ifPresent(sessions::add);
        allowed.stream().filter(session -> !sessions.contains(session)).forEach(sessions::add);
        return sessions;
    }

    /** One product on a skin by itself, protected from the sun, in a week that comes again and again. */
    private final class Alone {
        private final Timeline empty;

        Alone(Timeline week, int product) {
            empty = new Timeline(
                    List.of(week.products().get(product), SUNSCREEN),
                    List.of(week.weeksUsed().get(product), Timeline.ASSUMED_WEEKS_USED),
                    week.profile(),
                    week.firstDay(),
                    List.of(),
                    List.of(),
                    true,
                    List.of());
        }

        int most(Session session) {
            for (int uses = data.mostAWeek(); uses > 0; uses--) {
                if (against(uses, session).isEmpty()) {
                    return uses;
                }
            }
            return 0;
        }

        /** The gravest flag against some uses that are laid as evenly as can be. */
        Optional<Flag> against(int uses, Session session) {
            List<Use> laid = new ArrayList<>();
            for (int day = 0; day < Timeline.DAYS; day++) {
                laid.add(new Use(day, Session.MORNING, 1));
            }
            for (int use = 0; use < uses; use++) {
                laid.add(new Use(use * Timeline.DAYS / uses, session, 0));
            }
            return checker.check(empty.withPlanned(laid)).stream()
                    .filter(flag -> flag.severity().counts())
                    .findFirst();
        }
    }
}
