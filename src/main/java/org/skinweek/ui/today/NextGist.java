package org.skinweek.ui.today;

import java.util.List;
import java.util.stream.Collectors;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.words.Words;

/** What comes after a session, in a line: the evening of the day, or the day after. */
final class NextGist {
    /** More names than these are only counted. */
    private static final int MOST = 3;

    private final TomorrowPlan plan;
    private final Words words;

    NextGist(TomorrowPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** What comes after a session of today. */
    String after(Session session, Notebook notebook) {
        if (session == Session.MORNING) {
            return words.text("today.gist.tonight", evening(plan.today(notebook)));
        }
        TomorrowOutline tomorrow = plan.of(notebook);
        return tomorrow.isEmpty()
                ? words.text("today.gist.nothing")
                : words.text(
                        "today.gist.tomorrow",
                        steps(tomorrow.morning(), tomorrow.morningTreatments()),
                        evening(tomorrow));
    }

    private String evening(TomorrowOutline day) {
        return day.rest() ? words.text("today.gist.rest") : steps(day.evening(), day.eveningTreatments());
    }

    private String steps(List<String> all, List<String> treatments) {
        if (treatments.isEmpty()) {
            return words.text(all.isEmpty() ? "today.gist.none" : "today.gist.care");
        }
        return treatments.size() > MOST
                ? words.text("today.gist.steps", all.size())
                : treatments.stream().map(words::isolated).collect(Collectors.joining(words.text("today.paused.next")));
    }
}
