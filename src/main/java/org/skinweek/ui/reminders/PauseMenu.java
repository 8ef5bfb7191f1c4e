package org.skinweek.ui.reminders;

import java.time.LocalDate;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Pauses reminders for a while, or until a date. */
final class PauseMenu extends MenuButton {
    private final PageContext context;
    private final Words words;
    private final RemindersViewModel model;

    PauseMenu(PageContext context, RemindersViewModel model) {
        super(context.words().text("reminders.pause"), FeatherIcons.of(Feather.PAUSE));
        this.context = context;
        this.words = context.words();
        this.model = model;
        setId("reminders-pause");
        getItems()
                .addAll(
                        days("reminders.pause.day", 1),
                        days("reminders.pause.three", 3),
                        days("reminders.pause.week", 7),
                        ContextMenuOffer.entry(words.text("reminders.pause.until"), this::ask));
    }

    private MenuItem days(String key, int days) {
        return ContextMenuOffer.entry(
                words.text(key), () -> model.pauseUntil(model.today().plusDays(days)));
    }

    /** Asks until when. */
    void ask() {
        FieldParser parser = new FieldParser(words);
        LocalDate today = model.today();
        FormField field = new FormField(text -> complaint(parser, text, today));
        field.begin(parser.show(today.plusDays(7)));
        DateField date = new DateField(field, words);
        date.setId("pause-until");
        FieldBox box =
                new FieldBox(words.text("reminders.pause.date"), date, field.errorProperty()).saying(date.reading());
        context.dialogs().form(words.text("reminders.pause.title"), box, words.text("reminders.pause"), () -> {
            @Nullable LocalDate until = parser.anyDate(field.text(), today).value();
            boolean right = field.check();
            if (right && until != null) {
                model.pauseUntil(until);
            }
            return right;
        });
    }

    private String complaint(FieldParser parser, String text, LocalDate today) {
        FieldParser.Read<LocalDate> read = parser.anyDate(text, today);
        @Nullable LocalDate date = read.value();
        if (date == null) {
            return read.error().isEmpty() ? words.text("reminders.pause.error.none") : read.error();
        }
        return date.isAfter(today) ? "" : words.text("reminders.pause.error.past");
    }
}
