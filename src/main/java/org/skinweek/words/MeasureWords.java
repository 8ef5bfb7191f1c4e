package org.skinweek.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.AsPrescribed;
import org.skinweek.rules.Circumstance;
import org.skinweek.rules.DaysApart;
import org.skinweek.rules.Escalation;
import org.skinweek.rules.Flag;
import org.skinweek.rules.LeastOften;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.Measure;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.Needs;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.RuleNumber;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.Several;
import org.skinweek.rules.Window;

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

    Optional<HowFar> of(Flag flag, Timeline timeline) {
        RuleKind kind = flag.rule().kind().core();
        Sensitivity sensitivity = timeline.profile().sensitivity();
        String whose = whose(flag, sensitivity);
        if (kind instanceof Several several) {
            return worst(several, flag, sensitivity)
                    .map(most -> mostInWindow(flag, most, sensitivity, whose))
                    .or(() -> skin.because(several.when(), timeline.profile()).map(HowFar::inWords));
        }
        if (kind instanceof MostInWindow most) {
            return Optional.of(withHeaviest(mostInWindow(flag, most, sensitivity, whose), flag, most, timeline));
        }
        if (kind instanceof AsPrescribed) {
            return Optional.of(figures("flag.over.prescribed", flag, Measure.SESSIONS, whose));
        }
        if (kind instanceof RampUp && flag.bound() == 1 && flag.value() == 2) {
            return Optional.of(HowFar.inWords(words.text("flag.over.new.nights")));
        }
        if (kind instanceof RampUp) {
            return Optional.of(figures("flag.over.new", flag, Measure.SESSIONS, whose));
        }
        if (kind instanceof LeastRest rest) {
            return Optional.of(rest(flag, rest, rest.hours().of(sensitivity), timeline, whose));
        }
        if (kind instanceof RestNights) {
            double free = Timeline.DAYS - flag.bound();
            String text = words.text("flag.nights", flag.value(), free, whose);
            return Optional.of(new HowFar(text, flag.value(), flag.bound(), false));
        }
        if (kind instanceof DaysApart apart) {
            return daysApart(flag, apart, timeline);
        }
        if (kind instanceof LeastOften often) {
            String days = uses.days(flag.days(), timeline);
            return Optional.of(HowFar.inWords(words.text("flag.missing", often.days(), days)));
        }
        if (kind instanceof SessionOnly only) {
            return Optional.of(HowFar.inWords(words.text("flag.belongs." + small(only.session()))));
        }
        if (kind instanceof Needs needs && needs.mornings()) {
            String open = uses.sessions(flag.days(), Session.MORNING, timeline);
            return Optional.of(HowFar.inWords(words.text("flag.uncovered", open)));
        }
        if (kind instanceof AnyUse use) {
            return skin.because(use.when(), timeline.profile()).map(HowFar::inWords);
        }
        return Optional.empty();
    }

    private HowFar mostInWindow(Flag flag, MostInWindow most, Sensitivity sensitivity, String whose) {
        return figures("flag.over." + small(window(flag, most, sensitivity)), flag, most.measure(), whose);
    }

    /** Where a sum is too much, people want to know what of. */
    private HowFar withHeaviest(HowFar howFar, Flag flag, MostInWindow most, Timeline timeline) {
        boolean sum = most.measure() == Measure.EXFOLIATION_UNITS || most.measure() == Measure.IRRITATION_LOAD;
        if (!sum || flag.weights().size() < 2) {
            return howFar;
        }
        return flag.heaviest()
                .map(heaviest -> howFar.withMore(words.text(
                        "flag.weighs",
                        timeline.products().get(heaviest.getKey()).name(),
                        heaviest.getValue())))
                .orElse(howFar);
    }

    /** The one of several limits that the flag's numbers are about; empty where they tell too little to be sure. */
    private static Optional<MostInWindow> worst(Several several, Flag flag, Sensitivity sensitivity) {
        List<RuleKind> meant = several.kinds().stream()
                .filter(kind -> mayBeAbout(kind, flag.bound(), sensitivity))
                .toList();
        return meant.size() == 1 && meant.get(0) instanceof MostInWindow most ? Optional.of(most) : Optional.empty();
    }

    private static boolean mayBeAbout(RuleKind kind, double bound, Sensitivity sensitivity) {
        if (kind instanceof MostInWindow most) {
            return most.caps().stream().anyMatch(cap -> cap.most().of(sensitivity) == bound);
        }
        return bound == (kind instanceof AnyUse ? 0 : 1);
    }

    /** Whose number it is: that of the skin by the book, or the user's. */
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

    private HowFar figures(String key, Flag flag, Measure measure, String whose) {
        String amount = amount(measure, flag.value(), flag.uses());
        return new HowFar(words.text(key, amount, flag.bound(), whose), flag.value(), flag.bound(), false);
    }

    private HowFar rest(Flag flag, LeastRest rule, double least, Timeline timeline, String whose) {
        OptionalInt gap = gap(flag, rule, timeline);
        if (gap.isEmpty() || gap.getAsInt() >= least) {
            return HowFar.inWords(words.text("flag.rest", least, whose));
        }
        return new HowFar(words.text("flag.rest.found", gap.getAsInt(), least, whose), gap.getAsInt(), least, true);
    }

    /** The fewest days from one day of use to the next, the first of the next week included where the week repeats. */
    private Optional<HowFar> daysApart(Flag flag, DaysApart rule, Timeline timeline) {
        List<Use> recurring = timeline.recurring() == null ? List.of() : timeline.recurring();
        return flag.uses().stream()
                .flatMap(one -> flag.uses().stream().flatMap(other -> {
                    int days = other.day() - one.day();
                    boolean again = recurring.contains(one) && recurring.contains(other);
                    return again ? Stream.of(days, Timeline.DAYS - days) : Stream.of(days);
                }))
                .filter(days -> days > 0)
                .min(Integer::compare)
                .map(days -> new HowFar(words.text("flag.days_apart", days, rule.days()), days, rule.days(), true));
    }

    /**
     * The fewest hours between two of the uses that need rest between them; empty where the flag does not tell which
     * uses face each other, with three products or more on two sides.
     */
    private static OptionalInt gap(Flag flag, LeastRest rule, Timeline timeline) {
        long products = flag.uses().stream().map(Use::product).distinct().count();
        boolean oneSide = rule.one().equals(rule.other());
        if (!oneSide && products > 2) {
            return OptionalInt.empty();
        }
        List<Use> recurring = timeline.recurring() == null ? List.of() : timeline.recurring();
        return flag.uses().stream()
                .flatMap(one -> flag.uses().stream()
                        .filter(other -> other.slot() >= one.slot() && !other.equals(one))
                        .filter(other -> oneSide || products == 1 || other.product() != one.product())
                        .filter(other -> other.slot() != one.slot() || rule.withinSession())
                        .flatMap(other -> {
                            int hours = other.hour() - one.hour();
                            boolean again = recurring.contains(one) && recurring.contains(other);
                            return again ? Stream.of(hours, Timeline.DAYS * 24 - hours) : Stream.of(hours);
                        }))
                .mapToInt(Integer::intValue)
                .min();
    }

    /**
     * The window that the flag's numbers are about: the rule's own, unless what makes the flag graver is a limit for one
     * day and the numbers are that day's.
     */
    private static Window window(Flag flag, MostInWindow most, Sensitivity skin) {
        for (Escalation escalation : flag.rule().escalations()) {
            if (escalation.severity() == flag.severity()
                    && escalation.when() instanceof Circumstance.MoreThan more
                    && more.window() == Window.CALENDAR_DAY
                    && more.most().of(skin) == flag.bound()
                    && flag.value() <= busiestDay(flag.uses())) {
                return Window.CALENDAR_DAY;
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

    /** An amount with its unit; sessions that are all evenings, or all mornings, are called so. */
    String amount(Measure measure, double value, List<Use> uses) {
        String key = small(measure);
        if (measure == Measure.SESSIONS && !uses.isEmpty()) {
            if (uses.stream().allMatch(use -> use.session() == Session.EVENING)) {
                key = "evenings";
            } else if (uses.stream().allMatch(use -> use.session() == Session.MORNING)) {
                key = "mornings";
            }
        }
        return words.text("flag.much." + key, value);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
