package org.skinweek.ui.today;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Which session is shown, and how to get to another one: the day before and after, any day, now. */
final class TodayHeader extends VBox {
    private final PageContext context;
    private final Words words;
    private final ShownSession shown;
    private final Label title = new Label();
    private final Label date = new Label();
    private final Button next;
    private final Button today;
    private final SegmentedChoice<Session> session;

    /**
     * The head of a page.
     *
     * @param more what else can be done with the days
     */
    TodayHeader(PageContext context, ShownSession shown, Button more) {
        this.context = context;
        this.words = context.words();
        this.shown = shown;
        title.getStyleClass().add("page-title");
        title.setMinWidth(0);
        date.getStyleClass().add("note");
        date.setWrapText(true);
        Button previous =
                FeatherIcons.button(Feather.CHEVRON_LEFT, words.text("today.day.before"), () -> shown.move(-1));
        previous.setId("day-before");
        next = FeatherIcons.button(Feather.CHEVRON_RIGHT, words.text("today.day.after"), () -> shown.move(1));
        next.setId("day-after");
        today = new ActionButton(words.text("today.now"), shown::showNow);
        today.setId("today-now");
        today.setMinWidth(USE_PREF_SIZE);
        Button other = FeatherIcons.button(Feather.CALENDAR, words.text("today.day.other"), this::askForDay);
        other.setId("day-other");
        session = new SegmentedChoice<>(
                words.text("today.choose.session"),
                List.of(Session.values()),
                value -> words.textOf("common.session.", value),
                shown::choose);
        getChildren()
                .addAll(new PageHeader(title, new FlexibleSpace(), previous, today, next, other, session, more), date);
    }

    /** Shows a heading and a date. */
    void show(String heading, String written) {
        title.setText(heading);
        date.setText(written);
        session.select(shown.sessionProperty().get());
        next.setDisable(shown.isToday());
        today.setDisable(shown.isNow());
    }

    private void askForDay() {
        FieldParser parser = new FieldParser(words);
        FormField day = new FormField(text -> text.isBlank()
                ? words.text("today.day.other.missing")
                : parser.date(text, shown.today()).error());
        day.begin(parser.show(shown.dayProperty().get()));
        DateField field = new DateField(day, words);
        FieldBox box =
                new FieldBox(words.text("today.day.other.day"), field, day.errorProperty()).saying(field.reading());
        context.dialogs().form(words.text("today.day.other"), box, words.text("today.day.other.open"), () -> {
            if (!day.check()) {
                return false;
            }
            parser.parse(day.text())
                    .ifPresent(
                            wanted -> shown.open(wanted, shown.sessionProperty().get()));
            return true;
        });
    }
}
