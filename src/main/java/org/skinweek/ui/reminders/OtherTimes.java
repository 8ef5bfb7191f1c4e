package org.skinweek.ui.reminders;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The times that sessions have on some weekdays only, to change, take away and add. */
final class OtherTimes extends VBox {
    private final PageContext context;
    private final Words words;
    private final ReminderSettingsModel model;
    private final VBox rows = new VBox(4);
    private final ActionButton add;
    private List<OtherTime> shown = List.of();

    OtherTimes(PageContext context, ReminderSettingsModel model) {
        super(4);
        this.context = context;
        this.words = context.words();
        this.model = model;
        add = new ActionButton(words.text("reminders.other.add"), () -> edit(null), "flat", "add-link");
        add.setGraphic(FeatherIcons.of(Feather.PLUS));
        add.setId("other-time-add");
        getChildren().addAll(rows, add);
        NodeVisibility.show(rows, false);
    }

    /** Shows these, unless they are shown. */
    void show(List<OtherTime> others) {
        if (others.equals(shown)) {
            return;
        }
        shown = List.copyOf(others);
        boolean focused = FocusFinder.isWithin(
                rows, getScene() == null ? null : getScene().getFocusOwner());
        rows.getChildren().setAll(others.stream().map(this::row).toList());
        NodeVisibility.show(rows, !others.isEmpty());
        if (focused) {
            add.requestFocus();
        }
    }

    private SettingRow row(OtherTime other) {
        String name = OtherTimeWords.name(other, words);
        ActionButton time = new ActionButton(TimeText.show(other.time()), () -> edit(other), "time-button");
        time.setAccessibleText(words.text("reminders.other.change", name, time.getText()));
        Button remove = FeatherIcons.button(Feather.X, words.text("reminders.other.remove", name), () -> remove(other));
        remove.getStyleClass().addAll("quiet", "small-icon");
        return new SettingRow(name, time, remove);
    }

    private void remove(OtherTime other) {
        String problem = model.remove(other);
        if (!problem.isEmpty()) {
            context.toasts().show(problem);
        }
    }

    private void edit(@Nullable OtherTime before) {
        OtherTimeForm form = new OtherTimeForm(words, model, before);
        context.dialogs()
                .form(
                        words.text(before == null ? "reminders.other.title.add" : "reminders.other.title.edit"),
                        form,
                        words.text("reminders.other.verb"),
                        form::submit);
    }
}
