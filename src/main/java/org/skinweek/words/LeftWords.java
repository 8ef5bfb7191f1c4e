package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.LastUse;
import org.skinweek.rules.LimitRoom;
import org.skinweek.rules.Measure;
import org.skinweek.rules.UseOutlook;

/**
 * Says what limits still leave of a product, such as "2 of 3 used; one comes back on Thursday; next acid: Friday evening
 * at the earliest".
 */
public final class LeftWords {
    private static final int SLOTS_A_DAY = Session.values().length;

    private final Words words;
    private final UseWords uses;
    private final Catalog catalog;
    private final Treatments treatments;

    /** Sentences in the language of these texts. */
    public LeftWords(Words words, Catalog catalog) {
        this.words = words;
        this.uses = new UseWords(words);
        this.catalog = catalog;
        this.treatments = new Treatments(catalog);
    }

    /**
     * What the limit that leaves least says, and when one more use is possible; empty for what no limit ever keeps
     * waiting.
     *
     * @param week the week that was looked at
     * @param now true when it was looked at from the present session on, false where there is no present
     */
    public Optional<String> sentence(UseOutlook outlook, Timeline week, boolean now) {
        Moment moment = new Moment(week, outlook.from(), now);
        List<String> parts = new ArrayList<>();
        outlook.tightest().ifPresent(room -> parts.addAll(parts(room, moment)));
        boolean waits = outlook.earliest().stream().noneMatch(slot -> slot < outlook.from() + SLOTS_A_DAY);
        if (!parts.isEmpty() || (waits && !outlook.rooms().isEmpty())) {
            parts.add(next(outlook, week, moment));
        }
        return parts.stream()
                .reduce((first, then) -> words.text("left.then", first, then))
                .map(text -> words.text("left.sentence", words.beginning(text)));
    }

    /** How much of a limit is used, as a part of a sentence. */
    public String used(LimitRoom room) {
        if (room.measure() == Measure.IRRITATION_LOAD) {
            return words.text("left.strong", room.left());
        }
        String used = words.text(room.ahead() > 0 ? "left.planned" : "left.used", room.used(), room.most());
        return room.measure() == Measure.EXFOLIATION_UNITS ? words.text("left.acids", used) : used;
    }

    /** The title of a notice before the last use. */
    public String lastTitle(LastUse last, Timeline week) {
        return words.text(
                "left.last", words.textOf("left.kind.", kind(last.use().product(), week)));
    }

    /** When the next one may be, after the last use of these days. */
    public String lastText(LastUse last, Timeline week, int from) {
        Moment moment = new Moment(week, from, /* now= */ true);
        String name = week.products().get(last.use().product()).name();
        return words.text(
                "left.last.text", words.isolated(name), moment.slot(last.use().slot()), moment.on(last.next()));
    }

    private List<String> parts(LimitRoom room, Moment moment) {
        List<String> parts = new ArrayList<>(List.of(used(room)));
        boolean fewer = room.used() > 0 && room.used() - room.returning() < room.most();
        if (fewer) {
            room.back()
                    .ifPresent(back -> parts.add(
                            room.measure() == Measure.IRRITATION_LOAD
                                    ? words.text("left.back.strong", moment.onDay(back))
                                    : words.text("left.back", room.returning(), moment.onDay(back))));
        }
        return parts;
    }

    private String next(UseOutlook outlook, Timeline week, Moment moment) {
        if (outlook.earliest().isEmpty()) {
            boolean planned = week.planned().stream()
                    .anyMatch(use -> use.product() == outlook.product() && use.slot() >= outlook.from());
            return words.text(planned ? "left.next.none.more" : "left.next.none");
        }
        int slot = outlook.earliest().getAsInt();
        Kind kind = kind(outlook.product(), week);
        boolean plannedBefore = week.planned().stream()
                .filter(use -> use.slot() > outlook.from() && use.slot() < slot)
                .anyMatch(use -> use.product() == outlook.product()
                        || (kind != Kind.OTHER && kind(use.product(), week) == kind));
        String more = kind == Kind.OTHER ? "left.next.more.other" : "left.next.more";
        boolean atOnce = slot < outlook.from() + SLOTS_A_DAY;
        String key = atOnce ? "left.next.now" : plannedBefore ? more : "left.next";
        return words.text(key, words.textOf("left.kind.", kind), moment.slot(slot));
    }

    private Kind kind(int product, Timeline week) {
        Optional<ActiveFamily> family = treatments
                .mainDose(week.products().get(product))
                .flatMap(dose -> catalog.active(dose.active()))
                .map(Active::family);
        if (family.filter(ActiveFamily.ACID::equals).isPresent()) {
            return Kind.ACID;
        }
        return family.filter(ActiveFamily.RETINOID::equals).isPresent() ? Kind.RETINOID : Kind.OTHER;
    }

    /** What a sentence calls a product. */
    private enum Kind {
        ACID,
        RETINOID,
        /** Has no word of its own, so that a sentence speaks of one product alone. */
        OTHER
    }

    /** Names sessions as seen from one of them. */
    private final class Moment {
        private final Timeline week;
        private final int today;
        private final boolean now;

        Moment(Timeline week, int from, boolean now) {
            this.week = week;
            this.today = Math.floorDiv(from, SLOTS_A_DAY);
            this.now = now;
        }

        /** A session, such as "Friday evening" or "tomorrow morning". */
        String slot(int slot) {
            Use use = use(slot);
            int days = use.day() - today;
            if (!now) {
                return uses.times(List.of(use), week);
            }
            if (days == 0) {
                return words.textOf("left.today.", use.session());
            }
            if (days == 1) {
                return words.textOf("left.tomorrow.", use.session());
            }
            return far(days, uses.sessions(List.of(use.day()), use.session(), week));
        }

        /** A session in words that go on a sentence, such as "on Friday evening" or "tomorrow morning". */
        String on(int slot) {
            Use use = use(slot);
            return use.day() - today <= 1
                    ? slot(slot)
                    : far(use.day() - today, uses.days(List.of(use.day()), use.session(), week));
        }

        /** The day of a session, such as "on Thursday"; with the evening where it is not the whole day. */
        String onDay(int slot) {
            Use use = use(slot);
            int days = use.day() - today;
            if (!now) {
                return use.session() == Session.EVENING || days >= Timeline.DAYS
                        ? uses.on(List.of(use), week)
                        : words.text("left.on", uses.days(List.of(use.day()), week));
            }
            if (use.session() == Session.EVENING) {
                return on(slot);
            }
            return days == 1
                    ? words.text("left.on.tomorrow")
                    : far(days, words.text("left.on", uses.days(List.of(use.day()), week)));
        }

        private String far(int days, String text) {
            return now && days >= Timeline.DAYS ? words.text("left.far", text, days) : text;
        }

        private static Use use(int slot) {
            return Use.at(slot, 0);
        }
    }
}
