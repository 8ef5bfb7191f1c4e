package org.skinweek.words;

import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.AsPrescribed;
import org.skinweek.rules.DaysApart;
import org.skinweek.rules.Flag;
import org.skinweek.rules.LeastOften;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.Measure;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.Needs;
import org.skinweek.rules.NotOnOneDay;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.OddStrength;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.Selector;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.SkinState;
import org.skinweek.rules.WayBack;

/** Says what would clear a flag that no single change clears. */
public final class RemedyWords {
    private final Words words;
    private final MeasureWords measures;

    /** Sentences in the language of these texts. */
    public RemedyWords(Words words) {
        this.words = words;
        this.measures = new MeasureWords(words);
    }

    /** Where else something can be done about a flag. */
    public enum Place {
        /** Nowhere but in the week itself. */
        WEEK,
        /** The products, their strengths among it. */
        SHELF,
        /** What is said about the skin. */
        SETTINGS
    }

    /**
     * What would clear a flag.
     *
     * @param text one or two sentences
     * @param place where it is done
     */
    public record Remedy(String text, Place place) {}

    /**
     * What would clear a flag.
     *
     * @param happened true when all that the flag is about has happened already
     */
    public Remedy of(Flag trouble, Timeline timeline, boolean happened) {
        Flag flag = trouble.gravest();
        RuleKind kind = flag.rule().kind().core();
        if (kind instanceof AnyUse any && !any.when().equals(SkinState.ANY)) {
            return ofSkin(any.when(), timeline.profile().sensitivity());
        }
        if (happened) {
            return inWeek("flag.remedy.happened");
        }
        if (kind instanceof WayBack) {
            return inWeek("flag.remedy.way_back");
        }
        if (kind instanceof AnyUse && flag.rule().explanation().isOwn()) {
            return inWeek("flag.remedy.other_day");
        }
        if (kind instanceof AnyUse || kind instanceof OddStrength) {
            return new Remedy(words.text("flag.remedy.product"), Place.SHELF);
        }
        if (kind instanceof Needs needs && !owned(needs.cover(), timeline)) {
            return new Remedy(words.text("flag.remedy.missing"), Place.SHELF);
        }
        return inWeek(kind, flag, timeline.profile().sensitivity());
    }

    private Remedy ofSkin(SkinState state, Sensitivity sensitivity) {
        if (!state.reactions().isEmpty()) {
            @Nullable BySensitivity days = state.withinDays();
            return days == null
                    ? inWeek("flag.remedy.reaction.doctor")
                    : inWeek("flag.remedy.reaction", days.of(sensitivity));
        }
        return new Remedy(words.text("flag.remedy.skin"), Place.SETTINGS);
    }

    private Remedy inWeek(RuleKind kind, Flag flag, Sensitivity sensitivity) {
        if (kind instanceof MostInWindow most) {
            return most(most, flag);
        }
        if (kind instanceof AsPrescribed) {
            return inWeek("flag.remedy.prescribed", flag.bound());
        }
        if (kind instanceof RampUp) {
            return inWeek("flag.remedy.new", flag.bound());
        }
        if (kind instanceof LeastRest rest) {
            return inWeek("flag.remedy.rest", rest.hours().of(sensitivity));
        }
        if (kind instanceof NotTogether apart) {
            return inWeek(apart.eveningOnly() ? "flag.remedy.evenings" : "flag.remedy.sessions");
        }
        if (kind instanceof DaysApart apart) {
            return inWeek("flag.remedy.days", apart.days());
        }
        if (kind instanceof LeastOften often) {
            return inWeek("flag.remedy.often", often.days());
        }
        if (kind instanceof NotOnOneDay) {
            return inWeek("flag.remedy.apart");
        }
        if (kind instanceof SessionOnly only) {
            return inWeek("flag.remedy." + only.session().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (kind instanceof RestNights) {
            return inWeek("flag.remedy.nights", Math.ceil(flag.value() - flag.bound()));
        }
        if (kind instanceof Needs) {
            return inWeek("flag.remedy.cover");
        }
        return inWeek("flag.remedy.other");
    }

    private Remedy most(MostInWindow most, Flag flag) {
        if (flag.bound() == 0) {
            return inWeek("flag.remedy.none");
        }
        double excess = flag.value() - flag.bound();
        boolean counted = most.measure() != Measure.EXFOLIATION_UNITS && most.measure() != Measure.IRRITATION_LOAD;
        String amount = measures.amount(most.measure(), counted ? Math.ceil(excess) : excess, flag.uses());
        return switch (most.window()) {
            case SESSION -> inWeek("flag.remedy.session", amount);
            case CALENDAR_DAY -> inWeek("flag.remedy.one_day", amount);
            default -> inWeek("flag.remedy.most", amount);
        };
    }

    private Remedy inWeek(String key, Object... arguments) {
        return new Remedy(words.text(key, arguments), Place.WEEK);
    }

    /** True when a product of the shelf holds one of the actives that are needed. */
    private static boolean owned(Selector cover, Timeline timeline) {
        return timeline.products().stream()
                .filter(product -> !product.archived())
                .flatMap(product -> product.doses().stream())
                .anyMatch(dose -> cover.clauses().stream()
                        .anyMatch(clause -> clause.actives().contains(dose.active())));
    }
}
