package org.skinweek.ui.today;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinDetails;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.skin.FeelingPicker;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.words.Words;

/** Asks how the skin feels. */
final class SkinPanel extends VBox {
    private final Label noted = new Label();

    SkinPanel(PageContext context, TodayViewModel model, ReactionAdvice advice) {
        Words words = context.words();
        getStyleClass().addAll("card", "skin-panel");
        setMaxHeight(Region.USE_PREF_SIZE);
        Label title = TextLabels.of(words.text("today.skin.title"), "section-title");
        Button fine = new Button(words.text("today.skin.fine"), FeatherIcons.of(Feather.SMILE));
        fine.setAccessibleText(words.text("today.skin.fine.spoken"));
        fine.setOnAction(event -> model.log().noteSkin(null, SkinDetails.NONE, ""));
        Button irritated = new Button(words.text("today.skin.irritated"), FeatherIcons.of(Feather.FROWN));
        irritated.setAccessibleText(words.text("today.skin.irritated.spoken"));
        irritated.setOnAction(event -> ask(context, model, advice));
        noted.getStyleClass().add("note");
        noted.setWrapText(true);
        HBox.setHgrow(noted, Priority.ALWAYS);
        HBox choices = new HBox(8, fine, irritated, noted);
        choices.setAlignment(Pos.CENTER_LEFT);
        fine.setMinWidth(Region.USE_PREF_SIZE);
        irritated.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, choices);
    }

    /** Shows what is noted for the day, beside the buttons, where it moves nothing. */
    void show(String text) {
        noted.setText(text);
    }

    private static void ask(PageContext context, TodayViewModel model, ReactionAdvice advice) {
        Words words = context.words();
        FeelingPicker picker = advice.form(words, model.shown().dayProperty().get(), false, List.of());
        context.dialogs().form(words.text("today.skin.how"), picker, words.text("today.skin.save"), () -> {
            if (!picker.check()) {
                return false;
            }
            model.log().noteSkin(picker.level(), picker.details(), picker.text());
            return true;
        });
    }
}
