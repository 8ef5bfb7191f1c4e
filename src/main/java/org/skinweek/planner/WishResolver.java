package org.skinweek.planner;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.UsePause;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * Decides how often each product of a week is wished for: the prescribed number comes first, then what the user wants,
 * then what the present plan holds and, for products without any of these, what is usual for the skin.
 */
public final class WishResolver {
    /** A product that starts with this many uses a week is meant for both sessions. */
    private static final int TWICE_DAILY = Wish.MOST;
    /** Twelve products in each of eight weeks, twice over. */
    private static final int MOST_REMEMBERED = 200;

    private final Checker checker;
    private final Treatments treatments;
    private final PlannerData data;
    private final RememberedAnswers<Alone, UsualTimes> usual = new RememberedAnswers<>(MOST_REMEMBERED);

    /** All that what is usual depends on; rules do not tell longer uses apart from {@link Timeline#ASSUMED_WEEKS_USED}. */
    private record Alone(
            Product product,
            int weeksUsed,
            List<UsePause> pauses,
            SkinProfile profile,
            DayOfWeek firstDay,
            boolean onlyCleanser) {}

    /** Wishes by the limits of a checker. */
    public WishResolver(Checker checker, Catalog catalog, PlannerData data) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
        this.data = data;
    }

    /** The wishes for the products of a week, in their order; {@link Wish#NONE} for care, which is laid by itself. */
    public List<Wish> of(Timeline week) {
        int[] planned = new int[week.products().size()];
        week.planned().forEach(use -> planned[use.product()]++);
        return IntStream.range(0, planned.length)
                .mapToObj(product -> of(week, product, planned[product]))
                .toList();
    }

    /**
     * The wish for one product of a week.
     *
     * @param planned how often the present plan holds it; 0 where it does not
     */
    public Wish of(Timeline week, int index, int planned) {
        Product product = week.products().get(index);
        if (!treatments.treats(product) || product.archived()) {
            return Wish.NONE;
        }
        @Nullable Integer prescribed = product.prescribedPerWeek();
        @Nullable Integer wanted = product.wantedPerWeek();
        if (prescribed != null && (wanted == null || wanted >= prescribed)) {
            return wish(week, index, prescribed, WishOrigin.PRESCRIBED);
        }
        if (wanted != null) {
            return wish(week, index, wanted, WishOrigin.WISHED);
        }
        UsualTimes usual = usual(week, index);
        int kept = Math.min(planned, usual.most());
        return kept > 0
                ? wish(week, index, kept, WishOrigin.PLANNED)
                : wish(week, index, usual.times(), WishOrigin.USUAL);
    }

    /**
     * A wish for one product of a week, with what it weighs beside the others.
     *
     * @param origin who or what says so; a merely usual wish never displaces one that the user stated or planned,
     *     unless the product is new: people who own something new want to begin with it
     */
    public Wish wish(Timeline week, int index, int times, WishOrigin origin) {
        Product product = week.products().get(index);
        int goals = treatments.goalsServed(product, week.profile().goals());
        int above = treatments.evidence(product).map(WishResolver::gradesAboveC).orElse(0);
        PlannerData.Weights weights = data.weights();
        int weight = weights.of(goals, above);
        if (product.isPrescribed()) {
            weight += weights.prescription();
        } else if ((origin != WishOrigin.USUAL || isNew(week, index)) && isPlanned(week)) {
            weight += weights.asked();
        }
        return new Wish(times, weight, origin, product.isPrescribed());
    }

    private static int gradesAboveC(EvidenceGrade grade) {
        return switch (grade) {
            case A -> 2;
            case B -> 1;
            case C, D -> 0;
        };
    }

    private boolean isNew(Timeline week, int product) {
        return week.weeksUsed().get(product) < data.newWeeks();
    }

    private boolean isPlanned(Timeline week) {
        return week.planned().stream()
                .anyMatch(use -> treatments.treats(week.products().get(use.product())));
    }

    /**
     * What is usual for one product of a week: while it is new, what its actives start with; afterwards, what label or
     * catalogue name for this skin, unless a limit or a tip about numbers says less. An unfinished ramp lowers it.
     * Reactions and the past do not count: they make a week an exception. A product of unknown contents has no usual
     * number: it is laid as often as the user says.
     *
     * @param product index of a treatment
     */
    public UsualTimes usual(Timeline week, int product) {
        Product each = week.products().get(product);
        if (treatments.isUnknown(each)) {
            return new UsualTimes(0, 0, Wish.MOST, false, Optional.empty());
        }
        boolean onlyCleanser = Treatments.isOnlyCleanser(each, week.products());
        Alone asked = new Alone(
                each,
                Math.min(week.weeksUsed().get(product), Timeline.ASSUMED_WEEKS_USED),
                checker.pausesThatCount(week.pausesOf(product), week.profile()),
                week.profile(),
                week.firstDay(),
                onlyCleanser);
        return usual.of(asked, one -> usual(week, product, onlyCleanser));
    }

    private UsualTimes usual(Timeline week, int product, boolean onlyCleanser) {
        Product each = week.products().get(product);
        SingleProductWeek alone = new SingleProductWeek(checker, week, product);
        Sensitivity skin = week.profile().sensitivity();
        List<Session> sessions = treatments.sessions(each);
        int most = alone.most(Wish.MOST, sessions, /* tips= */ false);
        int begins = (int) Math.ceil(treatments.start(each, skin));
        boolean isNew = isNew(week, product);
        int settled = (int) Math.min(treatments.settled(each, skin), mostUnasked(each));
        // an only cleanser is used in every session
        int asked = onlyCleanser ? Wish.MOST : isNew ? Math.min(begins, settled) : settled;
        int times = alone.most(Math.min(asked, most), sessions, /* tips= */ true);
        Optional<Flag> against = most == 0 ? alone.against(1, sessions) : Optional.empty();
        return new UsualTimes(times, Math.min(begins, most), most, isNew, against.map(Flag::rule));
    }

    /** Once a day, unless the product starts with twice on normal skin; sensitive skin gets there more slowly. */
    private int mostUnasked(Product product) {
        return treatments.start(product, Sensitivity.NORMAL) < TWICE_DAILY ? data.mostAWeek() : TWICE_DAILY;
    }
}
