package org.skinweek.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.AsPrescribed;
import org.skinweek.rules.DaysApart;
import org.skinweek.rules.EventWindow;
import org.skinweek.rules.FineTogether;
import org.skinweek.rules.FineUse;
import org.skinweek.rules.Flag;
import org.skinweek.rules.GentleReturn;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.LeastOften;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.Measure;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.NeedsCover;
import org.skinweek.rules.NotOnOneDay;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.OddStrength;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.RuleCircumstance;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.RuleKindVisitor;
import org.skinweek.rules.RuleNumber;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.SeveralLimits;
import org.skinweek.rules.SeverityEscalation;
import org.skinweek.rules.SkinState;
import org.skinweek.rules.TimeWindow;
import org.skinweek.rules.WayBack;

/** Says how far over its limit a flag is. */
final class MeasureWords {
    private final Words words;
    private final UseWords uses;
    private final SkinWords skin;

    MeasureWords(Words words) {
        this.words = words;
        this.uses = new UseWords(words);
        this.skin = new SkinWords(words);
    }

    Optional<LimitExcess> of(Flag flag, Timeline timeline) {
        return flag.rule().kind().accept(new ReminderTelling(flag, timeline));
    }

    /** Describes one flag, for each kind of limit. */
    private final class ReminderTelling implements RuleKindVisitor<Optional<LimitExcess>> {
        private final Flag flag;
        private final Timeline timeline;
        private final Sensitivity sensitivity;
        private final String whose;

        ReminderTelling(Flag flag, Timeline timeline) {
            this.flag = flag;
            this.timeline = timeline;
            this.sensitivity = timeline.profile().sensitivity();
            this.whose = whose(flag, sensitivity);
        }

        @Override
        public Optional<LimitExcess> several(SeveralLimits kind) {
            return worst(kind, flag, sensitivity)
                    .map(most -> MeasureWords.this.mostInWindow(flag, most, sensitivity, whose))
                    .or(() -> because(kind.when()));
        }

        @Override
        public Optional<LimitExcess> mostInWindow(MostInWindow kind) {
            LimitExcess howFar = MeasureWords.this.mostInWindow(flag, kind, sensitivity, whose);
            return Optional.of(withHeaviest(howFar, flag, kind, timeline));
        }

        @Override
        public Optional<LimitExcess> asPrescribed(AsPrescribed kind) {
            return Optional.of(figures("flag.over.prescribed", flag, Measure.SESSIONS, whose));
        }

        /** Describes either two nights that are too close or too many nights in a week. */
        @Override
        public Optional<LimitExcess> rampUp(RampUp kind) {
            OptionalInt nights = SlowStartWords.nights(kind, flag, timeline);
            return nights.isPresent()
                    ? inWords("flag.over.new.nights", nights.getAsInt())
                    : Optional.of(figures("flag.over.new", flag, Measure.SESSIONS, whose));
        }

        @Override
        public Optional<LimitExcess> gentleReturn(GentleReturn kind) {
            OptionalInt nights = SlowStartWords.nights(kind, flag, timeline);
            int weeks = SlowStartWords.weeksAway(kind, flag, timeline);
            return nights.isPresent()
                    ? inWords("flag.over.back.nights", weeks, nights.getAsInt())
                    : Optional.of(figures("flag.over.back", flag, Measure.SESSIONS, whose, weeks));
        }

        @Override
        public Optional<LimitExcess> leastRest(LeastRest kind) {
            return Optional.of(rest(flag, kind, kind.hours().of(sensitivity), timeline, whose));
        }

        @Override
        public Optional<LimitExcess> restNights(RestNights kind) {
            double free = Timeline.DAYS - flag.bound();
            String text = words.text("flag.nights", flag.value(), free, whose);
            return Optional.of(new LimitExcess(text, flag.value(), flag.bound(), false));
        }

        @Override
        public Optional<LimitExcess> daysApart(DaysApart kind) {
            return MeasureWords.this.daysApart(flag, kind, timeline);
        }

        @Override
        public Optional<LimitExcess> leastOften(LeastOften kind) {
            return inWords("flag.missing", kind.days(), uses.days(flag.days(), timeline));
        }

