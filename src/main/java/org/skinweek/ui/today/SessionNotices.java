package org.skinweek.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skinweek.app.UserRules;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.reminder.DueReminders;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.Severity;
import org.skinweek.rules.WeeksAhead;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.FlagWords;
import org.skinweek.words.LeftWords;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/** The flags of the week that touch a session, and the reminders that belong to it. */
public final class SessionNotices implements NoticeSource {
    private static final Set<ReminderKind> SHOWN = Set.of(ReminderKind.SUNSCREEN, ReminderKind.EXFOLIATION_DAY);

    private final DueReminders reminders;
    private final ReminderText texts;
    private final FlagWords flagWords;
    private final Words words;
    private final ProductTexts products;
    private final NewToday newToday;
    private final Catalog catalog;
    private final LeftWords left;

    /** Notices by the user's rules. */
    public SessionNotices(UserRules rules, Catalog catalog, Words words) {
        this.reminders = new DueReminders(catalog, rules::of);
        this.texts = new ReminderText(words);
        this.flagWords = new FlagWords(words);
        this.words = words;
        this.products = new ProductTexts(catalog, words);
        this.newToday = new NewToday(words);
        this.catalog = catalog;
        this.left = new LeftWords(words, catalog);
    }

    @Override
    public List<TodayNotice> notices(SkinDays days, LocalDate day, Session session) {
        List<TodayNotice> notices = new ArrayList<>();
        Notebook notebook = days.notebook();
        LocalDate weekStart = notebook.settings().weekStart(day);
        int index = (int) ChronoUnit.DAYS.between(weekStart, day);
        // what is barred stands below the other steps, with the reason: nothing is said twice
        Timeline timeline = days.kept(weekStart);
        List<Flag> flags = days.checker().check(timeline);
        for (Flag flag : Checker.troubles(flags)) {
            if (flag.severity().counts() && touches(flag, index, session)) {
                notices.add(notice(flag, timeline));
            }
        }
        notices.addAll(newToday.notices(notebook, day, session, timeline, index, flags));
        if (!day.isBefore(days.today())) {
            WeeksAhead ahead = TimelineBuilder.ahead(notebook, timeline, weekStart);
            notices.addAll(new LeftToday(days.checker(), catalog, left, ahead, Use.slot(index, session)).notices());
        }
        reminders.due(days, day, session, SHOWN).stream()
                .map(reminder -> texts.sentence(reminder, days.today()))
                .forEach(text -> notices.add(new TodayNotice(TodayNotice.Kind.REMINDER, text, "")));
        return notices;
    }

    private static boolean touches(Flag flag, int day, Session session) {
        return flag.uses().stream().anyMatch(use -> use.day() == day && use.session() == session);
    }

    private TodayNotice notice(Flag flag, Timeline timeline) {
        RuleExplanation explanation = flag.rule().explanation();
        TodayNotice.Kind kind = flag.severity() == Severity.STOP ? TodayNotice.Kind.STOP : TodayNotice.Kind.CAUTION;
        String found = flagWords.detail(flag, timeline);
        String text =
                found.isEmpty() ? explanation.reason() : words.text("today.flag.text", found, explanation.reason());
        List<Active> about = flag.uses().stream()
                .map(use -> timeline.products().get(use.product()))
                .flatMap(product -> products.toReadAbout(product).stream())
                .distinct()
                .toList();
        return new TodayNotice(kind, explanation.title(), text, about);
    }
}
