package org.skinweek.ui.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SkinEvent;
import org.skinweek.schedule.DaysAway;

/** Days away and events as a list: what comes, the next first, and then what is over, the last first. */
record AwayEntries(Notebook notebook, ScheduleTexts texts, LocalDate today) {
    /** An entry with the days that tell its place in the list. */
    private record Dated(LocalDate first, LocalDate last, DateList.Entry entry) {}

    List<DateList.Part> parts(ScheduleDialogs dialogs) {
        List<Dated> all = Stream.concat(
                        notebook.schedule().away().stream()
                                .map(stay -> new Dated(stay.from(), stay.to(), entry(stay, dialogs))),
                        notebook.schedule().events().stream()
                                .map(event -> new Dated(event.date(), event.date(), entry(event, dialogs))))
                .toList();
        return List.of(
                new DateList.Part(
                        texts.words().text("schedule.away.coming"),
                        all.stream()
                                .filter(each -> !each.last().isBefore(today))
                                .sorted(Comparator.comparing(Dated::first))
                                .map(Dated::entry)
                                .toList()),
                new DateList.Part(
                        texts.words().text("schedule.away.past"),
                        all.stream()
                                .filter(each -> each.last().isBefore(today))
                                .sorted(Comparator.comparing(Dated::first).reversed())
                                .map(Dated::entry)
                                .toList()));
    }

    private DateList.Entry entry(DaysAway stay, ScheduleDialogs dialogs) {
        return new DateList.Entry(
                "away-" + stay.id(),
                texts.words().text("schedule.away.entry", texts.span(stay)),
                texts.keeps(stay, notebook),
                () -> dialogs.editAway(stay),
                () -> dialogs.delete(stay));
    }

    private DateList.Entry entry(SkinEvent event, ScheduleDialogs dialogs) {
        return new DateList.Entry(
                "event-" + event.id(),
                texts.event(event),
                texts.wholeDate(event.date()),
                () -> dialogs.editEvent(event),
                () -> dialogs.delete(event));
    }
}
