package org.skinweek.ui.today;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinDetails;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.KeyDigit;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.skin.FeelingPicker;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.ui.skin.SkinFeelings;
import org.skinweek.words.Words;

/** Asks how the skin feels: by two buttons, or by a number once its key was pressed. */
final class SkinPanel extends VBox {
    private final TodayViewModel model;
    private final Words words;
    private final Runnable answered;
    private final Button fine;
    private final Label noted = new Label();
    private String text = "";

    /**
     * A panel of a page.
     *
     * @param answered goes back to where the key was pressed
     */
    SkinPanel(PageContext context, TodayViewModel model, ReactionAdvice advice, Runnable answered) {
        this.model = model;
        this.words = context.words();
        this.answered = answered;
        getStyleClass().addAll("card", "skin-panel");
        setMaxHeight(Region.USE_PREF_SIZE);
        Label title = TextLabels.of(words.text("today.skin.title"), "section-title");
        fine = new Button(words.text("today.skin.fine"), FeatherIcons.of(Feather.SMILE));
        fine.setAccessibleText(words.text("today.skin.fine.spoken"));
        fine.setOnAction(event -> model.log().noteSkin(null, SkinDetails.NONE, ""));
        Button irritated = new Button(words.text("today.skin.irritated"), FeatherIcons.of(Feather.FROWN));
        irritated.setAccessibleText(words.text("today.skin.irritated.spoken"));
        irritated.setOnAction(event -> ask(context, advice));
        noted.getStyleClass().add("note");
        noted.setWrapText(true);
        HBox.setHgrow(noted, Priority.ALWAYS);
        HBox choices = new HBox(8, fine, irritated, noted);
        choices.setAlignment(Pos.CENTER_LEFT);
        fine.setMinWidth(Region.USE_PREF_SIZE);
        irritated.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, choices);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty().addListener((observable, before, within) -> {
            if (!within) {
                noted.setText(text);
            }
        });
    }

    /** Shows what is noted for the day, beside the buttons, where it moves nothing. */
    void show(String now) {
        text = now;
        noted.setText(now);
    }

    /** Waits for the number of a feeling, and says which there are. */
    void askByKey() {
        noted.setText(keys());
        fine.setAccessibleHelp(keys());
        fine.requestFocus();
    }

    private String keys() {
        return words.text(
                "today.skin.keys",
                words.list(IntStream.rangeClosed(1, SkinFeelings.ALL.size())
                        .mapToObj(number -> words.text(
                                "today.skin.key",
                                number,
                                words.text("diary.feeling." + SkinFeelings.key(SkinFeelings.ALL.get(number - 1)))))
                        .toList()));
    }

    private void pressed(KeyEvent event) {
        int number = KeyDigit.of(event).orElse(0);
        if (SkinFeelings.has(number)) {
            event.consume();
            model.log().noteSkin(SkinFeelings.ALL.get(number - 1).orElse(null), SkinDetails.NONE, "");
            answered.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            answered.run();
        }
    }

    private void ask(PageContext context, ReactionAdvice advice) {
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
