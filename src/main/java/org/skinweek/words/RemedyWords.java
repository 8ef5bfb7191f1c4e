package org.skinweek.words;

import java.util.Optional;
import java.util.OptionalInt;
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
import org.skinweek.rules.GentleReturn;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.LeastOften;
import org.skinweek.rules.LeastRest;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.NeedsCover;
import org.skinweek.rules.NotOnOneDay;
import org.skinweek.rules.NotTogether;
import org.skinweek.rules.OddStrength;
import org.skinweek.rules.RampUp;
import org.skinweek.rules.RestNights;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleKind;
import org.skinweek.rules.RuleKindVisitor;
import org.skinweek.rules.Selector;
import org.skinweek.rules.SessionOnly;
import org.skinweek.rules.SeveralLimits;
import org.skinweek.rules.SkinState;
import org.skinweek.rules.WayBack;

/** Says what would clear a flag that takes more than a few changes. */
public final class RemedyWords {
    private final Words words;
    private final RuleBook book;
    private final MeasureWords measures;

    /**
     * Sentences in the language of these texts.
     *
     * @param book tells what the products of a shelf can do
     */
    public RemedyWords(Words words, RuleBook book) {
        this.words = words;
        this.book = book;
        this.measures = new MeasureWords(words);
    }

    /** Where something can be done about a flag. */
    public enum Place {
        /** In the week itself, which can be planned anew. */
        WEEK,
        /** The products, including their strengths. */
        SHELF,
        /** The answers about the skin; until they change, the week can be planned anew. */
        SETTINGS,
        /** Nowhere: it has happened, or a doctor has to say how to go on. */
        NOWHERE
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

    /** What would help where the missing care is not on the shelf; empty for all other flags. */
    public Optional<Remedy> ofMissing(Flag flag, Timeline timeline) {
        return flag.rule()
                .kind()
                .core()
                .missing()
                .filter(cover -> !owned(cover, timeline))
                .map(cover -> new Remedy(words.text("flag.remedy.missing"), Place.SHELF));
    }

    /** What would settle a tip; empty where its reason already says so. */
    public Optional<String> ofTip(Flag tip, Timeline timeline) {
        RuleKind kind = tip.rule().kind().core();
        boolean plain = kind.missing().isPresent() || kind.choosesSession() || kind.asksForRestNights();
        return plain || tip.rule().explanation().isOwn()
                ? Optional.of(of(tip, timeline, false).text())
                : Optional.empty();
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

        /** A remedy in the week, unless everything has happened already. */
        private Remedy unlessHappened(String key, Object... arguments) {
            return happened ? past() : inWeek(words.text(key, arguments));
        }

        /** A remedy that takes more than a few changes, which a tip does not ask for. */
        private Remedy large(String key, Object... arguments) {
            String text = words.text(key, arguments);
            if (happened) {
                return past();
            }
            return inWeek(flag.severity().counts() ? words.text("flag.remedy.large", text) : text);
        }

        private Remedy onShelf(String key) {
            return happened ? past() : new Remedy(words.text(key), Place.SHELF);
        }

        private Remedy past() {
            return new Remedy(words.text("flag.remedy.happened"), Place.NOWHERE);
        }

        @Override
        public Remedy anyUse(AnyUse kind) {
            if (kind.when().around() != null) {
                return unlessHappened("flag.remedy.near");
            }
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
        public Remedy needs(NeedsCover kind) {
            return owned(kind.cover(), timeline) ? unlessHappened("flag.remedy.cover") : onShelf("flag.remedy.missing");
        }

        @Override
        public Remedy wayBack(WayBack kind) {
            return unlessHappened("flag.remedy.way_back");
        }

        @Override
        public Remedy mostInWindow(MostInWindow kind) {
            if (flag.bound() == 0) {
                return unlessHappened("flag.remedy.none");
            }
            double excess = flag.value() - flag.bound();
            boolean counted = !kind.addsUpWeights();
            String amount = measures.amount(kind.measure(), counted ? Math.ceil(excess) : excess, flag.uses());
            return switch (kind.window()) {
                case SESSION -> large("flag.remedy.session", amount);
                case CALENDAR_DAY -> large("flag.remedy.one_day", amount);
                default -> large("flag.remedy.most", amount);
            };
        }

        @Override
        public Remedy asPrescribed(AsPrescribed kind) {
            return unlessHappened("flag.remedy.prescribed", flag.bound());
        }

        @Override
        public Remedy rampUp(RampUp kind) {
            OptionalInt nights = SlowStartWords.nights(kind, flag, timeline);
            return nights.isPresent()
                    ? unlessHappened("flag.remedy.new.nights", nights.getAsInt())
                    : unlessHappened("flag.remedy.new", flag.bound());
        }

        @Override
        public Remedy gentleReturn(GentleReturn kind) {
            OptionalInt nights = SlowStartWords.nights(kind, flag, timeline);
            return nights.isPresent()
                    ? unlessHappened("flag.remedy.back.nights", nights.getAsInt())
                    : unlessHappened("flag.remedy.back", flag.bound());
        }

        @Override
        public Remedy leastRest(LeastRest kind) {
            return large("flag.remedy.rest", kind.hours().of(sensitivity));
        }

        @Override
        public Remedy notTogether(NotTogether kind) {
            if (flag.bound() == 0) {
                return onShelf("flag.remedy.product");
            }
            return large(kind.eveningOnly() ? "flag.remedy.evenings" : "flag.remedy.sessions");
        }

        @Override
        public Remedy daysApart(DaysApart kind) {
            return large("flag.remedy.days", kind.days());
        }

        @Override
        public Remedy leastOften(LeastOften kind) {
            return unlessHappened("flag.remedy.often", kind.days());
        }

        @Override
        public Remedy notOnOneDay(NotOnOneDay kind) {
            return large("flag.remedy.apart");
        }

        @Override
        public Remedy sessionOnly(SessionOnly kind) {
            return unlessHappened("flag.remedy." + Words.key(kind.session()));
        }

        @Override
        public Remedy restNights(RestNights kind) {
            return unlessHappened("flag.remedy.nights", Math.ceil(flag.value() - flag.bound()));
        }

        @Override
        public Remedy several(SeveralLimits kind) {
            return large("flag.remedy.other");
        }

        @Override
        public Remedy fineUse(FineUse kind) {
            return large("flag.remedy.other");
        }

        @Override
        public Remedy fineTogether(FineTogether kind) {
            return large("flag.remedy.other");
        }

        @Override
        public Remedy learnOnly(LearnOnly kind) {
            return large("flag.remedy.other");
        }
    }

    private Remedy ofSkin(SkinState state, Sensitivity sensitivity) {
        if (!state.reactions().isEmpty()) {
            @Nullable BySensitivity days = state.withinDays();
            return days == null
                    ? new Remedy(words.text("flag.remedy.reaction.doctor"), Place.NOWHERE)
                    : inWeek(words.text("flag.remedy.reaction", days.of(sensitivity)));
        }
        return new Remedy(words.text("flag.remedy.skin"), Place.SETTINGS);
    }

    private static Remedy inWeek(String text) {
        return new Remedy(text, Place.WEEK);
    }

    /** True when a product of the shelf does what is needed. */
    private boolean owned(Selector cover, Timeline timeline) {
        return book.meansAny(
                cover,
                timeline.products().stream()
                        .filter(product -> !product.archived())
                        .toList());
    }
}
