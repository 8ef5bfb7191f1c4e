package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
public record Needs(@Nullable Selector after, Selector cover, boolean mornings, int withinHours) implements RuleKind {
    @Override
    public void lay(Stretch stretch, Rule rule, Consumer<Limit> limits) {
        Laying laying = new Laying(stretch, rule, limits);
        List<Laid> covers = stretch.matching(cover);
        List<Laid> triggers = after == null ? List.of() : stretch.matching(after);
        if (mornings) {
            for (int day = 0; day < Timeline.DAYS; day++) {
                layMorning(day, triggers, covers, laying);
            }
        } else {
            for (Laid trigger : triggers) {
                if (trigger.judged()) {
                    layNeed(trigger, at(trigger.slot(), covers), trigger.slot(), laying);
                }
            }
        }
    }

    private void layMorning(int day, List<Laid> triggers, List<Laid> covers, Laying laying) {
        int slot = Use.slot(day, Session.MORNING);
        List<Laid> here = at(slot, covers);
        if (after == null) {
            List<Limit.Term> terms = terms(null, here);
            laying.limits().accept(new Limit(laying.rule(), laying.rule().severity(), day, Measure.USES, terms, 1, 0));
        }
        for (Laid trigger : triggers) {
            int hours = Stretch.hourOf(slot) - trigger.hour();
            if (hours >= 0 && hours <= withinHours) {
                layNeed(trigger, here, slot, laying);
                layNoneInWeek(trigger, covers, slot, laying);
            }
        }
    }

    private static void layNeed(Laid trigger, List<Laid> covers, int slot, Laying laying) {
        add(Grading.of(laying.rule(), laying.stretch(), List.of(trigger)), trigger, covers, slot, laying);
    }

    private static void layNoneInWeek(Laid trigger, List<Laid> covers, int slot, Laying laying) {
        for (Escalation escalation : laying.rule().escalations()) {
            if (escalation.when() instanceof Circumstance.NoneInWeek) {
                List<Laid> inWeek = covers.stream()
                        .filter(use -> use.judged() && use.session() == Session.MORNING)
                        .toList();
                add(escalation.severity(), trigger, inWeek, slot, laying);
            }
        }
    }

    private static void add(@Nullable Severity severity, Laid trigger, List<Laid> covers, int slot, Laying laying) {
        if (severity != null) {
            int day = Stretch.dayOf(slot);
            List<Limit.Term> terms = terms(trigger, covers);
            laying.limits().accept(new Limit(laying.rule(), severity, day, Measure.USES, terms, 0, 0));
        }
    }

    private static List<Limit.Term> terms(@Nullable Laid trigger, List<Laid> covers) {
        List<Limit.Term> terms = new ArrayList<>();
        if (trigger != null) {
            terms.add(new Limit.Term(trigger.origin(), trigger.slot(), 1));
        }
        covers.forEach(use -> terms.add(new Limit.Term(use.origin(), use.slot(), -1)));
        return terms;
    }

    private static List<Laid> at(int slot, List<Laid> uses) {
        return uses.stream().filter(use -> use.slot() == slot).toList();
    }
}
