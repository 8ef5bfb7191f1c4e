package org.skinweek.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.Zone;

/** Lays the rule book over a timeline and says which limits are exceeded. Holds no state of a timeline. */
public final class Checker {
    private final RuleBook book;
    /** The rules that may be of stop or caution. */
    private final List<Rule> counting;

    /** A checker for one rule book. */
    public Checker(RuleBook book) {
        this.book = book;
        this.counting = book.rules().stream().filter(Rule::mayCount).toList();
    }

    /** The rules that are checked. */
    public RuleBook book() {
        return book;
    }

    /**
     * What people are told of the timeline's week: its flags with those that are one trouble put together, then tips and
     * reassurances. Leaving out the same product, or adding the same care, clears all that is put together.
     */
    public List<Flag> troubles(Timeline timeline) {
        return Troubles.together(check(timeline));
    }

    /**
     * All flags, tips and reassurances of the timeline's week, the gravest first: one for each rule, and a second one for
     * what is only a tip beside its warning.
     */
    public List<Flag> check(Timeline timeline) {
        return flags(timeline, book.rules(), limit -> true);
    }

    /**
     * The flags of stop and caution, by nothing but the limits that are so grave: where a rule has a tip for one use and a
     * stop for another, only the latter is in its flag. It exceeds exactly those of {@link #limits}.
     */
    public List<Flag> warnings(Timeline timeline) {
        return flags(timeline, counting, limit -> limit.severity().counts());
    }

    private List<Flag> flags(Timeline timeline, List<Rule> rules, Predicate<Limit> which) {
        List<Stretch> stretches = Stretch.of(timeline, usages(timeline));
        List<Flag> flags = new ArrayList<>();
        for (Rule rule : rules) {
            FlagMaker maker = new FlagMaker(rule);
            Consumer<Limit> filter = limit -> {
                if (which.test(limit)) {
                    maker.accept(limit);
                }
            };
            lay(rule, stretches, Toleration.of(rule, timeline.tolerated()).before(filter));
            flags.addAll(maker.flags());
        }
        flags.sort(Comparator.comparing(Flag::severity).reversed());
        return flags;
    }

    /** The cautions of the timeline's week that are tolerated, and so not among those of {@link #check}: one a rule. */
    public List<MutedFlag> muted(Timeline timeline) {
        List<MutedFlag> muted = new ArrayList<>();
        if (timeline.tolerated().isEmpty()) {
            return muted;
        }
        List<Stretch> stretches = Stretch.of(timeline, usages(timeline));
        for (Rule rule : book.rules()) {
            Toleration toleration = Toleration.of(rule, timeline.tolerated());
            if (!toleration.isEmpty()) {
                MutedFlagMaker maker = new MutedFlagMaker(rule, toleration);
                lay(rule, stretches, maker);
                @Nullable MutedFlag flag = maker.flag();
                if (flag != null) {
                    muted.add(flag);
                }
            }
        }
        return muted;
    }

    /**
     * Every limit of caution or stop that the week must keep, laid over all the uses of a timeline as if each of them
     * might or might not be made. A week that makes some of them exceeds exactly the limits that {@link #check} flags.
     *
     * @param possible a timeline that holds every use that may be made, and the past
     */
    public List<OpenLimit> limits(Timeline possible) {
        List<OpenLimit> limits = new ArrayList<>();
        List<Stretch> stretches = Stretch.ofAnyPart(possible, usages(possible));
        for (Rule rule : counting) {
            Consumer<Limit> opening = limit -> {
                if (limit.severity().counts()) {
                    limits.add(OpenLimit.of(limit));
                }
            };
            lay(rule, stretches, Toleration.of(rule, possible.tolerated()).before(opening));
        }
        return limits;
    }

    private static void lay(Rule rule, List<Stretch> stretches, Consumer<Limit> limits) {
        // who rules for oneself names products or families, and means them wherever they go
        Reach reach =
                rule.explanation().isOwn() ? Reach.EVERYWHERE : rule.kind().reach();
        for (Stretch stretch : stretches) {
            for (Stretch part : stretch.reachedBy(reach)) {
                rule.kind().lay(part, rule, limits);
            }
        }
    }

    /**
     * A checker of fewer rules, for whoever asks often what uses of one product change: those of this book that may
     * count and say anything about the product. One use more or less of it changes no other flag of stop or caution.
     *
     * @param possible a timeline that holds every use of the product that is asked about
     * @param product index of the product
     */
    public Checker about(Timeline possible, int product) {
        List<Stretch> stretches = Stretch.ofAnyPart(possible, usages(possible));
        List<Rule> concerned = counting.stream()
                .filter(rule -> isAbout(rule, product, stretches))
                .toList();
        return new Checker(new RuleBook(concerned, book.measures(), book.exfoliationBudget()));
    }

    /** A checker of some rules, for whoever asks often whether those are kept. */
    public Checker only(Collection<Rule> rules) {
        return new Checker(new RuleBook(List.copyOf(rules), book.measures(), book.exfoliationBudget()));
    }

    private static boolean isAbout(Rule rule, int product, List<Stretch> stretches) {
        // without escalations nothing is exempt: every limit that the kind knows is laid
        Rule bare = new Rule(rule.id(), Severity.CAUTION, rule.kind(), List.of(), rule.explanation());
        boolean[] about = new boolean[1];
        lay(bare, stretches, limit -> about[0] |= limit.names(product));
        return about[0];
    }

    /**
     * Exfoliation units used in the rolling seven days that end with each evening of the week. Days before the week
     * count as logged; where nothing is logged and the week repeats, as planned.
     *
     * @return seven numbers, one a day
     */
    public double[] exfoliationUnits(Timeline timeline) {
        List<Usage> usages = usages(timeline);
        Stretch stretch = Stretch.of(timeline, usages).get(0);
        double[] units = new double[Timeline.DAYS];
        for (int day = 0; day < Timeline.DAYS; day++) {
            int slot = Use.slot(day, Session.EVENING);
            for (Laid use : stretch.uses()) {
                if (isOnFace(use) && use.slot() >= Window.SEVEN_DAYS.firstSlot(slot) && use.slot() <= slot) {
                    units[day] += use.usage().units();
                }
            }
        }
        return units;
    }

    private static boolean isOnFace(Laid use) {
        return use.usage().traits().product().zone() == Zone.FACE;
    }

    /**
     * How many evenings of seven days should be free of strong products for this timeline's skin, and which products
     * are strong: as the rule of the book about rest nights has it. No evenings where the book has no such rule.
     */
    public RestGoal restGoal(Timeline timeline) {
        List<Usage> usages = usages(timeline);
        for (Rule rule : book.rules()) {
            if (rule.kind() instanceof RestNights rest) {
                return rest.goal(usages, timeline.profile().sensitivity());
            }
        }
        return RestGoal.NONE;
    }

    /** Exfoliation units that seven days of this timeline's skin may hold. */
    public double exfoliationBudget(Timeline timeline) {
        return book.exfoliationBudget().of(timeline.profile().sensitivity());
    }

    /** Exfoliation units of one use of a product; 0 when it does not exfoliate. */
    public double exfoliationUnits(Product product) {
        return new Usage(product, Timeline.ASSUMED_WEEKS_USED, book.measures()).units();
    }

    private List<Usage> usages(Timeline timeline) {
        Map<Integer, Usage> usages = new TreeMap<>();
        for (int i = 0; i < timeline.products().size(); i++) {
            usages.put(
                    i,
                    new Usage(timeline.products().get(i), timeline.weeksUsed().get(i), book.measures()));
        }
        return List.copyOf(usages.values());
    }
}
