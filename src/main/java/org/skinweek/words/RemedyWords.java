package org.skinweek.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.AsPrescribed;
import org.skinweek.rules.DaysApart;
import org.skinweek.rules.FineTogether;
import org.skinweek.rules.FineUse;
import org.skinweek.rules.Flag;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.LeastOften;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.Needs;
import org.skinweek.rules.NotOnOneDay;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.OddStrength;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.RuleKindVisitor;
import org.skinweek.rules.Selector;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.Several;
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
        return flag.rule().kind().accept(new Advice(flag, timeline, happened));
    }

    /** Says what to do about one flag, for each kind of limit. */
    private final class Advice implements RuleKindVisitor<Remedy> {
        private final Flag flag;
        private final Timeline timeline;
        private final Sensitivity sensitivity;
        private final boolean happened;

        Advice(Flag flag, Timeline timeline, boolean happened) {
            this.flag = flag;
            this.timeline = timeline;
            this.sensitivity = timeline.profile().sensitivity();
            this.happened = happened;
        }

        /** What can be done in the week, unless all of it is over. */
        private Remedy unlessHappened(String key, Object... arguments) {
            return happened ? inWeek("flag.remedy.happened") : inWeek(key, arguments);
        }

        private Remedy onShelf(String key) {
            return happened ? inWeek("flag.remedy.happened") : new Remedy(words.text(key), Place.SHELF);
        }

        @Override
        public Remedy anyUse(AnyUse kind) {
            if (!kind.when().equals(SkinState.ANY)) {
                return ofSkin(kind.when(), sensitivity);
            }
            return flag.rule().explanation().isOwn()
                    ? unlessHappened("flag.remedy.other_day")
                    : onShelf("flag.remedy.product");
        }

        @Override
        public Remedy oddStrength(OddStrength kind) {
            return onShelf("flag.remedy.product");
        }

        @Override
        public Remedy needs(Needs kind) {
            return owned(kind.cover(), timeline) ? unlessHappened("flag.remedy.cover") : onShelf("flag.remedy.missing");
        }

        @Override
        public Remedy wayBack(WayBack kind) {
            return unlessHappened("flag.remedy.way_back");
        }

        @Override
        public Remedy mostInWindow(MostInWindow kind) {
            return happened ? inWeek("flag.remedy.happened") : most(kind, flag);
        }

        @Override
        public Remedy asPrescribed(AsPrescribed kind) {
            return unlessHappened("flag.remedy.prescribed", flag.bound());
        }

        @Override
        public Remedy rampUp(RampUp kind) {
            return flag.bound() == 1 && flag.value() == 2
                    ? unlessHappened("flag.remedy.new.nights")
                    : unlessHappened("flag.remedy.new", flag.bound());
        }

        @Override
        public Remedy leastRest(LeastRest kind) {
            return unlessHappened("flag.remedy.rest", kind.hours().of(sensitivity));
        }

        @Override
        public Remedy notTogether(NotTogether kind) {
            if (flag.bound() == 0) {
                return onShelf("flag.remedy.product");
            }
            return unlessHappened(kind.eveningOnly() ? "flag.remedy.evenings" : "flag.remedy.sessions");
        }

        @Override
        public Remedy daysApart(DaysApart kind) {
            return unlessHappened("flag.remedy.days", kind.days());
        }

        @Override
        public Remedy leastOften(LeastOften kind) {
            return unlessHappened("flag.remedy.often", kind.days());
        }

        @Override
        public Remedy notOnOneDay(NotOnOneDay kind) {
            return unlessHappened("flag.remedy.apart");
        }

        @Override
        public Remedy sessionOnly(SessionOnly kind) {
            return unlessHappened("flag.remedy." + kind.session().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Remedy restNights(RestNights kind) {
            return unlessHappened("flag.remedy.nights", Math.ceil(flag.value() - flag.bound()));
        }

        @Override
        public Remedy several(Several kind) {
            return unlessHappened("flag.remedy.other");
        }

        @Override
        public Remedy fineUse(FineUse kind) {
            return unlessHappened("flag.remedy.other");
        }

        @Override
        public Remedy fineTogether(FineTogether kind) {
            return unlessHappened("flag.remedy.other");
        }

        @Override
        public Remedy learnOnly(LearnOnly kind) {
            return unlessHappened("flag.remedy.other");
        }
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

    private Remedy most(MostInWindow most, Flag flag) {
        if (flag.bound() == 0) {
            return inWeek("flag.remedy.none");
        }
        double excess = flag.value() - flag.bound();
        boolean counted = !most.addsUpWeights();
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
