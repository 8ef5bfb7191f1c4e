package org.skinweek.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.Diary;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.UsePause;

/** Lays the rule book over a timeline and says which limits are exceeded. Holds no state of a timeline. */
public final class Checker {
    private final RuleBook book;
    /** The rules that can reach caution or stop. */
    private final List<Rule> counting;

    private final RememberedUsages usages;

    /** A checker for one rule book. */
    public Checker(RuleBook book) {
        this(book, new RememberedUsages(book.measures()));
    }

    private Checker(RuleBook book, RememberedUsages usages) {
        this.book = book;
        this.usages = usages;
        this.counting = book.rules().stream().filter(Rule::mayCount).toList();
    }

    /** For how many days a product is tried on a small spot before the face. */
    public int patchDays(Product product, SkinProfile profile) {
        return book.patchDays().of(new ProductContext(product, 0, book.measures()), profile.sensitivity());
    }

    /** The rules that are checked. */
    public RuleBook book() {
        return book;
    }

    /**
     * What people are told about the timeline's week: its flags, merged where they are one trouble, then tips and
     * reassurances. Merged flags share a remedy: leaving out the same product, or adding the same care, clears them
     * all.
     */
    public List<Flag> troubles(Timeline timeline) {
        return troubles(timeline, flag -> false);
    }

    /**
     * What {@link #troubles(Timeline)} tells about a week, for who asks for its flags, too.
     *
     * @param flags all that {@link #check} flags
     */
    public static List<Flag> troubles(List<Flag> flags) {
        return TroubleMerger.together(flags, flag -> false);
    }

    /**
     * As {@link #troubles(Timeline)}, except that a flag that can still be cleared is never merged with one that
     * cannot, because no change would clear both.
     *
     * @param over flags that no change can clear any more
     */
    public List<Flag> troubles(Timeline timeline, Predicate<Flag> over) {
        return TroubleMerger.together(check(timeline), over);
    }

    /**
     * All flags, tips and reassurances of the timeline's week, the gravest first: one for each rule, and a second one for
     * what is only a tip beside its warning.
     */
    public List<Flag> check(Timeline timeline) {
        return flags(timeline, book.rules(), limit -> true);
    }

    /**
     * The flags of stop and caution, made only of limits that grave: where a rule has a tip for one use and a stop for
     * another, its flag has only the latter. A week has such flags exactly where it exceeds one of {@link #limits}.
     */
    public List<Flag> warnings(Timeline timeline) {
        return flags(timeline, counting, limit -> limit.severity().counts());
    }

    private List<Flag> flags(Timeline timeline, List<Rule> rules, Predicate<Limit> which) {
        List<JudgedDays> stretches = JudgedDays.of(timeline, usages.of(timeline));
        List<Flag> flags = new ArrayList<>();
        for (Rule rule : rules) {
            FlagMaker maker = new FlagMaker(rule);
            Consumer<Limit> filter = limit -> {
                if (which.test(limit) && !book.patchDays().isPassed(limit, timeline)) {
                    maker.accept(limit);
                }
            };
            lay(rule, stretches, ToleratedUses.of(rule, timeline.tolerated()).before(filter));
            flags.addAll(maker.flags());
        }
        flags.sort(Comparator.comparing(Flag::severity).reversed());
        return flags;
    }

