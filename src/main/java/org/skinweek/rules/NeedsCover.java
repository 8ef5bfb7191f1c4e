package org.skinweek.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * A use needs another product with it or after it, such as sunscreen on the mornings after an acid. The unprotected
 * morning is flagged.
 *
 * @param after the products that need it; absent when it is always needed
 * @param cover the products that help; one of them is enough
 * @param mornings true when each morning needs it, false when the session of the use does
 * @param withinHours for how many nominal hours after the use mornings need it
 */
public record NeedsCover(@Nullable Selector after, Selector cover, boolean mornings, BySensitivity withinHours)
        implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        LimitBuilder laying = new LimitBuilder(stretch, rule, limits);
        List<DatedUse> covers = stretch.matching(cover);
        List<DatedUse> triggers = after == null ? List.of() : stretch.matching(after);
        if (mornings) {
            List<DatedUse> ofWeek = covers.stream()
                    .filter(use -> use.judged() && use.session() == Session.MORNING)
                    .toList();
            for (int day = 0; day < Timeline.DAYS; day++) {
                layMorning(day, triggers, covers, ofWeek, laying);
            }
        } else {
            for (DatedUse trigger : triggers) {
                if (trigger.judged()) {
                    layNeed(
                            trigger,
                            laying.inWindow(TimeWindow.SESSION, covers, trigger.slot()),
                            trigger.slot(),
                            laying);
                }
            }
        }
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.needs(this);
    }

    @Override
    public List<Selector> subjects() {
        return after == null ? List.of(cover) : List.of(cover, after);
    }

    @Override
    public ZoneReach reach() {
        return ZoneReach.HEAD;
    }

    @Override
    public Optional<Selector> missing() {
        return Optional.of(cover);
    }

    @Override
    public boolean yieldsToPrescriber(Severity severity) {
        return false;
    }

    @Override
    public List<RuleNumber> numbers() {
        return mornings && after != null
                ? List.of(RuleNumber.of("hours", NumberUnit.HOURS_AFTER, withinHours))
                : List.of();
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        return new NeedsCover(after, cover, mornings, value);
    }

    private void layMorning(
            int day, List<DatedUse> triggers, List<DatedUse> covers, List<DatedUse> ofWeek, LimitBuilder laying) {
        if (laying.stretch().isAway(day)) {
            return;
        }
        int slot = Use.slot(day, Session.MORNING);
        double most = withinHours.of(laying.stretch().sensitivity());
        List<DatedUse> here = laying.inWindow(TimeWindow.SESSION, covers, slot);
        if (after == null && day >= laying.stretch().knownFrom()) {
            laying.need(laying.rule().severity(), slot, List.of(), here);
        }
        for (DatedUse trigger : triggers) {
            int hours = JudgedDays.hourOf(slot) - trigger.hour();
            if (hours >= 0 && hours <= most) {
                layNeed(trigger, here, slot, laying);
                layNoneInWeek(trigger, ofWeek, slot, laying);
            }
        }
    }

    private static void layNeed(DatedUse trigger, List<DatedUse> covers, int slot, LimitBuilder laying) {
        List<DatedUse> uses = List.of(trigger);
        laying.need(SeverityGrading.of(laying.rule(), laying.stretch(), uses), slot, uses, covers);
    }

    private static void layNoneInWeek(DatedUse trigger, List<DatedUse> mornings, int slot, LimitBuilder laying) {
        for (SeverityEscalation escalation : laying.rule().escalations()) {
            if (escalation.when() instanceof RuleCircumstance.NoneInWeek) {
                laying.need(escalation.severity(), slot, List.of(trigger), mornings);
            }
        }
    }
}
