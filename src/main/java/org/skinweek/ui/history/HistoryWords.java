package org.skinweek.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.diary.PackCost;
import org.skinweek.diary.PackUses;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.Timeline;
import org.skinweek.trends.PlannedAndDone;
import org.skinweek.trends.ProductHistory;
import org.skinweek.trends.RampNow;
import org.skinweek.words.DateWords;
import org.skinweek.words.PriceWords;
import org.skinweek.words.Words;

/** Says what there is to tell of a product: each figure with what it counts. */
final class HistoryWords {
    private final Words words;
    private final DateWords dates;
    private final ProductHistory history;

    HistoryWords(Words words, ProductHistory history) {
        this.words = words;
        this.dates = new DateWords(words);
        this.history = history;
    }

    String day(LocalDate day) {
        return dates.full(day, history.today());
    }

    /** How often it was used, and since when. */
    String uses() {
        return history.firstUse()
                .map(first -> words.text("history.uses", history.uses(), day(first)))
                .orElseGet(() -> words.text("history.uses.none"));
    }

    /** How long ago the last use was. */
    String since() {
        return words.text("history.last.since", history.daysSince().orElse(0));
    }

    /** The day on which it comes into use, or came. */
    Optional<String> introduced() {
        return history.introduced()
                .map(day -> words.text(
                        day.isAfter(history.today()) ? "history.introduced.later" : "history.introduced.day",
                        day(day)));
    }

    String weeksUsed() {
        return history.weeksUsed() >= Timeline.ASSUMED_WEEKS_USED
                ? words.text("history.weeks.long")
                : words.text("history.weeks", history.weeksUsed());
    }

    /** The step of the slow start that holds, and when the next one begins. */
    String ramp() {
        return history.ramp().map(this::ramp).orElseGet(() -> words.text("history.ramp.none"));
    }

    private String ramp(RampNow ramp) {
        int apart = (int) ramp.stage().daysApart();
        String now = words.text(
                "history.ramp.now", ramp.stage().week(), (int) ramp.stage().most(), apart);
        String next = words.text(
                ramp.stage().last() ? "history.ramp.over" : "history.ramp.next", dates.plain(ramp.nextDay()));
        return words.text("history.ramp.and", now, next);
    }

    /** A pack, how often it was used, and what a use cost. */
    Optional<String> pack(ProductPack pack, PackUses uses) {
        int count = uses.count(pack);
        return Optional.ofNullable(pack.opened())
                .filter(opened -> count > 0)
                .map(opened -> words.text(
                        "history.pack",
                        words.text("shelf.pack.opened.on", day(opened)),
                        cost(uses.cost(pack), count, pack.isFinished())));
    }

    private String cost(Optional<PackCost> cost, int count, boolean finished) {
        return cost.map(each -> words.text(
                        each.soFar() ? "shelf.pack.cost.so_far" : "shelf.pack.cost",
                        count,
                        new PriceWords(words).each(each)))
                .orElseGet(() -> words.text(finished ? "shelf.pack.uses" : "shelf.pack.uses.so_far", count));
    }

    /** All weeks of the strip in a sentence. */
    String strip() {
        List<PlannedAndDone> weeks = history.weeks();
        return words.text(
                "history.strip.spoken",
                weeks.size(),
                weeks.stream().mapToInt(PlannedAndDone::planned).sum(),
                weeks.stream().mapToInt(PlannedAndDone::done).sum());
    }

    /** The first day of a week, briefly. */
    String week(PlannedAndDone week) {
        return week.first().getYear() == history.today().getYear()
                ? dates.shortest(week.first())
                : dates.shortestWithYear(week.first());
    }
}