    /** The cautions that {@link #check} leaves out because the user tolerates them: one for each rule. */
    public List<MutedFlag> muted(Timeline timeline) {
        List<MutedFlag> muted = new ArrayList<>();
        if (timeline.tolerated().isEmpty()) {
            return muted;
        }
        List<JudgedDays> stretches = JudgedDays.of(timeline, usages.of(timeline));
        for (Rule rule : book.rules()) {
            ToleratedUses toleration = ToleratedUses.of(rule, timeline.tolerated());
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
        return limits(possible, counting, limit -> true);
    }

    /** Those of {@link #limits(Timeline)} in which uses of a product have a part. */
    List<OpenLimit> limits(Timeline possible, int product) {
        ProductContext usage = usages.of(possible).get(product);
        List<Rule> speaking =
                counting.stream().filter(rule -> rule.kind().mayConcern(usage)).toList();
        return limits(possible, speaking, limit -> limit.names(product));
    }

    /** False where no use of a product in a week can have a part in a limit of a rule. */
    boolean mayConcern(Rule rule, Timeline week, int product) {
        return rule.kind().mayConcern(usages.of(week).get(product));
    }

    private List<OpenLimit> limits(Timeline possible, List<Rule> rules, Predicate<Limit> which) {
        List<OpenLimit> limits = new ArrayList<>();
        List<JudgedDays> stretches = JudgedDays.ofAnyPart(possible, usages.of(possible));
        for (Rule rule : rules) {
            Consumer<Limit> opening = limit -> {
                if (limit.severity().counts() && which.test(limit)) {
                    limits.add(OpenLimit.of(limit));
                }
            };
            lay(rule, stretches, ToleratedUses.of(rule, possible.tolerated()).before(opening));
        }
        return limits;
    }

    private static void lay(Rule rule, List<JudgedDays> stretches, Consumer<Limit> limits) {
        // a user's own rule names products or families, and means them wherever on the body they are used
        ZoneReach reach =
                rule.explanation().isOwn() ? ZoneReach.EVERYWHERE : rule.kind().reach();
        for (JudgedDays stretch : stretches) {
            for (JudgedDays part : stretch.reachedBy(reach)) {
                rule.kind().lay(part, rule, limits);
            }
        }
    }

    /**
     * A checker of fewer rules, quicker for asking repeatedly what uses of one product change: only those that can
     * reach caution or stop and concern the product. One use of it more or less changes no other flag of stop or
     * caution.
     *
     * @param possible a timeline that holds every use of the product that is asked about
     * @param product index of the product
     */
    public Checker about(Timeline possible, int product) {
        List<JudgedDays> stretches = JudgedDays.ofAnyPart(possible, usages.of(possible));
        List<Rule> concerned = counting.stream()
                .filter(rule -> isAbout(rule, product, stretches))
                .toList();
        return of(concerned);
    }

    /**
     * A checker of the rules that uses of a product can have a part in, quicker for asking repeatedly about weeks with
     * nothing else but what every plan lays.
     *
     * @param product index of the product
     */
    public Checker concerning(Timeline week, int product) {
        ProductContext usage = usages.of(week).get(product);
        return of(book.rules().stream()
                .filter(rule -> rule.kind().mayConcern(usage))
                .toList());
    }

    /**
     * The checker that plans are made by: tips that every plan keeps, such as nights off, count as cautions. In a
     * planned week it flags those tips and everything that {@link #check} flags.
     */
    public Checker forPlans() {
        List<Rule> rules =
                book.rules().stream().flatMap(rule -> rule.forPlans().stream()).toList();
        return rules.equals(book.rules()) ? this : of(rules);
    }

    /** A checker of some rules, quicker for asking repeatedly whether those are kept. */
    public Checker only(Collection<Rule> rules) {
        return of(List.copyOf(rules));
    }

    private Checker of(List<Rule> rules) {
        return new Checker(book.with(rules), usages);
    }

    private static boolean isAbout(Rule rule, int product, List<JudgedDays> stretches) {
        // without escalations nothing is exempt: every limit that the kind knows is laid
        Rule bare = new Rule(rule.id(), Severity.CAUTION, rule.kind(), List.of(), rule.explanation());
        boolean[] about = new boolean[1];
        lay(bare, stretches, limit -> about[0] |= limit.names(product));
        return about[0];
    }

    /** What the book measures of each product of a week, in their order. */
    List<ProductContext> usages(Timeline week) {
        return usages.of(week);
    }

    /**
     * How many evenings in seven days should be free of strong products for this timeline's skin, and which products
     * are strong, by the book's rule about rest nights. No evenings where the book has no such rule.
     */
    public RestGoal restGoal(Timeline timeline) {
        List<ProductContext> used = usages.of(timeline);
        for (Rule rule : book.rules()) {
            if (rule.kind() instanceof RestNights rest) {
                return rest.goal(used, timeline.profile().sensitivity());
            }
        }
        return RestGoal.NONE;
    }

    /**
     * The uses of one day that a stop forbids, or that have to wait on the way back after a reaction, in order of time.
     * Of uses that are forbidden together, only those that should give way. Even a repeating week is judged once, after
     * the past that was logged.
     *
     * @param day day of the timeline, 0 to 6
     * @param happened uses that have been made already: of two that are forbidden together, the other one gives way
     */
    public List<BarredUse> barred(Timeline timeline, int day, Predicate<Use> happened) {
        BarredUseFinder barring = new BarredUseFinder(day, happened);
        layOnce(timeline, counting, barring);
        return barring.uses();
    }

    /** The uses of each day of the week that {@link #barred(Timeline, int, Predicate)} gives for it. */
    public List<BarredUse> barred(Timeline timeline, Predicate<Use> happened) {
        List<BarredUseFinder> days = IntStream.range(0, Timeline.DAYS)
                .mapToObj(day -> new BarredUseFinder(day, happened))
                .toList();
        layOnce(timeline, counting, limit -> days.get(limit.day()).accept(limit));
        return days.stream().flatMap(day -> day.uses().stream()).toList();
    }

    /**
     * What asks for cover, such as sunscreen, on the morning of a day, whether or not cover is planned: the gravest
     * rule first, and the latest use first within a severity. Leaves out rules that ask for cover every morning
     * whatever was used.
     *
     * @param day day of the timeline, 0 to 6
     */
    public List<CoverDue> coverDue(Timeline timeline, int day) {
        Map<Use, Limit> due = new LinkedHashMap<>();
        List<Rule> asking = book.rules().stream()
                .filter(rule -> rule.kind().core() instanceof NeedsCover needs && needs.mornings())
                .toList();
        layOnce(timeline, asking, limit -> {
            if (limit.day() == day && !limit.uses().isEmpty()) {
                due.merge(
                        limit.uses().get(0).origin(),
                        limit,
                        (one, other) ->
                                other.rule().severity().compareTo(one.rule().severity()) > 0 ? other : one);
            }
        });
        return due.entrySet().stream()
                .map(entry -> new CoverDue(entry.getValue().rule(), entry.getKey()))
                .sorted(Comparator.<CoverDue, Severity>comparing(
                                cover -> cover.rule().severity())
                        .reversed()
                        .thenComparing(CoverDue::because, Use.BY_TIME.reversed()))
                .toList();
    }

    private void layOnce(Timeline timeline, List<Rule> rules, Consumer<Limit> limits) {
        Timeline once = timeline.once();
        List<JudgedDays> stretches = JudgedDays.of(once, usages.of(once));
        for (Rule rule : rules) {
            lay(rule, stretches, ToleratedUses.of(rule, once.tolerated()).before(limits));
        }
    }

    /**
     * The flags that speak against any use of a product on a skin, however seldom, the gravest first.
     *
     * @param session when it is used
     */
    public List<Flag> againstAnyUse(Product product, Session session, SkinProfile skin) {
        Timeline once = new Timeline(
                List.of(product),
                List.of(Timeline.ASSUMED_WEEKS_USED),
                skin,
                DayOfWeek.MONDAY,
                List.of(new Use(0, session, 0)),
                List.of(),
                false,
                List.of());
        return warnings(once).stream()
                .filter(flag ->
                        flag.bound() == 0 && flag.rule().kind().missing().isEmpty())
                .toList();
    }

    /** What the reactions in a diary ask of each day; nothing where the book has no rule about the way back. */
    public SkinCourse course(Collection<Product> products, SkinProfile skin, Diary diary) {
        List<Product> all = List.copyOf(products);
        List<ProductContext> usages = all.stream()
                .map(product -> new ProductContext(product, 0, book.measures()))
                .toList();
        Optional<WayBack> wayBack = wayBack();
        List<Symptom> symptoms =
                wayBack.isEmpty() ? List.of() : DiaryReactions.of(diary, LocalDate.EPOCH, LocalDate.MAX);
        return new SkinCourse(all, wayBack.orElse(WayBack.NONE).course(usages, skin.sensitivity(), symptoms));
    }

    /**
     * Pauses as far as the rules tell them apart: those too short for any of them are left out, and longer ones are only
     * as long as they ask for.
     */
    public List<UsePause> pausesThatCount(List<UsePause> pauses, SkinProfile skin) {
        return pauses.isEmpty() ? pauses : new LongPauses(book, skin.sensitivity()).of(pauses);
    }

    /** How new products follow one another; all at once where the book has no rule about the way back. */
    public IntroductionPacing pacing() {
        return new IntroductionPacing(wayBack().orElse(WayBack.NONE), book.measures());
    }

    /**
     * The step of its slow start that holds for a product: the strictest where several rules have one. Empty for a product
     * that starts at once, or is past its slow start.
     *
     * @param weeksUsed completed weeks for which the skin knows it
     */
    public Optional<SlowStartStage> slowStart(Product product, SkinProfile skin, int weeksUsed) {
        ProductContext usage = new ProductContext(product, weeksUsed, book.measures());
        return counting.stream()
                .flatMap(rule -> stage(rule, usage, skin).stream())
                .min(Comparator.comparingDouble(SlowStartStage::most)
                        .thenComparing(Comparator.comparingDouble(SlowStartStage::daysApart)
                                .reversed())
                        .thenComparing(Comparator.comparingInt(SlowStartStage::lastWeek)
                                .reversed()));
    }

    private static Optional<SlowStartStage> stage(Rule rule, ProductContext usage, SkinProfile skin) {
        return rule.kind().core() instanceof RampUp ramp && ramp.starting().matches(usage)
                ? ramp.stage(rule, usage.weeksUsed(), skin.sensitivity())
                : Optional.empty();
    }

    private Optional<WayBack> wayBack() {
        return book.rules().stream()
                .map(rule -> rule.kind().core())
                .filter(WayBack.class::isInstance)
                .map(WayBack.class::cast)
                .findFirst();
    }
}