        @Override
        public Optional<LimitExcess> sessionOnly(SessionOnly kind) {
            return inWords("flag.belongs." + Words.key(kind.session()));
        }

        @Override
        public Optional<LimitExcess> needs(NeedsCover kind) {
            return kind.mornings()
                    ? inWords("flag.uncovered", uses.sessions(flag.days(), Session.MORNING, timeline))
                    : Optional.empty();
        }

        @Override
        public Optional<LimitExcess> anyUse(AnyUse kind) {
            @Nullable EventWindow around = kind.when().around();
            return around == null
                    ? because(kind.when())
                    : skin.near(around, flag, timeline).map(LimitExcess::inWords);
        }

        @Override
        public Optional<LimitExcess> fineUse(FineUse kind) {
            return because(kind.when());
        }

        @Override
        public Optional<LimitExcess> notTogether(NotTogether kind) {
            return Optional.empty();
        }

        @Override
        public Optional<LimitExcess> notOnOneDay(NotOnOneDay kind) {
            return Optional.empty();
        }

        @Override
        public Optional<LimitExcess> fineTogether(FineTogether kind) {
            return Optional.empty();
        }

        @Override
        public Optional<LimitExcess> oddStrength(OddStrength kind) {
            return Optional.empty();
        }

        @Override
        public Optional<LimitExcess> learnOnly(LearnOnly kind) {
            return Optional.empty();
        }

        @Override
        public Optional<LimitExcess> wayBack(WayBack kind) {
            return Optional.empty();
        }

        private Optional<LimitExcess> because(SkinState state) {
            return skin.because(state, timeline.profile()).map(LimitExcess::inWords);
        }

        private Optional<LimitExcess> inWords(String key, Object... arguments) {
            return Optional.of(LimitExcess.inWords(words.text(key, arguments)));
        }
    }

    private LimitExcess mostInWindow(Flag flag, MostInWindow most, Sensitivity sensitivity, String whose) {
        return figures("flag.over." + Words.key(window(flag, most, sensitivity)), flag, most.measure(), whose);
    }

    /** Adds the heaviest product: where a sum is too high, people want to know what makes it so. */
    private LimitExcess withHeaviest(LimitExcess howFar, Flag flag, MostInWindow most, Timeline timeline) {
        if (!most.addsUpWeights() || flag.weights().size() < 2) {
            return howFar;
        }
        return flag.heaviest()
                .map(heaviest -> howFar.withMore(words.text(
                        "flag.weighs",
                        timeline.products().get(heaviest.getKey()).name(),
                        heaviest.getValue())))
                .orElse(howFar);
    }

    /** The one of several limits that the flag's numbers are about; empty where the numbers do not tell. */
    private static Optional<MostInWindow> worst(SeveralLimits several, Flag flag, Sensitivity sensitivity) {
        List<RuleKind> meant = several.kinds().stream()
                .filter(kind -> kind.mayHaveBound(flag.bound(), sensitivity))
                .toList();
        return meant.size() == 1 ? meant.get(0).countInWindow() : Optional.empty();
    }

    /** Says whose number it is: the book's for this skin, or the user's own. */
    private String whose(Flag flag, Sensitivity sensitivity) {
        if (flag.rule().explanation().isOwn()) {
            return words.text("flag.for.own_rule");
        }
        boolean own = flag.number(sensitivity)
                .map(RuleNumber::key)
                .filter(flag.rule().ownNumbers()::contains)
                .isPresent();
        return words.text(own ? "flag.for.own_number" : "flag.for.skin");
    }

    private LimitExcess figures(String key, Flag flag, Measure measure, Object... more) {
        String amount = amount(measure, flag.value(), flag.uses());
        Stream<Object> figures = Stream.concat(Stream.of(amount, flag.bound()), Stream.of(more));
        String text = words.text(key, figures.toArray());
        return new LimitExcess(words.beginning(text), flag.value(), flag.bound(), false);
    }

    private LimitExcess rest(Flag flag, LeastRest rule, double least, Timeline timeline, String whose) {
        OptionalInt gap = gap(flag, rule, timeline);
        if (gap.isEmpty() || gap.getAsInt() >= least) {
            return LimitExcess.inWords(words.text("flag.rest", least, whose));
        }
        return new LimitExcess(
                words.text("flag.rest.found", gap.getAsInt(), least, whose), gap.getAsInt(), least, true);
    }

