package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.skinweek.app.DayFilling;
import org.skinweek.diary.SkipReason;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Fills in the chosen days in one step, or opens the one that is chosen as a list. */
final class FillPanel extends FlowPane {
    private final PageContext context;
    private final Words words;
    private final DiaryViewModel model;
    private final Button list;
    private final Button before;
    private final Button away;
    private final Button nothing;

    FillPanel(PageContext context, DiaryViewModel model, DayFiller filler) {
        super(8, 8);
        this.context = context;
        this.words = context.words();
        this.model = model;
        setMinHeight(Region.USE_PREF_SIZE);
        list = button("diary.fill.list", () -> {
            LocalDate day = model.selectedProperty().get();
            context.navigator().openSession(day, filler.session(day));
        });
        Button planned = button("diary.fill.planned", () -> filler.asPlanned(model.range(), this::tell));
        before = button(
                "diary.fill.before",
                () -> filler.asDayBefore(model.selectedProperty().get(), this::tell));
        away = button("diary.fill.away", () -> filler.leftOut(model.range(), SkipReason.AWAY, this::tell));
        nothing = button("diary.fill.nothing", () -> filler.leftOut(model.range(), SkipReason.OTHER, this::tell));
        getChildren().addAll(list, planned, before, away, nothing);
        List.of(list, planned, before, away, nothing).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
    }

    /** Shows what can be done with the chosen days. */
    void refresh() {
        boolean several = model.range().size() > 1;
        NodeVisibility.show(list, !several);
        NodeVisibility.show(before, !several);
        NodeVisibility.show(away, several);
        NodeVisibility.show(nothing, several);
        setDisable(!model.writableProperty().get());
    }

    private Button button(String key, Runnable action) {
        Button button = new ActionButton(words.text(key), action);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private void tell(DayFilling.Filling made) {
        String written =
                made.written() == 0 ? words.text("diary.fill.none") : words.text("diary.fill.written", made.written());
        String text = made.barred() == 0 ? written : words.text("diary.fill.barred", written, made.barred());
        context.toasts().show(text);
    }
}
