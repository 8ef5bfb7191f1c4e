package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.time.format.TextStyle;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Session;
import org.skinweek.planning.PlanRequest;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Seven days of mornings and evenings that can be kept free of treatments. */
final class BlockedSlots extends VBox {
    BlockedSlots(PlanRequest request, PlanViewModel model, PlanTexts texts, Runnable changed) {
        super(8);
        Words words = texts.words();
        getChildren().add(TextLabels.wrapped(words.text("planning.blocked.hint"), "note"));
        GridPane grid = new GridPane();
        grid.setHgap(6);
        grid.setVgap(6);
        grid.getColumnConstraints().add(new ColumnConstraints());
        for (Session session : Session.values()) {
            Label label = TextLabels.of(words.textOf("week.lane.", session), "note");
            grid.add(label, 0, 1 + Use.slot(0, session));
        }
        for (int day = 0; day < Timeline.DAYS; day++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.CENTER);
            column.setMinWidth(40);
            grid.getColumnConstraints().add(column);
            LocalDate date = request.from().plusDays(day);
            Label name =
                    TextLabels.of(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()), "small-strong");
            grid.add(name, day + 1, 0);
            for (Session session : Session.values()) {
                grid.add(box(date, day, session, request, model, texts, changed), day + 1, 1 + Use.slot(0, session));
            }
        }
        grid.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(grid);
    }

    private static CheckBox box(
            LocalDate date,
            int day,
            Session session,
            PlanRequest request,
            PlanViewModel model,
            PlanTexts texts,
            Runnable changed) {
        int slot = Use.slot(day, session);
        CheckBox box = new CheckBox();
        box.setId("blocked-" + slot);
        box.setSelected(request.blocked().contains(slot));
        box.setAccessibleText(texts.words().text("planning.blocked.slot", texts.place(new PlanItem.At(date, session))));
        box.setOnAction(event -> {
            model.asked().setBlocked(slot, box.isSelected());
            changed.run();
        });
        return box;
    }
}