    private Optional<LimitExcess> daysApart(Flag flag, DaysApart rule, Timeline timeline) {
        return SlowStartWords.fewestDays(flag, timeline)
                .map(days ->
                        new LimitExcess(words.text("flag.days_apart", days, rule.days()), days, rule.days(), true));
    }

    /**
     * The fewest hours between two uses that need rest between them; empty where the flag does not tell which uses are
     * on which side, as with three products or more.
     */
    private static OptionalInt gap(Flag flag, LeastRest rule, Timeline timeline) {
        long products = flag.uses().stream().map(Use::product).distinct().count();
        boolean oneSide = rule.one().equals(rule.other());
        if (!oneSide && products > 2) {
            return OptionalInt.empty();
        }
        // hundreds of products make millions of pairs, so each use is looked up only once
        Use[] uses = flag.uses().toArray(Use[]::new);
        boolean[] comesAgain = comesAgain(uses, timeline);
        int fewest = Integer.MAX_VALUE;
        for (int one = 0; one < uses.length; one++) {
            for (int other = 0; other < uses.length; other++) {
                if (one != other && facesLater(uses[one], uses[other], rule, oneSide || products == 1)) {
                    int hours = uses[other].hour() - uses[one].hour();
                    boolean again = comesAgain[one] && comesAgain[other];
                    fewest = Math.min(fewest, again ? Math.min(hours, Timeline.DAYS * 24 - hours) : hours);
                }
            }
        }
        return fewest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(fewest);
    }

    private static boolean facesLater(Use one, Use later, LeastRest rule, boolean sameProductToo) {
        return later.slot() >= one.slot()
                && (later.slot() != one.slot() || rule.withinSession())
                && (sameProductToo || later.product() != one.product());
    }

    private static boolean[] comesAgain(Use[] uses, Timeline timeline) {
        Set<Use> recurring = timeline.recurring() == null ? Set.of() : new HashSet<>(timeline.recurring());
        boolean[] again = new boolean[uses.length];
        for (int use = 0; use < uses.length; use++) {
            again[use] = recurring.contains(uses[use]);
        }
        return again;
    }

    /**
     * The window of the flag's numbers: the rule's own, unless a limit for one day makes the flag graver and the
     * numbers are that day's.
     */
    private static TimeWindow window(Flag flag, MostInWindow most, Sensitivity skin) {
        for (SeverityEscalation escalation : flag.rule().escalations()) {
            if (escalation.severity() == flag.severity()
                    && escalation.when() instanceof RuleCircumstance.MoreThan more
                    && more.window() == TimeWindow.CALENDAR_DAY
                    && more.most().of(skin) == flag.bound()
                    && flag.value() <= busiestDay(flag.uses())) {
                return TimeWindow.CALENDAR_DAY;
            }
        }
        return most.window();
    }

    private static long busiestDay(List<Use> uses) {
        return uses.stream()
                .mapToLong(one -> uses.stream()
                        .filter(other -> other.day() == one.day())
                        .map(Use::session)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    /** The bound of a flag that adds up weights, such as "acids and scrubs up to a count of 3". */
    String bound(Flag flag) {
        boolean load = flag.rule()
                .kind()
                .core()
                .countInWindow()
                .filter(most -> most.measure() == Measure.IRRITATION_LOAD)
                .isPresent();
        return words.text(load ? "plan.much.load" : "plan.much.units", flag.bound());
    }

    /** An amount with its unit; sessions that are all evenings, or all mornings, are called so. */
    String amount(Measure measure, double value, List<Use> uses) {
        String key = Words.key(measure);
        if (measure == Measure.SESSIONS && !uses.isEmpty()) {
            if (uses.stream().allMatch(use -> use.session() == Session.EVENING)) {
                key = "evenings";
            } else if (uses.stream().allMatch(use -> use.session() == Session.MORNING)) {
                key = "mornings";
            }
        }
        return words.text("flag.much." + key, value);
    }
}
