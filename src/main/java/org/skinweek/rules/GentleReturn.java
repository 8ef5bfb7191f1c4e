package org.skinweek.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.UsePause;

/**
 * After a long pause a product is stepped up again as if it were new. Only what is known to be a pause counts: nobody is
 * held back for days that were not written down. Uses of what did not pause do not count with it, because the skin is used
 * to them.
 *
 * @param slowStart the slow start that begins again
 * @param weeks from how many weeks without a use on
 */
public record GentleReturn(RampUp slowStart, BySensitivity weeks) implements RuleKind {
    @Override
    public void lay(JudgedDays stretch, Rule rule, Consumer<Limit> limits) {
        if (!stretch.pauses().isEmpty()) {
            List<DatedUse> back = stretch.matching(slowStart.starting()).stream()
                    .filter(use -> weeksBack(use, stretch).isPresent())
                    .toList();
            slowStart.lay(stretch, rule, limits, own -> weeksBack(own.get(0), stretch), back);
        }
    }

    /** A pause before the first use of a product that is new is none: its slow start goes on anyway. */
    private OptionalInt weeksBack(DatedUse use, JudgedDays stretch) {
        Optional<UsePause> pause = pause(stretch.pauses(), use.origin().product(), stretch.sensitivity());
        int known = use.usage().weeksUsed();
        return pause.filter(each -> each.weeksBack() < known).stream()
                .mapToInt(UsePause::weeksBack)
                .findFirst();
    }

    /** The long pause from which a product of a week comes back, or has come back last. */
    public Optional<UsePause> pause(Timeline week, int product) {
        return pause(week.pauses(), product, week.profile().sensitivity());
    }

    private Optional<UsePause> pause(List<UsePause> pauses, int product, Sensitivity skin) {
        return UsePause.latest(pauses, product, days(skin));
    }

    private int days(Sensitivity skin) {
        return (int) (weeks.of(skin) * Timeline.DAYS);
    }

    @Override
    public List<Integer> pauseDays(Sensitivity skin) {
        return List.of(days(skin));
    }

    @Override
    public <R> R accept(RuleKindVisitor<R> visitor) {
        return visitor.gentleReturn(this);
    }

    @Override
    public ZoneReach reach() {
        return slowStart.reach();
    }

    @Override
    public List<Selector> subjects() {
        return List.of(slowStart.starting());
    }

    @Override
    public boolean addsUpOverDays() {
        return slowStart.addsUpOverDays();
    }

    @Override
    public List<RuleNumber> numbers() {
        return List.of(RuleNumber.of("weeks", NumberUnit.PAUSE_WEEKS, weeks));
    }

    @Override
    public RuleKind with(String key, BySensitivity value) {
        return new GentleReturn(slowStart, value);
    }

    @Override
    public RuleKind replacing(RuleKind shared, RuleKind other) {
        return slowStart.equals(shared) && other instanceof RampUp own ? new GentleReturn(own, weeks) : this;
    }
}
