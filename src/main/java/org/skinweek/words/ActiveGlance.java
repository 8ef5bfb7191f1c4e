package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.UseFrequency;

/** The first things to know about an active, each in a word or two and for one skin. */
public final class ActiveGlance {
    private final Words words;
    private final TimesWords times;
    private final RestWords rests;

    /** Facts in the language of these texts. */
    public ActiveGlance(Words words) {
        this.words = words;
        this.times = new TimesWords(words);
        this.rests = new RestWords(words);
    }

    /** What a fact is about. */
    public enum Topic {
        /** How often to begin with. */
        START,
        /** How often at most once skin is used to it. */
        LATER,
        /** How long between two uses. */
        REST,
        /** Morning or evening. */
        SESSION,
        /** Minutes before or after it. */
        WAIT,
        /** Whether skin burns more easily. */
        SUN,
        /** Whether it may be used in pregnancy. */
        PREGNANCY,
        /** Weeks until something is visible. */
        VISIBLE
    }

    /**
     * One fact.
     *
     * @param topic what it is about
     * @param name the topic in words
     * @param value the fact in a word or two
     */
    public record Fact(Topic topic, String name, String value) {}

    /** The facts about an active for a sensitivity; those that say nothing are left out. */
    public List<Fact> of(Active active, Sensitivity sensitivity) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Topic.START, times.of(active.frequency().start().of(sensitivity)));
        add(facts, Topic.LATER, later(active.frequency(), sensitivity));
        double rest = active.restHours().of(sensitivity);
        if (rest > 0) {
            add(facts, Topic.REST, words.text("learn.glance.apart", rests.of(rest)));
        }
        add(facts, Topic.SESSION, words.text("learn.glance.session." + session(active)));
        if (active.waiting().beforeMinutes() > 0) {
            add(
                    facts,
                    Topic.WAIT,
                    words.text("learn.glance.before", active.waiting().beforeMinutes()));
        } else if (active.waiting().afterMinutes() > 0) {
            add(
                    facts,
                    Topic.WAIT,
                    words.text("learn.glance.after", active.waiting().afterMinutes()));
        }
        add(facts, Topic.SUN, words.text("learn.glance.sun." + active.sun().raisesSensitivity()));
        add(
                facts,
                Topic.PREGNANCY,
                words.text("learn.glance.pregnancy." + active.pregnancy().level()));
        List<Integer> weeks = active.visibleAfterWeeks();
        if (weeks.size() == 2 && weeks.get(1) > 0) {
            add(facts, Topic.VISIBLE, times.weeks(weeks.get(0), weeks.get(1)));
        }
        return facts;
    }

    private void add(List<Fact> facts, Topic topic, String value) {
        facts.add(new Fact(topic, words.textOf("learn.glance.", topic), value));
    }

    private String later(UseFrequency frequency, Sensitivity sensitivity) {
        double least = frequency.usualMost().stream()
                .mapToDouble(usual -> usual.most().of(sensitivity))
                .min()
                .orElse(0);
        double most = frequency.usualMost().stream()
                .mapToDouble(usual -> usual.most().of(sensitivity))
                .max()
                .orElse(0);
        return least == most ? times.of(most) : words.text("learn.glance.range", least, most);
    }

    private static String session(Active active) {
        if (active.allowed().size() == 1) {
            return "only." + Words.key(active.allowed().get(0));
        }
        return active.preferred() == null ? "any" : Words.key(active.preferred());
    }
}
