package org.skinweek.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skinweek.reminder.Reminder;
import org.skinweek.reminder.ReminderTelling;

/** Says what is told at one moment: the session itself first, such as "Tonight: retinol on dry skin, then cream". */
public final class NoticeWords {
    private final ReminderText texts;

    /** Sentences in the language of these texts. */
    public NoticeWords(Words words) {
        this.texts = new ReminderText(words);
    }

    /** What it is about, in one sentence; there must be something to tell. */
    public String title(ReminderTelling telling) {
        return sentences(telling).get(0);
    }

    /** The rest of it, a sentence a line, and last what comes next. */
    public String body(ReminderTelling telling) {
        List<String> sentences = sentences(telling);
        return Stream.concat(
                        sentences.stream().skip(1),
                        telling.next().map(next -> texts.next(next, telling.today())).stream())
                .collect(Collectors.joining("\n"));
    }

    private List<String> sentences(ReminderTelling telling) {
        Stream<Reminder> first =
                telling.reminders().stream().filter(each -> each.kind().isMain());
        Stream<Reminder> others =
                telling.reminders().stream().filter(each -> !each.kind().isMain());
        return Stream.concat(first, others)
                .map(reminder -> texts.sentence(reminder, telling.today()))
                .distinct() // a pack's end of last week and of this one say the same
                .toList();
    }
}
